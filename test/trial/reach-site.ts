import { GIF, routes, script, site, type Site } from '../demo/site.ts';

export const REACH = 'reach.example';
export const ELSEWHERE = 'elsewhere.example';

/** Tells the server, from wherever it runs, what `navigator` says there; the request itself carries the headers. */
const tell = (from: string) =>
  `fetch('https://${REACH}/tell?' + new URLSearchParams({ from: '${from}', dnt: String(navigator.doNotTrack), gpc: String(navigator.globalPrivacyControl) }), { mode: 'no-cors' })`;

const frame = (from: string) => `<script>${tell(from)}</script><img src="/pixel.gif?in=${from}" alt="">`;

/** Every kind of request that a page has at hand. */
const HOME = `<!doctype html><meta charset="utf-8"><title>Reach</title>
<link rel="stylesheet" href="/style.css"><link rel="prefetch" href="/prefetched.html"><script src="/script.js"></script>
<img src="/picture.gif" alt=""><img src="https://${ELSEWHERE}/picture.gif" alt=""><a id="ping" href="#there" ping="/ping">go</a>
<iframe src="/frame"></iframe><iframe src="https://${ELSEWHERE}/frame"></iframe>
<iframe srcdoc="${frame('srcdoc').replaceAll('"', '&quot;')}"></iframe>
<iframe sandbox="allow-scripts" srcdoc="${frame('sandboxed').replaceAll('"', '&quot;')}"></iframe>
<script>
${tell('page')};
new Worker('/worker.js');
new SharedWorker('/shared.js');
navigator.serviceWorker.register('/sw.js');
fetch('/fetched'); fetch('/kept', { method: 'POST', keepalive: true, body: 'a' });
navigator.sendBeacon('/beaconed', 'a');
const xhr = new XMLHttpRequest(); xhr.open('GET', 'https://${ELSEWHERE}/xhr'); xhr.send();
new EventSource('/events');
document.getElementById('ping').click();
</script>`;

/** Contexts that tell what their own `navigator` says. */
export const WINDOWS = ['page', 'frame', 'elsewhere', 'srcdoc', 'sandboxed'];
export const WORKERS = ['worker', 'shared', 'service'];

/** A page with frames and workers of every kind, which all say what they are told of the signals. */
export const reachSites = (): Site[] => [
  site(REACH, routes({
    '/': HOME,
    '/frame': `<!doctype html>${frame('frame')}`,
    '/worker.js': script(tell('worker')),
    '/shared.js': script(tell('shared')),
    '/sw.js': script(`oninstall = () => skipWaiting(); onactivate = (event) => event.waitUntil(${tell('service')}); onfetch = () => {};`),
    '/script.js': script('window.there = true;'),
    '/style.css': { type: 'text/css', body: 'body { background: url(/ground.gif) }' },
    '/events': { type: 'text/event-stream', body: 'data: a\\n\\n' },
    '/tell': { status: 204 },
    '/*': { type: 'image/gif', headers: { 'cache-control': 'no-store' }, body: GIF },
  })),
  site(ELSEWHERE, routes({
    '/frame': `<!doctype html>${frame('elsewhere')}`,
    '/*': { type: 'image/gif', headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-store' }, body: GIF },
  })),
]; // prettier-ignore
