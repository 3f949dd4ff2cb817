import { describe, expect, it } from 'vitest';
import type { PolicyLink } from '../../src/model/observation.ts';
import { rankLinks } from '../../src/policy/find-policy.ts';

const PAGE = 'https://www.shop.example/women';
const link = (text: string, href: string, place: PolicyLink['place'] = 'footer', rel = ''): PolicyLink => ({
  text,
  href,
  place,
  rel,
});

const CALLED: [text: string, href?: string][] = [
  ['Privacy Policy'],
  ['Privacy'],
  ['PRIVACY NOTICE'],
  ['Privacy Statement'],
  ['Privacy & Cookies'],
  ['Privacy and Cookie Policy'],
  ['Your Privacy'],
  ['Data Protection'],
  ['Legal · Privacy policy'],
  ['', '/privacy-policy'],
  ['Datenschutz'],
  ['Datenschutzerklärung'],
  ['Politique de confidentialité'],
  ['Vie privée'],
  ['Protection des données personnelles'],
  ['Política de privacidad'],
  ['Informativa sulla privacy'],
  ['Privacybeleid'],
  ['Privacyverklaring'],
  ['Polityka prywatności'],
  ['Integritetspolicy'],
  ['Tietosuojaseloste'],
  ['Zásady ochrany osobních údajů'],
  ['Политика конфиденциальности'],
  ['Gizlilik Politikası'],
  ['プライバシーポリシー'],
  ['隐私政策'],
  ['개인정보처리방침'],
  ['سياسة الخصوصية'],
];
const COOKIES = [
  'Cookie Policy',
  'Cookies',
  'Cookie Notice',
  'About cookies',
  'Cookie-Richtlinie',
  'Politique relative aux cookies',
  'Política de cookies',
];
const CALIFORNIA = [
  'California Privacy Notice',
  'Your California Privacy Rights',
  'CCPA Notice',
  'Notice at Collection',
  'US State Privacy Rights',
];
const NEAR: [text: string, href: string, place?: PolicyLink['place']][] = [
  ['Privacy settings', '/account/privacy-settings'],
  ['Your Privacy Choices', '/privacy-choices'],
  ['Do Not Sell or Share My Personal Information', '/do-not-sell'],
  ['Cookie settings', '#'],
  ['Manage cookies', '/cookies/manage'],
  ['Terms of Service', '/terms'],
  ['Imprint', '/imprint'],
  ['Chocolate chip cookies', '/products/chocolate-chip-cookies', 'main'],
  ['How we rebuilt privacy at Shop and what that means for the way you sew', '/blog/2024/privacy', 'main'],
  ['Privacy Policy', 'https://policies.google.com/privacy', 'footer'],
  ['Privacy', 'mailto:privacy@shop.example'],
  ['Privacy', 'javascript:void(0)'],
  ['Privacy', 'https://www.shop.example/women#privacy'],
  ['Log in', '/login?next=/privacy'],
  ['Home', '/'],
];

describe('finding the policy', () => {
  it.each(CALLED)('knows “%s” for a privacy policy', (text, href = '/p/123') => {
    expect(rankLinks([link(text, href)], PAGE)).toMatchObject([
      { kind: 'privacy', href: `https://www.shop.example${href}` },
    ]);
  });
  it.each(COOKIES)('knows “%s” for a cookie policy', (text) => {
    expect(rankLinks([link(text, '/p/123')], PAGE)).toMatchObject([{ kind: 'cookies' }]);
  });
  it.each(CALIFORNIA)('knows “%s” for a California notice', (text) => {
    expect(rankLinks([link(text, '/p/123')], PAGE)).toMatchObject([{ kind: 'california' }]);
  });
  it.each(NEAR)('leaves “%s” (%s) alone', (text, href, place) => {
    expect(rankLinks([link(text, href, place)], PAGE)).toEqual([]);
  });

  const BETTER: [what: string, better: PolicyLink, worse: PolicyLink][] = [
    ['what is marked', link('Legal', '/x', 'head', 'privacy-policy'), link('Privacy Policy', '/privacy')],
    ['the footer', link('Privacy Policy', '/a/privacy'), link('Privacy Policy', '/b/privacy', 'main')],
    ['full words', link('Privacy Policy', '/a'), link('Privacy', '/b')],
    ['the visitors’ own', link('Privacy Policy', '/privacy'), link('Applicant Privacy Policy', '/privacy/applicants')],
    ['the site’s own', link('Privacy', '/privacy', 'main'), link('Privacy Policy', 'https://owner.example/privacy')],
    ['the policy over the hub', link('Privacy Policy', '/legal/privacy-policy'), link('Privacy Center', '/privacy')],
    ['a page over a PDF', link('Privacy Policy', '/privacy'), link('Privacy Policy', '/privacy.pdf')],
  ];
  it.each(BETTER)('prefers %s', (_, better, worse) => {
    for (const links of [
      [better, worse],
      [worse, better],
    ])
      // prettier-ignore
      expect(rankLinks(links, PAGE)[0]?.href).toBe(new URL(better.href, PAGE).href);
  });

  it('says why, for people, and names each address once', () => {
    const ranked = rankLinks(
      [link('Privacy Policy', '/privacy', 'main'), link(' Privacy\n Policy ', '/privacy#top')],
      PAGE,
    );
    expect(ranked).toHaveLength(1);
    expect(ranked[0]).toMatchObject({ text: 'Privacy Policy', why: 'link “Privacy Policy” in the footer' });
    expect(rankLinks([link('Privacy (PDF)', '/files/Privacy-Policy.pdf')], PAGE)[0]?.why).toContain('a PDF');
  });

  it('follows a site to its other domain, and to the company that owns it', () => {
    const google = link('Privacy', 'https://policies.google.com/privacy');
    expect(rankLinks([google], 'https://www.youtube.com/')).toHaveLength(1);
    expect(rankLinks([link('Privacy', 'https://www.shop.co.uk/privacy')], 'https://www.shop.com/')).toHaveLength(1);
    expect(rankLinks([link('Privacy Policy', 'https://group.example/privacy')], 'https://brand.example/')).toHaveLength(
      1,
    );
  });
});
