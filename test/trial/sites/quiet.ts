import { script, site } from '../../demo/site.ts';
import { adCompany, adPixel, byDnt, CRITEO, front, OWN_ID, withScripts } from './parts.ts';
import { DNT, type TrialSite } from './trial-site.ts';

const CDN = 'cdn.jsdelivr.net';

/** Sites of which a trial can say nothing. */
export const quiet = (): TrialSite[] => [
  {
    name: 'a page without anything',
    sites: [front('plain.example', withScripts('Diary'))],
    url: 'https://plain.example/',
    asked: DNT,
    expected: { dnt: ['inconclusive'] },
    because: 'there is nothing to stop',
  },
  {
    name: 'a library from a network’s host, and a session',
    sites: [
      front('library.example', { body: withScripts('Diary', `</script><script src="https://${CDN}/npm/x.js">`), cookies: ['session=9f86d081884c7d659a2f; Path=/; Secure'] }),
      site(CDN, () => script('window.loaded = true;')),
    ],
    url: 'https://library.example/',
    asked: DNT,
    expected: { dnt: ['inconclusive'] },
    because: 'a contact and a session cookie are no tracking',
  },
  {
    name: 'an own visitor’s number, kept whatever is sent',
    sites: [front('own-number.example', withScripts('Diary', OWN_ID))],
    url: 'https://own-number.example/',
    asked: DNT,
    expected: { dnt: ['inconclusive'] },
    because: 'the site may need it for itself; that is nothing to hold against it',
  },
  {
    name: 'a page that fails when DNT: 1 arrives',
    sites: [front('fails.example', (asked) => (byDnt(asked) ? { status: 503, body: 'Busy' } : withScripts('Diary', OWN_ID, adPixel()))), adCompany(CRITEO)],
    url: 'https://fails.example/',
    asked: DNT,
    expected: { dnt: ['inconclusive'] },
    because: 'a visit that failed shows nothing',
  },
]; // prettier-ignore
