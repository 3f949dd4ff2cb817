import { isElement, type Element } from './html-tree.ts';

/** How much text stands in an element, and how much of it in links (characters without white space at the ends of pieces). */
export type Weight = { text: number; linked: number; links: number; controls: number };

const SILENT = new Set(
  'script style noscript template head svg math iframe object canvas select textarea audio video'.split(' '),
);

/** Weighs every element of a tree once, so that asking again costs nothing. */
export function weigh(root: Element): (element: Element) => Weight {
  const weights = new Map<Element, Weight>();
  const visit = (element: Element, inLink: boolean): Weight => {
    const weight: Weight = { text: 0, linked: 0, links: 0, controls: 0 };
    weights.set(element, weight);
    if (SILENT.has(element.name)) return weight;
    const linked = inLink || element.name === 'a';
    if (element.name === 'a') weight.links++;
    if (element.name === 'button' || element.name === 'input') weight.controls++;
    for (const child of element.children) {
      if (isElement(child)) {
        const inner = visit(child, linked);
        weight.text += inner.text;
        weight.linked += inner.linked;
        weight.links += inner.links;
        weight.controls += inner.controls;
      } else {
        const { length } = child.trim();
        weight.text += length;
        if (linked) weight.linked += length;
      }
    }
    return weight;
  };
  visit(root, false);
  return (element) => weights.get(element) ?? { text: 0, linked: 0, links: 0, controls: 0 };
}
