import type { PolicyDocument, Reading } from '../model/policy.ts';
import { thingFinder } from './named-things.ts';
import { placeOf } from './place-of.ts';
import type { Sentence } from './sentence.ts';

/** Laws that policies name, by the short name that reports use; each pattern meets lower case. */
const LAWS: readonly (readonly [law: string, names: string])[] = [
  ['GDPR', 'gdpr|general data protection regulation|2016/679|dsgvo|ds-gvo|datenschutz-?grundverordnung|rgpd|règlement général sur la protection|reglamento general de protección|regolamento generale sulla protezione|avg|algemene verordening'],
  ['UK GDPR', 'uk gdpr|uk general data protection regulation'],
  ['UK Data Protection Act', 'data protection act(?: 2018| 1998)?'],
  ['ePrivacy Directive', 'eprivacy directive|e-privacy directive|2002/58|pecr|privacy and electronic communications'],
  ['TDDDG', 'tdddg|ttdsg'],
  ['BDSG', 'bdsg|bundesdatenschutzgesetz|federal data protection act'],
  ['CCPA', 'ccpa|california consumer privacy act'],
  ['CPRA', 'cpra|california privacy rights act'],
  ['CalOPPA', 'caloppa|california online privacy protection act|22575'],
  ['Shine the Light', 'shine the light|1798\\.83'],
  ['VCDPA', 'vcdpa|virginia consumer data protection act'],
  ['CPA (Colorado)', 'colorado privacy act'],
  ['CTDPA', 'ctdpa|connecticut data privacy act'],
  ['UCPA', 'ucpa|utah consumer privacy act'],
  ['TDPSA', 'tdpsa|texas data privacy and security act'],
  ['OCPA', 'oregon consumer privacy act'],
  ['MHMDA', 'my health my data'],
  ['Nevada privacy law', 'nevada (?:privacy|revised statutes|law|residents)|603a'],
  ['COPPA', "coppa|children's online privacy protection"],
  ['HIPAA', 'hipaa|health insurance portability'],
  ['GLBA', 'glba|gramm-leach-bliley'],
  ['FERPA', 'ferpa'],
  ['CAN-SPAM', 'can-?spam'],
  ['BIPA', 'biometric information privacy act'],
  ['PIPEDA', 'pipeda|personal information protection and electronic documents act'],
  ['Quebec Law 25', 'law 25|loi 25'],
  ['LGPD', 'lgpd|lei geral de proteção'],
  ['PDPA', 'pdpa|personal data protection act'],
  ['PIPL', 'pipl|personal information protection law'],
  ['APPI', 'appi|act on the protection of personal information'],
  ['PIPA', 'personal information protection act'],
  ['POPIA', 'popia|protection of personal information act'],
  ['FADP', 'fadp|federal act on data protection|revdsg|ndsg'],
  ['KVKK', 'kvkk|6698'],
  ['DPDP', 'digital personal data protection act'],
  ['Australian Privacy Act', 'privacy act 1988|australian privacy principles|privacy act \\(cth\\)'],
  ['NZ Privacy Act', 'privacy act (?:1993|2020)'],
  ['LOPDGDD', 'lopdgdd|lopd'],
  ['French Data Protection Act', 'informatique et libertés|loi n° ?78-17|french data protection act'],
  ['Digital Services Act', 'digital services act'],
  ['EU-US Data Privacy Framework', 'data privacy framework'],
  ['Privacy Shield', 'privacy shield'],
]; // prettier-ignore

const LAW_NAMES = thingFinder(LAWS);
/** What a sentence that names a law holds. */
export const LAW_NEEDS = LAW_NAMES.needs;

/** The laws that a policy names, each once, at its first place. */
export function laws(
  sentences: readonly Sentence[],
  documents: readonly Pick<PolicyDocument, 'text'>[],
): Reading['laws'] {
  const found = new Map<string, Reading['laws'][number]>();
  for (const sentence of sentences) {
    if (sentence.kind === 'heading') continue;
    for (const place of LAW_NAMES.find(sentence.lower, found))
      found.set(place.name, { law: place.name, ...placeOf(sentence, documents, place) });
  }
  return [...found.values()];
}
