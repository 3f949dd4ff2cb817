const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})`, 'u');

/** What stands before a date (lower case, same sentence) and tells what the date is. */
export const DATE_LABELS = {
  /** Says by itself that the document was changed then. */
  strong: word(
    [
      '(?:last|latest|most recent(?:ly)?|newest)\\b.{0,25}\\b(?:updat|revis|modif|amend|chang|review|publish|edit|version)\\p{L}*',
      'date (?:of )?(?:last |latest )?(?:updat|revis|modif|amend|effect|publi|issue)\\p{L}*|(?:revision|effective|updated?|modified|publication|issue|amendment|version) date',
      'updated?|update as of|revised|modified|amended|effective|(?:takes?|in) effect|(?:in|into) force|valid (?:as of|from|since|starting)|appl(?:ies|icable) (?:as of|from|since)|formulated|last edited',
      'zuletzt|letzte[rn]? (?:aktualisierung|änderung|überarbeitung|stand)|aktualisiert|gültig (?:ab|seit)|in kraft|geändert am|überarbeitet|gilt (?:ab|seit)|datum des inkrafttretens|stand(?= |:|$)',
      'mis(?:e)? à jour|modifiée?s? le|révisée?s? le|(?:en|entrée en) vigueur|applicable (?:à compter|à partir|depuis)|dernière (?:modification|version|révision)|date de (?:publication|révision|modification)',
      'actualizad[ao]|actualización|vigente|vigencia|en vigor|modificad[ao]|última (?:modificación|revisión|versión)|fecha de (?:entrada|revisión|publicación|la última)',
      'aggiornat[aoi]|aggiornamento|in vigore|modificat[ao]|ultima (?:modifica|revisione|versione)|data di (?:entrata|efficacia|revisione|pubblicazione)',
      'bijgewerkt|gewijzigd|laatste (?:update|wijziging|versie|herziening)|ingangsdatum|van kracht|herzien|aangepast|geldig (?:vanaf|sinds)',
    ].join('|'),
  ),
  /** Says so only where little else stands beside it. */
  weak: word(
    'as (?:of|at)|status|version|versie|versión|versione|fassung|v ?\\d|dated?|posted|published|issued|adopted|reviewed|changed|date|datum|fecha|data|from|since|seit|ab|du|del|vom',
  ),
  /** The date belongs to another text or time. */
  other:
    /(?<!\p{L})(?:before|prior|previous|preceding|older|archived?|superseded|replaced|until|through|ended|expire[sd]?|formerly|snapshot|retrieved|accessed|(?:an?|the) new (?:privacy|polic|version|notice|terms)\p{L}*|upcoming|founded|established|incorporated|born|copyright|©|\(c\)|registered|collected|created|vorherige[rn]?|frühere[rn]?|précédente?|anterior(?:es)?|precedente|vorige)(?!\p{L})/u,
  /** The date belongs to a law. */
  law: /(?<!\p{L})(?:act|law|laws|bill|legislation|regulations?|directive|gdpr|ccpa|cpra|lgpd|statute|code|decree|amendment to|coll|treaty|decision|rgpd|dsgvo|loi|gesetz|ley|legge|wet|ordinance|brexit)(?!\p{L})/u,
  /** The document itself. */
  subject:
    /polic|notice|statement|privacy|document|\bpage\b|version|terms|disclosure|declaration|cookie|(?<!\p{L})this(?!\p{L})|datenschutz|erklärung|hinweise|politique|charte|déclaration|confidentialité|política|aviso|documento|informativa|beleid|verklaring/u,
} as const;
