import { isChrome } from './html-chrome.ts';
import { htmlTree, isElement, type Element, type Node } from './html-tree.ts';
import { isDataTable, rowsOf, tableLines } from './html-table.ts';
import { weigh } from './html-weight.ts';
import { keptLink } from './kept-link.ts';
import { markdownWriter, type MarkdownWriter } from './markdown-writer.ts';

/** A page reduced to what it says. */
export type PageText = { text: string; title?: string; language?: string };

const BLOCK = /^(?:address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|legend|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/; // prettier-ignore
const HEADING = /^h[1-6]$/;

/**
 * Reduces HTML to text: headings, lists, tables and definition lists in Markdown's signs, the page's furniture left out (see
 * `isChrome`), links' addresses kept where they say more than their words. Linear in the page's size.
 *
 * @param address of the page, against which links are resolved
 */
export function htmlToText(html: string, address?: string): PageText {
  const root = htmlTree(html);
  const weightOf = weigh(root);
  const all = weightOf(root).text;
  const found = survey(root);
  const main = found.mains.length === 1 ? found.mains[0] : undefined;
  const enough = main !== undefined && weightOf(main).text > 1500 && weightOf(main).text > all * 0.6;
  const writer = markdownWriter();
  const base = found.base && URL.canParse(found.base, address) ? new URL(found.base, address).href : address;
  const inline = (node: Node, out: MarkdownWriter): void =>
    render(node, out, { bold: false, inMain: enough, cell: true });

  type State = { bold: boolean; inMain: boolean; cell: boolean; ordered?: { next: number } };
  const children = (element: Element, out: MarkdownWriter, state: State): void => {
    for (const child of element.children) render(child, out, state);
  };

  function render(node: Node, out: MarkdownWriter, state: State): void {
    if (!isElement(node)) return out.text(node, state.bold);
    const { name } = node;
    if (isChrome(node, weightOf(node), { all, inMain: state.inMain, controlled: found.controlled })) return;
    if (name === 'br') return out.lineBreak();
    if (name === 'a') return link(node, out, state);
    if (name === 'b' || name === 'strong') return children(node, out, { ...state, bold: true });
    if (!BLOCK.test(name)) return children(node, out, state);
    if (HEADING.test(name)) out.heading(Number(name[1]));
    else if (name === 'ul' || name === 'ol') out.listStart();
    else if (name === 'li') out.item(state.ordered ? `${state.ordered.next++}.` : '*');
    else if (name === 'table' && !state.cell) {
      const rows = rowsOf(node);
      if (isDataTable(node, rows)) return out.lines(tableLines(rows, cellText));
      out.block();
    } else out.block();
    const inMain = state.inMain || name === 'main' || name === 'article' || node.attributes['role'] === 'main';
    const bold = state.bold || name === 'dt' || name === 'summary';
    const ordered = name === 'ol' ? { ordered: { next: 1 } } : {};
    children(node, out, { bold: HEADING.test(name) ? false : bold, inMain, cell: state.cell, ...ordered });
    if (name === 'ul' || name === 'ol') out.listEnd();
    else out.block();
  }

  function link(node: Element, out: MarkdownWriter, state: State): void {
    if (node.children.some((child) => isElement(child) && BLOCK.test(child.name))) return children(node, out, state);
    const words = inner(node);
    const to = words === '' ? undefined : keptLink(node.attributes['href'] ?? '', words, base);
    if (to === undefined) return children(node, out, state);
    const first = node.children.find((child) => !isElement(child));
    if (typeof first === 'string' && /^\s/.test(first)) out.text(' ', state.bold);
    out.text(`[${words.replace(/[[\]]/g, '')}](${to})`, state.bold);
    const last = node.children.at(-1);
    if (typeof last === 'string' && /\s$/.test(last)) out.text(' ', state.bold);
  }

  function inner(element: Element): string {
    const out = markdownWriter();
    children(element, out, { bold: false, inMain: true, cell: true });
    return out.end().replace(/\s+/g, ' ');
  }

  function cellText(cell: Element): string {
    const out = markdownWriter();
    for (const child of cell.children) inline(child, out);
    return out.end().replace(/\|/g, '\\|').trim().replace(/\n\s*/g, '<br>');
  }

  render(enough ? main : root, writer, { bold: false, inMain: enough, cell: false });
  return {
    text: writer.end(),
    ...(found.title ? { title: found.title } : {}),
    ...(found.language ? { language: found.language } : {}),
  };
}

type Survey = { mains: Element[]; controlled: Set<string>; title?: string; language?: string; base?: string };

/** What has to be known of the page before its parts are judged. */
function survey(root: Element): Survey {
  const found: Survey = { mains: [], controlled: new Set() };
  const visit = (element: Element): void => {
    const { name, attributes } = element;
    if (name === 'main' || attributes['role'] === 'main') found.mains.push(element);
    if (name === 'html' && attributes['lang']) found.language ??= attributes['lang'];
    if (name === 'base' && attributes['href']) found.base ??= attributes['href'];
    if (name === 'title' && found.title === undefined) {
      const title = element.children
        .filter((child) => typeof child === 'string')
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
      if (title) found.title = title.slice(0, 300);
    }
    for (const id of `${attributes['aria-controls'] ?? ''} ${name === 'a' ? (attributes['href'] ?? '').replace(/^#/, '') : ''}`.split(
      ' ',
    ))
      if (id && !id.includes('/')) found.controlled.add(id);
    if (name !== 'svg') for (const child of element.children) if (isElement(child)) visit(child);
  };
  visit(root);
  return found;
}
