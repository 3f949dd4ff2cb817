import { Tokenizer } from 'htmlparser2';

/** An element of a page, or its text, as far as reading needs it. */
export type Element = { name: string; attributes: Record<string, string>; children: Node[] };
export type Node = Element | string;

const VOID = new Set('area base basefont br col embed frame hr img input link meta param source track wbr'.split(' '));
/** Open tags that end one of these where it stands open just above (HTML Living Standard, optional end tags). */
const ENDS: Record<string, readonly string[]> = {
  li: ['li'], dt: ['dt', 'dd'], dd: ['dt', 'dd'], option: ['option'], tr: ['tr', 'td', 'th'], td: ['td', 'th'], th: ['td', 'th'],
  thead: ['tr', 'td', 'th'], tbody: ['thead', 'tbody', 'tr', 'td', 'th'], tfoot: ['tbody', 'tr', 'td', 'th'], a: ['a'], body: ['head'],
}; // prettier-ignore
const ENDS_PARAGRAPH = new Set(
  'address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
);
const KEPT = /^(?:id|class|role|hidden|style|href|name|content|type|lang|open|colspan|rowspan|title|src|aria-[a-z]+)$/;

/** What the tokenizer reads as raw text. These do not nest, so they are told apart at any depth. */
const RAW = new Set(['script', 'style', 'title', 'textarea']);

/** Deeper than this, elements are taken for part of the one above: no page nests so, and no walk may run out of stack. */
const DEEPEST = 250;

/**
 * Reads HTML into a tree, forgiving whatever is unclosed or misplaced. Linear in size, whatever the nesting: htmlparser2's own
 * tree builder is not, so only its tokenizer is used.
 */
export function htmlTree(html: string): Element {
  const root: Element = { name: '#root', attributes: {}, children: [] };
  const open: Element[] = [root];
  const count = new Map<string, number>();
  let beyond = 0;
  let tag: Element | undefined;
  let attribute = '';
  let value = '';

  const top = (): Element => open.at(-1) ?? root;
  const pop = (): void => {
    const left = open.pop();
    if (left) count.set(left.name, (count.get(left.name) ?? 1) - 1);
  };
  const close = (name: string): void => {
    if (beyond > 0 && !RAW.has(name)) {
      beyond--;
      return;
    }
    if (!count.get(name)) return;
    while (open.length > 1 && top().name !== name) pop();
    pop();
  };
  const text = (said: string): void => {
    const { children } = top();
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += said;
    else children.push(said);
  };
  const begin = (name: string): void => {
    tag = { name, attributes: {}, children: [] };
    if (ENDS_PARAGRAPH.has(name) && top().name === 'p') pop();
    for (const ended = ENDS[name]; ended?.includes(top().name);) pop();
  };
  const enter = (closed: boolean): void => {
    if (!tag) return;
    const element = tag;
    tag = undefined;
    if (closed || VOID.has(element.name)) top().children.push(element);
    else if (open.length >= DEEPEST && !RAW.has(element.name)) {
      beyond++;
      text(' ');
    } else {
      top().children.push(element);
      open.push(element);
      count.set(element.name, (count.get(element.name) ?? 0) + 1);
    }
  };

  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => begin(html.slice(start, end).toLowerCase()),
      onopentagend: () => enter(false),
      onselfclosingtag: () => enter((count.get('svg') ?? 0) > 0),
      onclosetag: (start, end) => close(html.slice(start, end).toLowerCase()),
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        if (KEPT.test(attribute)) value += html.slice(start, Math.min(end, start + 4000));
      },
      onattribentity: (point) => {
        value += String.fromCodePoint(point);
      },
      onattribend: () => {
        if (tag && KEPT.test(attribute)) tag.attributes[attribute] ??= value;
      },
      ontext: (start, end) => text(html.slice(start, end)),
      ontextentity: (point) => text(String.fromCodePoint(point)),
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return root;
}

/** Whether a node is an element. */
export const isElement = (node: Node): node is Element => typeof node !== 'string';
