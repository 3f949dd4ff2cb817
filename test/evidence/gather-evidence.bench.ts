import { bench, describe } from 'vitest';
import { gatherEvidence } from '../../src/evidence/gather-evidence.ts';
import { journal, storedCookie } from './journal.ts';

/** By hand: `npx vitest bench --project unit test/evidence`. Ten thousand observations are to take well under 100 ms. */
function busy(size: number) {
  const j = journal();
  j.open('https://shop.test/', { sets: ['sid=ab12cd34ef56; Max-Age=9999'] });
  for (let at = 0; j.entries.length < size; at++) {
    const url = `https://s${at % 40}.t${at % 60}.test/p.gif?cid=ab12cd34ef56&n=${at}&a=1&b=2&c=3`;
    j.fetch(url, at % 3 ? 'image' : 'ping', { cookies: { u: `zz99yy88xx${at % 60}` }, sets: at % 10 ? [] : [`u=zz99yy88xx${at % 60}`] });
    j.image(url, 1);
    if (at % 10 === 0) j.cookieChange(storedCookie('u', `zz99yy88xx${at % 60}`, `s${at % 40}.t${at % 60}.test`));
    if (at % 20 === 0) j.fetch('https://shop.test/api', 'xmlhttprequest', { cookies: { sid: 'ab12cd34ef56', lang: 'en' } });
    if (at % 200 === 0) j.open(`https://shop.test/${at}`, { cookies: { sid: 'ab12cd34ef56' } });
  }
  return j.entries;
} // prettier-ignore

describe('gatherEvidence', () => {
  for (const size of [1000, 10_000, 40_000]) {
    const entries = busy(size);
    bench(`${size} observations`, () => void gatherEvidence(entries, 1));
  }
});
