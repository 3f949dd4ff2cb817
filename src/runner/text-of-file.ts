import { cannot } from './cannot.ts';

/** The text of a policy's file: of a PDF its words, of anything else its bytes as UTF-8. `shown` names the file in an error. */
export async function textOfFile(bytes: Buffer, shown: string): Promise<{ text: string; pdf: boolean }> {
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') return { text: bytes.toString('utf8'), pdf: false };
  const { pdfToText } = await import('../policy/pdf-to-text.ts');
  const text = await pdfToText(bytes).catch((error: unknown) => {
    throw cannot(`${shown}: ${error instanceof Error ? error.message : String(error)}`, error);
  });
  return { text, pdf: true };
}
