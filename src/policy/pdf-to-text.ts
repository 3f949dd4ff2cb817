import { pdfLines, type PdfPiece } from './pdf-lines.ts';

const MOST_PAGES = 400;

/**
 * The text of a PDF, with headings and lists in Markdown's signs; empty where it holds pictures of text only. Throws, in words for
 * people, where it is locked or broken. PDF.js (1.6 MB) is loaded with the first PDF: import this file itself on demand too.
 */
export async function pdfToText(bytes: Uint8Array): Promise<string> {
  const { getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: unknown) => {
    const locked = error instanceof Error && /password/i.test(`${error.name} ${error.message}`);
    throw new Error(
      locked
        ? 'This PDF is locked by a password. Save an unlocked copy of it, or paste its text.'
        : 'This PDF cannot be read: it is damaged or not a PDF. Open it elsewhere and paste its text.',
    );
  });
  try {
    const pages: PdfPiece[][] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(
        items.flatMap((item) => {
          if (!('str' in item)) return [];
          const [x, y] = item.transform.slice(4).map(Number);
          return [{ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, size: item.height }];
        }),
      );
    }
    return pdfLines(pages);
  } finally {
    await pdf.destroy();
  }
}
