import { type PolicyDocument } from '../model/policy.ts';
import { isReadable } from '../policy/is-readable.ts';
import { toDocument } from '../policy/to-document.ts';
import { charsetOf } from './charset-of.ts';
import { ownFetch } from './own-fetch.ts';
import { type Failure } from './policy-state.ts';
import { readPdf } from './read-pdf.ts';
import { type Rendered } from './rendered-page.ts';

/** How a policy came to be looked for. */
export type About = Pick<PolicyDocument, 'source'> & { kind: PolicyDocument['kind']; found: string };

/** A document, and the address that led on to it by redirect, if one did; or why there is none. */
export type Document = { document: PolicyDocument; redirectedFrom?: string } | { failure: Failure };

/** Gives a page as its scripts draw it, or undefined where that cannot be had now. */
export type Draw = (address: string) => Promise<Rendered | undefined>;

const failure = (reason: Failure['reason'], message: string): Document => ({ failure: { reason, message } });

/** Answers of sites that let browsers in and programs not. */
const BARRED = new Set([403, 429, 503]);

const drawn = async (address: string, about: About, draw: Draw): Promise<Document> => {
  const page = await draw(address);
  if (!page) {
    return failure(
      'empty',
      `${address} shows its text only once its scripts have run. Open that page in a tab, or paste its text.`,
    );
  }
  const { html: body, address: final } = page;
  const contentType = 'text/html';
  const document = toDocument({ ...about, source: 'rendered', body, contentType, address: final, fetched: Date.now() });
  const obstacle = isReadable(document, { contentType, body, address: final });
  return obstacle ? { failure: obstacle } : { document };
};

/** Fetches a policy and makes a document of it; or says, for people, why that cannot be done and what helps. */
export const fetchDocument = async (address: string, about: About, draw: Draw): Promise<Document> => {
  if (!/^https?:/.test(address)) return failure('unreachable', `${address} is no web address.`);
  const fetched = await ownFetch(address);
  if (!fetched.ok) {
    return fetched.why === 'too-large'
      ? failure('too-large', `${address} is larger than 10 MB. Give the part that is the policy as text.`)
      : failure('unreachable', `${address} did not answer (${fetched.error}). Try again, or paste the policy’s text.`);
  }
  const { status, address: final, contentType = '', bytes, redirected } = fetched;
  if (status === 401) return failure('login', `${address} asks for a login. Open it yourself and paste its text.`);
  if (BARRED.has(status)) {
    const page = await drawn(address, about, draw);
    if ('document' in page) return page;
  }
  if (status >= 400) {
    return failure('unreachable', `${address} answered ${String(status)}. Choose another address, or paste the text.`);
  }
  const on = redirected && final !== address ? { redirectedFrom: address } : {};
  const received = { ...about, contentType, address: final, fetched: Date.now() };
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-') {
    const text = await readPdf(bytes);
    return 'message' in text
      ? failure('not-text', text.message)
      : { document: toDocument({ ...received, body: text.text, format: 'pdf' }), ...on };
  }
  const body = new TextDecoder(charsetOf(bytes, contentType)).decode(bytes);
  const document = toDocument({ ...received, body });
  const size = bytes.length;
  const obstacle = isReadable({ ...document, source: 'located' }, { contentType, size, body, address: final });
  if (!obstacle) return { document, ...on };
  return obstacle.reason === 'pending' ? drawn(final, about, draw) : { failure: obstacle };
};
