import { type CommonPage } from '../browser/driven.ts';
import { cannot } from '../cannot.ts';

/** What the browsers' own messages of a failed navigation mean, and what to do about it. The first that fits is used. */
const FAILURES: readonly [RegExp, (host: string) => string][] = [
  [/NAME_NOT_RESOLVED|UNKNOWN_HOST|dnsNotFound/i, (host) => `no such host: ${host}; check the address, or map it with --map`],
  [/INTERNET_DISCONNECTED|ADDRESS_UNREACHABLE|netOffline|NS_ERROR_OFFLINE/i, (host) => `${host} cannot be reached from here: check the network`],
  [/CONNECTION_REFUSED|connectionFailure|proxyConnectFailure/i, (host) => `nothing answers at ${host}: check the address and that the site is up`],
  [/ERR_CERT_|SEC_ERROR|nssFailure2|MOZILLA_PKIX|insecure certificate|SSL_ERROR_BAD_CERT/i, (host) => `the certificate of ${host} is not trusted; for a test server add --ignore-certificate-errors`],
  [/TOO_MANY_REDIRECTS|redirectLoop|REDIRECT_LOOP/i, (host) => `${host} redirects in a circle`],
  [/Download is starting|ERR_ABORTED|NS_BINDING_ABORTED/i, (host) => `${host} answered with no page to show there (a download, or nothing)`],
  [/ERR_SSL|SSL_ERROR|PROTOCOL_ERROR|EMPTY_RESPONSE|CONNECTION_RESET|CONNECTION_CLOSED|netReset|netInterrupt|NET_RESET|NET_INTERRUPT/i, (host) => `${host} broke the connection off: check that it speaks ${'http or https as the address says'}`],
  [/Timeout|timed out|TIMED_OUT|netTimeout/i, (host) => `${host} did not finish loading in time: try a longer --timeout`],
]; // prettier-ignore

/** Loads a page to its load event; an error page, or none, is an error that names the cure. */
export async function loadPage(page: CommonPage, address: string, timeout: number): Promise<void> {
  const arrived = await page.goto(address, { timeout, waitUntil: 'load' }).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    const known = FAILURES.find(([pattern]) => pattern.test(message));
    const told = known?.[1](new URL(address).host) ?? `${address} could not be opened: ${message.split('\n')[0] ?? ''}`;
    throw cannot(told, error);
  });
  const status = arrived?.status() ?? 200;
  if (status >= 400) throw cannot(`${address} answered with an error (${String(status)}): check the address`);
}
