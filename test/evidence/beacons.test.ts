import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../src/evidence/gather-evidence.ts';
import { digest, journal } from './journal.ts';

type Journal = ReturnType<typeof journal>;
const ID = 'ab12cd34ef56';

function beacons(build: (j: Journal) => void) {
  const j = journal();
  j.open('https://shop.test/');
  build(j);
  return gatherEvidence(j.entries, 1)?.beacons ?? [];
}
const mechanisms = (build: (j: Journal) => void) => beacons(build).map(({ mechanism, host }) => `${mechanism} ${host}`);

describe('a tracking pixel', () => {
  it.each<[string, (j: Journal) => void]>([
    ['one pixel of another site with parameters', (j) => { j.fetch('https://t.test/p.gif?page=1'); j.image('https://t.test/p.gif?page=1', 1); }],
    ['two pixels, without a size seen but tiny in delivery', (j) => j.fetch('https://t.test/p.gif?page=1', 'image', { contentLength: 43, contentType: 'image/gif' })],
    ['an empty answer', (j) => j.fetch('https://t.test/p?page=1', 'image', { status: 204 })],
    ['an answer that is no image', (j) => j.failed(j.fetch('https://t.test/p?page=1', 'image', { contentType: 'application/json' }), 'https://t.test/p?page=1', 'net::ERR_BLOCKED_BY_ORB')],
    ['one that sets a cookie', (j) => { j.fetch('https://t.test/p.gif', 'image', { sets: ['u=1'] }); j.image('https://t.test/p.gif', 1); }],
    ['one that takes a cookie along', (j) => { j.fetch('https://t.test/p.gif', 'image', { cookies: { u: '1' } }); j.image('https://t.test/p.gif', 1); }],
    ['a picture squeezed into a point', (j) => { j.fetch('https://t.test/p.gif?page=1'); j.image('https://t.test/p.gif?page=1', 300, 200, { rendered: { width: 1, height: 1 } }); }],
  ])('is %s', (_, build) => expect(mechanisms(build)).toEqual(['pixel t.test'])); // prettier-ignore

  it('may be the site’s own, or a measuring company’s without a word', () => {
    expect(mechanisms((j) => { j.fetch('https://shop.test/hit.gif?page=home'); j.image('https://shop.test/hit.gif?page=home', 1); })).toEqual(['pixel shop.test']); // prettier-ignore
    expect(mechanisms((j) => { j.fetch('https://ad.doubleclick.net/x.gif'); j.image('https://ad.doubleclick.net/x.gif', 1); })).toEqual(['pixel ad.doubleclick.net']); // prettier-ignore
  });

  it.each<[string, (j: Journal) => void]>([
    ['a spacer of the site', (j) => { j.fetch('https://shop.test/spacer.gif', 'image', { cookies: { s: '1' } }); j.image('https://shop.test/spacer.gif', 1); }],
    ['a spacer with a version', (j) => { j.fetch('https://shop.test/spacer.gif?v=3'); j.image('https://shop.test/spacer.gif?v=3', 1); }],
    ['a spacer of a file server', (j) => { j.fetch('https://files.test/spacer.gif?v=3'); j.image('https://files.test/spacer.gif?v=3', 1); }],
    ['the ground of a late image', (j) => { j.fetch('https://img.test/i?src=a&w=1'); j.image('https://img.test/i?src=a&w=1', 1, 1, { rendered: { width: 300, height: 200 } }); }],
    ['a sprite', (j) => { j.fetch('https://img.test/sprite.png?set=2', 'image', { contentLength: 9000 }); j.image('https://img.test/sprite.png?set=2', 400, 300, { via: 'background' }); }],
    ['a picture that is hidden', (j) => { j.fetch('https://img.test/i?p=2'); j.image('https://img.test/i?p=2', 400, 300, { rendered: { width: 0, height: 0 } }); }],
    ['an image of unknown size', (j) => j.fetch('https://img.test/i?p=2')],
    ['a small icon', (j) => j.fetch('https://img.test/i.png?p=2', 'image', { contentLength: 180, contentType: 'image/png' })],
    ['a broken link', (j) => j.fetch('https://img.test/i?p=2', 'image', { status: 404, contentType: 'text/html', contentLength: 0 })],
    ['a favicon', (j) => j.fetch('https://img.test/favicon.png?p=2', 'image', { contentLength: 43 })],
    ['one from the cache', (j) => { j.fetch('https://t.test/p.gif?page=1', 'image', { fromCache: true }); j.image('https://t.test/p.gif?page=1', 1); }],
    ['one that was blocked', (j) => { j.failed(j.request('https://t.test/p.gif?page=1'), 'https://t.test/p.gif?page=1', 'net::ERR_BLOCKED_BY_CLIENT'); j.image('https://t.test/p.gif?page=1', 1); }],
    ['one that only the page tells of', (j) => j.image('https://t.test/p.gif?page=1', 1)],
  ])('is not %s', (_, build) => expect(mechanisms(build)).toEqual([])); // prettier-ignore

  it('is one beacon for each host on its way', () => {
    expect(mechanisms((j) => {
      const request = j.request('https://a.test/p?u=1');
      j.response(request, 'https://a.test/p?u=1', [], { status: 302, contentLength: 0 });
      j.redirect(request, 'https://a.test/p?u=1', 'https://b.test/q?u=1');
      j.request('https://b.test/q?u=1', 'image', { request });
      j.response(request, 'https://b.test/q?u=1', [], { contentLength: 43 });
      j.image('https://a.test/p?u=1', 1);
    })).toEqual(['pixel a.test', 'pixel b.test']); // prettier-ignore
  });

  it('in a style sheet is told apart', () => {
    expect(mechanisms((j) => { j.fetch('https://t.test/p.gif?page=1'); j.image('https://t.test/p.gif?page=1', 1, 1, { via: 'background' }); })).toEqual(['css-background t.test']); // prettier-ignore
  });
});

describe('beacons that scripts send', () => {
  it('are told apart by the call that the page made', () => {
    expect(mechanisms((j) => {
      j.fetch('https://t.test/a', 'ping', { method: 'POST' });
      j.beaconCall('https://t.test/a');
      j.fetch('https://t.test/b', 'ping', { method: 'POST' });
      j.beaconCall('https://t.test/b', { via: 'ping' });
      j.fetch('https://t.test/c', 'beacon', { method: 'POST' });
      j.fetch('https://t.test/d?x=1', 'xmlhttprequest', { method: 'POST' });
      j.beaconCall('https://t.test/d?x=1', { via: 'keepalive' });
      j.fetch('https://t.test/e', 'ping', { method: 'POST', body: { bytes: 4, params: [] } });
      j.fetch('https://t.test/f', 'csp_report', { method: 'POST' });
      j.fetch('https://t.test/g', 'xmlhttprequest', { method: 'POST' });
    })).toEqual(['send-beacon t.test', 'ping t.test', 'send-beacon t.test', 'keepalive t.test', 'ping t.test', 'report t.test']); // prettier-ignore
  });

  it('are reports where a response named the address for them', () => {
    expect(mechanisms((j) => {
      j.fetch('https://shop.test/x', 'script', { reportTo: ['https://r.test/reports?k=1'] });
      j.fetch('https://r.test/reports?k=1', 'other', { method: 'POST' });
    })).toEqual(['report r.test']); // prettier-ignore
  });

  it('were not sent when there is only the call', () => {
    expect(mechanisms((j) => j.beaconCall('https://t.test/a'))).toEqual([]);
  });

  it('to the site itself by keepalive are its own business, unless they identify', () => {
    const send = (params: { name: string; value: ReturnType<typeof digest> }[]) => mechanisms((j) => {
      j.fetch('https://shop.test/x', 'script', { sets: [`id=${ID}`] });
      j.fetch('https://shop.test/order', 'xmlhttprequest', { method: 'POST', body: { bytes: 90, params } });
      j.beaconCall('https://shop.test/order', { via: 'keepalive' });
    }); // prettier-ignore
    expect(send([{ name: 'item', value: digest('socks') }])).toEqual([]);
    expect(send([{ name: 'who', value: digest(ID) }])).toEqual(['keepalive shop.test']);
  });

  it('carry names, sizes, scripts and what else stands in the browser', () => {
    const [beacon] = beacons((j) => {
      j.scriptCookie(`_ga=GA1.1.${ID}`);
      j.storage('visitor', 'zz99yy88xx77');
      j.scriptCookie('lang=en');
      j.beaconCall('https://t.test/a?cid=' + ID + '&l=en', { script: 'https://t.test/t.js', bytes: 50 });
      j.fetch('https://t.test/a?cid=' + ID + '&l=en', 'ping', { method: 'POST', body: { bytes: 51, params: [{ name: '', value: digest('zz99yy88xx77') }] } });
    }); // prettier-ignore
    expect(beacon).toMatchObject({
      params: ['cid', 'l'], bytes: 51, script: 'https://t.test/t.js',
      identifiers: [{ param: 'cid', from: 'cookie', name: '_ga' }, { param: '(body)', from: 'storage', name: 'visitor' }],
    }); // prettier-ignore
  });

  it('do not carry a third site’s cookie, nor the same plain word', () => {
    const found = beacons((j) => {
      j.fetch('https://u.test/x', 'script', { sets: [`uid=${ID}`, 'lang=english'] });
      j.fetch(`https://t.test/a?x=${ID}&l=english`, 'ping', { method: 'POST' });
      j.fetch(`https://u.test/a?x=${ID}`, 'ping', { method: 'POST' });
    });
    expect(found.map(({ identifiers }) => identifiers.length)).toEqual([0, 1]);
  });
});
