import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textFragment } from '../../src/report/text-fragment.ts';

const PAGE = 'https://shop.example/privacy';

/** Finds what a directive points to in the text that a page shows, as a browser does. */
const resolve = (address: string, shown: string): string | undefined => {
  const directive = address.split('#:~:text=')[1] ?? '';
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') ? decodeURIComponent((parts.shift() ?? '').slice(0, -1)) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? decodeURIComponent((parts.pop() ?? '').slice(1)) : '';
  const [start = '', end] = parts.map(decodeURIComponent);
  const page = shown.replace(/\s+/g, ' ');
  for (let at = page.indexOf(start); at >= 0; at = page.indexOf(start, at + 1)) {
    const stop = end === undefined ? at + start.length : page.indexOf(end, at + start.length) + end.length;
    const before = prefix === '' || page.slice(0, at).trimEnd().endsWith(prefix);
    if (before && (suffix === '' || page.slice(stop).trimStart().startsWith(suffix))) return page.slice(at, stop);
  }
  return undefined;
};

describe('an address that opens at the quoted words', () => {
  test('a short quote stands whole, with the separators encoded', () => {
    const quote = 'opt-out, or pixels & tags';
    expect(textFragment(PAGE, quote, `We offer an ${quote}.`)).toBe(
      `${PAGE}#:~:text=opt%2Dout%2C%20or%20pixels%20%26%20tags.`,
    );
  });

  test('a long quote is given by its ends', () => {
    const quote =
      'We never share, sell or rent your information to third parties for their direct marketing purposes, ever.';
    const address = textFragment(PAGE, quote, `Hello. ${quote} Goodbye.`);
    expect(address).toBe(`${PAGE}#:~:text=We%20never%20share%2C%20sell,direct%20marketing%20purposes%2C%20ever.`);
  });

  test('context only where the words stand twice', () => {
    const text = 'For children: we use cookies here. For adults: we use cookies here. The end.';
    const second = text.lastIndexOf('we use cookies here.');
    expect(textFragment(PAGE, 'For adults: we use cookies here.', text)).not.toContain('-,');
    const twice = textFragment(PAGE, 'we use cookies here.', text);
    expect(twice).toBe(`${PAGE}#:~:text=children%3A-,we%20use%20cookies%20here.`);
    expect(textFragment(PAGE, 'we use cookies here.', text, second)).toBe(
      `${PAGE}#:~:text=adults%3A-,we%20use%20cookies%20here.`,
    );
  });

  test('the signs of the stored Markdown are not in the page', () => {
    const text =
      '## Cookies\n\n  * **We use** [pixels](https://a.example/x) and `tags`\n\n| Name | Time |\n| --- | --- |\n| _ga | 2 years |';
    expect(textFragment(PAGE, '**We use** [pixels](https://a.example/x) and `tags`', text)).toBe(`${PAGE}#:~:text=We%20use%20pixels%20and%20tags`); // prettier-ignore
    expect(textFragment(PAGE, '| _ga | 2 years |', text)).toBe(`${PAGE}#:~:text=_ga%202%20years`);
  });

  test('an address with a fragment keeps it; one that is no web address stays', () => {
    expect(textFragment(`${PAGE}#cookies`, 'a word', 'a word')).toBe(`${PAGE}#cookies:~:text=a%20word`);
    expect(textFragment('file.md', 'a word', 'a word')).toBe('file.md');
    expect(textFragment(PAGE, '***', '***')).toBe(PAGE);
  });

  test('broken text makes no exception', () => {
    expect(textFragment(PAGE, 'bad \uD800 end', 'bad \uD800 end')).toContain('#:~:text=bad');
  });

  test('round trip: what the address points to begins and ends as the quote does', () => {
    const word = fc.stringMatching(/^[a-z'&,-]{1,6}$/).filter((text) => /[a-z]/.test(text));
    const words = fc.array(word, { minLength: 3, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, a, b) => {
        const from = a % list.length;
        const to = from + 1 + (b % (list.length - from));
        const quote = list.slice(from, to).join(' ');
        const text = list.join(' ');
        const found = resolve(textFragment(PAGE, quote, text), text);
        expect(found).toBeDefined();
        expect(found?.split(' ')[0]).toContain(list[from] ?? '');
      }),
    );
  });
});
