import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { effectiveDate } from '../../src/policy/effective-date.ts';
import { plainText } from '../../src/policy/plain-text.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { toDocument } from '../../src/policy/to-document.ts';
import { markdownToHtml } from './markdown-to-html.ts';

const POLICIES = new URL('../../../shared/policies/', import.meta.url);
const present = existsSync(POLICIES);
const names = present ? readdirSync(POLICIES).filter((name) => name.endsWith('.md') && name !== 'README.md') : [];

const page = (
  main: string,
): string => `<!doctype html><html lang="en"><head><title>Privacy | Shop</title><script>var x = "We never sell";</script></head><body>
<div id="cookie-banner" class="cookie-banner" role="dialog"><p>NAVTEXT We use cookies to sell you more. Accept?</p><button>Accept all</button></div>
<header class="site-header"><nav><a href="/">NAVTEXT Home</a><a href="/shop">NAVTEXT Shop</a><a href="/about">NAVTEXT About</a></nav></header>
<div class="page"><div class="content">${main}</div></div>
<footer><ul><li><a href="/terms">NAVTEXT Terms</a></li><li><a href="/privacy">NAVTEXT Privacy</a></li></ul><p>NAVTEXT © 2024 Shop. We sell your data.</p></footer></body></html>`;

const words = (text: string): string[] =>
  plainText(text, 0, text.length)
    .text.toLowerCase()
    .match(/[a-z]{4,}/g) ?? [];
const asPage = (markdown: string) =>
  toDocument({ body: page(markdownToHtml(markdown)), contentType: 'text/html', address: 'https://shop.example/privacy', source: 'located', fetched: 0 }); // prettier-ignore

describe.skipIf(!present)(`real policies as pages${present ? '' : ' (skipped: no corpus beside the project)'}`, () => {
  it('keep their words and their date, and take none from the page around them', { timeout: 120_000 }, () => {
    const lost: string[] = [];
    const undated: string[] = [];
    for (const name of names) {
      const markdown = readFileSync(new URL(name, POLICIES), 'utf8');
      const document = asPage(markdown);
      expect(document.text.match(/NAVTEXT|We never sell";/g), name).toBeNull();
      // Addresses and pictures may go; the words of the policy may not.
      const own = words(markdown.replace(/!?\[([^[\]]{0,300})\]\([^)]{0,1200}\)/g, '$1').replace(/https?:\S+/g, ''));
      const kept = new Map<string, number>();
      for (const word of words(document.text)) kept.set(word, (kept.get(word) ?? 0) + 1);
      const missing = own.filter((word) => {
        const left = kept.get(word) ?? 0;
        kept.set(word, left - 1);
        return left < 1;
      });
      if (missing.length > own.length * 0.03)
        lost.push(`${name} ${missing.length} of ${own.length}: ${missing.slice(0, 12).join(' ')}`);
      if (effectiveDate(document) !== effectiveDate({ text: markdown })) undated.push(name);
    }
    expect(names.length).toBeGreaterThan(100);
    expect(lost).toEqual([]);
    expect(undated.length, undated.join()).toBeLessThan(4);
  });

  it('say the same of nearly every topic as their Markdown does', { timeout: 120_000 }, () => {
    let same = 0;
    let all = 0;
    for (const name of names.filter((_, index) => index % 8 === 0)) {
      const markdown = readFileSync(new URL(name, POLICIES), 'utf8');
      const there = readPolicy([toDocument({ body: markdown, name, source: 'given', fetched: 0 })]);
      const here = readPolicy([asPage(markdown)]);
      if (there.status !== 'read' || here.status !== 'read') throw new Error(name);
      for (const [topic, { stance }] of Object.entries(there.reading.topics)) {
        all++;
        if (here.reading.topics[topic as keyof typeof here.reading.topics].stance === stance) same++;
      }
    }
    expect(same / all).toBeGreaterThan(0.98);
  });
});
