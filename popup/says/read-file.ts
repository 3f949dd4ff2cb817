import type { GivenPolicy } from '../../src/model/message.ts';

/** The largest policy that is read, in bytes. */
const LIMIT = 10_000_000;

/** A file as a policy given by hand; throws, in words for people, where it is too large, empty or not text. */
export const readFile = async (file: File): Promise<GivenPolicy> => {
  if (file.size > LIMIT) throw new Error(`${file.name} is over 10 MB. Give the policy’s text alone.`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = isPdf(bytes) ? await pdfText(bytes) : plainText(bytes, file.name);
  if (!text.trim()) throw new Error(`${file.name} has no text in it. If it is a scan, paste its text instead.`);
  return { by: 'text', text, name: file.name };
};

const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');

/** The PDF reader is large: it is loaded only when there is a PDF. */
const pdfText = async (bytes: Uint8Array): Promise<string> => {
  const { pdfToText } = await import('../../src/policy/pdf-to-text.ts');
  return pdfToText(bytes);
};

const plainText = (bytes: Uint8Array, name: string): string => {
  if (bytes.subarray(0, 4096).includes(0)) throw new Error(`${name} is not HTML, Markdown, text or PDF.`);
  return new TextDecoder().decode(bytes);
};
