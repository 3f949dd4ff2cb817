import { describe, expect, it } from 'vitest';
import { readFile } from '../../popup/says/read-file.ts';
import { tinyPdf } from './fixture/tiny-pdf.ts';

const file = (name: string, ...parts: BlobPart[]): File => new File(parts, name);

describe('a file as a policy', () => {
  it('takes text as it is, and its name along', async () => {
    expect(await readFile(file('p.md', '# Policy\n\nWe use cookies.'))).toEqual({
      by: 'text',
      text: '# Policy\n\nWe use cookies.',
      name: 'p.md',
    });
  });

  it('knows a PDF by its content, whatever its name', async () => {
    const { text } = (await readFile(file('p.bin', new Uint8Array(tinyPdf('We use no cookies.'))))) as { text: string };
    expect(text).toContain('We use no cookies.');
  });

  it.each([
    ['one over 10 MB', file('big.txt', new Uint8Array(10_000_001).fill(97)), /over 10 MB/],
    ['an empty one', file('empty.html', ' \n'), /has no text/],
    ['a binary one', file('photo.jpg', new Uint8Array([255, 216, 255, 0, 16])), /is not HTML/],
    ['a broken PDF', file('p.pdf', '%PDF-1.4 and nothing more'), /PDF/],
  ])('refuses %s, and says why', async (_, given, why) => {
    await expect(readFile(given)).rejects.toThrow(why);
  });
});
