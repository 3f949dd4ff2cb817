/** What the columns (or, in a table of two, the lines) of a cookie table are called; lower case. */
export const COLUMNS = {
  name: /^(?:(?:list of |used )?cookies?(?:[ -]?(?:name|id|title|key)s?| used| set)?|(?:\w+ )?cookie\(s\)|names?(?: of (?:the )?(?:cookies?|technology|tracker))?|(?:tracking )?technolog(?:y|ies)|tracker|identifier|bezeichnung|cookie-?(?:name|bezeichnung)n?|nom(?: du cookie| des cookies)?|nombre(?: de la cookie)?|nome(?: (?:del )?cookie)?|naam(?: (?:van de )?cookie)?)$/,
  lifetime:
    /expir|durat|lifetime|life ?span|life ?time|retention|validity|valid (?:for|until)|max(?:imum)?[ -]?age|(?:storage|retention|time) period|period of (?:storage|validity)|how long|persistence|dauer|laufzeit|gültig|ablauf|durée|conservation|expiration|duración|caducidad|plazo|scadenza|bewaar|looptijd|vervalt|houdbaar/,
  provider:
    /provider|vendor|domain|host|third part|set by|placed by|owner|company|controller|anbieter|herausgeber|fournisseur|éditeur|émetteur|proveedor|titular|dominio|fornitore|aanbieder|subgroup|^source|^service$|^from$|^who/,
  purpose:
    /purpose|description|function|what (?:it|they|is|does|we)|usage|^use|reason|explanation|more information|^why|zweck|beschreibung|funktion|finalité|objectif|finalidad|descripción|propósito|scopo|finalità|descrizione|doel|omschrijving|functie/,
  kind: /^(?:cookie )?(?:type|category|kind|class|art|typ|kategorie|catégorie|tipo|categoría|categoria|soort)/,
} as const;

export type Column = keyof typeof COLUMNS;

/** What a column's head says of it; the lifetime first, since "cookie expiry" is no name. */
export function columnOf(head: string): Column | undefined {
  const said = head
    .toLowerCase()
    .replace(/<br ?\/?>|[*_#`\\:?]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (said === '' || said.length > 60) return undefined;
  for (const column of ['lifetime', 'name', 'provider', 'purpose', 'kind'] as const)
    if (COLUMNS[column].test(said)) return column;
  return undefined;
}
