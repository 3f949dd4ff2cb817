import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from './cpu-time.ts';
import { htmlToText } from '../../src/policy/html-to-text.ts';

const LONG = 'We use cookies to remember you, and we say so here at some length. '.repeat(40).trim();
const read = (html: string, address = 'https://shop.example/privacy'): string => htmlToText(html, address).text;

const SHAPES: [what: string, html: string, text: string][] = [
  [
    'headings and paragraphs',
    '<h1>Privacy</h1><p>We  use\n cookies.</p><h2>More</h2>Bare text',
    '# Privacy\n\nWe use cookies.\n\n## More\n\nBare text',
  ],
  ['unclosed paragraphs and items', '<p>One<p>Two<ul><li>a<li>b</ul>', 'One\n\nTwo\n\n* a\n* b'],
  [
    'nested lists',
    '<p>We:</p><ul><li>use<ul><li>cookies</li></ul></li><li>sell</li></ul>',
    'We:\n\n* use\n    * cookies\n* sell',
  ],
  ['numbered lists', '<ol><li>One</li><li><p>Two</p></li></ol>', '1. One\n2. Two'],
  ['definition lists', '<dl><dt>Cookies</dt><dd>We set some.</dd></dl>', '**Cookies**\n\nWe set some.'],
  ['closed details', '<details><summary>Cookies</summary><p>We set some.</p></details>', '**Cookies**\n\nWe set some.'],
  ['breaks', 'One<br>Two<br/>Three', 'One\nTwo\nThree'],
  ['inline marks vanish', '<p>We <b>never</b> sell <i>your</i> data<span>.</span></p>', 'We never sell your data.'],
  [
    'bold paragraphs are headings',
    '<p><strong>How we use cookies</strong></p><p>Often.</p>',
    '**How we use cookies**\n\nOften.',
  ],
  ['entities', '<p>A&nbsp;&amp;&nbsp;B &lt;img src=x&gt; &#8220;q&#8221;</p>', 'A & B <img src=x> “q”'],
  [
    'words stay apart over tags',
    '<p>one <a href="#x">two</a> three</p><div>four</div>five',
    'one two three\n\nfour\n\nfive',
  ],
  ['words stay together over tags', '<p>no<b>thing</b>: <a href="/x">x</a>, y</p>', 'nothing: x, y'],
  [
    'tables',
    '<table><thead><tr><th>Name</th><th>Lasts</th></tr></thead><tr><td>_ga</td><td>2 years</td></tr><tr><td>a|b<td>one<br>day</table>',
    '| Name | Lasts |\n| --- | --- |\n| _ga | 2 years |\n| a\\|b | one<br>day |',
  ],
  [
    'cells over several rows',
    '<table><tr><th>By</th><th>Name</th></tr><tr><td rowspan=2>Google</td><td>_ga</td></tr><tr><td>_gid</td></tr></table>',
    '| By | Name |\n| --- | --- |\n| Google | _ga |\n|  | _gid |',
  ],
  ['tables for layout', '<table><tr><td><h1>Privacy</h1><p>We do.</p></td></tr></table>', '# Privacy\n\nWe do.'],
  [
    'scripts and styles',
    '<p>One</p><script>var a="<p>no</p>"</script><style>p{}</style><noscript>no</noscript><p>Two</p>',
    'One\n\nTwo',
  ],
  [
    'hidden parts',
    '<p>One</p><p hidden>no</p><div style="display: none">no</div><span aria-hidden="true">no</span>',
    'One',
  ],
  [
    'forms and buttons',
    '<p>One</p><input value=no><button>Submit</button><select><option>no</select><textarea>no</textarea>',
    'One',
  ],
  ['comments', '<p>One<!-- no --> more</p><!-- <p>no</p> -->', 'One more'],
];

describe('HTML to text', () => {
  it.each(SHAPES)('%s', (_, html, text) => {
    expect(read(html)).toBe(text);
  });

  it('keeps addresses where they say more than the words', () => {
    expect(read('<p>To opt out click <a href="/opt-out?a=1#x">here</a>.</p>')).toBe(
      'To opt out click [here](https://shop.example/opt-out?a=1#x).',
    );
    expect(read('<p>See our <a href="cookies.html">Cookie Policy</a></p>')).toContain(
      '](https://shop.example/cookies.html)',
    );
    expect(read('<p><a href="mailto:a@b.example">a@b.example</a></p>')).toBe('a@b.example');
    expect(read('<p><a href="javascript:alert(1)">opt out</a> <a href="#cookies">Cookies</a></p>')).toBe(
      'opt out Cookies',
    );
    expect(read('<base href="https://other.example/a/"><p><a href="b">opt-out</a></p>')).toContain(
      'https://other.example/a/b',
    );
  });

  const PAGE = `<!doctype html><html lang="en-GB"><head><title>Privacy Policy | Shop</title></head><body>
    <a class="skip-link" href="#main">Skip to content</a>
    <header><nav><ul><li><a href="/">Home</a></li><li><a href="/women">Women</a></li><li><a href="/men">Men</a></li></ul></nav></header>
    <div id="cookie-banner" class="cookie-banner"><p>This site uses cookies. By browsing you accept them.</p><button>Accept</button></div>
    <div id="onetrust-consent-sdk"><p>We value your privacy and so do our 800 partners.</p><a href="/p">More</a></div>
    MAIN
    <footer><ul><li><a href="/terms">Terms</a></li><li><a href="/privacy">Privacy Policy</a></li></ul><p>© 2024 Shop Ltd</p></footer></body></html>`;
  const MAINS: [string, string][] = [
    ['main', `<main><h1>Privacy Policy</h1><p>${LONG}</p></main>`],
    ['article', `<article><h1>Privacy Policy</h1><p>${LONG}</p><footer>Contact: dpo@shop.example</footer></article>`],
    [
      'plain divisions',
      `<div class="content header"><h1>Privacy Policy</h1><div class="footer-text">${LONG}</div></div>`,
    ],
    ['a class that looks like a banner', `<div class="cookie-notice"><h1>Privacy Policy</h1><p>${LONG}</p></div>`],
    ['a dialog', `<div role="dialog"><h1>Privacy Policy</h1><p>${LONG}</p></div>`],
  ];
  it.each(MAINS)('leaves the page’s furniture out, and nothing of the policy, in %s', (_, main) => {
    const page = htmlToText(PAGE.replace('MAIN', main), 'https://shop.example/privacy');
    expect(page).toMatchObject({ title: 'Privacy Policy | Shop', language: 'en-GB' });
    expect(page.text).toContain(LONG);
    expect(page.text).toContain('Privacy Policy');
    expect(page.text).not.toMatch(/Women|Skip to|By browsing|800 partners|Terms|© 2024/);
    if (main.includes('dpo@')) expect(page.text).toContain('dpo@shop.example');
  });

  it('keeps what one click opens: accordions, tabs', () => {
    const html = `<p>${LONG}</p><button aria-expanded="false" aria-controls="c1">Cookies</button><div id="c1" hidden>We set some.</div>
      <div class="accordion-body" style="display:none">We sell none.</div><div role="tabpanel" aria-hidden="true">We keep it a year.</div>`;
    const text = read(html);
    for (const said of ['Cookies', 'We set some.', 'We sell none.', 'We keep it a year.']) expect(text).toContain(said);
  });

  it('keeps a cookie list that a consent manager draws into the policy', () => {
    const html = `<p>${LONG}</p><div id="ot-sdk-cookie-policy" class="ot-sdk-cookie-policy"><h4>Analytics</h4><p>_ga</p></div>`;
    expect(read(html)).toContain('_ga');
  });

  it('loses no word of any text in ordinary elements, and lets no markup through', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/);
    const tag = fc.constantFrom(
      'p',
      'div',
      'section',
      'li',
      'h2',
      'span',
      'b',
      'td',
      'blockquote',
      'dd',
      'article',
      'em',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, word, fc.boolean()), { maxLength: 40 }), (parts) => {
        const text = read(
          parts.map(([name, said, closed]) => `<${name}>${said} ${closed ? `</${name}>` : ''}`).join(''),
        );
        expect(text.match(/[a-z]{3,}/g) ?? []).toEqual(parts.map(([, said]) => said));
        expect(text).not.toMatch(/<(?!br>)/);
      }),
    );
  });

  it('never throws on broken HTML', () => {
    const piece = fc.constantFrom('<p', '<', '>', '</', '<!--', '-->', '<a href="', '"', '<table>', '<tr>', '<td rowspan=9e9>', '</li>', '&#x', '&amp', '<svg/>', '<script>', '\0', 'text', '<style>', '<![CDATA[', '\ud800'); // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (parts) => {
        expect(typeof read(parts.join(''))).toBe('string');
      }),
    );
  });

  const HOSTILE: [string, string][] = [
    ['100 000 nested elements', `${'<div>'.repeat(100_000)}said${'</div>'.repeat(100_000)}`],
    ['100 000 unclosed spans', '<span>said '.repeat(100_000)],
    ['100 000 stray ends', `${'<b><i>'.repeat(1000)}${'</p></u>'.repeat(100_000)}said`],
    ['100 000 nested lists', `${'<ul><li>'.repeat(100_000)}said`],
    ['100 000 nested tables', `${'<table><tr><td>'.repeat(100_000)}said`],
    ['a million breaks', `said${'<br>'.repeat(1_000_000)}`],
    ['10 MB of paragraphs', `<p>${'said so. '.repeat(12)}</p>`.repeat(90_000)],
    ['10 MB in one paragraph', `<p>${'said so. '.repeat(1_100_000)}`],
    ['5 MB of opening signs', `said${'<'.repeat(5_000_000)}`],
    ['100 000 attributes', `<p ${'a=b '.repeat(100_000)}>said`],
    ['a table of 100 000 rows', `<table>${'<tr><td>said<td>b'.repeat(100_000)}</table>`],
    ['cells over everything', `<table>${'<tr><td rowspan=65534 colspan=1000>said<td>b'.repeat(10_000)}</table>`],
  ];
  it.each(HOSTILE)('reads %s in time', { timeout: 30_000 }, (_, html) => {
    const start = cpuTime();
    expect(read(html)).toContain('said');
    expect(cpuTime() - start).toBeLessThan(6000);
  });
});
