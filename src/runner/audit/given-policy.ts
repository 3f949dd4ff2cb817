import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type GivenPolicy } from '../../model/message.ts';
import { cannot } from '../cannot.ts';

const MOST_BYTES = 10 * 1024 * 1024;

/** A policy given by hand: an http or https address as it stands, any other text as the path of a file. */
export async function givenPolicy(where: string): Promise<GivenPolicy> {
  if (/^https?:\/\//i.test(where)) {
    if (!URL.canParse(where)) throw cannot(`--policy ${where}: no web address`);
    return { by: 'address', address: where };
  }
  const { size } = await stat(where).catch((error: unknown) => {
    throw cannot(`--policy ${where}: no such file`, error);
  });
  if (size > MOST_BYTES) throw cannot(`--policy ${where}: larger than 10 MB; give the part that is the policy`);
  const bytes = await readFile(where).catch((error: unknown) => {
    throw cannot(`--policy ${where}: cannot be read as a file`, error);
  });
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
    throw cannot(`--policy ${where}: a PDF is read from its web address; give that, or its text as a file`);
  }
  return { by: 'text', text: bytes.toString('utf8'), name: basename(where) };
}
