import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Evidence } from '../../src/model/evidence.ts';
import { gatherEvidence } from '../../src/evidence/gather-evidence.ts';
import { journal, storedCookie } from './journal.ts';

type Journal = ReturnType<typeof journal>;
const ID = 'ab12cd34ef56';

function gather(build: (j: Journal) => void, page = 'https://shop.test/', open: Parameters<Journal['open']>[1] = {}) {
  const j = journal();
  j.open(page, open);
  build(j);
  const evidence = gatherEvidence(j.entries, 1);
  if (!evidence) throw new Error('no evidence');
  return v.parse(v.strictObject(Evidence.entries), evidence);
}
const nothing = () => undefined;

describe('storage', () => {
  it('lists each item once, by the host of its frame', () => {
    const { storage } = gather((j) => {
      j.storage('id', ID, { script: 'https://t.test/t.js' });
      j.storage('id', 'x');
      j.storage('id', 'x', { area: 'session' });
      j.storage('theme', 'dark', { url: { href: 'https://frame.test/', params: [] }, frame: 3 });
      j.storage('in', 'dark', { url: { href: 'about:', params: [] }, frame: 4 });
    });
    expect(storage.map(({ area, key, host, party, identifier }) => `${area} ${key} ${host} ${party} ${identifier}`)).toEqual([
      'local id shop.test first true', 'session id shop.test first false', 'local theme frame.test third false', 'local in shop.test first false',
    ]); // prettier-ignore
  });
});

describe('signals', () => {
  it('tell what the browser sent with every page', () => {
    expect(gather(nothing, 'https://shop.test/', { dnt: '1', gpc: '1' }).signals.sent).toEqual({
      dnt: true,
      gpc: true,
    });
    expect(gather((j) => j.open('https://shop.test/2'), 'https://shop.test/', { dnt: '1' }).signals.sent).toEqual({
      dnt: false,
      gpc: false,
    });
    expect(gather(nothing, 'https://shop.test/', { dnt: '0' }).signals.sent.dnt).toBe(false);
  });

  it('keep answers, reads and declarations apart, and "none" from "not asked"', () => {
    const { signals } = gather((j) => {
      j.fetch('https://t.test/x', 'script', { tk: 'N' });
      j.fetch('https://t.test/y', 'script', { tk: 'N' });
      j.signalRead('gpc', { script: 'https://t.test/x', value: 'true' });
      j.signalRead('gpc', { script: 'https://t.test/x', value: 'true' });
      j.signalRead('dnt');
      j.declared('tracking-status', 'https://shop.test/.well-known/dnt/', { status: 404 });
      j.declared('gpc', 'https://shop.test/.well-known/gpc.json', { gpc: true });
      j.declared('dnt-policy', 'https://shop.test/.well-known/dnt-policy.txt', { status: 0 });
    });
    expect(signals.tk).toMatchObject([{ host: 't.test', party: 'third', value: 'N' }]);
    expect(signals.reads).toMatchObject([
      { signal: 'gpc', host: 't.test', times: 2 },
      { signal: 'dnt', host: 'shop.test', times: 1 },
    ]);
    expect(signals.trackingStatus).toBeNull();
    expect(signals.gpcJson).toMatchObject({ gpc: true });
    expect(signals).not.toHaveProperty('dntPolicy');
  });
});

describe('transport', () => {
  it('finds plain pages, but not on loopback', () => {
    expect(gather(nothing, 'http://shop.test/').transport.insecurePages).toMatchObject([{ href: 'http://shop.test/' }]);
    expect(gather(nothing, 'http://localhost:8080/').transport.insecurePages).toEqual([]);
    expect(gather(nothing, 'http://localhost:8080/').pages[0]?.secure).toBe(true);
  });

  it('finds what went in the clear, and not what the browser moved to https itself', () => {
    const { transport, parties } = gather((j) => {
      j.fetch('http://a.test/x.js', 'script');
      j.fetch('http://a.test/x.js', 'script');
      j.fetch('ws://b.test/s', 'websocket');
      const request = j.request('http://c.test/x', 'image');
      j.redirect(request, 'http://c.test/x', 'https://c.test/x', { status: 307 });
      j.request('https://c.test/x', 'image', { request });
      j.response(request, 'https://c.test/x');
      j.failed(j.request('http://d.test/x', 'script'), 'http://d.test/x', 'NS_ERROR_BLOCKED_MIXED_CONTENT');
    });
    expect(transport.insecureRequests.map(({ host, mixed, blocked }) => `${host} ${mixed} ${blocked}`)).toEqual([
      'a.test true false',
      'b.test true false',
      'd.test true true',
    ]);
    expect(parties.map(({ domain, requests }) => `${domain} ${requests}`)).toEqual([
      'a.test 2',
      'b.test 1',
      'c.test 1',
    ]);
  });

  it('tells of forms by where they stand and where they send', () => {
    const { forms } = gather((j) => {
      j.form('https://shop.test/login', ['email', 'password']);
      j.form('https://shop.test/login', ['email', 'password'], { submitted: true });
      j.form('http://shop.test/find', ['search'], { method: 'get' });
      j.form('https://shop.test/none', []);
    }).transport;
    expect(
      forms.map(({ sensitive, pageSecure, actionSecure, submitted }) => [
        sensitive,
        pageSecure,
        actionSecure,
        submitted,
      ]),
    ).toEqual([
      [true, true, true, true],
      [false, true, false, false],
    ]);
    expect(
      gather((j) => j.form('https://shop.test/login', ['password']), 'http://shop.test/').transport.forms[0]
        ?.pageSecure,
    ).toBe(false);
  });

  it('reads HSTS, which counts over https only', () => {
    const hsts = (value: string, page = 'https://shop.test/') =>
      gather(nothing, page, { hsts: value }).transport.hsts[0];
    expect(hsts('max-age="600"; IncludeSubDomains')).toMatchObject({
      maxAge: 600,
      includeSubDomains: true,
      valid: true,
    });
    expect(hsts('max-age=600', 'http://shop.test/')).toMatchObject({ valid: false });
    expect(hsts('includeSubDomains')).toMatchObject({ valid: false });
  });

  it('tells of pages that moved to https', () => {
    const j = journal();
    const request = j.request('http://shop.test/', 'main_frame');
    j.redirect(request, 'http://shop.test/', 'https://www.shop.test/');
    j.request('https://www.shop.test/', 'main_frame', { request });
    j.commit('https://www.shop.test/');
    expect(gatherEvidence(j.entries, 1)?.transport.upgrades).toMatchObject([
      { from: 'http://shop.test/', to: 'https://www.shop.test/' },
    ]);
  });
});

describe('parties', () => {
  it('tell who they are, who brought them in, and what they received', () => {
    const { parties } = gather((j) => {
      j.scriptCookie(`_ga=${ID}`);
      j.fetch(`https://www.google-analytics.com/g?cid=${ID}`, 'xmlhttprequest');
      j.gesture();
      j.fetch('https://t.test/x', 'image', { sets: ['uid=zz99yy88xx77'], initiator: 'https://frame.test', frame: 4 });
      j.fetch('https://t.test/y', 'image', { cookies: { uid: 'zz99yy88xx77' } });
      j.fetch('https://shop.test/own.js', 'script');
    });
    expect(parties).toMatchObject([
      { domain: 'google-analytics.com', entity: 'Google', category: 'analytics', party: 'third', beforeGesture: true, initiators: ['shop.test'], identifiers: [{ param: 'cid', from: 'cookie', name: '_ga' }] },
      { domain: 't.test', requests: 2, cookies: 1, beforeGesture: false, initiators: ['https://frame.test', 'shop.test'], identifiers: [{ param: 'uid', from: 'own-cookie', name: 'uid' }] },
    ]); // prettier-ignore
  });

  it('know the site’s own house', () => {
    expect(
      gather((j) => j.fetch('https://www.google-analytics.com/g'), 'https://www.google.com/').parties,
    ).toMatchObject([{ party: 'same-owner' }]);
    expect(gather((j) => j.fetch('https://bert.github.io/x'), 'https://anna.github.io/').parties).toMatchObject([
      { party: 'third' },
    ]);
    expect(gather((j) => j.fetch('http://127.0.0.1:81/x'), 'http://127.0.0.1:80/').parties).toEqual([]);
  });
});

describe('coverage', () => {
  it('is full when all was watched', () => {
    const { coverage } = gather((j) => {
      j.declared('gpc', 'https://shop.test/.well-known/gpc.json', { status: 404 });
      j.cookieJar([]);
    });
    expect(new Set(Object.values(coverage.parts))).toEqual(new Set(['full']));
    expect(coverage).toMatchObject({ fresh: true, pages: 1, frames: 1, framesScripted: 1, requests: 1, notes: [] });
  });

  it('is less where frames, permissions or the start are missing, and says which', () => {
    const part = (build: (j: Journal) => void, open = {}) => gather(build, 'https://shop.test/', open).coverage;
    expect(part((j) => j.commit('https://frame.test/', { frame: 3 }))).toMatchObject({
      frames: 2,
      framesScripted: 1,
      parts: { storage: 'partial', transport: 'full' },
    });
    expect(part(nothing, { scripted: false }).parts).toMatchObject({
      storage: 'none',
      beacons: 'partial',
      parties: 'full',
    });
    expect(part((j) => j.watch('no-permission')).parts.parties).toBe('partial');
    expect(part((j) => j.watch('capped', { note: 'storage' })).parts).toMatchObject({
      storage: 'partial',
      beacons: 'full',
    });
    expect(part((j) => j.commit('https://shop.test/late')).parts.pages).toBe('partial');
  });

  it('names the settings under which it was seen', () => {
    const { coverage } = gather((j) => {
      j.fetch('https://t.test/x', 'script', { sets: ['u=1'] });
      j.cookieJar([storedCookie('own', '1', 'shop.test')]);
    }, 'https://shop.test/', { dnt: '1', gpc: '1', sets: ['own=1'] }); // prettier-ignore
    const text = coverage.notes.map((note) => note.text).join('\n');
    expect(text).toMatch(/blocks cookies of other sites/);
    expect(text).toMatch(/Do Not Track/);
    expect(text).toMatch(/Global Privacy Control/);
  });
});
