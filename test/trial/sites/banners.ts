import { script } from '../../demo/site.ts';
import { kitFile } from './kits.ts';
import { adCompany, adPixel, CRITEO, front, OWN_ID, withScripts } from './parts.ts';
import { CONSENT, type TrialSite } from './trial-site.ts';

const PROMISE = '<p>We set cookies of advertising companies only after you have given your consent.</p>';
const track = `${OWN_ID} ${adPixel()}`;

/** vanilla-cookieconsent; `tracks` is a condition on what was chosen, as JavaScript. */
const vanilla = (tracks: string): string =>
  withScripts('Theatre', `</script><link rel="stylesheet" href="/cc.css"><script src="/cc.js"></script><script>
const go = () => { if (${tracks}) { ${track} } };
addEventListener('DOMContentLoaded', () => CookieConsent.run({ hideFromBots: false,
  categories: { necessary: { enabled: true, readOnly: true }, advertising: {} },
  onConsent: go,
  language: { default: 'en', translations: { en: {
    consentModal: { title: 'Cookies', description: 'May we?', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', showPreferencesBtn: 'Choose' },
    preferencesModal: { title: 'Choose', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', savePreferencesBtn: 'Save', sections: [] },
  } } },
}));`); // prettier-ignore

/** klaro; the service's callback is called with what was chosen. */
const klaro = (tracks: string): string =>
  withScripts('Museum', `</script><script>
const go = (chosen) => { if (${tracks}) { ${track} } };
window.klaroConfig = {
  version: 1, elementID: 'klaro', storageMethod: 'cookie', cookieName: 'klaro', acceptAll: true, default: false,
  translations: { en: { privacyPolicyUrl: '/privacy', advertising: { title: 'Advertising' }, purposes: { advertising: 'Advertising' } } },
  services: [{ name: 'advertising', title: 'Advertising', purposes: ['advertising'], callback: (consent) => go(consent) }],
};</script><script defer src="/klaro.js">`); // prettier-ignore

const files = () => ({
  '/cc.js': script(kitFile('vanilla-cookieconsent/dist/cookieconsent.umd.js')),
  '/cc.css': { type: 'text/css', body: kitFile('vanilla-cookieconsent/dist/cookieconsent.css') },
  '/klaro.js': script(kitFile('klaro/dist/klaro.js')),
});

const one = (host: string, home: string, name: string, expected: TrialSite['expected'], because: string, verdict?: 'contradicted' | 'consistent'): TrialSite => ({
  name,
  sites: [front(`${host}.example`, home, files(), PROMISE), adCompany(CRITEO)],
  url: `https://${host}.example/`,
  asked: CONSENT,
  expected,
  because,
  ...(verdict && { verdicts: { 'consent-first': verdict } }),
}); // prettier-ignore

/** Consent banners, as their makers deliver them, on sites that mean it and sites that do not. */
export const banners = (): TrialSite[] => [
  one('cc-honest', vanilla(`CookieConsent.acceptedCategory('advertising')`), 'vanilla-cookieconsent, meant honestly', { control: ['honoured'], reject: ['honoured'] }, 'the tag runs after “accept” alone', 'consistent'),
  one('cc-false', vanilla('true'), 'vanilla-cookieconsent whose “reject” is a lie', { control: ['honoured'], reject: ['ignored'] }, 'the tag runs after any answer', 'contradicted'),
  one('cc-early', vanilla('false').replace('addEventListener', `${track}\naddEventListener`), 'vanilla-cookieconsent beside a tag that never waits', { control: ['ignored'], reject: ['ignored'] }, 'the tag runs with the page', 'contradicted'),
  one('klaro-honest', klaro('chosen'), 'klaro, meant honestly', { control: ['honoured'], reject: ['honoured'] }, 'the tag runs after “accept” alone'),
  one('klaro-false', klaro(`document.cookie.includes('klaro=')`), 'klaro whose “decline” is a lie', { control: ['honoured'], reject: ['ignored'] }, 'the tag runs once any answer is kept', 'contradicted'),
  one('no-banner', withScripts('Theatre', track), 'no banner at all', { control: ['inconclusive'], reject: ['inconclusive'] }, 'nothing can be answered'),
]; // prettier-ignore
