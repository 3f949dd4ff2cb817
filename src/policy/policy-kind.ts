import type { PolicyDocument } from '../model/policy.ts';
import { POLICY_PATHS, POLICY_WORDS } from './policy-words.ts';

/** Single spaces, lower case, without what stands around words. */
export function plainWords(text: string): string {
  return text
    .slice(0, 400)
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s•·|›»>–-]+|[\s•·|›»>.:–-]+$/g, '')
    .trim();
}

/**
 * Which kind of notice its words and its address name: the privacy policy, one for cookies only, California's; `undefined` where they
 * name none. A privacy policy that also speaks of cookies in its title is the privacy policy.
 */
export function policyKind(words: string, address: string): PolicyDocument['kind'] | undefined {
  const said = plainWords(words);
  const { full, short, document, cookies, california } = POLICY_WORDS;
  if (california.test(said) && !/not california/.test(said)) return 'california';
  if (/privacy|datenschutz|confidentialité|privacidad|vie privée/.test(said) && (full.test(said) || short.test(said)))
    return 'privacy';
  if (
    cookies.test(said) &&
    (document.test(said) || /^(?:the |our |uses? of )?cookies?(?: info(?:rmation)?)?$/.test(said))
  )
    return 'cookies';
  if (full.test(said) || short.test(said)) return 'privacy';
  const path = pathOf(address);
  if (POLICY_PATHS.california.test(path)) return 'california';
  if (POLICY_PATHS.privacy.test(path)) return 'privacy';
  if (POLICY_PATHS.cookies.test(path)) return 'cookies';
  return undefined;
}

/** The path and query of an address, or a file's name as it is. */
export function pathOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { pathname, search } = new URL(address);
  return pathname + search;
}
