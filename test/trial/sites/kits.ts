import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'vite';
import { routes, script, site, type Site } from '../../demo/site.ts';
import { taker } from './parts.ts';

const find = createRequire(import.meta.url);

/** A file of a vendor's own kit, as npm delivers it. */
export const kitFile = (name: string): string => readFileSync(find.resolve(name), 'utf8');

/** A host that serves one kit, whatever its path. */
const library = (host: string, file: string): Site => site(host, routes({ '/*': () => script(kitFile(file)) }));

const POSTHOG_ANSWER = JSON.stringify({ featureFlags: {}, supportedCompression: [], sessionRecording: false });

/** The vendors' hosts, for loopback only: kit and API. */
export const KITS = {
  mixpanel: () => [library('cdn.mxpnl.com', 'mixpanel-browser/dist/mixpanel.min.js'), taker('api-js.mixpanel.com', '1')],
  posthog: () => [library('us-assets.i.posthog.com', 'posthog-js/dist/array.full.no-external.js'), taker('us.i.posthog.com', POSTHOG_ANSWER)],
  amplitude: () => [library('cdn.amplitude.com', '@amplitude/analytics-browser/lib/scripts/amplitude-min.umd.js'), taker('api2.amplitude.com')],
  snowplow: () => [library('cdn.snowplow-kit.example', '@snowplow/browser-tracker/dist/index.umd.min.js'), taker('collector.snowplow-kit.example')],
  countly: () => [library('cdn.countly-kit.example', 'countly-sdk-web/lib/countly.min.js'), taker('try.count.ly', '{"result":"Success"}')],
}; // prettier-ignore

const load = (src: string, run: string) => `</script><script src="${src}"></script><script>${run}`;

/**
 * Each kit's call as its vendor documents it, sending at once where there is a choice, and telling it that a browser without a window
 * is no robot; `more` are its switches.
 */
export const mixpanel = (more = ''): string =>
  `${kitFile('mixpanel-browser/dist/mixpanel-jslib-snippet.min.js')}
mixpanel.init('5f1c0b9ad84e4c1f9a7d2e6b3c8f0a17', { track_pageview: true, batch_requests: false, ${more} });`;

export const posthog = (more = ''): string =>
  load('https://us-assets.i.posthog.com/array.js', `posthog.init('phc_Zk3nW8vQ2rT6yLm1', { api_host: 'https://us.i.posthog.com', request_batching: false, disable_compression: true, advanced_disable_flags: true, opt_out_useragent_filter: true, autocapture: false, disable_session_recording: true, ${more} });`); // prettier-ignore

export const amplitudeKit = (): string =>
  load('https://cdn.amplitude.com/libs/amplitude.js', `amplitude.init('d41d8cd98f00b204e9800998ecf8427e', undefined, { flushIntervalMillis: 20, defaultTracking: true }); amplitude.track('opened');`); // prettier-ignore

export const snowplow = (more = ''): string =>
  load('https://cdn.snowplow-kit.example/sp.js', `snowplowBrowserTracking.newTracker('sp', 'https://collector.snowplow-kit.example', { appId: 'shop', bufferSize: 1, ${more} }); snowplowBrowserTracking.trackPageView();`); // prettier-ignore

export const countly = (): string =>
  load('https://cdn.countly-kit.example/countly.js', `Countly.init({ app_key: '0f3b7c19d5e24a68', url: 'https://try.count.ly', interval: 50, ignore_bots: false }); Countly.track_sessions(); Countly.track_pageview();`); // prettier-ignore

const SENTRY_HOST = 'o4507.ingest.sentry.io';

/** Sentry's kit comes as modules only: one script is made of them. */
export async function sentry(): Promise<{ sites: Site[]; run: string }> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: find.resolve('@sentry/browser'), formats: ['iife'], name: 'Sentry', fileName: 'sentry' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const code = output !== undefined && 'output' in output ? output.output[0].code : '';
  return {
    sites: [site('cdn.sentry-kit.example', routes({ '/*': script(code) })), taker(SENTRY_HOST)],
    run: load('https://cdn.sentry-kit.example/sentry.js', `Sentry.init({ dsn: 'https://a1b2c3d4e5f60718@${SENTRY_HOST}/4507' }); setTimeout(() => { throw new Error('basket is empty'); });`), // prettier-ignore
  };
}
