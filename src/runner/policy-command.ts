import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type PolicyDocument, type Reading } from '../model/policy.ts';
import { explain } from '../policy/explain.ts';
import { readPolicy } from '../policy/read-policy.ts';
import { toDocument } from '../policy/to-document.ts';
import { cannot } from './cannot.ts';
import { parseOptions } from './parse-options.ts';
import { textOfFile } from './text-of-file.ts';

const STDIN = 0;

/** `saydo policy`: prints what a policy says, topic by topic, with the sentences that say it. */
export async function policyCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions('policy', () =>
    parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean', default: false } } }),
  );
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw cannot('policy: give one file, or - for standard input');
  const { text: body, pdf } = await textOfFile(read(file), file);
  const document = toDocument({ body, ...(pdf ? { format: 'pdf' as const } : {}), ...(file === '-' ? {} : { name: basename(file) }), source: 'given', fetched: Date.now() }); // prettier-ignore
  const result = readPolicy([document]);
  if (result.status === 'unreadable') throw cannot(`${file}: ${result.message}`);
  const { reading } = result;
  process.stdout.write(values.json ? `${JSON.stringify(asJson(reading, document), null, 2)}\n` : explain(reading));
  return 0;
}

function read(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? STDIN : file);
  } catch (error) {
    throw cannot(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`, error);
  }
}

/** The whole reading; each topic with its quotes beside its claims. */
function asJson(reading: Reading, { name, title, format, sha256 }: PolicyDocument) {
  const topics = Object.fromEntries(
    Object.entries(reading.topics).map(([topic, { stance, reason, claims }]) => [
      topic,
      { stance, quotes: [...new Set(claims.map(({ quote }) => quote))], reason, claims },
    ]),
  );
  return { document: { name, title, format, sha256 }, ...reading, topics };
}
