const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
];

/** Bytes in which HTML must declare its encoding (HTML §4.2.5.4). */
const HEAD = 1024;

const known = (label: string | undefined): string | undefined => {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
};

/** The encoding of a text: by its mark, its header, what its HTML declares, and else UTF-8 where it is that, or Windows-1252. */
export const charsetOf = (bytes: Uint8Array, contentType: string | undefined): string => {
  const mark = MARKS.find(([signs]) => signs.every((sign, at) => bytes[at] === sign));
  if (mark) return mark[1];
  const header = known(/charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? '')?.[1]);
  if (header) return header;
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  const declared = known(/<meta[^>]{0,200}charset\s*=\s*["']?([^\s"'/>;]+)/i.exec(head)?.[1]);
  // A declaration that could be read byte by byte cannot be true of UTF-16.
  if (declared) return declared.startsWith('utf-16') ? 'utf-8' : declared;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
};
