import type { PolicyDocument, Reading } from '../model/policy.ts';
import { thingFinder } from './named-things.ts';
import { placeOf } from './place-of.ts';
import type { Sentence } from './sentence.ts';

/** Kinds of data, by the name that reports use (after the Data Privacy Vocabulary's personal data extension); lower case. */
const KINDS: readonly (readonly [data: string, names: string])[] = [
  ['name', '(?:full |first |last |your |user )?names?(?: and|,)|(?:full|first|last|your|real) name'],
  ['e-mail address', 'e-?mail address(?:es)?|your e-?mail'],
  ['postal address', '(?:postal|mailing|billing|shipping|home|delivery|street|physical) address(?:es)?'],
  ['telephone number', '(?:tele)?phone numbers?|mobile numbers?'],
  ['date of birth or age', 'date of birth|birth ?dates?|birthday|your age'],
  ['gender', 'gender'],
  ['account and password', 'passwords?|user ?names?|log-?in (?:details|credentials|data)'],
  ['payment data', '(?:credit|debit|payment) card|payment (?:information|data|details|method)|bank account|billing (?:information|details)'],
  ['purchases', 'purchase history|transaction (?:history|data|information)|purchases|order history'],
  ['IP address', 'ip[ -]address(?:es)?|internet protocol(?: \\("?ip"?\\))? address(?:es)?'],
  ['device identifiers', 'device (?:id|identifier|uid)s?|unique identifiers?|advertising (?:id|identifier)s?|idfa|imei|mac address'],
  ['device and browser', 'browser (?:type|version|information)|operating system|device (?:type|information|model)|user agent|screen resolution'],
  ['browsing', 'pages? (?:you )?(?:view|visit)(?:ed)?|browsing (?:history|activity|behaviou?r)|click(?:s|stream)|referr(?:ing|er) (?:url|site|page|website)|links? (?:you )?click(?:ed)?|usage (?:data|information)|log (?:files?|data)'],
  ['search terms', 'search (?:terms|queries|history|words)'],
  ['precise location', 'precise (?:geo-?)?location|gps|geolocation'],
  ['approximate location', 'approximate location|general location|location (?:data|information)|coarse location'],
  ['photos, audio or video', 'photos?|photographs?|audio|video recordings?|voice recordings?|pictures'],
  ['messages and content', 'messages|communications with|user content|content you (?:post|submit|create|upload)|comments'],
  ['contacts', 'address book|contact lists?|your contacts'],
  ['social media profile', 'social (?:media|network)(?:ing)? (?:profile|account|information)|profile (?:picture|photo|information)'],
  ['health', 'health (?:data|information)|medical'],
  ['biometrics', 'biometrics?|facial recognition|face ?prints?|fingerprints?(?! the)|voice ?prints?'],
  ['race, religion or orientation', 'ethnic|racial|race|religio(?:n|us)|sexual orientation|political opinions?'],
  ['government identifiers', 'social security|passport|driver.?s licen[cs]e|national id|government[- ]issued'],
  ['work and education', 'employment|employer|job title|profession(?:al)?|education(?:al)? (?:history|information|background)|occupation'],
  ['inferences', 'inferences?|inferred|interests? and preferences|preferences and interests'],
]; // prettier-ignore

const KIND_NAMES = thingFinder(KINDS);
/** What a sentence that names a kind of data holds. */
export const KIND_NEEDS = KIND_NAMES.needs;
const COLLECTS =
  /(?<!\p{L})(?:collect(?:s|ed|ing)?|gather(?:s|ed)?|obtain(?:s|ed)?|receiv(?:e|es|ed)|record(?:s|ed)?|log(?:s|ged)?|process(?:es|ed)?|provide|provided|ask (?:you )?for|request(?:s|ed)?|submit|store[sd]?|includ(?:e|es|ing)|such as|share)(?!\p{L})/u;
const DENIES =
  /(?<!\p{L})(?:do not|does not|don't|doesn't|never|will not|won't|not|no longer|without)(?: \p{L}+){0,3} (?:collect|gather|obtain|receive|record|log|process|store|ask|request|share|use)/u;
const UNDER =
  /collect|gather|what (?:data|information)|categor|information (?:we|you|about)|data (?:we|you)|types? of|personal (?:data|information)/i;

/** The kinds of data that a policy says it collects, each once, at its first place; what it says that it does not is none. */
export function dataKinds(
  sentences: readonly Sentence[],
  documents: readonly Pick<PolicyDocument, 'text'>[],
): Reading['dataKinds'] {
  const found = new Map<string, Reading['dataKinds'][number]>();
  for (const sentence of sentences) {
    if (found.size === KINDS.length) break;
    const { lower, kind, heading, leadIn } = sentence;
    if (kind === 'heading') continue;
    const named = KIND_NAMES.find(lower, found);
    if (named.length === 0) continue;
    const lead = leadIn?.lower ?? '';
    const collects =
      COLLECTS.test(lower) || COLLECTS.test(lead) || (kind !== 'prose' && UNDER.test(heading.slice(-2).join(' ')));
    if (!collects || DENIES.test(lower) || DENIES.test(lead)) continue;
    for (const place of named) found.set(place.name, { data: place.name, ...placeOf(sentence, documents, place) });
  }
  return [...found.values()];
}
