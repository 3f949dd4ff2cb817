/** Words of a sentence that speaks of something else by the way: where to read on, how to refuse, what does not happen. */
const BY_THE_WAY =
  /\b(?:for (?:more|further|detailed|more detailed) information|(?:to )?(?:learn|find out|read) more|please (?:see|visit|refer|note|click|be aware)|click here|opt(?:ed|ing)?[- ]?out|unsubscribe|you (?:may|can|might|should|will) (?:also )?(?:choose|block|disable|refuse|delete|manage|use|not|be able)|if you (?:do not|don't|wish|want|prefer|would|block|disable|reject)|settings|many (?:advertising )?companies|most (?:web ?)?browsers)\b/i;
const SAYS_WE = /\b(?:we|our|us|this (?:web ?)?site|the (?:web ?)?site|the services?)\b/i;
/** "We and our partners may use", "Acme works with". */
const DOES =
  /\b(?:we|our (?:[a-z-]{2,14} ){0,2}[a-z]{4,14}s|this (?:web ?)?site|the (?:web ?)?site|the services?|[A-Z][\w.'-]{1,30})(?: and (?:our |other )?[a-z -]{3,40}?)? (?:may |also |can |will |currently ){0,2}(?:us|plac|stor|utili[sz]|set|work with|partner with|allow|let|engag|employ|contract|hire|collect|display|serv|show|share)(?:e|es|s|ing)?\b/;
const FRAGMENT = 40;
const LONG = 290;

type Told = { quote: string; pattern: string; stance: string };

function plainness({ quote, pattern, stance }: Told): number {
  const does = DOES.test(quote);
  let points = does ? 2 : SAYS_WE.test(quote) ? 1 : 0;
  if (pattern.endsWith('/vendor')) points += 1;
  if (BY_THE_WAY.test(quote)) points -= 3;
  if (stance === 'affirms' && /\bnot?\b|n't\b/.test(quote)) points -= 1;
  if (!does && quote.length < FRAGMENT) points -= 1;
  if (quote.length > LONG) points -= 1;
  return points;
}

/** Claims with those first whose quote says it plainest: what the site does before fragments and asides; else in the order of the text. */
export function plainestFirst<T extends Told>(claims: readonly T[]): T[] {
  return claims
    .map((claim, at) => ({ claim, at, points: plainness(claim) }))
    .sort((a, b) => b.points - a.points || a.at - b.at)
    .map(({ claim }) => claim);
}
