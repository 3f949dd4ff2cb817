import { languageFrom } from '../language-from.ts';

/** German: the topics that matter most. */
export const german = languageFrom({
  code: 'de',
  name: 'German',
  cookies: 'cookies?|cookie-dateien',
  thirdPartyCookies:
    'drittanbieter-?cookies?|third-party-cookies?|cookies? (?:von|durch) (?:dritten|drittanbietern?|partnern|werbepartnern|anderen unternehmen|drittunternehmen)|(?:dritte|drittanbieter|partner|werbepartner)[^.;:?!]{0,60}cookies (?:setzen|verwenden|platzieren)',
  persistentCookies:
    '(?:persistente|permanente|dauerhafte|langlebige)[rn]? cookies?|cookies[^.;:?!]{0,80}(?:dauerhaft|auf ihrem (?:endgerät|gerät|computer|rechner) gespeichert, bis|beim nächsten besuch|bei ihrem nächsten besuch|wiederzuerkennen)|(?:nächsten|erneuten|wiederholten) besuch[^.;:?!]{0,60}cookies?',
  beacons: 'web-?beacons?|zählpixeln?|tracking-?pixeln?|pixel-?tags?|clear[- ]gifs?|web-?bugs?|facebook-pixel|pixel(?:s|n)?',
  localStorage: 'local ?storage|session ?storage|indexeddb|lokale[rnm]? speicher(?:s|n)?|flash-?cookies|html5-speicher(?:objekte)?|web ?storage',
  thirdPartyAnalytics: '(?:analyse|webanalyse|tracking)-?(?:dienste?n?|tools?|anbieter)(?: (?:von|durch))? (?:dritten|drittanbietern?|drittunternehmen)|dritt(?:anbieter|unternehmen)[^.;:?!]{0,50}(?:analyse|statistik)',
  advertising: 'werbenetzwerke?n?|werbepartnern?|interessen(?:bezogene|basierte)[rnm]? werbung|(?:personalisierte|zielgerichtete|nutzungsbasierte|verhaltensbasierte)[rnm]? (?:online-?)?werbung|remarketing|retargeting',
  use: 'verwende[nt]?|nutz(?:en|t)|benutz(?:en|t)|setz(?:en|t)|eingesetzt|einsatz|verwendet|verwendung|genutzt|gesetzt|speicher(?:n|t)|gespeichert|platzier(?:en|t)|ablegen|abgelegt|erhebt|kommen',
  not: 'keine?[nrsm]?|keinerlei|nicht(?! nur)|niemals|nie|weder|ohne|verzichten?|verzichtet',
  deny: (noun) => `(?:verwende[nt]|nutz(?:en|t)|benutz(?:en|t)|setz(?:en|t)|werden|kommen|enthält|gibt es)[^.;:?!,]{0,40} (?:keine[nrs]?|keinerlei) (?:${noun})|verzichte[nt][^.;:?!,]{0,30} auf (?:den einsatz von |die verwendung von |jegliche )?(?:${noun})`,
  except: 'außer|ausgenommen|ausnahme|es sei denn|ohne|wenn|falls|sofern|sobald|bevor|solange|die|der|um|mit denen',
  define: '(?:ein )?cookies? (?:sind|ist|handelt)|bei cookies handelt|was sind cookies',
  heed: 'reagier(?:en|t)|berücksichtig(?:en|t)|beacht(?:en|et)|erkenn(?:en|t)|unterstütz(?:en|t)|respektier(?:en|t)|befolg(?:en|t)|honorier(?:en|t)|auswerten|ausgewertet|antworten|reaktion',
  encryption: '(?:ssl|tls)(?:-verschlüsselung)?|https|(?:verschlüsselte|gesicherte)[rnm]? (?:verbindung|übertragung|datenübertragung)|verschlüsselt (?:übertragen|übermittelt)|(?:transport|verbindungs|übertragungs)verschlüsselung',
  parts: 'zahlung|bestell|kreditkarte|log-?in|anmelde|passwör|passwort|sensible|vertrauliche|besonders|formular|kontaktanfrage|bewerb',
  samples: {
    cookies: ['Wir verwenden Cookies auf unserer Webseite.', 'Cookies sind kleine Textdateien, die gespeichert werden.'],
    'no-cookies': ['Diese Seite verwendet keine Cookies.', 'Wir setzen keine Cookies, ohne Sie vorher zu fragen.'],
    'third-party-cookies': ['Dabei werden auch Cookies von Drittanbietern gesetzt.', 'Wir setzen nur eigene Cookies.'],
    'persistent-cookies': ['Persistente Cookies bleiben auf Ihrem Gerät.', 'Wir verwenden Sitzungs-Cookies.'],
    beacons: ['Auf unseren Seiten setzen wir Zählpixel ein.', 'Unser Newsletter enthält Zählpixel.'],
    'no-beacons': ['Wir verwenden keine Zählpixel.', 'Wir verwenden keine Zählpixel, es sei denn, Sie stimmen zu.'],
    'local-storage': ['Wir nutzen den Local Storage Ihres Browsers.', 'Wir nutzen keinen Local Storage.'],
    analytics: ['Diese Website benutzt Google Analytics.', 'Wir nutzen Google Analytics nicht.'],
    advertising: ['Unsere Werbepartner zeigen interessenbezogene Werbung.', 'Wir zeigen keine personalisierte Werbung.'],
    'dnt-ignored': ['Wir reagieren nicht auf Do-Not-Track-Signale.', 'Wir beachten Do-Not-Track-Signale.'],
    'dnt-honoured': ['Wir respektieren Do Not Track.', 'Wir respektieren Do Not Track nicht.'],
    'dnt-mentioned': ['Manche Browser kennen Do Not Track.', 'Manche Browser kennen Signale.'],
    encryption: ['Diese Seite nutzt eine SSL-Verschlüsselung.', 'Ihre Zahlung wird per SSL-Verschlüsselung geschützt.'],
    'encryption-of-parts': ['Ihre Bestellung wird mit SSL verschlüsselt.', 'Diese Seite nutzt SSL.'],
  },
}); // prettier-ignore
