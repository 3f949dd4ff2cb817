import type { TopicRows } from '../language.ts';
import { LIMITED_SHARING, NO_SHARING } from './sale.ts';
import { gap, NOT } from './words.ts';

const GIVE = `(?:shar(?:e|es|ed|ing)|sell(?:s|ing)?|sold|rent(?:s|ed|ing)?|disclos(?:e|es|ed|ing)|provid(?:e|es|ed|ing)|transfer(?:s|red|ring)?|giv(?:e|es|en|ing)|releas(?:e|ed|ing)|mak(?:e|es|ing) available|pass(?:es|ed|ing)?|trad(?:e|ed|ing)|exchang(?:e|ed|ing)|transmit(?:ted)?|distribut(?:e|ed))`;
const OTHERS = `(?:third[- ]part(?:y|ies)|(?:other|outside|unaffiliated|non-affiliated|unrelated|selected|carefully selected|affiliated|external|outside) (?:companies|parties|organi[sz]ations|businesses|entities|marketers|partners|advertisers)|companies|(?:business|marketing|promotional|commercial|trusted|our|select|sponsor(?:ing)?|media) partners?|advertisers|sponsors|others|anyone|marketers|merchants|retailers|rewards providers?)`;
const THEIR_MARKETING = `(?:(?:their|its|those third parties'|the third part(?:y|ies)'s?|such third part(?:y|ies)'s?|third[- ]part(?:y|ies)(?:'s?)?|such parties') (?:own )?(?:direct )?(?:(?:marketing|advertising|promotional|commercial)(?: (?:and|or|\\/) (?:marketing|advertising|promotional|commercial|business|other|sales))? ?(?:purposes?|uses?|use|communications|materials|efforts|activities|campaigns|offers|information|e-?mails)?)|(?:own )?direct marketing(?: purposes?| use)?|marketing purposes|marketing use|promotional purposes|marketing (?:and|or) (?:advertising|promotional) purposes|purposes of (?:direct )?marketing|directly market|market(?:ing)? (?:their|its)(?: own)? (?:products|services|goods)|use in marketing|marketing by (?:them|others|third)|for their (?:own )?promotions)`;

export const thirdPartyMarketing: TopicRows = {
  topic: 'third-party-marketing',
  trigger:
    /market|\bshar|\bdisclos|\bpromotion|\boffers?\b|\bgiv|\btransfer|\bpass|ma(?:k|d)e available|\breleas|\breveal|\ballow|\bpermit|\blet\b|\btransmit|\brent\b|\bprovide|\bcommercial|\bsell|\bhand|\bdistribut|mailing list/,
  unless:
    /\b(?:california (?:civil|law|residents?|users|customers|consumers)|civil code|shine the light|1798\.8[34])\b(?![^.]{0,250}\b(?:(?:do|does|will) not|never) (?:currently )?(?:share|disclose|sell|provide|rent))|\bmerger\b|\byour password\b/,
  rows: [
    {
      id: 'not-for-their-marketing',
      stance: 'denies',
      match: new RegExp(`${NOT}${gap(60)}\\b${GIVE}\\b${gap(150)}\\b${THEIR_MARKETING}`),
      unless:
        /\b(?:the right|right to|you (?:may|can) (?:opt|choose|request|ask)|opt[- ]out|direct us|ask us|request that|instruct|if you (?:do|would|prefer|wish)|(?:your )?(?:health|payment|sms|mobile|phone|text|sensitive|location|financial) (?:data|information|opt|number)|text messag|tell us|you do not wish|if you have exercised|(?:they|service providers?|vendors|these companies)\b[^.;]{0,60}\bnot)\b/,
      reason: 'It says that personal data is not given to other companies for their own marketing.',
      example:
        'We will never share, sell or rent your information to third parties for their direct marketing purposes.',
      nearMiss:
        'You may opt out if you do not want us to share your information with third parties for their marketing.',
    },
    {
      id: 'no-sharing',
      stance: 'denies',
      match: NO_SHARING,
      negated: true,
      unless: new RegExp(`${LIMITED_SHARING.source}|\\b(?:generally|typically|usually|ordinarily|normally)\\b`),
      reason: 'It says that personal data is not given to third parties at all.',
      example: 'We do not share your personal information with any third parties unless one of the following applies.',
      nearMiss: 'We do not share your payment information with third parties.',
    },
    {
      id: 'not-let-them-market',
      stance: 'denies',
      match: new RegExp(
        `${NOT}(?: [a-z]{2,12}){0,2} (?:let|allow|permit|authori[sz]e)\\b${gap(30)}\\b(?:third part(?:y|ies)|others|anyone|other (?:companies|parties|organi[sz]ations)|advertisers)\\b${gap(30)}\\b(?:us(?:e|ing)|market|contact)\\b${gap(60)}\\b${THEIR_MARKETING}|\\b(?<!service )(?:third parties|partners|other companies) (?:may|must|can|shall|are) not (?:allowed to |permitted to )?use (?:your|any|the|this|personal)\\b${gap(40)}\\b${THEIR_MARKETING}|\\b(?:data|information|details|address(?:es)?|names?)\\b${gap(30)}\\b(?:not|never) (?:be )?(?:ever )?used by (?:any )?(?:third part(?:y|ies)|others|anyone else|other (?:companies|parties|organi[sz]ations)|advertisers)\\b${gap(30)}\\b${THEIR_MARKETING}`,
      ),
      unless: /\b(?:right|opt[- ]out|if you|ask us|request)\b/,
      reason: 'It says that other companies may not use the data for their own marketing.',
      example: 'We do not allow third parties to use your information for their own marketing.',
      nearMiss: 'We allow third parties to use your information for their own marketing.',
    },
    {
      id: 'in-no-case',
      stance: 'denies',
      match:
        /\b(?:in|under) no (?:case|event|circumstances?)\b[^.;:?!|]{0,50}\b(?:data|information)\b[^.;:?!|]{0,30}\b(?:shared|disclosed|passed|provided|transferred|given|transmitted|communicated|sold)\b[^.;:?!|]{0,20}\b(?:with|to) (?:any )?(?:third part(?:y|ies)|anyone|others)\b/,
      unless: /\b(?:payment|health|location|card|children)\b/,
      reason: 'It says that this data is in no case given to third parties.',
      example: 'In no case will this data be transmitted to third parties without your prior consent.',
      nearMiss: 'In no case will this payment data be transmitted to third parties.',
    },
    {
      id: 'not-to-marketers',
      stance: 'denies',
      match:
        /\b(?:do|does|will) not (?:[a-z,]{2,10} ){0,4}?(?:share|disclose|provide|give|transfer)\b[^.;:?!|]{0,50}\b(?:data|information)\b[^.;:?!|]{0,20}\b(?:with|to) (?:any |third[- ]party )?(?:advertisers|data brokers|marketers|marketing companies)\b/,
      unless: /\b(?:unless|without|except|queries|sensitive|health|children|identif)\b/,
      reason: 'It says that advertisers or marketers receive no personal data.',
      example: 'We do not share personal data with advertisers, data brokers, or analytics companies.',
      nearMiss: 'We do not share health information with advertisers.',
    },
    {
      id: 'for-their-marketing',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:we|us|may|also|will|can|company|to)\\b${gap(50)}\\b${GIVE}\\b${gap(140)}\\b${OTHERS}\\b${gap(110)}\\b(?:for|in|so that|to|who)\\b${gap(30)}\\b${THEIR_MARKETING}`,
      ),
      unless:
        /\b(?:only (?:with|if)|unless you (?:have )?(?:agree|consent|opt)|without (?:[a-z]+ ){0,3}(?:consent|permission)|on our behalf|our (?:own )?(?:direct )?marketing|behalf|assist us|help us|aggregate|anonymous|service providers?|non-personal|vendors|from (?:third|other)|cookies|processors|whether|agencies|request|list of|categories of personal|group companies|affiliat\w+(?! (?:and|or) (?:[a-z-]+ )?third part)|if we)\b/,
      reason: 'It says that personal data goes to other companies for their own marketing.',
      example: 'We may share your information with third parties for their own marketing purposes.',
      nearMiss: 'We share information with vendors who assist us in marketing.',
    },
    {
      id: 'others-may-contact',
      stance: 'affirms',
      match:
        /\b(?:shar(?:e|ing)|provid(?:e|ing)|disclos(?:e|ing)|transfer|sell|rent|give|pass|release|make)\b(?! you\b)[^.;?!|]{0,140}\b(?:third[- ]part(?:y|ies)|(?:other|selected|outside|affiliated|unaffiliated|reputable)(?: (?:reputable|selected|like-minded|similar|fine|carefully selected))? (?:companies|businesses|organi[sz]ations|parties)|partners|partner (?:companies|organi[sz]ations)|advertisers|sponsors)\b[^.;:?!|]{0,80}\b(?:(?:who|that|which|so that they|so they) (?:may |might |can |could |will )?(?:also )?(?:contact you|communicate with you|e-?mail you|tailor their offers|send you|market to you|offer you|tell you about|provide you with (?:information|offers|marketing|promotional)|direct(?:ly)? market|advertise (?:their|to you)|inform you)|to (?:offer you (?:certain |their |special |other )?(?:products|services|promotions|offers|deals|discounts)|contact you|market (?:their|its) (?:products|goods|services)|market to you|send you (?:offers|marketing|promot))|for the purposes? of (?:them|their)\b[^.;:?!|]{0,8}contacting you|(?:whose|(?:that|who|which) (?:provide|offer|sell)) (?:products?|offers|goods|services?)[^.;:?!|]{0,70}\b(?:interest|you (?:may|might) like))/,
      unless:
        /\b(?:without (?:[a-z]+ ){0,3}(?:consent|permission)|on our behalf|service providers?|for us(?! to)|only (?:if|with)|within the|group|law enforcement|sellers?|drivers?|couriers?|hosts?|not (?:share|sell|provide|disclose|rent)|aggregate|anonymous)\b/,
      reason: 'It says that other companies receive data to make offers of their own.',
      example: 'We may share your e-mail address with selected companies who may send you offers.',
      nearMiss: 'We do not share your e-mail address with companies who may send you offers.',
    },
    {
      id: 'lends-its-lists',
      stance: 'affirms',
      match:
        /\b(?:rent|lease|exchange|trade|share|sell|lend)s? (?:our|the|its) (?:[a-z]+ )?(?:mailing|subscriber|donor|customer|member|membership|address|e-?mail) lists?\b[^.;:?!|]{0,30}\b(?:with|to) (?:[a-z-]+ ){0,3}(?:third part(?:y|ies)|companies|organi[sz]ations|businesses|parties|charities|groups|others|partners)\b/,
      unless: /\b(?:service providers?|on our behalf|right|only (?:if|with)|mail house)\b/,
      reason: 'It says that its mailing list goes to other companies.',
      example: 'From time to time we rent our mailing list to other organisations.',
      nearMiss: 'We never rent our mailing list to other organisations.',
    },
    {
      id: 'others-use-it-to-market',
      stance: 'affirms',
      match:
        /\b(?:partners|third parties|other companies|sponsors|advertisers|merchants)\b[^.;:?!|]{0,20}\b(?:may|can|will|might)\b[^.;:?!|]{0,20}\buse\b[^.;:?!|]{0,40}\b(?:your|personal|this|that|the) (?:[a-z-]+ ){0,2}(?:information|data|details|address)\b[^.;:?!|]{0,30}\bto (?:(?:send|present|provide|give|offer|show) you (?:with )?(?:[a-z]+,? ){0,2}(?:offers|marketing|promot|information about their)|market (?:their|to you)|contact you (?:about their|with (?:their )?offers)|promote their)/,
      unless:
        /\b(?:on our behalf|our (?:own )?(?:products|services|offers)|service providers?|only (?:if|with)|right)\b/,
      reason: 'It says that other companies use the data to make offers of their own.',
      example: 'Our partners may use your details to send you offers for their products.',
      nearMiss: 'Our partners may not use your details to send you offers for their products.',
    },
    {
      id: 'opt-out-of-theirs',
      stance: 'affirms',
      match:
        /\b(?:do not|don't|no longer|not) (?:want|wish|like) (?:us )?to (?:share|disclose|provide|give|sell|rent)\b[^.;:?!|]{0,80}\b(?:third part(?:y|ies)|(?:other|outside|non-affiliated) (?:companies|parties|organi[sz]ations))\b[^.;:?!|]{0,40}\b(?:for|to) (?:their |its )?(?:own )?(?:direct )?(?:marketing|promotional|advertising)\b|\b(?:opt[- ]?out of|ask us (?:to not|not to)|tell us not to|request that we (?:do )?not) (?:our |the |us )?(?:shar(?:e|ing)|disclos(?:e|ing|ure))\b[^.;:?!|]{0,80}\bthird part(?:y|ies)\b[^.;:?!|]{0,30}\bfor (?:their |its |third[- ]party )?(?:own )?(?:direct )?(?:marketing|promotional)/,
      negated: true,
      unless: /\b(?:rights?|residents?|law|nevada)\b/,
      reason: 'It offers to stop giving data to other companies for their marketing, which affirms that it does.',
      example: 'If you do not want us to share your details with third parties for their marketing, write to us.',
      nearMiss: 'We do not share your details with third parties for their marketing.',
    },
    {
      id: 'partners-serve-own-ads',
      stance: 'affirms',
      match:
        /\b(?:share|provide|disclose|transfer)\b[^.;:?!|]{0,120}\b(?:third[- ]party )?(?:advertisers|marketers|marketing partners|advertising and marketing partners|data brokers)\b[^.;:?!|]{0,60}\bfor (?:(?:their|its|marketing|advertising|and|or|other|commercial|business|own) ){1,6}(?:purposes|use)\b/,
      unless: /\b(?:opt[- ]in|on our behalf|aggregate|anonymous|not (?:share|sell|provide|disclose))\b/,
      reason: 'It says that marketers receive data for purposes of their own.',
      example: 'We share data with marketing partners for their own marketing purposes.',
      nearMiss: 'We do not share data with marketers for their purposes.',
    },
  ],
};
