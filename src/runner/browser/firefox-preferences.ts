import { type LaunchOptions } from './driven.ts';

/** The browser's own default: cookies kept apart by the site that is open (Total Cookie Protection). */
const PARTITION_THIRD_PARTIES = 5;
const ACCEPT_ALL = 0;

/**
 * Preferences for a Firefox whose extension pages have a known address (`uuid`), that behaves as it does for people, and
 * that reaches the net through a proxy on loopback where hosts are mapped (`proxyPort`).
 */
export function firefoxPreferences(
  { thirdPartyCookies, signals, preferences }: LaunchOptions,
  extension: { id: string; uuid: string },
  proxyPort?: number,
): Record<string, string | number | boolean> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [extension.id]: extension.uuid }),
    'network.cookie.cookieBehavior': thirdPartyCookies ? ACCEPT_ALL : PARTITION_THIRD_PARTIES,
    // A page asked for by http must be seen to come by http.
    'dom.security.https_first': false,
    'dom.security.https_first_schemeless': false,
    'dom.security.https_only_mode': false,
    'privacy.donottrackheader.enabled': signals?.dnt ?? false,
    'privacy.globalprivacycontrol.enabled': signals?.gpc ?? false,
    // The browser's own traffic has no place in a visit.
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.trr.mode': 5,
    ...(proxyPort === undefined ? {} : proxy(proxyPort)),
    ...preferences,
  };
}

const proxy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '127.0.0.1',
  // Else Firefox never asks the proxy for localhost, which may be mapped too.
  'network.proxy.allow_hijacking_localhost': true,
});
