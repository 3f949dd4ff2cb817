/** Where a negation's reach ends, going back from what it might negate. */
const BREAK =
  /[.;:?!|]|\b(?:but|however|although|though|except|unless|other than|apart from|besides|beyond|only|instead|because|so that|if|when|while|whereas|whether|until|rather|(?<!not )also|(?<!not )yet)\b|, (?:which|who|we|our|you|they|these|this|it|and (?:the|our|we|these|this))\b|\band (?:we|our|they|these|you|it|also|may|will|can)\b/g;

const NEGATOR =
  /\b(?:not(?![- ]track["') ]{1,2}(?:signals?|requests?|settings?|headers?|preferences?)\b)(?! (?:limited|including|only|just|necessarily|solely|merely|exclusively))|never|neither|nor|cannot|none|no(?! (?:later|matter|doubt|less|more than|other))|without(?! (?:limitation|limiting))|nothing|nobody(?:'s)?|no one(?:'s)?|refrain(?:s|ed)? from|refuses? to|prohibits?|avoids?)\b|n't\b/g;

/** A wish or an act of the visitor's is no statement of the site's. */
const VISITORS =
  /\b(?:you|users?|visitors?|browsers?|anyone|someone|prefer|choose|chooses|chose|choice|wish|want|opt|decide|elect|option|right|like|rather)(?: [\w'-]{1,15}){0,3} ?$/;
/** "Visitors are not tracked": what is, or is not, done to them is the site's doing. */
const DONE_TO_THEM =
  /\b(?:(?:are|is) (?:not|never)|(?:will|shall) (?:not|never) be) (?:being |ever )?(?:tracked|followed|profiled|identified|recogni[sz]ed|fingerprinted|targeted|monitored|recorded|shown|served|collected|used|shared|stored|set|placed|sold|sent|passed|transmitted|based)\b/;
const NO_NEGATION = /\b(?:whether or|if|or|why) $/;

/** "Cookies are not used": a negation after what it negates. */
const PASSIVE =
  /^[ \w,()'"-]{0,40}?\b(?:are|is|will be|were|have been|has been|be) (?:not|never) (?:being |ever )?(?:used|set|placed|stored|employed|allowed|permitted|deployed|loaded|collected|shared|recorded|tracked|shown|displayed|sold)\b/;

const around = (text: string, at: number): string => text.slice(Math.max(0, at - 6), at + 40);

/** Whether the English text from `start` to `end` stands under a negation, or carries one. */
export function negates(lower: string, start: number, end: number): boolean {
  const from = Math.max(0, start - 140);
  const before = lower.slice(from, start);
  let clause = 0;
  BREAK.lastIndex = 0;
  for (let found = BREAK.exec(before); found; found = BREAK.exec(before)) clause = found.index + found[0].length;
  const reach = lower.slice(from + clause, end);
  NEGATOR.lastIndex = 0;
  for (let found = NEGATOR.exec(reach); found; found = NEGATOR.exec(reach)) {
    const ahead = reach.slice(Math.max(0, found.index - 50), found.index);
    const theirs = VISITORS.test(ahead) && !DONE_TO_THEM.test(around(lower, from + clause + found.index));
    if (!theirs && !NO_NEGATION.test(ahead)) return true;
  }
  return PASSIVE.test(lower.slice(end, end + 90));
}
