import { type ArmOutcome, type Tried } from '../../../src/model/trial.ts';
import { type Outcome } from '../../../src/model/verdict.ts';
import { type Site } from '../../demo/site.ts';
import { amplitudeKit, countly, KITS, mixpanel, posthog, sentry, snowplow } from './kits.ts';
import { adCompany, adPixel, CRITEO, front, OWN_ID, withScripts } from './parts.ts';
import { DNT, GPC, type TrialSite } from './trial-site.ts';

const one = (host: string, kit: Site[], scripts: string[], name: string, asked: Tried, outcome: ArmOutcome, because: string, more: { policy?: string; verdicts?: Record<string, Outcome> } = {}): TrialSite => ({
  name,
  sites: [front(`${host}.example`, withScripts('Pottery', ...scripts), {}, more.policy), ...kit],
  url: `https://${host}.example/`,
  asked,
  expected: { [asked.signals[0] ?? 'dnt']: [outcome] },
  because,
  ...(more.verdicts && { verdicts: more.verdicts }),
}); // prettier-ignore

const IGNORES = '<p>Our site does not respond to Do Not Track signals.</p>';
const HONOURS = '<p>We honour Do Not Track signals: when your browser sends one, we do not track you.</p>';

/** Scripts that look at the page's `navigator`: the vendors' kits with their real switches, and a tag of the site's own. */
export async function byScript(): Promise<TrialSite[]> {
  const broken = await sentry();
  return [
    one('mixpanel', KITS.mixpanel(), [mixpanel()], 'Mixpanel as it comes', DNT, 'honoured', 'ignore_dnt is false by default: opted out, nothing kept or sent', { policy: HONOURS, verdicts: { dnt: 'consistent' } }),
    one('mixpanel-gpc', KITS.mixpanel(), [mixpanel()], 'Mixpanel as it comes, sent GPC', GPC, 'ignored', 'the kit never reads globalPrivacyControl'),
    one('mixpanel-ignores', KITS.mixpanel(), [mixpanel('ignore_dnt: true')], 'Mixpanel told to ignore DNT', DNT, 'ignored', 'ignore_dnt: true', { policy: IGNORES, verdicts: { dnt: 'consistent' } }),
    one('posthog', KITS.posthog(), [posthog()], 'PostHog as it comes', DNT, 'ignored', 'respect_dnt is false by default', { policy: HONOURS, verdicts: { dnt: 'contradicted' } }),
    one('posthog-heeds', KITS.posthog(), [posthog('respect_dnt: true, opt_out_persistence_by_default: true')], 'PostHog told to respect DNT', DNT, 'honoured', 'respect_dnt opts out; opt_out_persistence_by_default keeps nothing'),
    one('posthog-gpc', KITS.posthog(), [posthog('respect_dnt: true, opt_out_persistence_by_default: true')], 'PostHog told to respect DNT, sent GPC', GPC, 'honoured', 'respect_dnt reads globalPrivacyControl, too'),
    one('posthog-keeps', KITS.posthog(), [posthog('respect_dnt: true')], 'PostHog that sends nothing but keeps its number', DNT, 'partly', 'respect_dnt ends capturing, not persistence'),
    one('amplitude', KITS.amplitude(), [amplitudeKit()], 'Amplitude', DNT, 'ignored', 'the kit reads no signal'),
    one('snowplow', KITS.snowplow(), [snowplow()], 'Snowplow as it comes', DNT, 'ignored', 'respectDoNotTrack is false by default'),
    one('snowplow-heeds', KITS.snowplow(), [snowplow('respectDoNotTrack: true, stateStorageStrategy: "none"')], 'Snowplow told to respect DNT, without storage', DNT, 'inconclusive', 'without storage there is no identifier that could be recognised in what it sends'),
    one('countly', KITS.countly(), [countly()], 'Countly', DNT, 'ignored', 'the kit reads no signal'),
    one('sentry', broken.sites, [broken.run], 'Sentry alone', DNT, 'inconclusive', 'it reports errors and keeps no identifier: nothing that could stop'),
    one('own-tag', [adCompany(CRITEO)], [OWN_ID, `if (!navigator.globalPrivacyControl) { ${adPixel()} }`], 'a tag of its own that asks navigator.globalPrivacyControl', GPC, 'honoured', 'the pixel is sent only without the signal', { policy: '<p>We honour the Global Privacy Control.</p>', verdicts: { gpc: 'consistent' } }),
    one('own-tag-dnt', [adCompany(CRITEO)], [OWN_ID, `if (navigator.doNotTrack !== '1') { ${adPixel()} }`], 'a tag of its own that asks navigator.doNotTrack', DNT, 'honoured', 'the pixel is sent only without the signal'),
    one('reads-only', [adCompany(CRITEO)], [OWN_ID, `window.asked = navigator.doNotTrack; ${adPixel()}`], 'a tag that asks navigator.doNotTrack and goes on', DNT, 'ignored', 'what it reads changes nothing', { policy: HONOURS, verdicts: { dnt: 'contradicted' } }),
  ];
} // prettier-ignore
