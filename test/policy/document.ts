import type { PolicyDocument } from '../../src/model/policy.ts';

/** A stored document of this text, as if it had been given by hand. */
export function documentOf(text: string, kind: PolicyDocument['kind'] = 'privacy'): PolicyDocument {
  return { kind, source: 'given', format: 'markdown', text, sha256: '', fetched: 0 };
}
