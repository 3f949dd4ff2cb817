import { redirect, routes, site, type Answer, type Handler } from '../demo/site.ts';
import { page } from './page.ts';
import { pdf } from './pdf.ts';

export type PolicyState = {
  name: string;
  host: string;
  /** Why no policy could be read; `read` where it can. */
  reason: 'none-found' | 'login' | 'language' | 'empty' | 'too-large' | 'unreachable' | 'not-text' | 'read';
  handle: Handler;
};

const HOME = '<h1>Lamps</h1><p>Brass and glass.</p>';
const ELEVEN_MB = 11 * 1024 * 1024;

const FINNISH = `<h1>Tietosuojaseloste</h1><p>Päivitetty 3.2.2026</p>
<p>Tässä selosteessa kerromme, mitä tietoja verkkokauppamme kerää sinusta ja mihin niitä käytetään. Käytämme verkkosivustollamme evästeitä, jotka tallentuvat päätelaitteellesi. Evästeiden avulla tunnistamme selaimesi seuraavalla käynnilläsi ja muistamme ostoskorisi sisällön.</p>
<p>Emme luovuta henkilötietojasi kolmansille osapuolille emmekä myy niitä. Kumppanimme voivat kuitenkin asettaa omia evästeitään mainonnan kohdentamista varten. Voit estää evästeiden käytön selaimesi asetuksista.</p>
<p>Tiedonsiirto on salattu. Sinulla on oikeus tarkastaa itseäsi koskevat tiedot ja pyytää virheellisen tiedon oikaisua. Yhteydenotot: tietosuoja@lamput.example.</p>`;

const ENGLISH = [
  'We use cookies on this site to remember your basket, and some of them stay on your device for one year.',
  'We do not allow third parties to set cookies here, and we do not use web beacons or tracking pixels.',
  'We do not respond to Do Not Track signals. All pages are served over an encrypted connection (HTTPS).',
  'We do not sell your personal information. Questions may be sent to privacy@lamps.example at any time.',
];

const paragraphs = ENGLISH.map((text) => `<p>${text}</p>`);

/** The sentence on cookies and that on beacons stand in a cookie policy that only the policy's own text links to. */
const APART = { '/cookie-policy': page('Lamps', `<h1>Cookie policy</h1>${paragraphs.slice(0, 2).join('')}`) };
const LINKING = `<h1>Privacy policy</h1><p>Last updated 1 March 2026</p>${paragraphs.slice(2).join('')}
<p>How we use small files that your browser keeps is told in our <a href="/cookie-policy">Cookie policy</a>.</p>`;

const drawn = `<div id="root"></div><script>document.getElementById('root').innerHTML = ${JSON.stringify(
  `<h1>Privacy policy</h1><p>Last updated 1 March 2026</p>${paragraphs.join('')}`,
)};</script>`;

/** A site that sets a cookie and a pixel, and whose policy page answers so. */
const withPolicy = (answer: Answer | Handler, more: Record<string, Answer> = {}): Handler =>
  routes({
    '/': { body: page('Lamps', HOME), cookies: ['lamp=c4ca4238a0b923820dcc509a6f75849b; Max-Age=31536000'] },
    '/privacy': answer,
    ...more,
  });

const text = (body: string, type: string, status = 200): Answer => ({ status, type, body });

/** Policies that cannot be read, each for a reason of its own; and two that can in an unusual way. */
export const POLICY_STATES: readonly PolicyState[] = [
  { name: 'no link to a policy', host: 'www.none.example', reason: 'none-found', handle: routes({ '/': '<h1>Lamps</h1><a href="/about">About</a>' }) },
  { name: 'a policy behind a login', host: 'www.login.example', reason: 'login', handle: withPolicy(redirect('/login?next=/privacy'), { '/login': '<form method="post"><input type="password" name="p"></form>' }) },
  { name: 'a policy that asks for a password', host: 'www.basic.example', reason: 'login', handle: withPolicy({ status: 401, headers: { 'www-authenticate': 'Basic' }, body: 'No.' }) },
  { name: 'a policy in Finnish', host: 'www.finnish.example', reason: 'language', handle: withPolicy(page('Lamput', FINNISH).replace('lang="en"', 'lang="fi"')) },
  { name: 'an empty policy', host: 'www.empty.example', reason: 'empty', handle: withPolicy('<!doctype html><title>Privacy</title>') },
  { name: 'a policy over 10 MB', host: 'www.huge.example', reason: 'too-large', handle: withPolicy(() => text(`<p>${'We use cookies. '.repeat(ELEVEN_MB / 16)}</p>`, 'text/html')) },
  { name: 'a policy that is gone', host: 'www.gone.example', reason: 'unreachable', handle: withPolicy(text('Gone', 'text/html', 410)) },
  { name: 'a policy that is a picture', host: 'www.picture.example', reason: 'not-text', handle: withPolicy(text('\u0089PNG', 'image/png')) },
  { name: 'a policy drawn by a script', host: 'www.drawn.example', reason: 'read', handle: withPolicy(`<!doctype html><html lang="en"><title>Privacy policy</title><body>${drawn}`) },
  { name: 'a policy that is a PDF', host: 'www.paper.example', reason: 'read', handle: withPolicy({ type: 'application/pdf', body: pdf(['Privacy policy', 'Last updated 1 March 2026', ...ENGLISH]) }) },
  { name: 'a policy with a cookie policy apart', host: 'www.apart.example', reason: 'read', handle: withPolicy(page('Lamps', LINKING), APART) },
]; // prettier-ignore

export const policySites = () => POLICY_STATES.map(({ host, handle }) => site(host, handle));
