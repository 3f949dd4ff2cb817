import type { PolicyDocument } from '../../src/model/policy.ts';
import { textFragment } from '../../src/report/text-fragment.ts';

const known = new Map<string, string>();

/**
 * The address that opens a document at a quoted sentence; undefined where the document has none. Remembered, since it reads
 * the whole document and a live report is drawn again and again.
 */
export const sentenceAddress = (
  document: PolicyDocument | undefined,
  { quote, start }: { quote: string; start: number },
): string | undefined => {
  if (!document?.address) return undefined;
  const key = `${document.sha256} ${String(start)} ${quote.length} ${document.address}`;
  const address = known.get(key) ?? textFragment(document.address, quote, document.text, start);
  known.set(key, address);
  return address;
};
