import { SHOP, VENDORS } from './hosts.ts';
import { analytics } from './tags.ts';

export type Visitor = { id: string; signedIn: boolean; basket: string[] };

export const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** A page of the shop, with all that stands on every page: head, tags, cookie notice, newsletter, footer. */
export function layout(title: string, main: string, { id, signedIn, basket }: Visitor): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)} · Thimble &amp; Thread</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${analytics()}
<script async src="https://${VENDORS.criteoTag}/js/ld/ld.js" data-account="31415"></script>
<script defer src="/shop.js"></script>
</head>
<body>
<header><a class="brand" href="/">Thimble <span>&amp;</span> Thread</a>
<nav aria-label="Shop"><a href="/search?q=thread">Thread</a><a href="/search?q=tools">Tools</a><a href="/search?q=kits">Kits</a></nav>
<form class="search" role="search" action="/search"><input name="q" type="search" aria-label="Search the shop" placeholder="Search"></form>
<nav aria-label="You"><a href="${signedIn ? '/account' : '/login'}">${signedIn ? 'Account' : 'Sign in'}</a><a href="/cart">Basket (${String(basket.length)})</a></nav></header>
<main>${main}</main>
<section class="newsletter"><h2>A letter from the workroom</h2><p>Once a month: new arrivals, and one thing to make.</p>
<form method="post" action="http://${SHOP}/newsletter"><label>E-mail <input name="email" type="email" autocomplete="email" required></label><button>Subscribe</button></form></section>
<footer><p>Thimble &amp; Thread, Haberdashers · 14 Rope Walk, Bristol BS1 6ZJ</p>
<nav aria-label="About us"><a href="/contact">Contact</a><a href="/cookies">Cookie settings</a><a href="/privacy">Privacy policy</a></nav></footer>
<aside id="cookie-notice" aria-label="Cookie notice" hidden><p>We would like to use cookies to understand how our shop is used. We set them only if you agree.</p>
<button data-consent="all">Accept</button><button data-consent="necessary">Only necessary</button></aside>
<img src="https://${VENDORS.facebook}/tr?id=4455667788&amp;ev=PageView&amp;noscript=1&amp;external_id=${escape(id)}" width="1" height="1" alt="" style="position:absolute">
</body>
</html>`;
}
