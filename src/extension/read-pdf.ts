import * as v from 'valibot';

/** What reading a PDF gave: its text, or, for people, why there is none. */
export const PdfRead = v.union([v.object({ text: v.string() }), v.object({ message: v.string() })]);
export type PdfRead = v.InferOutput<typeof PdfRead>;

export const PDF_PAGE = 'src/extension/pdf/pdf.html';

/** A PDF on its way to the page that reads it: messages hold text only. */
export const PdfAsked = v.object({ pdf: v.string() });

const LONGEST_STEP = 0x8000;

const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += LONGEST_STEP) {
    text += String.fromCharCode(...bytes.subarray(at, at + LONGEST_STEP));
  }
  return btoa(text);
};

/** What of Chromium's interfaces no other browser has. */
type Chromium = {
  offscreen?: {
    createDocument: (options: { url: string; reasons: string[]; justification: string }) => Promise<void>;
    closeDocument: () => Promise<void>;
  };
  runtime: { sendMessage: (message: unknown) => Promise<unknown> };
};

const inOwnPage = async ({ offscreen, runtime }: Chromium, bytes: Uint8Array): Promise<PdfRead> => {
  await offscreen?.createDocument({
    url: PDF_PAGE,
    reasons: ['DOM_PARSER'],
    justification: 'Reads the text of a privacy policy that is a PDF file.',
  });
  try {
    return v.parse(PdfRead, await runtime.sendMessage({ pdf: toBase64(bytes) }));
  } finally {
    await offscreen?.closeDocument();
  }
};

/** PDFs are read one at a time: a browser gives an extension one hidden page. */
let before: Promise<unknown> = Promise.resolve();

/**
 * The text of a PDF. The reader is large and is loaded only when there is one to read, which Chromium's background cannot do:
 * there it runs in a hidden page of its own. Never rejects.
 */
export const readPdf = (bytes: Uint8Array): Promise<PdfRead> => {
  const chromium = (globalThis as { chrome?: Chromium }).chrome;
  const work = before.then(async (): Promise<PdfRead> => {
    try {
      if (chromium?.offscreen) return await inOwnPage(chromium, bytes);
      const { pdfToText } = await import('../policy/pdf-to-text.ts');
      return { text: await pdfToText(bytes) };
    } catch (error) {
      return { message: error instanceof Error ? error.message : String(error) };
    }
  });
  before = work;
  return work;
};
