export type Product = { id: string; name: string; price: number; colour: string; about: string; sort: string };

export const PRODUCTS: readonly Product[] = [
  { id: 'beeswax-thread', name: 'Beeswaxed linen thread', price: 6.5, colour: '#b3813a', sort: 'Thread', about: '50 m of three-ply linen, waxed by hand, for bookbinding and leather.' },
  { id: 'dressmaking-shears', name: 'Dressmaking shears, 21 cm', price: 38, colour: '#54606e', sort: 'Tools', about: 'Forged in Sheffield. Ground to cut through four layers of denim to the tip.' },
  { id: 'brass-thimble', name: 'Brass thimble', price: 9, colour: '#c69c3f', sort: 'Tools', about: 'Deep-dimpled, in five sizes. Warms to the hand and lasts a lifetime.' },
  { id: 'horn-buttons', name: 'Horn buttons, set of six', price: 12, colour: '#5b4636', sort: 'Buttons', about: 'Cut from cattle horn, polished, 20 mm, four holes. No two alike.' },
  { id: 'silk-ribbon', name: 'Silk ribbon, 5 m', price: 14.5, colour: '#9c4a5a', sort: 'Ribbon', about: 'Bias-cut habotai, dyed in small batches with madder and weld.' },
  { id: 'sashiko-kit', name: 'Sashiko starter kit', price: 24, colour: '#2f4a6d', sort: 'Kits', about: 'Indigo cotton with a printed pattern, needles, thread and instructions.' },
]; // prettier-ignore

export const productOf = (id: string): Product | undefined => PRODUCTS.find((product) => product.id === id);

export const euros = (amount: number): string => `€${amount.toFixed(2)}`;

/** A drawing of a reel in the product's colour. */
export function picture({ colour, name }: Product): string {
  return `<svg viewBox="0 0 120 120" role="img" aria-label="${name}">
  <rect width="120" height="120" fill="#f3ede2"/><ellipse cx="60" cy="28" rx="30" ry="8" fill="#d9c7a3"/>
  <rect x="38" y="30" width="44" height="60" fill="${colour}"/>
  ${[40, 50, 60, 70, 80].map((y) => `<path d="M38 ${String(y)} q22 8 44 0" stroke="#fff4" fill="none" stroke-width="2"/>`).join('')}
  <ellipse cx="60" cy="92" rx="30" ry="8" fill="#c9b48a"/></svg>`;
}
