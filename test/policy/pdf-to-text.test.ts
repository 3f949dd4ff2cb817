import { describe, expect, it } from 'vitest';
import { pdfLines, type PdfPiece } from '../../src/policy/pdf-lines.ts';
import { pdfToText } from '../../src/policy/pdf-to-text.ts';

/** A small real PDF, one page an entry, each a list of lines with their size and place. */
function pdf(pages: [text: string, size: number, y: number][][]): Uint8Array {
  const kids = pages.map((_, index) => `${3 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...pages.flatMap((lines, index) => {
      const drawn = lines.map(([text, size, y]) => `BT /F1 ${size} Tf 50 ${y} Td (${text}) Tj ET`).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${4 + 2 * index} 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>`,
        `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`;
  return new TextEncoder().encode(file + end);
}

describe('PDF to text', () => {
  it('reads headings, paragraphs and items of a real PDF', { timeout: 20_000 }, async () => {
    const text = await pdfToText(
      pdf([
        [
          ['Privacy Policy', 24, 780],
          ['Last updated September 16, 2014', 12, 740],
          ['We use cookies to remember you on our site and on the sites that belong to us, and our', 12, 710],
          ['partners use web beacons on our pages.', 12, 696],
          ['Do Not Track', 16, 660],
          ['We do not respond to it.', 12, 640],
        ],
      ]),
    );
    expect(text).toBe(
      '# Privacy Policy\n\nLast updated September 16, 2014\n\nWe use cookies to remember you on our site and on the sites that belong to us, and our partners use web beacons on our pages.\n\n## Do Not Track\n\nWe do not respond to it.',
    );
  });

  it.each([['%PDF-1.4 nonsense'], ['not a PDF'], ['']])('says what to do with %j', async (body) => {
    await expect(pdfToText(new TextEncoder().encode(body))).rejects.toThrow(/paste its text/);
  });

  const piece = (text: string, y: number, x = 50, size = 10): PdfPiece => ({
    text,
    x,
    y,
    width: text.length * 5,
    size,
  });
  it('leaves page numbers and running heads out', () => {
    const page = (number: number): PdfPiece[] => [
      piece(`Shop Ltd Privacy Policy v3`, 800),
      piece(
        `This is the paragraph that stands on page ${'one two three four five'.split(' ')[number]} of the policy.`,
        700,
      ),
      piece(`Page ${number + 1} of 5`, 20),
    ];
    const text = pdfLines([0, 1, 2, 3, 4].map(page));
    expect(text).not.toMatch(/Page \d|v3/);
    expect(text.match(/paragraph/g)).toHaveLength(5);
  });

  it('joins pieces of a line, and a paragraph that goes over the page', () => {
    const long = 'This line is long enough to reach over most of the width of its page and';
    expect(pdfLines([[piece('We use ', 700), piece('cookies.', 700, 85)]])).toBe('We use cookies.');
    expect(pdfLines([[piece(long, 50)], [piece('goes on.', 800)]])).toBe(`${long} goes on.`);
    expect(pdfLines([[piece('• One', 700), piece('• Two', 688)]])).toBe('* One\n* Two');
  });
});
