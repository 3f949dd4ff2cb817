import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type GivenPolicy } from '../../model/message.ts';
import { cannot } from '../cannot.ts';
import { textOfFile } from '../text-of-file.ts';

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
  const { text } = await textOfFile(bytes, `--policy ${where}`);
  return { by: 'text', text, name: basename(where) };
}
