import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { PolicyDocument } from '../model/policy.ts';
import { htmlToText } from './html-to-text.ts';
import { policyKind } from './policy-kind.ts';

type Format = PolicyDocument['format'];

/** What came from the site, a file, or a person's hand. */
export type Received = {
  body: string;
  /** As the response's header gave it. */
  contentType?: string | undefined;
  address?: string | undefined;
  /** The file's name. */
  name?: string | undefined;
  source: PolicyDocument['source'];
  /** Milliseconds since the epoch. */
  fetched: number;
  found?: string | undefined;
  /** Where it is known already; else told from the title and the address. */
  kind?: PolicyDocument['kind'] | undefined;
  /** Where it is known already (text drawn from a PDF); else sniffed. */
  format?: Format | undefined;
};

const TAGS = /<(?:!doctype html|html|head|body|main|div|p|span|h[1-6]|ul|table|br|a)\b[^<>]{0,2000}>/gi;
const MARKDOWN = /^(?:#{1,6} \S|={3,}$|-{3,}$|[*+-] {1,3}\S)|\]\(\S|\*\*\S/m;

function formatOf({ body, contentType = '', address = '', name = '' }: Received): Format {
  const file = (name || address.replace(/[?#].*/s, '')).toLowerCase();
  const head = body.slice(0, 4096);
  if (/^\s*(?:<!--[^]{0,1000}?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(head)) return 'html';
  if (/markdown/i.test(contentType) || /\.(?:md|markdown)$/.test(file)) return 'markdown';
  if (/html/i.test(contentType) || /\.x?html?$/.test(file)) return 'html';
  const tags = body.slice(0, 65536).match(TAGS)?.length ?? 0;
  if (tags > 5 && !/^text\/plain/i.test(contentType)) return 'html';
  return MARKDOWN.test(body.slice(0, 65536)) ? 'markdown' : 'text';
}

/** Lines end in `\n`; no byte order mark, no NUL, no half of a surrogate pair (which UTF-8 cannot hold). */
function wellFormed(body: string): string {
  return body
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

function titleOf(text: string): string | undefined {
  const head = text.slice(0, 3000);
  const line = /^#{1,2} +(.{2,200})$|^(.{2,200})\n(?:={3,}|-{3,})\s*$/m.exec(head);
  return (line?.[1] ?? line?.[2])?.replace(/[*_#]+/g, '').trim() || undefined;
}

/** Makes a stored document of what was received: HTML reduced to text, everything else as it is; its SHA-256 is of the stored text. */
export function toDocument(received: Received): PolicyDocument {
  const format = received.format ?? formatOf(received);
  const body = wellFormed(received.body);
  const page = format === 'html' ? htmlToText(body, received.address) : { text: body };
  const title = titleOf(page.text) ?? ('title' in page ? page.title : undefined);
  const { address, name, found } = received;
  return {
    kind: received.kind ?? policyKind(title ?? '', address ?? name ?? '') ?? 'privacy',
    ...(address ? { address } : {}),
    ...(name ? { name } : {}),
    ...(title ? { title } : {}),
    source: received.source,
    format,
    text: page.text,
    sha256: bytesToHex(sha256(utf8ToBytes(page.text))),
    fetched: received.fetched,
    ...(found ? { found } : {}),
  };
}
