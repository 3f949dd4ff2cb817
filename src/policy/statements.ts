import type { PolicyDocument, Statement } from '../model/policy.ts';
import { findLifetimes } from './find-lifetimes.ts';
import { placeOf } from './place-of.ts';
import type { Sentence } from './sentence.ts';

type Stored = readonly Pick<PolicyDocument, 'text'>[];

/** As many of one kind as a person can use; the rest says the same again. */
const MOST = 40;

/** Of data that is kept or deleted. */
export const KEEPS =
  /(?<!\p{L})(?:retain|retention|keep|kept|stored? (?:for|until|as long)|hold (?:it|your)|delete|deleted|erase|anonymi[sz]e|aufbewahr|speicher|gelöscht|conserv|supprim|conserva|elimin|bewaar|bewaren|verwijder)/u;
const HOW_LONG =
  /(?<!\p{L})(?:as long as|for so long|for the (?:duration|period|time|life)|no longer than|until|after|within|period|indefinitely|necessary|solange|bis|aussi longtemps|durée|période|mientras|plazo|finché|periodo|zolang|periode)/u;
const DATA =
  /data|information|records?|logs?|account|details|address|content|messages|daten|données|datos|dati|gegevens/;
export const CHILDREN =
  /(?<!\p{L})(?:child(?:ren)?|minors|(?<=a )minor|under (?:the age of )?(?:1[0-8]|thirteen|sixteen|eighteen)|younger than (?:1[0-8]|thirteen|sixteen|eighteen)|coppa|kinder[nr]?|minderjährige|enfants?|mineurs?|niños|menores|bambini|minori|kinderen|minderjarigen)(?!\p{L})/u;
const ABOUT_CHILDREN =
  /collect|direct|intend|use|knowing|parent|guardian|consent|age|data|information|allow|wissentlich|eltern|parents?|padres|genitori|ouders|register|account/;
const TRANSFER =
  /(?<!\p{L})(?:transfer(?:red|ring|s)?|transmi\p{L}+|export(?:ed)?|process(?:ed|ing)?|store[ds]?|located|hosted|servers?|übermitt\p{L}*|transfér\p{L}*|transfiere\p{L}*|trasfer\p{L}*|doorg\p{L}*)(?!\p{L})/u;
/** Other countries, and what is named for them. */
export const ABROAD =
  /(?<!\p{L})(?:outside (?:of )?(?:the |your )?(?:eu|eea|european|uk|united kingdom|country|switzerland|canada|jurisdiction)|other countries|third countr(?:y|ies)|another country|countries (?:other|outside)|internationally|cross-border|(?:to|in|within|from) the (?:united states|u\.s\.?a?|usa|us|eu|eea|european (?:union|economic area)|uk)|standard contractual clauses|adequacy decision|privacy shield|data privacy framework|drittl(?:and|änder)|außerhalb der|pays tiers|en dehors de|terceros países|fuera de|paesi terzi|al di fuori|derde landen|buiten de)(?!\p{L})/u;

/** How long the policy says that data is kept: a lifetime or its measure beside a word of keeping. */
export function retention(sentences: readonly Sentence[], documents: Stored): Statement[] {
  return pick(
    sentences,
    documents,
    /ret[ae]in|retention|ke[ep][ep]|stor|h[oe]ld|delet|eras|anonym|bewahr|speich|lösch|cons[e]rv|supprim|elimin|bewa|verwijd/,
    ({ lower }) => {
      const keeps = KEEPS.exec(lower);
      if (!keeps || !DATA.test(lower)) return undefined;
      if (
        HOW_LONG.test(lower.slice(keeps.index)) ||
        findLifetimes(lower).some(({ seconds }) => seconds !== null && seconds >= 3600)
      )
        return keeps;
      return undefined;
    },
  );
}

/** What the policy says of children's data. */
export function children(sentences: readonly Sentence[], documents: Stored): Statement[] {
  return pick(
    sentences,
    documents,
    /child|minor|under|younger|coppa|kind|enfant|mineur|niños|menores|bambin/,
    ({ lower }) => (ABOUT_CHILDREN.test(lower) ? CHILDREN.exec(lower) : undefined),
  );
}

/** Where the policy says that data goes: other countries, and the safeguards named for them. */
export function transfers(sentences: readonly Sentence[], documents: Stored): Statement[] {
  return pick(
    sentences,
    documents,
    /outside|countr|international|border|states|u\.s|\busa?\b|\be[eu]a?\b|\buk\b|clauses|adequacy|shield|framework|dritt|außerhalb|pays|dehors|terceros|fuera|paesi|fuori|landen|buiten/,
    ({ lower }) => (TRANSFER.test(lower) ? ABROAD.exec(lower) : undefined),
  );
}

/** @param trigger cheap test that every sentence of interest passes */
function pick(
  sentences: readonly Sentence[],
  documents: Stored,
  trigger: RegExp,
  find: (sentence: Sentence) => RegExpExecArray | null | undefined,
): Statement[] {
  const found: Statement[] = [];
  for (const sentence of sentences) {
    if (sentence.kind === 'heading' || sentence.text.length < 25 || !trigger.test(sentence.lower)) continue;
    const match = find(sentence);
    if (match) found.push(placeOf(sentence, documents, { start: match.index, end: match.index + match[0].length }));
    if (found.length >= MOST) break;
  }
  return found;
}
