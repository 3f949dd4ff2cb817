/** A link in Markdown's signs; its parts are bounded, so that hostile text costs no more than its length. */
const LINK = /!?\[([^[\]]{0,500})\]\([^()\s]{0,2000}\)/g;
const SIGNS = /\*\*|__|^[#>\-*•|\s]+|[|\s]+$/g;

/**
 * A quote as print would have it: the words of its links without their addresses, no signs of emphasis, headings or lists.
 * For showing only: the stored quote is verbatim, and so is what it is linked by.
 */
export const readableQuote = (quote: string): string =>
  quote.replaceAll(LINK, '$1').replaceAll(SIGNS, '').replaceAll(/\s+/g, ' ').trim();
