import { LANGUAGE_NAMES } from './language-profiles.ts';

/**
 * What people are told where a policy's language is not read.
 *
 * @param code BCP 47 of the policy's language; undefined where it could not be told
 * @param read names of the languages that are read, in English
 */
export function languageMessage(code: string | undefined, read: readonly string[]): string {
  const name = code === undefined ? undefined : (LANGUAGE_NAMES[code] ?? code);
  const languages = read.length > 1 ? `${read.slice(0, -1).join(', ')} and ${read.at(-1)}` : (read[0] ?? 'no language');
  const found =
    name === undefined
      ? 'The language of this policy could not be told.'
      : `This policy is in ${name}, which Saydo does not read yet.`;
  return `${found} It reads ${languages}: choose a policy in one of these.`;
}
