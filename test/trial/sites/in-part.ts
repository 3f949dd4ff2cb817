import { KITS, mixpanel } from './kits.ts';
import {
  adCompany,
  adPixel,
  byDnt,
  CRITEO,
  DOUBLECLICK,
  FACEBOOK,
  front,
  never,
  OWN_ID,
  withScripts,
} from './parts.ts';
import { DNT, GPC, type TrialSite } from './trial-site.ts';

const HONOURS = '<p>We honour Do Not Track signals: when your browser sends one, we do not track you.</p>';
const everyone = [adCompany(CRITEO), adCompany(DOUBLECLICK), adCompany(FACEBOOK)];
const all = withScripts('Garden', OWN_ID, adPixel(CRITEO), adPixel(DOUBLECLICK), adPixel(FACEBOOK));
const tkN = (heeds = never) => ({ body: all, headers: { tk: heeds === never ? 'N' : 'T' } });

/** Some of it stops, or none of it does, whatever is declared. */
export const inPart = (): TrialSite[] => [
  {
    name: 'Mixpanel stops by itself, the advertising pixel goes on',
    sites: [front('half.example', withScripts('Garden', mixpanel(), OWN_ID, adPixel()), {}, HONOURS), ...KITS.mixpanel(), adCompany(CRITEO)],
    url: 'https://half.example/',
    asked: DNT,
    expected: { dnt: ['partly'] },
    because: 'the kit heeds DNT by default, the site’s own tag does not',
    verdicts: { dnt: 'contradicted' },
  },
  {
    name: 'one of two advertising companies is left out',
    sites: [front('one-of-two.example', (asked) => withScripts('Garden', OWN_ID, adPixel(CRITEO), byDnt(asked) ? '' : adPixel(DOUBLECLICK))), ...everyone],
    url: 'https://one-of-two.example/',
    asked: DNT,
    expected: { dnt: ['partly'] },
    because: 'the server leaves out one tag of two',
  },
  {
    name: 'tags that look at nothing',
    sites: [front('ignores.example', all, {}, '<p>Our site does not respond to Do Not Track signals.</p>'), ...everyone],
    url: 'https://ignores.example/',
    asked: DNT,
    expected: { dnt: ['ignored'] },
    because: 'neither page nor company looks at the signal',
    verdicts: { dnt: 'consistent' },
  },
  {
    name: 'answers Tk: N and sets everything all the same',
    sites: [front('declares.example', tkN()), ...everyone],
    url: 'https://declares.example/',
    asked: DNT,
    expected: { dnt: ['ignored'] },
    because: 'only the header says that it does not track',
    verdicts: { dnt: 'contradicted' },
  },
  {
    name: 'gpc.json is there, and nothing heeds it',
    sites: [
      front('gpc-file.example', all, { '/.well-known/gpc.json': { type: 'application/json', body: '{"gpc": true, "lastUpdate": "2026-01-01"}' } }, '<p>We honour the Global Privacy Control: when your browser sends it, we do not sell or share your data.</p>'),
      ...everyone,
    ],
    url: 'https://gpc-file.example/',
    asked: GPC,
    expected: { gpc: ['ignored'] },
    because: 'the file is all there is',
    verdicts: { gpc: 'contradicted' },
  },
]; // prettier-ignore
