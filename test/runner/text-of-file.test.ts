import { describe, expect, it } from 'vitest';
import { textOfFile } from '../../src/runner/text-of-file.ts';
import { pdf } from '../sites/pdf.ts';

describe('textOfFile', () => {
  it('takes text as it stands', async () => {
    expect(await textOfFile(Buffer.from('We use cookies – sparingly.'), 'p.txt')).toEqual({ text: 'We use cookies – sparingly.', pdf: false }); // prettier-ignore
  });

  it('reads the words of a PDF', async () => {
    const read = await textOfFile(pdf(['Privacy policy', 'We use cookies on this site.']), 'p.pdf');
    expect(read.pdf).toBe(true);
    expect(read.text).toContain('We use cookies on this site.');
  });

  it('names the file and the cure where a PDF is broken', async () => {
    await expect(textOfFile(Buffer.from('%PDF-1.4 but not really'), 'p.pdf')).rejects.toThrow(/^p\.pdf: .*paste/i);
  });
});
