/** The commonest function words of languages in Latin script, and a few that every policy has. */
export const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in you we your our is for or that with be are this not as may on by from any it will if when which have such other can these about us how their has do at who what they more only use data information',
  de: 'der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch werden wir sie ihre ihrer ihren oder bei einer durch wenn sind zur zum über wird nach uns kann unsere unserer an es aus daten diese dieser wie',
  fr: 'de la les des et le du que vous pour dans nos vos votre notre nous par sur est une un au aux ou ce cette ces avec sont pas ne qui être données si peut à leur elles plus afin ainsi sans vous',
  es: 'de la los las el que en para con por una un del su sus se no es al como más nuestro nuestra nuestros sobre cuando este esta estos puede usted si o y datos sin entre también ser',
  it: 'di il la che per con del della dei delle non gli nel sono una un al da come alla dal ai anche più nostro nostri vostro questo questa se è e i le lo dati o possono tramite essere nostra nostre',
  nl: 'de het een van en dat die voor met op zijn wij we uw onze je jouw niet te aan door bij als of worden wordt kunnen deze om ook naar ons over uit gegevens kan heeft hebben wanneer dit',
  pt: 'de a o que para com uma um os as do da dos das em no na por não se seu sua seus suas nosso nossa nossos ao pela pelo como mais você são ou e dados quando este esta podem também',
  sv: 'och att det som en på är av för med den till inte om vi ett du kan din dina har från våra vår eller dig detta när ska oss de dessa uppgifter vid samt',
  da: 'og at det som en på er af for med den til ikke om vi et du kan din dine har fra vores eller dig dette når skal os de disse oplysninger ved samt hvis hvordan',
  nb: 'og at det som en på er av for med den til ikke om vi et du kan din dine har fra våre vår eller deg dette når skal oss de disse opplysninger ved samt hvis hvordan',
  fi: 'ja on ei että se me voi tai joka kun myös sekä ovat sen tämä sinun olla voimme mukaan kanssa käytämme tietoja henkilötietoja evästeitä jos siitä niiden kuin sinä käyttää tämän',
  pl: 'i w na z do nie się że jest o od za przez oraz które lub są dla jak tym po nas może być ich danych osobowych naszej naszych przy ze użytkownika to',
  cs: 'a v na se je že s z do o pro které jsou nebo jako za od k po při které vás vaše naše můžeme údajů osobních údaje nám být jeho této můžete také',
  sk: 'a v na sa je že s z do o pre ktoré sú alebo ako za od k po pri vás vaše naše môžeme údajov osobných údaje nám byť jeho tejto môžete tiež',
  hu: 'a az és hogy nem is egy vagy ha mint ez azt meg csak el már az önt ön általunk adatok adatokat személyes adatait kezelése weboldal számára illetve valamint amely ezek',
  ro: 'de și în la cu nu pe care să din pentru că este o sau un ale dumneavoastră noastre prin sunt mai fi datele ca acest această putem dvs după aceste',
  tr: 've bir bu için ile de da veya olarak kişisel verilerin olan gibi size sizin kadar daha çok en tarafından üzere ancak verileri bizim web sitemiz çerezler hakkında',
  hr: 'i u na se je da za s od ili koji koje kao o su te iz ne može vaše vaših naše podataka osobnih podatke možemo ako bi biti putem kada',
  id: 'dan yang di untuk dengan anda kami dari ini dalam atau kepada pada data tidak dapat akan adalah oleh tersebut informasi pribadi jika serta kebijakan',
  vi: 'và của cho bạn các chúng tôi có được trong không là với thông tin này để hoặc về khi từ sẽ người dùng dữ liệu cá nhân',
};

/** Other scripts: the language most written in it, the script, and the share of all letters that settles it. Order decides. */
export const SCRIPTS: readonly (readonly [code: string, script: RegExp, enough: number])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.2],
  ['ko', /\p{Script=Hangul}/gu, 0.4],
  ['zh', /\p{Script=Han}/gu, 0.5],
  ['uk', /[іїєґ]/gu, 0.04],
  ['ru', /\p{Script=Cyrillic}/gu, 0.5],
  ['el', /\p{Script=Greek}/gu, 0.5],
  ['fa', /[پچژگ]/gu, 0.02],
  ['ar', /\p{Script=Arabic}/gu, 0.5],
  ['he', /\p{Script=Hebrew}/gu, 0.5],
  ['th', /\p{Script=Thai}/gu, 0.5],
  ['hi', /\p{Script=Devanagari}/gu, 0.5],
];

/** Names of languages in English, by BCP 47. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: 'English', de: 'German', fr: 'French', es: 'Spanish', it: 'Italian', nl: 'Dutch', pt: 'Portuguese', sv: 'Swedish', da: 'Danish',
  nb: 'Norwegian', fi: 'Finnish', pl: 'Polish', cs: 'Czech', sk: 'Slovak', hu: 'Hungarian', ro: 'Romanian', tr: 'Turkish', hr: 'Croatian',
  id: 'Indonesian', vi: 'Vietnamese', ja: 'Japanese', ko: 'Korean', zh: 'Chinese', uk: 'Ukrainian', ru: 'Russian', el: 'Greek',
  fa: 'Persian', ar: 'Arabic', he: 'Hebrew', th: 'Thai', hi: 'Hindi',
}; // prettier-ignore
