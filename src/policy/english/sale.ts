import type { TopicRows } from '../language.ts';
import { gap, NOT } from './words.ts';

const SELL = `(?:(?:re-?)?sell(?:s|ing)?|(?:re)?sold)`;
const WHAT = `(?:personal(?:ly)?|information|data|details|pii|it|e-?mail|addresses|names?|(?:mailing|customer|donor|user|contact|member|subscriber) (?:lists?|records))`;
/** "We do not share your personal information with third parties", whatever exceptions follow (codebook, ruling 15). */
const OBJECT = `(?:personal(?:ly)?|information|data|details|pii|you|it|them|e-?mail|address(?:es)?)`;
const OTHERS = `(?:third[- ](?:part(?:y|ies)|persons?)(?! (?:advertis|ads? |sites|web ?sites?|apps?\\b|applications|platforms?|sellers?|merchants?|developers?|marketers))|anyone|anybody|others|(?:any )?other (?:compan(?:y|ies)|part(?:y|ies)|organi[sz]ations?|people|entit(?:y|ies)|persons?|business(?:es)?|recipients)|(?:outside|unaffiliated|external) (?:parties|compan(?:y|ies)|entities|organi[sz]ations)|compan(?:y|ies)(?:,| or| and) (?:individuals|organi[sz]ations)|parties outside)`;
const GIVE = `(?:share|hand over|hand out|disclose|pass|provide|transfer|give|transmit|communicate|release|distribute|reveal|divulge|make available)`;
const GIVEN = `(?:shared|handed (?:over|out)|disclosed|passed|provided|transferred|given|transmitted|communicated|released|distributed|revealed|divulged|made available)`;
/** Up to `n` characters that run into no exception and no other statement. */
const within = (n: number): string =>
  `(?:(?!\\b(?:but|unless|except|however|although|though|because|if you|when you|whether)\\b)[^.;:?!|]){0,${n}}?`;
/** Up to `n` words between a negation and its verb ("not sell, rent or otherwise"). */
const verbs = (n: number): string =>
  `(?: (?!(?:but|unless|except|however|may|will|can|if|when|only|and we)\\b)["']?[a-z-]{2,12}["']?,?["']?){0,${n}}?`;
const DO_NOT = `(?:\\b(?:do|does|will|shall|would) (?:not|never)|\\bnever|n't)`;
const CONSENT = `\\bwithout (?:[a-z'-]+ ){0,4}?(?:consent|permission|authori[sz]ation|approval)\\b`;
const EXCEPTION = `\\b(?:unless|except) (?:(?:as|when|where|if|in|we|it|legally|is|are|otherwise|to the extent|for|by|the|may be) ){0,4}(?:required|compelled|obliged|obligated|ordered|forced|complying|following|one of|law|legally|necessary|permission|consent|limited)\\b`;
const AIMED_ADS = `(?:(?:targeted|personali[sz]ed|interest[- ]based|tailored|customi[sz]ed|relevant|cross-context(?:ual)?(?: behaviou?ral)?|behaviou?ral)(?:[ ,]+(?:and|or|more|relevant|targeted|useful|content|offers|online|digital)){0,4} (?:ads?|adverts?|advertis(?:ing|ements?))|(?:ads?|adverts?|advertis(?:ing|ements?)) (?:(?:that|which) )?(?:are |is )?(?:match(?:es|ed)?|fits?|based on|tailored|relevant|reflects?)(?: to)? your interests)`;
const FOR = `(?:for|to (?:provide|enable|deliver|facilitate|show|serve|display|offer)|so that|in order to)`;
const TO_OTHERS = `\\b(?:with|to) (?:[a-z-]{1,14},? ){0,3}?${OTHERS}\\b`;
const BY_LAW = `(?:court|(?:required|obliged|compelled|demanded|forced) by (?:[a-z]+ ){0,2}law|legally (?:required|obliged|compelled|forced|bound)|by law enforcement|legal (?:obligation|requirement|duty)|obligation (?:based on|under|by|imposed by) (?:the )?law|the law (?:requires|demands|compels))`;
export const NO_SHARING = new RegExp(
  `${DO_NOT}${verbs(8)} ${GIVE}\\b${within(30)}\\b${OBJECT}\\b${within(90)}(?:${TO_OTHERS}|${CONSENT}|${EXCEPTION})` +
    `|${DO_NOT}${verbs(8)} ${GIVE} (?:to|with) (?:[a-z-]{1,14} ){0,2}?${OTHERS} (?:any of |all of |any )?(?:your|the|our users'?|personal)\\b${within(40)}\\b${OBJECT}\\b` +
    `|${DO_NOT}${verbs(6)} ${GIVE}(?: or [a-z]{3,12})? (?:to|with) (?:any |a |other |outside ){0,2}${OTHERS}(?= ?(?:[.!]|$|outside|without|unless|except|with the exception|for any))` +
    `|\\b(?:information|data|address(?:es)?|details)\\b${within(60)}\\b(?:is|are|will|shall|be|in no (?:case|event) will [a-z ]{3,30}) (?:not|never)(?: be)?${verbs(6)} ${GIVEN}\\b${within(50)}(?:${TO_OTHERS}|${CONSENT})` +
    `|\\bno (?:personal(?:ly identifiable)? |user |customer |visitor )?(?:information|data|details)\\b${within(40)}\\b(?:is|are|will be)${verbs(4)} ${GIVEN}\\b${within(40)}${TO_OTHERS}` +
    `|\\b(?:in|under) no (?:case|event|circumstances)\\b${within(60)}\\b(?:data|information)\\b${within(30)}\\b(?:${GIVEN}|sold)\\b${within(30)}${TO_OTHERS}` +
    `|\\b(?:personal(?:ly identifiable)?|your|user|visitor|customer|the) (?:data|information)\\b${within(50)}\\b(?:can|will|may|shall|is|are) (?:only (?:be )?${GIVEN}|(?:be )?${GIVEN}(?: (?:with|to) [a-z ]{3,20}?)? only)\\b[^.,;:?!|]{0,60}?\\b${BY_LAW}\\b` +
    `|\\b(?:we|company|site) (?:will |shall |would |may )?only ${GIVE}\\b[^.,;:?!|]{0,60}?\\b(?:data|information)\\b[^.,;:?!|]{0,80}?\\b${BY_LAW}\\b`,
);
/** "Except as described in this policy" leaves open what is given to whom, but for what needs a consent anyhow. */
const OPEN_EXCEPTION = `\\b(?:except|unless|other than|save|than)(?: for| in| to)?(?: the)?(?: [a-z]{2,12}){0,4} (?:described|provided|set (?:forth|out)|specified|stated|disclosed|outlined|detailed|explained|indicated|noted|permitted (?:by|under) this)\\b(?! (?:with|to) )(?![^.;]*\\bwithout your (?:[a-z]+ ){0,3}(?:consent|permission)\\b)`;
/** Denials of sharing that reach no further than one kind of data, one recipient or one case. */
export const LIMITED_SHARING = new RegExp(
  /\b(?:this|the following|payment|credit[- ]card|card|health|medical|location|geolocation|financial|bank|sms|messages?|text|phone|telephone|mobile|passwords?|biometric|precise|google|answers|photos?|content|children(?:'s)?|demographic|sensitive|contacts?|camera|audio|voice|face|video|query|queries|search|api|aadhaar|social security|identity|calendar) (?:information|data|details|numbers?|lists?|credentials|book|history)\b|\bif you\b|\b(?:that|which) (?:would|could|can|may|will|might|personally|directly)? ?(?:be used to )?(?:personally |directly )?identif|\banonym|\baggregat|\bnew categor|\b(?:you|user|customers?|members?) (?:may|must|shall|should|agree to|will) not\b|\bopt[- ]in (?:data|information)|\boriginator\b|\bgoogle (?:workspace|user)|\byour (?:password|queries|files|documents|contacts|photos|messages|content|images|code|inputs?)\b|\bunder (?:13|16|18|the age)|\bchildren\b|\bfor (?:purposes|reasons|uses?) (?:other than|not)|\bthan (?:those|what)|\b(?:ip|real) address|\bnot responsible\b|\b(?:with|to) (?:these|those|such) |\b(?:this|these|such) (?:personal )?(?:information|data)\b|\bmeans\b|\bother than you\b|\btext messag|\bwhen you\b|\bchild\b|\bunencrypted\b|\b(?:contest|poll|survey|quiz)\b|\bthat is not\b|\bensure\b|\b(?:authori[sz]e|allow|permit|require)s? (?:[a-z]+ ){0,2}(?:providers|vendors|processors|partners|contractors|third part(?:y|ies)) to\b|\bmaterially different\b|\bfor (?:this|these|such|that) purposes?\b|\b(?:share|disclose) (?:it|them) with other\b|\bin exchange for\b|\bfor (?:any )?(?:money|monetary|valuable)\b/
    .source + `|${OPEN_EXCEPTION}`,
);

export const sale: TopicRows = {
  topic: 'sale',
  trigger:
    /sell|sold\b|\bsale\b|\brent|\btrad(?:e|ing)\b|\bshar|\bdisclos|\bmoneti|\bpass(?:ed)?\b|\btransfer|\bgiv|\btransmit|\bprovide|valuable consideration|\bcommunicat|\breleas|\bhand|\bdistribut|\breveal/,
  unless:
    /\b(?:you|user|users|member) (?:may|shall|agree|must|will|should|can) not (?:sell|share|disclose)|\byour password\b|\bmerger\b(?![^.;]{0,200}\bwe do not sell)/,
  rows: [
    {
      id: 'not-sell',
      stance: 'denies',
      match: new RegExp(
        `${NOT}${gap(70)}\\b${SELL}\\b(?! (?:alcohol|tobacco|tickets|advertis|products|goods|anything|items|services|our (?:company|business)))${gap(80)}\\b${WHAT}\\b|\\b(?:not|never|n't)(?: [a-z]{2,12}){0,2} (?:rent|trade|lease),? (?:or|nor) ${SELL}\\b|\\b(?:at no time|under no circumstances|in no (?:case|event))\\b[^.;]{0,40}\\bsell\\b|\\bunder no circumstances\\b[^.;:?!|]{0,40}\\b${WHAT}\\b[^.;:?!|]{0,20}\\bbe sold\\b|\\b${WHAT}\\b[^.;:?!|]{0,40}\\bat no time be (?:[a-z]+,? (?:or |nor )?){0,2}sold\\b|\\brefuses? to sell\\b[^.;:?!|]{0,30}\\b${WHAT}\\b|\\bnone of (?:your|this|the|our) [^.;]{0,40}\\b(?:is|are|will be) (?:ever )?(?:shared or )?sold\\b|\\bneither (?:rent|sell|share|trade|disclose)s? (?:n?or) ${SELL}?\\b|\\b(?:do|does|will|shall) (?:not|never)(?: [a-z]{2,12},?){0,4} sell,?(?: [a-z]{2,12},?){0,5} (?:to|with) (?:any |a |other ){0,2}(?:third[- ]part(?:y|ies)|anyone|others)\\b`,
      ),
      unless:
        /\b(?:products?|goods|tickets|space)\b[^.;]{0,20}\b(?:to|for) (?:children|minors|persons under)|\b(?:the right|you (?:may|can|have)|right to|direct us|request that|ask (?:us|that)|instruct|tell us|opt[- ]out|asking|signal|if you|if (?:the business|we)|whether|for the purpose of training|to train)\b[^.;]{0,120}?(?:\b(?:not|never)\b|n't\b)|\b(?:children|minors|aged|consumers? (?:under|younger|between|less)|under (?:the age|16|13|18)|16 years|individuals under)\b(?![^.;]{0,80}\b(?:or anyone|or any other))|\bin the conventional sense\b|\bsell (?:or share )?my\b|\b(?:limited data|sensitive personal|health (?:data|information)|mobile (?:information|number|opt)|text messag|sms|phone numbers?|google user data|such information to|biometric)\b|\bto train\b|\bpurposes? of training\b|\bmay not (?:re)?sell\b|\bsell(?: or [a-z]+)? (?:that|this|these) (?:[a-z]+ )?(?:data|information)\b|\b(?:direction|instruction)s? (?:from|by)\b|\bunless (?:the |a )?(?:consumers?|customers?|users?|you) (?:has|have|is|are) [^.;]{0,60}\b(?:notice|opportunity|right to opt)|\b(?:residents|users|visitors) of the (?:eu|eea|uk|european)\b|\b(?:eu|eea|uk|european)(?: (?:or|and) (?:eu|eea|uk))? (?:residents|users|visitors)\b/,
      reason: 'It says that personal data is not sold.',
      example: 'We do not sell, rent or trade your personal information.',
      nearMiss: 'You have the right to direct us to not sell your personal information.',
    },
    {
      id: 'not-sell-sense',
      stance: 'denies',
      match:
        /\b(?:do|does|will) not (?:"|')?sell(?:"|')? [^.;]{0,60}\b(?:in the conventional sense|for money|for monetary|in exchange for money)\b/,
      reason: 'It says that personal data is not sold for money.',
      example: 'We do not sell your personal data in the conventional sense.',
      nearMiss: 'We sell your personal data.',
    },
    {
      id: 'not-in-business-of-selling',
      stance: 'denies',
      match:
        /\b(?:not in the business of|never been in the business of|do not engage in|not consider[^.;]{0,60}) (?:selling|the sale of|renting or selling)\b[^.;]{0,60}\b(?:information|data)\b|\b(?:have|has) not ["']?sold\b[^.;]{0,150}\b(?:information|data)\b|\b(?:information|data|details|addresses|records|lists?)\b(?:(?!\b(?:but|unless|except)\b)[^.;?!|]){0,60}\b(?:is|are|will|shall|has|have|be) (?:not|never|at no time) (?:be(?:en)? )?(?:shared,? |rented,? |traded,? |disclosed,? |distributed,? |exchanged,? |given,? |or |nor |transferred,? |leased,? |provided,? ){0,6}(?:sold|for sale)\b|\bno (?:sale|selling) of (?:your |personal |user |customer ){0,3}(?:information|data)\b|\bno (?:personal(?:ly identifiable)? |user |customer |visitor )?(?:information|data|details)\b[^.;:?!|]{0,40}\b(?:is|are|will be|has been|have been) (?:ever )?(?:[a-z]{3,12},? (?:or |nor )?){0,4}sold\b|\b(?:do|does|will) not (?:sell or )?moneti[sz]e (?:your|user|personal|customer)\b|^no (?:sales?|selling)(?:,? (?:or |and )?shar(?:e|ing)\b|[.!]?$)/,
      negated: true,
      unless: /(?<!\bincluding [^.;]{0,40})\b(?:children|minors|under (?:16|13|18))\b|\bif\b/,
      reason: 'It says that personal data is not sold.',
      example: 'The company is not in the business of selling your personal information.',
      nearMiss: 'We are in the business of selling shoes.',
    },
    {
      id: 'not-considered-sale',
      stance: 'denies',
      match:
        /\b(?:we|company|and) (?:do|does) not (?:consider|believe|deem|regard|think)\b[^.;:?!|]{0,90}\b(?:to be |as |is |are |constitutes? |qualif(?:y|ies) as )(?:an? )?["']?(?:sales?|selling)\b["']?/,
      negated: true,
      unless: /\b(?:right|children|minors|if you|assets|business)\b/,
      reason: 'It says that it does not count what it does as a sale.',
      example: 'We do not consider this sharing to be a "sale" under California law.',
      nearMiss: 'You may not consider this to be a sale.',
    },
    {
      id: 'not-sell-short',
      stance: 'denies',
      match:
        /\b(?:we|company|nor) (?:do not|don't|never|will never|will not|won't|do we|does not) (?:and (?:will|have) (?:not|never) )?["']?(?:sell|rent, sell|rent or sell)\b["']? ?(?:or (?:rent|share|trade|lease) )?["']?(?:your|any|personal|user|customer|consumers?'?|it|them|this|our|that|the|members?|email|identif)/,
      unless:
        /\b(?:tickets|products|goods)\b|\b(?:children|minors|under (?:the age|16|13|18)|16 years)\b|\bsell(?: or [a-z]+)? (?:that|this|these) (?:[a-z]+ )?(?:data|information)\b|\b(?:sensitive personal|health (?:data|information)|text messag|sms|google user data)\b|\b(?:eu|eea|uk|european)(?: (?:or|and) (?:eu|eea|uk))? (?:residents|users|visitors)\b/,
      reason: 'It says that personal data is not sold.',
      example: 'Nor do we sell your address to anyone.',
      nearMiss: 'We do not sell tobacco.',
    },
    {
      id: 'no-sharing',
      stance: 'denies',
      match: NO_SHARING,
      negated: true,
      unless: new RegExp(
        `${LIMITED_SHARING.source}|\\bfor (?:their |its |our )?(?:own )?(?:direct )?(?:marketing|promotional|advertising)|\\bdirect(?:ly)? market|\\b(?:generally|typically|usually|ordinarily|normally)\\b`,
      ),
      reason: 'It says that personal data is not given to third parties at all.',
      example: 'We do not share your personal information with any third parties unless one of the following applies.',
      nearMiss: 'We do not share your payment information with third parties.',
    },
    {
      id: 'may-sell',
      stance: 'affirms',
      match:
        /\b(?:we|us|company|may|also|and) (?:may |might |also |can |do |could |will |have )?(?:also |sometimes )?["']?(?:share,? (?:or|and) |rent,? (?:or |and )?|share, rent,? (?:or |and )?|disclose,? (?:or |and )?|transfer,? (?:or |and )?|license,? (?:or |and )?)?(?:sell|sold)["']? (?:or (?:rent|share|transfer|disclose|otherwise [a-z]+) )?(?:(?:your|the|certain|some|personal|this|anonymous|aggregate[d]?|non-personal|such|any|customer|de-identified|to|following|categories|of|identifiers) ){1,4}/,
      unless:
        /\b(?:assets|business|company|merge|merger|acquisition|products|goods|items|tickets|you sell|buy|stock|substantially|bankruptcy|shares)\b|\b(?:opt[- ]out|right)\b[^.;]{0,60}\bsell|\bwhether\b|\b(?:aggregate|anonym|de-identified|non-personal|request|if we|to the extent (?:that )?we|not sold)/,
      reason: 'It says that personal data may be sold.',
      example: 'We may sell your personal information to third parties.',
      nearMiss: 'We may sell some of our assets or the business.',
    },
    {
      id: 'to-sell',
      stance: 'affirms',
      match:
        /\b(?:rent|sell|lease)\b[^.;]{0,25}\bmailing lists?\b|\bto sell(?: or (?:rent|share|license))? (?:your|users'?|customers?'?)(?: personal)? (?:information|data)\b/,
      unless: /\b(?:right|consent|opt[- ]?(?:in|out)|direct|request|instruct|if we|not to sell|whether)\b/,
      reason: 'Selling personal data is among the purposes that it gives.',
      example: {
        text: 'To sell or rent your information to third parties.',
        leadIn: 'We use information for these purposes:',
      },
      nearMiss: 'You may direct us not to sell your information.',
    },
    {
      id: 'considered-sale',
      stance: 'affirms',
      match:
        /\b(?:may|might|could|can|would|is|are|be|been|as|constitutes?|to be|considered|deemed|qualif(?:y|ies)|involve)(?: (?:be |also |considered |deemed |construed |interpreted |classified |characterized |viewed |treated |an? |as |to be |constitute |regarded |qualify |involve |the |such ){0,4})["']?(?:sales?|selling|sold|"?sale"?|"?sell"?)["']?(?:,? (?:or|and|\/) ["']?shar(?:e|ing|ed)["']?)? ?(?:of (?:your |personal )?(?:information|data) )?(?:under|as (?:that term|defined|those terms)|within|for purposes|pursuant|by|in the (?:meaning|sense)|according)|\b(?:considered|constitutes?|deemed|qualif(?:y|ies) as|classified[^.;]{0,20} as|viewed as|construed as)(?: to be)? (?:an? )?["']?(?:sales?|selling)\b(?! of (?:assets|our|the|all|a |goods|products|any|business|stock))/,
      unless:
        /\b(?:do|does|not|never|no)\b[^.;]{0,40}\b(?:consider|sell|constitute|believe|engage)\b[^.;]{0,60}$|\bnot (?:be )?(?:consider|constitut|deem)|\bwhether\b|\bif you (?:take|consider|believe)\b/,
      reason: 'It says that what it does may count as a sale under a law.',
      example: 'Some of our advertising may be a sale under California law.',
      nearMiss: 'This is not considered a sale under California law.',
    },
    {
      id: 'share-as-defined',
      stance: 'affirms',
      match:
        /\b(?:we|company|and|also|may)(?: (?:may|might|do|also|sometimes|and)){0,3} ["']?(?:(?:sell|share)["']? ?(?:\/|or|and) ?["']?)?(?:sell|share)["']?,? \(? ?(?:as (?:(?:that|those|such|these) terms? (?:is|are) )?defined|within the meaning|as used in|under (?:california|the c[cp]pa|the cpra))\b/,
      unless: /\b(?:right|rights|if we|whether|to the extent|request|do not|not)\b/,
      reason: 'It says that it sells or shares personal data as a law defines it.',
      example: 'We "share" (as defined by the CPRA) online identifiers with these companies.',
      nearMiss: 'We do not "share" (as defined by the CPRA) your data.',
    },
    {
      id: 'opt-out-of-our-sale',
      stance: 'affirms',
      weak: true,
      match:
        /\bopt[- ]?(?:ing )?(?:out|-out) (?:of|from) (?:our |the |such |this |any )?(?:"|')?(?:future )?(?:sales?|sell(?:ing)?|shar(?:e|ing))(?:"|')?(?:,? ?(?:\/|and|or) ?(?:"|')?(?:sales?|selling|shar(?:e|ing))(?:"|')?)? (?:of )?(?:your |my |certain |personal |such )/,
      unless:
        /\b(?:right|rights|nevada|residents (?:may|have|can|who)|if applicable|if we|do not sell|not sell|does not sell|do not "sell|would|authorized agent|verif|if (?:a|the) business|third[- ]party (?:web)?sites|non-affiliated|affiliates?|promotional|marketing)\b/,
      reason: 'It offers an opt-out of its own sale or sharing of data, which affirms it.',
      example: 'You can opt out of the sale of your data here.',
      nearMiss: 'You have the right to opt out of the sale of your personal information, if applicable.',
    },
    {
      id: 'shared-for-ads',
      stance: 'affirms',
      match: new RegExp(
        `(?<!\\bto )\\b(?:shar(?:e|es|ing)|disclos(?:e|es|ing)|transfer|transferring)\\b${gap(170)}\\b${FOR}\\b${gap(80)}\\b${AIMED_ADS}\\b|\\bto (?:share|disclose|transfer)\\b[^.,;:?!|]{0,120}?\\b${FOR}\\b[^.,;:?!|]{0,80}?\\b${AIMED_ADS}\\b`,
      ),
      unless:
        /\b(?:right to|rights? (?:to|under)|if we|whether|aggregate|anonymous|de-identified|non-personal|only with your consent|as defined|means|defined (?:as|under)|if applicable|not (?:share|sell|disclose|want|use)\b(?![^.;]{0,80}\bbut\b)|no longer|publicly|family of companies|corporate family|within (?:our|the) group|(?:you|users|members) (?:may |can |choose to |might |could )?(?:also )?share)\b/,
      reason: 'It says that data is shared for targeted advertising, which California law counts as sharing.',
      example: 'You can opt out of sharing your personal data for targeted advertising.',
      nearMiss: 'We do not share your personal data for targeted advertising.',
    },
    {
      id: 'for-ads-it-shares',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:${AIMED_ADS}|(?:relevance of|personali[sz]e|tailor) (?:the |these |those |our |your )?(?:ads?|adverts?|advertis(?:ing|ements?)))\\b${gap(60)}, we (?:may |will |also |might |sometimes )?(?:share|provide|disclose|give|transfer|pass)\\b${gap(80)}\\b(?:with|to) (?:[a-z-]{2,14} ){0,3}?(?:third[- ]part(?:y|ies)|(?:advertising |social media |marketing |ad )?(?:partners|compan(?:y|ies)|networks|platforms)|advertisers)\\b`,
      ),
      unless: /\b(?:aggregat\w*|anonym\w*|de-identified|non-personal\w*|if we|right|statistic\w*)\b/,
      reason:
        'It says that data is passed on so that advertising follows the visitor, which California law counts as sharing.',
      example: 'To show you more relevant ads, we may share some of your data with social media platforms.',
      nearMiss: 'To show you more relevant ads, we look at what you bought from us.',
    },
    {
      id: 'gives-ad-companies-data',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:provide|give|send|supply)s? (?:[a-z-]{2,14} ){0,3}?(?:ad(?:vertising)? (?:partners?|compan(?:y|ies)|networks?|platforms)|advertisers) (?:with )?(?:[a-z]{2,12} ){0,3}?(?:information|data|identifiers)\\b${gap(80)}\\b(?:${AIMED_ADS}|(?:useful|relevant)[^.;:?!|]{0,30} ads|your interests)\\b`,
      ),
      unless: /\b(?:aggregat\w*|anonym\w*|de-identified|non-personal\w*|statistic\w*|reports?)\b/,
      reason:
        'It says that advertising companies are given data to aim their ads by, which California law counts as sharing.',
      example: 'We give advertising companies data that lets them show you relevant ads.',
      nearMiss: 'We give advertising companies reports on how their ads did.',
    },
    {
      id: 'for-advertising-purposes',
      stance: 'affirms',
      weak: true,
      match:
        /\b(?:we|may|also)\b[^.;:?!|]{0,30}\b(?:share|disclose|provide|transfer)\b[^.;:?!|]{0,80}\b(?:with|to) (?:[a-z-]{2,14} ){0,2}?(?:third[- ]part(?:y|ies)|partners|other companies)\b[^.;:?!|]{0,30}\bfor (?:[a-z,]+ ){0,3}?advertising(?:,? (?:and|or|analytics|marketing|measurement|research)){0,3} purposes\b/,
      unless:
        /\b(?:aggregat\w*|anonym\w*|de-identified|non-personal\w*|statistic\w*|right|if we|behalf|service providers|processors?|consent|our own|not)\b/,
      reason: 'It says that data is given to other companies for advertising.',
      example: 'We share device data with third parties mainly for advertising and analytics purposes.',
      nearMiss: 'We share device data with third parties for security purposes.',
    },
    {
      id: 'broad-definition-covers-us',
      stance: 'affirms',
      match:
        /\b["']?(?:sales?|sell|selling|shar(?:e|ing))["']?\b[^.;?!|]{0,60}\b(?:broad|broadly|expansive|expansively)\b[^.;?!|]{0,90}\b(?:includ|cover|encompass|captur)(?:e|es|ing)?\b[^.;?!|]{0,90}\bour (?:[a-z]+ ){0,2}?(?:advertising|marketing|use of|partners|sharing|cookies)\b/,
      unless: /\b(?:do|does) not (?:believe|consider|think)\b/,
      reason: 'It says that what a law calls a sale is wide enough for what it does.',
      example:
        'The law defines "sale" broadly, and it may include sharing cookie identifiers with our advertising partners.',
      nearMiss: 'The law defines "sale" broadly, and it may include exchanges of data for value.',
    },
    {
      id: 'opt-out-of-ours',
      stance: 'affirms',
      negated: true,
      match:
        /\bopt[- ]?out (?:of|from) our (?:"|')?(?:sales?|selling)\b|\bopt[- ]?out\b[^.;?!|]{0,120}\b(?:click|visit|here|through|via|by|using|link|select)[^.;?!|]{0,80}["'(]?do not (?:sell|share)\b|\bopt[- ]?out of (?:the )?shar(?:ing|e)\b[^.;?!|]{0,80}\b(?:with|to) (?:third[- ]party )?(?:advertisers|advertising (?:partners|companies|networks))\b|\b(?:block|stop|prevent|disable|turn off) (?:the |our |any )?(?:shar(?:ing|e)|sales?|selling)\b[^.;?!|]{0,60}\b(?:with|to) (?:our )?(?:third[- ]party )?(?:advertisers|advertising (?:partners|companies|networks))\b|\b(?:prefer (?:that we )?not (?:to )?|(?:do not|don't|no longer) (?:want|wish) (?:us )?to )(?:share|sell|disclose)\b[^.;?!|]{0,60}\b(?:with|to) (?:our )?(?:third[- ]party )?(?:advertisers|advertising (?:partners|companies|networks))\b/,
      unless: /\b(?:if applicable|affiliates?|nevada)\b/,
      reason: 'It offers an opt-out of its own sale or sharing of data, which affirms it.',
      example: 'To opt out, visit our "Do Not Sell or Share My Personal Information" page.',
      nearMiss: 'Do Not Sell or Share My Personal Information',
    },
    {
      id: 'share-personal-with-ad-companies',
      stance: 'affirms',
      match:
        /\b(?:we|may|also)\b[^.;:?!|]{0,30}\b(?:share|disclose|provide|transfer)\b[^.;:?!|]{0,60}\b(?:personal (?:information|data)|your (?:[a-z]+ ){0,2}(?:information|data|identifiers?)|identifiers?)\b[^.;:?!|]{0,80}\b(?:with|to) (?:our |certain |select |selected |these |such |third[- ]party |the |other |various |some |and |online |non-affiliated ){0,4}(?:advertising (?:and (?:technology|analytics|marketing) )?(?:partners?|compan(?:y|ies)|networks?|platforms)|ad networks?|advertisers)\b/,
      unless:
        /\b(?:aggregate|aggregated|anonymous|anonymi[sz]ed|de-identified|non-personal|non-personally|with your consent|if you|statistic|not (?:share|sell|disclose)|do not|reports?|processors?|behalf|service providers)\b/,
      reason: 'It says that personal data is given to advertising companies, which California law counts as sharing.',
      example: 'We may share your personal information with third-party advertising partners.',
      nearMiss: 'We may share statistics with advertising partners.',
    },
    {
      id: 'identifiers-to-ad-companies',
      stance: 'affirms',
      match:
        /\b(?:share|disclose|provide|transfer)\b[^.;:?!|]{0,60}\b(?:advertising|device|mobile|cookie|online|unique) (?:advertising )?(?:identifiers?|ids?)\b[^.;:?!|]{0,140}\b(?:with|to) (?:[a-z-]{2,14} ){0,3}?(?:advertising (?:and [a-z]+ )?(?:partners?|compan(?:y|ies)|networks?)|ad networks?|advertisers)\b/,
      reason: 'It says that identifiers of the visitor are given to advertising companies.',
      example: 'We share device identifiers and log data with third-party advertising companies.',
      nearMiss: 'We share log data with the hosting company.',
    },
    {
      id: 'shared-with-advertisers',
      stance: 'affirms',
      match:
        /\b(?:shar(?:ed|ing)|sold|disclosed|sale) (?:with|to) (?:our |certain |these |the |other |various |third[- ]party ){0,3}(?:advertisers|advertising (?:partners|companies|networks)|ad networks|data brokers)\b/,
      unless:
        /\b(?:aggregat\w*|anonym\w*|de-identified|non-personal\w*|consent|if you|you (?:share|have shared|shared)|statistic\w*|reports?|right|rights|opt[- ]out|rather than|ask)\b/,
      reason: 'It says that data is given to advertisers, which California law counts as sharing.',
      example: 'How the IP address is used: it is shared with third-party advertisers.',
      nearMiss: 'The IP address is not shared with third-party advertisers.',
    },
    {
      id: 'share-with-ad-companies',
      stance: 'affirms',
      match:
        /\b(?:we|may|also)\b[^.;:?!|]{0,30}\b(?:share|disclose|provide|transfer)\b[^.;:?!|]{0,110}\b(?:with|to) (?:our |certain |select |selected |these |such |third[- ]party |the |other |various |some |and |online |non-affiliated ){0,4}(?:advertising (?:and (?:technology|analytics|marketing) )?(?:partners?|compan(?:y|ies)|networks?|platforms)|ad networks?|advertisers)\b/,
      unless:
        /\b(?:aggregate|aggregated|anonymous|anonymi[sz]ed|de-identified|non-personal|non-personally|with your consent|if you|statistic|not (?:share|sell|disclose)|do not|reports?|processors?|behalf)\b/,
      weak: true,
      reason: 'It says that personal data is given to advertising companies.',
      example: 'We may share your personal information with third-party advertising partners.',
      nearMiss: 'We may share aggregated statistics with advertising partners.',
    },
    {
      id: 'for-money',
      stance: 'affirms',
      match:
        /\b(?:shar(?:e|ing)|disclos(?:e|ing)|provid(?:e|ing)|licens(?:e|ing)|rent(?:ing|s)?|exchang(?:e|ing)|transfer(?:ring)?)\b[^.;:?!|]{0,110}\b(?:personal|your) (?:personal )?(?:information|data)\b[^.;:?!|]{0,80}\b(?:(?:for|in exchange for) (?:money|monetary|valuable consideration|other valuable)|in exchange for (?:payment|compensation|a fee))\b/,
      unless: /\b(?:right|means|defined|definition|non-personal|anonymous|aggregate|if we)\b/,
      reason: 'It says that personal data is given away for money or other value.',
      example: 'We may share your personal information for valuable consideration.',
      nearMiss: 'We do not share your personal information for money.',
    },
  ],
};
