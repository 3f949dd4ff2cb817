import { type PolicyDocument } from '../model/policy.ts';
import { toDocument } from '../policy/to-document.ts';
import { charsetOf } from './charset-of.ts';
import { ownFetch } from './own-fetch.ts';
import { type Failure } from './policy-state.ts';

/** Characters below which a page says too little to be a policy: its scripts draw it, or it is a mere frame. */
const SHORTEST = 400;

export type Document = { document: PolicyDocument; redirectedFrom?: string; drawn: boolean } | { failure: Failure };

const failure = (reason: Failure['reason'], message: string): Document => ({ failure: { reason, message } });

const LOGIN = /(?:^|[/.?&=_-])(?:log-?in|sign-?in|auth|sso|account\/begin)(?:$|[/.?&=_-])/i;

/** Fetches a policy and makes a document of it; or says, for people, why that cannot be done and what helps. */
export const fetchDocument = async (
  address: string,
  about: Pick<PolicyDocument, 'source'> & { kind?: PolicyDocument['kind']; found?: string },
): Promise<Document> => {
  if (!/^https?:/.test(address)) return failure('unreachable', `${address} is no web address.`);
  const fetched = await ownFetch(address);
  if (!fetched.ok) {
    return fetched.why === 'too-large'
      ? failure('too-large', `${address} is larger than 10 MB. Give the part that is the policy as text.`)
      : failure('unreachable', `${address} did not answer (${fetched.error}). Try again, or give the policy as text.`);
  }
  const { status, address: final, contentType = '', bytes, redirected } = fetched;
  if (status === 401 || status === 403 || (redirected && LOGIN.test(new URL(final).pathname))) {
    return failure(
      'login',
      `${address} asks for a login (${String(status)}). Open it, copy the policy and give it as text.`,
    );
  }
  if (status >= 400) return failure('unreachable', `${address} answered ${String(status)}. Choose another address.`);
  if (bytes.subarray(0, 5).join() === '37,80,68,70,45') {
    return failure('not-text', `${address} is a PDF file. Copy its text and give that.`);
  }
  if (/^(?:image|audio|video|font)\/|octet-stream|zip/i.test(contentType)) {
    return failure('not-text', `${address} is no text (${contentType}). Give the policy as text.`);
  }
  const body = new TextDecoder(charsetOf(bytes, contentType)).decode(bytes);
  const document = toDocument({ ...about, body, contentType, address: final, fetched: Date.now() });
  return {
    document,
    drawn: document.format === 'html' && document.text.trim().length < SHORTEST && /<script\b/i.test(body),
    ...(redirected && final !== address ? { redirectedFrom: address } : {}),
  };
};
