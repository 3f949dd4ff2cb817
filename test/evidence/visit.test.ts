import { describe, expect, it } from 'vitest';
import { type Entry } from '../../src/model/observation.ts';
import { gatherEvidence } from '../../src/evidence/gather-evidence.ts';
import { visitOf } from '../../src/evidence/visit.ts';
import { journal } from './journal.ts';

const parties = (entries: readonly Entry[], tab = 1) =>
  gatherEvidence(entries, tab)?.parties.map(({ domain, requests }) => `${domain} ${requests}`);

describe('visitOf', () => {
  it('knows nothing of a tab without a web page', () => {
    const j = journal();
    expect(visitOf(j.entries, 1)).toBeUndefined();
    j.commit('about:blank');
    expect(visitOf(j.entries, 1)).toBeUndefined();
    j.open('https://shop.test/');
    j.commit('chrome://newtab');
    expect(visitOf(j.entries, 1)).toBeUndefined();
  });

  it('goes on over the pages of one site, and resumes when the tab comes back', () => {
    const j = journal();
    j.open('https://shop.test/');
    j.fetch('https://a.test/1.gif');
    j.open('https://pay.test/');
    j.fetch('https://b.test/1.gif');
    j.open('https://www.shop.test/thanks');
    j.fetch('https://c.test/1.gif');
    expect(gatherEvidence(j.entries, 1)?.pages.map(({ href }) => href)).toEqual([
      'https://shop.test/',
      'https://www.shop.test/thanks',
    ]);
    expect(parties(j.entries)).toEqual(['a.test 1', 'c.test 1']);
  });

  it('starts anew at a restart with a reload', () => {
    const j = journal();
    j.open('https://shop.test/');
    j.fetch('https://a.test/1.gif');
    j.watch('restart');
    j.fetch('https://late.test/bye', 'ping');
    j.open('https://shop.test/');
    j.fetch('https://b.test/1.gif');
    expect(parties(j.entries)).toEqual(['b.test 1']);
    expect(gatherEvidence(j.entries, 1)?.coverage.parts.parties).toBe('full');
  });

  it('keeps the open page at a restart without a reload, and says so', () => {
    const j = journal();
    j.open('https://shop.test/');
    j.fetch('https://a.test/1.gif');
    j.watch('restart');
    j.wait(5000);
    j.fetch('https://b.test/1.gif');
    const evidence = gatherEvidence(j.entries, 1);
    expect(evidence?.parties.map(({ domain }) => domain)).toEqual(['b.test']);
    expect(evidence?.coverage.parts.parties).toBe('partial');
    expect(evidence?.coverage.notes[0]?.text).toMatch(/already open/);
    expect(evidence?.parties[0]?.beforeGesture).toBe(false);
  });
});

describe('whose doing a request is', () => {
  it('is its document’s, also when that page has gone', () => {
    const j = journal();
    const first = j.open('https://shop.test/');
    j.open('https://other.test/');
    j.fetch('https://a.test/bye', 'ping', { document: first });
    expect(parties(j.entries)).toEqual([]);
    j.open('https://shop.test/again');
    expect(parties(j.entries)).toEqual(['a.test 1']);
  });

  it('is found by the origin of the top frame where no document is named', () => {
    const j = journal();
    j.open('https://shop.test/');
    j.open('https://other.test/');
    j.add({
      kind: 'request',
      time: j.now(),
      tab: 1,
      frame: 0,
      request: 'x',
      url: { href: 'https://a.test/bye', params: [] },
      method: 'POST',
      type: 'ping',
      parentFrame: -1,
      initiator: 'https://shop.test',
    });
    expect(parties(j.entries)).toEqual([]);
    j.open('https://shop.test/again');
    expect(parties(j.entries)).toEqual(['a.test 1']);
  });

  it('is one tab’s when a worker asks, the one that shows the site', () => {
    const a = journal({ tab: 1 });
    a.open('https://shop.test/');
    const b = journal({ tab: 2, start: a.now() + 50 });
    b.open('https://shop.test/');
    const entries = [...a.entries, ...b.entries];
    const worker = journal({ tab: -1, start: b.now() });
    worker.fetch('https://a.test/1.gif', 'xmlhttprequest', { initiator: 'https://shop.test', frame: -1 });
    const all = [...entries, ...worker.entries].map((entry, index) => ({ ...entry, seq: index + 1 }));
    expect(parties(all, 1)).toEqual([]);
    expect(parties(all, 2)).toEqual(['a.test 1']);
  });

  it('is nobody’s when a worker of a site asks that no tab shows', () => {
    const j = journal();
    j.open('https://shop.test/');
    j.fetch('https://a.test/1.gif', 'xmlhttprequest', { tab: -1, frame: -1, initiator: 'https://news.test' });
    expect(parties(j.entries)).toEqual([]);
  });

  it('is counted once where Firefox reports the worker’s fetch beside the page’s', () => {
    const j = journal();
    j.open('https://shop.test/');
    j.fetch('https://a.test/x?id=1', 'xmlhttprequest', { cookies: {} });
    j.fetch('https://a.test/x?id=1', 'xmlhttprequest', {
      tab: -1,
      frame: 0,
      initiator: 'https://shop.test/sw.js',
      sets: ['u=1'],
    });
    j.fetch('https://a.test/x?id=2', 'xmlhttprequest', { tab: -1, frame: 0, initiator: 'https://shop.test/sw.js' });
    expect(parties(j.entries)).toEqual(['a.test 2']);
    expect(gatherEvidence(j.entries, 1)?.cookies.map(({ name }) => name)).toEqual(['u']);
  });

  it.each(['chrome-extension://abc', 'moz-extension://abc/x.html', 'about:home', 'chrome://newtab'])(
    'is not the site’s when %s asks',
    (initiator) => {
      const j = journal();
      j.open('https://shop.test/');
      j.fetch('https://a.test/1.gif', 'image', { initiator });
      expect(parties(j.entries)).toEqual([]);
    },
  );

  it('leaves preflights, cache hits and what was blocked out', () => {
    const j = journal();
    j.open('https://shop.test/');
    j.fetch('https://a.test/api', 'xmlhttprequest', { method: 'OPTIONS', preflight: true });
    j.fetch('https://b.test/1.gif', 'image', { fromCache: true });
    j.failed(j.request('https://c.test/1.gif'), 'https://c.test/1.gif', 'net::ERR_BLOCKED_BY_CLIENT');
    j.failed(j.request('https://d.test/1.gif'), 'https://d.test/1.gif', 'net::ERR_ABORTED');
    expect(parties(j.entries)).toEqual(['d.test 1']);
    expect(
      gatherEvidence(j.entries, 1)
        ?.coverage.notes.map(({ text }) => text)
        .join(),
    ).toMatch(/One request was blocked/);
  });

  it('counts an answer "not modified" as contact, though its body came from the cache', () => {
    const j = journal();
    j.open('https://shop.test/');
    const request = j.fetch('https://a.test/x.js', 'script', { status: 304, sets: ['u=1'] });
    j.response(request, 'https://a.test/x.js', [], { fromCache: true, type: 'script' });
    expect(parties(j.entries)).toEqual(['a.test 1']);
    expect(gatherEvidence(j.entries, 1)?.cookies).toHaveLength(1);
  });

  it('follows a page loaded ahead to the page that it becomes, or to the one that asked for it', () => {
    const build = (shown: boolean) => {
      const j = journal();
      j.open('https://shop.test/');
      const request = j.request('https://shop.test/next', 'main_frame', { frame: 7, prerender: true });
      j.response(request, 'https://shop.test/next', ['ahead=1'], { frame: 7, type: 'main_frame' });
      j.commit('https://shop.test/next', { frame: 7, parentFrame: -1, document: 'next', lifecycle: 'prerender' });
      j.fetch('https://a.test/1.gif', 'image', { frame: 7, document: 'next', prerender: true });
      if (shown) j.commit('https://shop.test/next', { document: 'next', lifecycle: 'activated' });
      return gatherEvidence(j.entries, 1);
    };
    expect(build(true)?.parties[0]?.pages).toEqual([1]);
    expect(build(false)?.parties[0]?.pages).toEqual([0]);
    expect(build(true)?.cookies[0]).toMatchObject({ name: 'ahead', page: 1 });
    expect(
      build(false)
        ?.coverage.notes.map(({ text }) => text)
        .join(),
    ).toMatch(/loaded before it was shown/);
  });

  it('takes a page that comes back from memory for the page that it was', () => {
    const j = journal();
    const first = j.open('https://shop.test/');
    j.open('https://shop.test/two');
    j.commit('https://shop.test/', { document: first, lifecycle: 'cached' });
    j.fetch('https://a.test/1.gif', 'image', { document: first });
    const evidence = gatherEvidence(j.entries, 1);
    expect(evidence?.pages).toHaveLength(2);
    expect(evidence?.parties[0]?.pages).toEqual([0]);
  });

  it('keeps all hops of the way to a page with that page', () => {
    const j = journal();
    const request = j.request('http://shop.test/', 'main_frame', { initiator: 'https://elsewhere.test' });
    j.redirect(request, 'http://shop.test/', 'https://hop.test/');
    j.request('https://hop.test/', 'main_frame', { request });
    j.response(request, 'https://hop.test/', ['hop=1; Max-Age=60'], { type: 'main_frame', status: 302 });
    j.redirect(request, 'https://hop.test/', 'https://shop.test/');
    j.request('https://shop.test/', 'main_frame', { request });
    j.response(request, 'https://shop.test/', ['own=1'], { type: 'main_frame' });
    j.commit('https://shop.test/');
    const evidence = gatherEvidence(j.entries, 1);
    expect(evidence?.pages[0]?.redirects).toEqual(['http://shop.test/', 'https://hop.test/']);
    expect(evidence?.cookies.map(({ name, party }) => `${name} ${party}`)).toEqual(['hop third', 'own first']);
  });

  it('leaves out what led there from another site', () => {
    const j = journal();
    const request = j.request('https://counter.test/go', 'main_frame', { initiator: 'https://news.test' });
    j.response(request, 'https://counter.test/go', ['click=1'], { type: 'main_frame', status: 302 });
    j.redirect(request, 'https://counter.test/go', 'https://shop.test/');
    j.request('https://shop.test/', 'main_frame', { request });
    j.response(request, 'https://shop.test/', ['own=1'], { type: 'main_frame' });
    j.commit('https://shop.test/');
    const evidence = gatherEvidence(j.entries, 1);
    expect(evidence?.cookies.map(({ name }) => name)).toEqual(['own']);
    expect(evidence?.parties).toEqual([]);
  });

  it('ignores kinds that it does not know', () => {
    const j = journal();
    j.open('https://shop.test/');
    const odd = { seq: 99, observation: { kind: 'future', time: 1, tab: 1, frame: 0, url: 7 } } as unknown as Entry;
    expect(gatherEvidence([...j.entries, odd], 1)).toEqual(gatherEvidence(j.entries, 1));
  });
});
