/**
 * What links to policies are called, in many languages (lower case). `full`: names a privacy policy and nothing else; `short`: a word
 * that such a link may consist of; `document`: says that something is a policy, beside a word such as "cookies".
 */
export const POLICY_WORDS = {
  full: new RegExp(
    [
      'privacy (?:and|&) (?:cookies?|data protection|security) (?:policy|notice|statement)',
      '(?:privacy|data(?: protection| privacy| use)?|personal (?:data|information)) (?:policy|policies|notice|statement|declaration|information notice)',
      'privacy[- ]?policy|privacy practices|(?:policy|statement|notice) (?:on|of|about|for) privacy',
      'datenschutz(?:erklärung|erklaerung|hinweise?|bestimmungen|richtlinien?|information(?:en)?|-?policy|verordnung)?|hinweise zum datenschutz|privatsphäre(?:richtlinie)?',
      '(?:politique|charte|déclaration|règles|avis) (?:de |sur |relative? à )?(?:la )?(?:confidentialité|vie privée|protection des données)|(?:protection|gestion) (?:des|de vos) données(?: personnelles)?|données personnelles|politique (?:des|de) données',
      '(?:política|aviso|declaración|normas) (?:de|sobre) (?:la )?(?:privacidad|protección de datos)|protección de datos|tratamiento de datos',
      'informativa (?:sulla |per la |alla )?privacy|(?:tutela|protezione) (?:della|dei) (?:privacy|dati)|trattamento dei dati(?: personali)?',
      'privacy ?-?(?:beleid|verklaring|statement|reglement|voorwaarden)',
      '(?:política|aviso|declaração) de privacidade|prote[cç]ão de dados',
      'polityka prywatności|ochrona danych(?: osobowych)?',
      'integritetspolicy|integritetsmeddelande|personuppgiftspolicy|sekretesspolicy|dataskydd(?:spolicy)?',
      'privatlivspolitik|persondatapolitik|personvern(?:erklæring)?|tietosuoja(?:seloste|käytäntö|lauseke)?',
      '(?:zásady )?ochran[ay] osobn[íý]ch údaj(?:ů|ov)|adatvédelmi (?:tájékoztató|nyilatkozat|szabályzat)|adatvédelem',
      'politica de confiden[tț]ialitate|protec[tț]ia datelor|политика за поверителност',
      'политика конфиденциальности|обработк[аи] персональных данных|політика конфіденційності|πολιτική απορρήτου',
      'gizlilik (?:politikası|bildirimi|sözleşmesi)|kişisel verilerin korunması|kvkk',
      'プライバシー ?ポリシー|個人情報(?:保護方針|の取り?扱い)|隐私(?:政策|声明|权政策)|隱私(?:政策|權政策|聲明)|개인정보 ?(?:처리방침|취급방침|보호정책)',
      'سياسة الخصوصية|מדיניות (?:ה)?פרטיות|kebijakan privasi|chính sách (?:bảo mật|quyền riêng tư)|นโยบายความเป็นส่วนตัว|गोपनीयता नीति',
    ].join('|'),
  ),
  short:
    /^(?:your |our |legal |site |website )?(?:privacy|data protection|privacy (?:and|&) (?:cookies?|terms|security|legal)|privacy (?:center|centre|hub|information)|data privacy|confidentialité|vie privée|privacidad|privacidade|prywatność|integritet|privatliv|yksityisyys|gizlilik|privatsphäre|プライバシー|隐私|隱私|개인정보|конфиденциальность|приватність|απόρρητο|الخصوصية|פרטיות)$/,
  document:
    /polic|notice|statement|declaration|disclosure|use of|about|how we use|list|richtlinie|hinweis|erklärung|verwendung|politique|charte|utilisation|política|politica|aviso|uso (?:de|dei)|informativa|beleid|verklaring|gebruik|polityka|zásady|használat|ポリシー|政策|정책|политика/,
  cookies: /cookie|クッキー|쿠키|куки|ciastecz/,
  california:
    /california|\bccpa\b|\bcpra\b|notice at collection|u\.?s\.? (?:state )?(?:privacy|consumer)|(?:state|consumer) privacy (?:rights|notice|law)/,
  /** Something to click about privacy that is not the policy. */
  control:
    /setting|preference|choice|option|manage|opt[- ]?out|do not (?:sell|share|track)|don.t sell|consent|request|einstellung|paramètre|préférence|gérer|gestion des cookies|configura|preferenze|impostazion|voorkeur|instelling|preferencias|ustawieni|nastaven|inställning|indstilling|limit the use/,
  /** A policy of someone or something else than the site's visitors. */
  beside:
    /applicant|candidate|recruit|\bjobs?\b|career|employee|workforce|bewerber|candidat|hipaa|notice of privacy practices|shareholder|investor|supplier|vendor|merchant|partner|shield|child|kids|archive|previous|prior version|changes to|summary|whistleblow|event|research participants|bewerbung/,
  /** Other legal papers. */
  other:
    /^(?:terms|conditions|imprint|impressum|legal notice|agb|mentions légales|aviso legal|nutzungsbedingungen|conditions générales|accessibility|sitemap)/,
} as const;

/** Addresses that name a policy. */
export const POLICY_PATHS = {
  privacy:
    /(?:^|[/._-])(?:privacy|privacypolicy|privacy-?(?:policy|notice|statement)|data-?(?:protection|privacy)|datenschutz\w*|confidentialite|vie-privee|donnees-personnelles|privacidad|privacidade|privacy-?beleid|privacyverklaring|informativa-privacy|integritetspolicy|privatlivspolitik|personvern|tietosuoja\w*|polityka-prywatnosci|adatvedelem\w*|gizlilik\w*|kvkk)(?:[/._?-]|$)/i,
  cookies: /(?:^|[/._-])cookies?(?:[/._-]?(?:policy|notice|statement|richtlinie|beleid|declaration))?(?:[/._?-]|$)/i,
  california: /california|ccpa|cpra|notice-at-collection|us-privacy/i,
  control:
    /settings?|preferences?|choices?|opt-?out|manage|consent|do-?not-?sell|donotsell|request|login|signin|sign-in|account/i,
  story:
    /\/(?:blog|news|press|articles?|stor(?:y|ies)|magazine|posts?|recipes?|products?|shop|tags?|topics?|search|courses?|books?|help)\/|\/20\d\d\/|[?&](?:q|search)=/i,
} as const;
