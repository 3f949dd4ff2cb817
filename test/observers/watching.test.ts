import { describe, expect, test } from 'vitest';
import { type Observation } from '../../src/model/observation.ts';
import { type Place, type Recorder } from '../../src/observers/record.ts';
import { bodyOf } from '../../src/observers/request-body.ts';
import { reportEndpoints } from '../../src/observers/report-endpoints.ts';
import { requestObserved } from '../../src/observers/watch-requests.ts';
import { responseObserved, watchResponses } from '../../src/observers/watch-responses.ts';
import { sentObserved, watchSent } from '../../src/observers/watch-sent.ts';
import { fromExtension, headersOf, resourceType, withExtraHeaders } from '../../src/observers/web-request.ts';
import { digest } from './digest.ts';

const DETAILS = {
  requestId: '7',
  url: 'https://a.example/p?q=1',
  tabId: 3,
  frameId: 0,
  timeStamp: 12.5,
  type: 'image',
};

/** A browser event that a test fires itself. */
const event = <T>() => {
  const listeners: { listener: (details: T) => void; options: unknown }[] = [];
  return {
    addListener: (listener: (details: T) => void, _filter?: unknown, options?: unknown) => {
      listeners.push({ listener, options });
    },
    fire: (details: T) => {
      for (const { listener } of listeners) listener(details);
    },
    listeners,
  };
};

const recording = () => {
  const seen: { place: Place; observation: Observation }[] = [];
  const record: Recorder = (place, make) => seen.push({ place, observation: make(digest) });
  return { seen, record };
};

describe('requests', () => {
  test('who asked, of what type, and that it was made ahead of being shown', () => {
    const asked = {
      ...DETAILS,
      method: 'GET',
      parentFrameId: -1,
      initiator: 'https://b.example',
      documentLifecycle: 'prerender',
    };
    expect(requestObserved(asked, digest)).toMatchObject({
      kind: 'request', request: '7', tab: 3, frame: 0, time: 12.5, initiator: 'https://b.example/', prerender: true, type: 'image',
    }); // prettier-ignore
    expect(requestObserved({ ...asked, initiator: 'null' }, digest)).not.toHaveProperty('initiator');
  });
  test('a preflight is marked, a page that is asked for its options is not', () => {
    const options = { ...DETAILS, method: 'OPTIONS', parentFrameId: -1 };
    expect(requestObserved(options, digest).preflight).toBe(true);
    expect(requestObserved({ ...options, type: 'main_frame' }, digest)).not.toHaveProperty('preflight');
  });
  test.each([['imageset', 'image'], ['speculative', 'other'], ['beacon', 'beacon'], ['ping', 'ping']])('%s is %s', (given, kept) => {
    expect(resourceType(given)).toBe(kept);
  }); // prettier-ignore
  test.each([
    [{ initiator: 'chrome-extension://abc' }, true],
    [{ originUrl: 'moz-extension://abc/popup.html' }, true],
    [{ documentUrl: 'moz-extension://abc/popup.html' }, true],
    [{ initiator: 'https://chrome-extension.example' }, false],
    [{}, false],
  ])('asked by an extension: %j %s', (more, own) => {
    expect(fromExtension({ ...DETAILS, ...more })).toBe(own);
  });
});

describe('bodies', () => {
  const raw = (text: string) => ({ raw: [{ bytes: new TextEncoder().encode(text).buffer }] });
  const paramsOf = (text: string) => bodyOf(raw(text), digest)?.params.map(({ name }) => name);
  test.each([
    ['id=1&n=2', ['id', 'n']],
    ['v=1&t=a\r\nv=2&t=b', ['v', 't', 'v', 't']],
    ['{"user":{"id":"x"},"list":[{"k":1},{"k":2}],"none":null}', ['user.id', 'list.k', 'list.k']],
    ['{"broken":', ['']],
    ['plain words', ['']],
    ['a=b c', ['']],
  ])('%j', (text, params) => {
    expect(paramsOf(text)).toEqual(params);
    expect(bodyOf(raw(text), digest)?.bytes).toBe(text.length);
  });
  test('a form’s fields, and nothing where there is nothing', () => {
    expect(bodyOf({ formData: { a: ['1', '2'] } as never }, digest)).toMatchObject({ bytes: 8, params: [{ name: 'a' }, { name: 'a' }] }); // prettier-ignore
    expect(bodyOf({ formData: null as never }, digest)).toBeUndefined();
    expect(bodyOf({ raw: [{ file: '/home/x' }] }, digest)).toBeUndefined();
  });
  test('a deep or wide body is cut, not followed', () => {
    const wide = JSON.stringify(Array.from({ length: 5000 }, (_, n) => ({ [`k${String(n)}`]: n })));
    expect(paramsOf(wide.slice(0, 60_000) + ']')?.length).toBeLessThanOrEqual(100);
    expect(paramsOf('['.repeat(20_000) + ']'.repeat(20_000))).toEqual([]);
  });
});

describe('headers', () => {
  test('Firefox’s joined cookies and Chromium’s separate ones are the same', () => {
    const answered = (headers: { name: string; value: string }[]) =>
      responseObserved({ ...DETAILS, statusCode: 200, responseHeaders: headers }, digest).setCookies;
    const joined = answered([{ name: 'set-cookie', value: 'a=1; Path=/\nb=2' }]);
    const separate = answered([{ name: 'Set-Cookie', value: 'a=1; Path=/' }, { name: 'Set-Cookie', value: 'b=2' }]); // prettier-ignore
    expect(joined).toEqual(separate);
    expect(joined.map(({ name }) => name)).toEqual(['a', 'b']);
  });
  test('what came from the cache sets no cookie', () => {
    const details = {
      ...DETAILS,
      statusCode: 200,
      fromCache: true,
      responseHeaders: [{ name: 'Set-Cookie', value: 'a=1' }],
    };
    expect(responseObserved(details, digest)).toMatchObject({ fromCache: true, setCookies: [] });
  });
  test('Tk, HSTS, type and length as they stand', () => {
    const responseHeaders = [
      { name: 'Tk', value: 'N' }, { name: 'Strict-Transport-Security', value: 'max-age=1' },
      { name: 'Content-Type', value: 'image/gif' }, { name: 'Content-Length', value: '43' },
    ]; // prettier-ignore
    expect(responseObserved({ ...DETAILS, statusCode: 200, responseHeaders }, digest)).toMatchObject({ tk: 'N', hsts: 'max-age=1', contentType: 'image/gif', contentLength: 43 }); // prettier-ignore
  });
  test('cookies that are sent, nameless ones too, without their values', () => {
    const requestHeaders = [{ name: 'Cookie', value: 'a=S3cret1; nameless; b=' }, { name: 'DNT', value: '1' }, { name: 'Sec-GPC', value: '1' }]; // prettier-ignore
    const sent = sentObserved({ ...DETAILS, requestHeaders }, digest);
    expect(sent).toMatchObject({ dnt: '1', gpc: '1', cookies: [{ name: 'a' }, { name: '' }, { name: 'b' }] });
    expect(JSON.stringify(sent)).not.toContain('S3cret1');
  });
  test('report addresses from each header, resolved, without queries', () => {
    const headers = headersOf([
      { name: 'Reporting-Endpoints', value: 'default="https://r.example/a?k=1", own="/b"' },
      {
        name: 'Report-To',
        value: '{"group":"g","max_age":1,"endpoints":[{"url":"https://r.example/c"}]},{"group":"x"}',
      },
      { name: 'Content-Security-Policy', value: "default-src 'self'; report-uri /d https://r.example/a" },
      { name: 'Content-Security-Policy-Report-Only', value: 'report-to g; report-uri javascript:1' },
    ]);
    expect(reportEndpoints(headers, 'https://s.example/p')).toEqual([
      'https://r.example/a', 'https://s.example/b', 'https://r.example/c', 'https://s.example/d',
    ]); // prettier-ignore
    expect(reportEndpoints(headersOf([{ name: 'Report-To', value: '{broken' }]), 'https://s.example/')).toEqual([]);
  });
});

describe('listening', () => {
  const webRequest = (options: object) => ({
    onHeadersReceived: event<object>(),
    onResponseStarted: event<object>(),
    onSendHeaders: event<object>(),
    ...options,
  });

  test('the extra headers are asked for where the browser knows them, and only there', () => {
    expect(withExtraHeaders({ EXTRA_HEADERS: 'extraHeaders' }, 'requestHeaders')).toContain('extraHeaders');
    expect(withExtraHeaders({ REQUEST_HEADERS: 'requestHeaders' }, 'requestHeaders')).toEqual(['requestHeaders']);
    const chromium = webRequest({ OnHeadersReceivedOptions: { EXTRA_HEADERS: 'extraHeaders' } });
    watchResponses({ webRequest: chromium } as never, recording().record);
    expect(chromium.onHeadersReceived.listeners[0]?.options).toEqual(['responseHeaders', 'extraHeaders']);
    expect(chromium.onResponseStarted.listeners[0]?.options).toEqual(['responseHeaders']);
  });
  test('the program’s own traffic is not recorded; what tells nothing is not kept, but for pages', () => {
    const api = webRequest({});
    const { seen, record } = recording();
    watchSent({ webRequest: api } as never, record);
    const telling = [{ name: 'cookie', value: 'a=1' }];
    api.onSendHeaders.fire({ ...DETAILS, requestHeaders: telling, initiator: 'chrome-extension://abc' });
    api.onSendHeaders.fire({ ...DETAILS, requestHeaders: [{ name: 'Accept', value: '*/*' }] });
    expect(seen).toEqual([]);
    api.onSendHeaders.fire({ ...DETAILS, requestHeaders: telling });
    api.onSendHeaders.fire({ ...DETAILS, type: 'main_frame', requestHeaders: [] });
    expect(seen.map(({ observation }) => observation.kind)).toEqual(['sent', 'sent']);
  });
});
