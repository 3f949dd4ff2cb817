import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../src/evidence/gather-evidence.ts';
import { journal, storedCookie } from './journal.ts';

type Journal = ReturnType<typeof journal>;
const ID = 'ab12cd34ef56';

function cookies(build: (j: Journal) => void, page = 'https://www.shop.test/a/b') {
  const j = journal();
  j.open(page);
  build(j);
  return gatherEvidence(j.entries, 1)?.cookies ?? [];
}
const only = (build: (j: Journal) => void) => {
  const found = cookies(build);
  expect(found).toHaveLength(1);
  return found[0];
};
const third = (j: Journal, line: string) => j.fetch('https://t.ad.test/x', 'script', { sets: [line] });

describe('cookies that are asked for', () => {
  it('have the attributes and the place that the site named', () => {
    expect(only((j) => j.fetch('https://www.shop.test/x', 'script', { sets: [`id=${ID}; Domain=.Shop.test; Path=/x; Secure; HttpOnly; SameSite=Lax; Max-Age=99`] }))).toMatchObject({
      name: 'id', host: 'shop.test', domain: 'shop.test', party: 'first', path: '/x', hostOnly: false, secure: true, httpOnly: true, sameSite: 'lax', lifetime: 99, attempted: true, stored: 'unknown', by: ['header'], identifier: true,
    }); // prettier-ignore
  });

  it('stand where their address says when they do not say it', () => {
    expect(only((j) => j.fetch('https://www.shop.test/a/b/c', 'script', { sets: ['x=1'] }))).toMatchObject({
      path: '/a/b',
      hostOnly: true,
      host: 'www.shop.test',
      identifier: false,
      lifetime: null,
    });
  });

  it('are written by scripts, which are named', () => {
    expect(only((j) => j.scriptCookie(`_ga=${ID}; Max-Age=60`, { script: 'https://www.google-analytics.com/g.js' }))).toMatchObject({
      by: ['script'], scripts: ['https://www.google-analytics.com/g.js'], party: 'first', path: '/a', product: { product: 'Google Analytics', entity: 'Google', category: 'analytics' },
    }); // prettier-ignore
  });

  it('last as long as Max-Age says, else Expires, the longest of all', () => {
    expect(only((j) => {
      third(j, 'x=1');
      third(j, 'x=1; Max-Age=60; Expires=Fri, 01 Jan 2038 00:00:00 GMT');
      third(j, 'x=1; Max-Age=30');
    })?.lifetime).toBe(60); // prettier-ignore
    const asked = only((j) => third(j, 'x=1; Expires=Fri, 01 Jan 2038 00:00:00 GMT'))?.lifetime ?? 0;
    expect(Math.abs(asked - (Date.UTC(2038, 0) - 1_700_000_000_000) / 1000)).toBeLessThan(10);
  });

  it('are not those that are deleted', () => {
    expect(cookies((j) => {
      third(j, 'x=; Max-Age=0');
      third(j, 'y=; Expires=Thu, 01 Jan 1970 00:00:00 GMT');
      j.scriptCookie('z=; Max-Age=-1');
    })).toEqual([]); // prettier-ignore
  });

  it('are merged by name, domain, path and partition', () => {
    expect(cookies((j) => {
      third(j, 'x=1');
      third(j, 'x=2');
      third(j, 'x=1; Path=/other');
      third(j, 'x=1; Partitioned; Secure');
      j.fetch('https://u.ad.test/x', 'script', { sets: ['x=1'] });
    })).toHaveLength(4); // prettier-ignore
  });

  it('are set on every hop of a redirect', () => {
    expect(cookies((j) => {
      const request = j.request('https://a.test/1');
      j.response(request, 'https://a.test/1', ['a=1'], { status: 302 });
      j.redirect(request, 'https://a.test/1', 'https://b.test/2');
      j.request('https://b.test/2', 'image', { request });
      j.response(request, 'https://b.test/2', ['b=1']);
    }).map(({ name, host }) => `${name} ${host}`)).toEqual(['a a.test', 'b b.test']); // prettier-ignore
  });

  it('come before the first gesture, or after, or nobody knows', () => {
    expect(only((j) => third(j, 'x=1'))?.beforeGesture).toBe(true);
    expect(only((j) => { j.gesture(); third(j, 'x=1'); })?.beforeGesture).toBe(false); // prettier-ignore
    const j = journal();
    j.open('https://shop.test/', { scripted: false });
    third(j, 'x=1');
    expect(gatherEvidence(j.entries, 1)?.cookies[0]?.beforeGesture).toBe(false);
  });
});

describe('cookies that are kept', () => {
  it('show in the jar', () => {
    expect(only((j) => {
      third(j, `x=${ID}; Max-Age=60`);
      j.cookieChange(storedCookie('x', ID, 't.ad.test', { secure: true }));
    })).toMatchObject({ stored: 'yes', secure: true, attempted: true, by: ['header'], party: 'third' }); // prettier-ignore
  });

  it('are refused when a watched jar shows nothing in time', () => {
    const refused = (wait: number) => only((j) => {
      j.cookieChange(storedCookie('other', '1', 'elsewhere.test'));
      third(j, 'x=1');
      j.wait(wait);
      j.gesture();
    })?.stored; // prettier-ignore
    expect(refused(5000)).toBe('no');
    expect(refused(10)).toBe('unknown');
    expect(only((j) => { third(j, 'x=1'); j.cookieJar([]); })?.stored).toBe('no'); // prettier-ignore
  });

  it('are not refused by a look at the jar that began before', () => {
    expect(only((j) => {
      const before = j.now();
      third(j, 'x=1');
      j.cookieJar([], { time: before });
    })?.stored).toBe('unknown'); // prettier-ignore
  });

  it('are refused where the host has no say over the domain', () => {
    expect(only((j) => third(j, 'x=1; Domain=shop.test'))).toMatchObject({ host: 't.ad.test', stored: 'no' });
    expect(only((j) => third(j, 'x=1; Domain=test'))).toMatchObject({ host: 't.ad.test', stored: 'no' });
  });

  it('are not taken for kept because another value of that name lies there', () => {
    expect(only((j) => {
      j.cookieJar([storedCookie('x', 'older999', 't.ad.test')]);
      third(j, `x=${ID}`);
      j.wait(5000);
      j.cookieJar([storedCookie('x', 'older999', 't.ad.test')]);
    })).toMatchObject({ stored: 'no', before: true }); // prettier-ignore
  });

  it('count when they are sent back', () => {
    expect(only((j) => {
      third(j, `x=${ID}`);
      j.fetch('https://t.ad.test/y', 'image', { cookies: { x: ID } });
    })).toMatchObject({ stored: 'yes', sent: true, before: false, sentInsecurely: false }); // prettier-ignore
  });

  it('are partitioned in Firefox without having been asked to be', () => {
    expect(only((j) => {
      third(j, `x=${ID}`);
      j.cookieChange(storedCookie('x', ID, 't.ad.test', { partition: '(https,shop.test)' }));
    })).toMatchObject({ stored: 'yes', partitioned: true }); // prettier-ignore
    expect(cookies((j) => {
      j.fetch('https://t.ad.test/x');
      j.cookieChange(storedCookie('x', ID, 't.ad.test', { partition: 'https://news.test' }));
    })).toEqual([]); // prettier-ignore
  });
});

describe('cookies that were there', () => {
  it('were sent before anything wrote them', () => {
    const j = journal();
    j.open('http://shop.test/', { cookies: { sid: ID }, sets: ['sid=zz99yy88xx77'] });
    const evidence = gatherEvidence(j.entries, 1);
    expect(evidence?.cookies).toHaveLength(1);
    expect(evidence?.cookies[0]).toMatchObject({ before: true, sent: true, sentInsecurely: true, attempted: true });
    expect(evidence?.coverage.fresh).toBe(false);
  });

  it('are nobody’s doing when nothing wrote them', () => {
    expect(only((j) => j.fetch('https://t.ad.test/x', 'image', { cookies: { uid: ID } }))).toMatchObject({
      by: ['unseen'],
      attempted: false,
      before: true,
      beforeGesture: false,
    });
    expect(cookies((j) => { j.fetch('https://t.ad.test/x'); j.cookieJar([storedCookie('uid', ID, 't.ad.test')]); })).toEqual([]); // prettier-ignore
  });

  it('are not said to be before because a script’s write is told late', () => {
    const found = only((j) => {
      j.fetch('https://www.shop.test/a/x', 'image', { cookies: { v: ID } });
      j.scriptCookie(`v=${ID}`);
    });
    expect(found).toMatchObject({ before: false, sent: true, stored: 'yes' });
  });
});

describe('changes of the jar that nobody was seen to write', () => {
  const seen = (build: (j: Journal) => void) => cookies((j) => {
    j.fetch('https://t.ad.test/x');
    build(j);
    j.cookieChange(storedCookie('x', ID, 't.ad.test'));
  }); // prettier-ignore

  it('count where only this visit had to do with the host', () => {
    expect(seen(() => undefined)).toMatchObject([{ by: ['unseen'], attempted: false, stored: 'yes', before: false }]);
  });

  it('do not where somebody else had', () => {
    expect(seen((j) => j.fetch('https://u.ad.test/y', 'image', { tab: 2, document: 'other' }))).toEqual([]);
    expect(cookies((j) => j.cookieChange(storedCookie('x', ID, 'strange.test')))).toEqual([]);
  });
});
