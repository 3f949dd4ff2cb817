import { type Asked } from '../../demo/site.ts';
import { adCompany, adPixel, byDnt, byGpc, CRITEO, drawn, front, type Heeds, OWN_ID, withScripts } from './parts.ts';
import { DNT, GPC, type TrialSite } from './trial-site.ts';

const tagged = withScripts('Bakery', OWN_ID, adPixel());
const plain = withScripts('Bakery');
const unless = (heeds: Heeds) => (asked: Asked) => (heeds(asked) ? plain : tagged);

const ownCookie = (heeds: Heeds) => (asked: Asked) => ({
  body: plain,
  cookies: heeds(asked) ? [] : [`visitor=${drawn()}; Path=/; Max-Age=31536000; Secure; SameSite=Lax`],
});

/** Servers that look at the header of the request. */
export const byHeader = (): TrialSite[] => [
  {
    name: 'the server leaves its tags out when DNT: 1 arrives',
    sites: [front('header-dnt.example', unless(byDnt), {}, '<p>We honour Do Not Track signals: when your browser sends one, we do not track you.</p>'), adCompany(CRITEO)],
    url: 'https://header-dnt.example/',
    asked: DNT,
    expected: { dnt: ['honoured'] },
    because: 'with DNT: 1 the page comes without any tag',
    verdicts: { dnt: 'consistent' },
  },
  {
    name: 'the server leaves its tags out when Sec-GPC: 1 arrives',
    sites: [front('header-gpc.example', unless(byGpc), {}, '<p>We honour the Global Privacy Control: when your browser sends it, we do not sell or share your data.</p>'), adCompany(CRITEO)],
    url: 'https://header-gpc.example/',
    asked: GPC,
    expected: { gpc: ['honoured'] },
    because: 'with Sec-GPC: 1 the page comes without any tag',
    verdicts: { gpc: 'consistent' },
  },
  {
    name: 'a server that knows GPC only, sent DNT',
    sites: [front('header-gpc-only.example', unless(byGpc)), adCompany(CRITEO)],
    url: 'https://header-gpc-only.example/',
    asked: DNT,
    expected: { dnt: ['ignored'] },
    because: 'its tags depend on Sec-GPC alone',
  },
  {
    name: 'the server sets no visitor’s number of its own when DNT: 1 arrives',
    sites: [front('header-own.example', ownCookie(byDnt))],
    url: 'https://header-own.example/',
    asked: DNT,
    expected: { dnt: ['honoured'] },
    because: 'its only lasting identifier is not set with DNT: 1',
  },
  {
    name: 'the advertising company heeds the header, the site does not',
    sites: [front('header-third.example', tagged), adCompany(CRITEO, byDnt)],
    url: 'https://header-third.example/',
    asked: DNT,
    expected: { dnt: ['partly'] },
    because: 'the company sets no cookie with DNT: 1, but the site still sends it a pixel with its identifier',
  },
]; // prettier-ignore
