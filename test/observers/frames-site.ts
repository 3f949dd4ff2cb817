import { GIF, routes, script, site, type Answer, type Site } from '../demo/site.ts';

export const TOP = 'www.first.example';
export const OTHER = 'frame.second.example';
export const TRACKER = 'pixel.third.example';

/** What a document's first inline script does: a cookie, a pixel, a beacon, each named after the document. */
const first = (name: string): string => `<script>
  try { document.cookie = 'inline_${name}=Zk3v9QpL7xW2; path=/; Max-Age=3600'; } catch {}
  new Image().src = 'https://${TRACKER}/pixel?from=${name}';
  navigator.sendBeacon('https://${TRACKER}/beacon?from=${name}', 'visitor=Zk3v9QpL7xW2');
</script>`;

const page = (name: string, body = ''): string =>
  `<!doctype html><html lang="en"><head><title>${name}</title>${first(name)}</head><body>${body}</body></html>`;

const quoted = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const inScript = (html: string): string => JSON.stringify(html).replaceAll('<', '\\u003c');

const TOP_BODY = `
  <iframe src="https://${OTHER}/frame"></iframe>
  <iframe srcdoc="${quoted(page('srcdoc'))}"></iframe>
  <iframe sandbox="allow-scripts" src="https://${OTHER}/sandboxed"></iframe>
  <iframe src="data:text/html,${encodeURIComponent(page('data'))}"></iframe>
  <iframe id="blank"></iframe>
  <script>
    const { contentDocument } = document.getElementById('blank');
    contentDocument.open();
    contentDocument.write(${inScript(page('blank'))});
    contentDocument.close();
  </script>`;

/** The kinds of document in which a first script runs, and which of them may write cookies. */
export const FRAMES = ['top', 'frame', 'srcdoc', 'sandboxed', 'data', 'blank'] as const;
export const WITH_COOKIES = ['top', 'frame', 'srcdoc', 'blank'] as const;

const cookies = (list: string[], body: string): Answer => ({ cookies: list, body });

/** Pages that show, one each, what a browser does with cookies, storage, beacons and forms. */
export const framesSite = (): Site[] => [
  site(
    TOP,
    routes({
      '/': page('top', TOP_BODY),
      '/cookies': cookies(
        [
          'kept=Zk3v9QpL7xW2; Max-Age=3600; Secure; HttpOnly; SameSite=Lax',
          'session=1',
          '__Host-refused=1; Secure; Path=/elsewhere',
          'foreign=1; Domain=third.example',
          'dated=1; Expires=Wed, 21 Oct 2099 07:28:00 GMT',
        ],
        `<!doctype html><title>cookies</title><iframe src="https://${TRACKER}/partitioned"></iframe>`,
      ),
      '/beacons': `<!doctype html><title>beacons</title><a id="ping" href="#on" ping="https://${TRACKER}/ping?link=1">on</a>
        <img src="https://${TRACKER}/pixel?in=page" width="1" height="1" alt="">
        <div style="width:9px;height:9px;background:url(https://${TRACKER}/pixel?in=css)"></div>
        <script src="/beacons.js"></script>`,
      '/beacons.js': script(`
        navigator.sendBeacon('https://${TRACKER}/beacon?how=send', 'id=Zk3v9QpL7xW2&n=1');
        fetch('https://${TRACKER}/beacon?how=keepalive', { method: 'POST', mode: 'no-cors', keepalive: true, body: 'k=1' });
        fetch('/plain');
        if (window.fetchLater) fetchLater('https://${TRACKER}/beacon?how=later', { method: 'POST', body: 'l=1' });
      `),
      '/plain': 'plain',
      '/storage': `<!doctype html><title>storage</title><script src="/storage.js"></script>`,
      '/storage.js': script(`
        localStorage.setItem('byMethod', 'Zk3v9QpL7xW2');
        localStorage.byProperty = 'Qx7c4TnB8mY5';
        sessionStorage.setItem('inSession', '1');
        indexedDB.open('visitors', 1);
        caches.open('pictures');
        if (window.cookieStore) cookieStore.set({ name: 'inStore', value: 'Zk3v9QpL7xW2', expires: Date.now() + 3600e3 });
        window.read = [navigator.doNotTrack, navigator.globalPrivacyControl];
      `),
      '/forms': `<!doctype html><title>forms</title>
        <form action="http://${TOP}/pay" method="post"><input name="cardnumber" autocomplete="cc-number"><input type="password" name="id"></form>
        <footer><a href="/privacy">Privacy policy</a> <a href="/about">About us</a></footer>`,
      '/natives': `<!doctype html><title>natives</title><script>
        const set = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set;
        window.looks = [String(set), String(navigator.sendBeacon), String(fetch), String(localStorage.setItem)];
        window.names = [set.name, navigator.sendBeacon.name, fetch.name, fetch.length];
        window.thrown = [];
        for (const act of [() => navigator.sendBeacon(), () => fetch.call({}), () => localStorage.setItem('a'), () => set.call({}, 'x=1')]) {
          try { const result = act(); if (result?.catch) result.catch((error) => window.thrown.push(error.name)); }
          catch (error) { window.thrown.push(error.name); }
        }
        Error.prepareStackTrace = () => { window.felt = true; return 'forged'; };
        Error.stackTraceLimit = 0;
        document.cookie = 'after=1';
        window.limit = Error.stackTraceLimit;
        window.heard = [];
        const listen = (name) => document.addEventListener(name, () => window.heard.push(name), true);
        ['saydo:here', 'saydo:channel', 'seen', 'look'].forEach(listen);
        document.cookie = 'heard=1';
        document.dispatchEvent(new Event('saydo:here'));
      </script>`,
      '/steps': `<!doctype html><title>steps</title><script>
        window.step = (n) => { document.cookie = 'step' + n + '=Zk3v9QpL7xW' + n; return fetch('/step/' + n).then((r) => r.text()); };
      </script>`,
      '/step/*': ({ path }) => ({ cookies: [`served${path.slice(6)}=1`], type: 'text/plain', body: path }),
      '/many': `<!doctype html><title>many</title><script>for (let n = 0; n < 500; n++) localStorage.setItem('k' + n, 'v');</script>`,
      '/redirected': { status: 302, headers: { location: '/cookies' }, cookies: ['onTheWay=1'] },
    }),
  ),
  site(OTHER, routes({ '/frame': page('frame'), '/sandboxed': page('sandboxed') })),
  site(
    TRACKER,
    routes({
      '/pixel': { type: 'image/gif', headers: { 'cache-control': 'no-store' }, body: GIF },
      '/beacon': { status: 204, headers: { 'access-control-allow-origin': '*' } },
      '/ping': { status: 204 },
      '/partitioned': cookies(
        ['chips=Zk3v9QpL7xW2; Secure; SameSite=None; Partitioned; Max-Age=3600'],
        '<!doctype html><title>partitioned</title>',
      ),
    }),
  ),
];
