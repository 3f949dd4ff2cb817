import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { pdfToText } from '../../policy/pdf-to-text.ts';
import { PdfAsked, type PdfRead } from '../read-pdf.ts';

const read = async (base64: string): Promise<PdfRead> => {
  try {
    return { text: await pdfToText(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))) };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
};

/** The hidden page in which Chromium reads PDFs: answers the background, and nobody else. */
browser.runtime.onMessage.addListener((message: unknown) => {
  const asked = v.safeParse(PdfAsked, message);
  return asked.success ? read(asked.output.pdf) : undefined;
});
