import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/model/policy.ts';
import type { Topic } from '../../src/model/topic.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { toDocument } from '../../src/policy/to-document.ts';

const read = (body: string): Reading => {
  const result = readPolicy([toDocument({ body, source: 'given', fetched: 0 })]);
  if (result.status !== 'read') throw new Error(result.message);
  return result.reading;
};

type Expected = {
  language: string;
  date: string;
  stances: Partial<Record<Topic, string>>;
  lifetimes?: number[];
  text: string;
};
const MONTH = 31 * 86_400;

/** One short policy a language, as sites write them. */
const POLICIES: Expected[] = [
  {
    language: 'de',
    date: '2023-05-01',
    stances: {
      cookies: 'affirms',
      'third-party-analytics': 'affirms',
      'third-party-advertising': 'affirms',
      beacons: 'denies',
      dnt: 'ignores',
      encryption: 'all',
      gpc: 'unclear',
      sale: 'unclear',
    },
    lifetimes: [6 * MONTH],
    text: `# Datenschutzerklärung

Stand: 1. Mai 2023

Wir freuen uns über Ihren Besuch auf unserer Webseite und sagen Ihnen hier, was mit Ihren Daten geschieht.

## Cookies

Wir verwenden Cookies, um Ihnen die Nutzung unserer Seite zu erleichtern. Unsere Cookies werden nach 6 Monaten gelöscht. Zählpixel setzen wir nicht ein, und wir verwenden keine Zählpixel.

## Google Analytics

Diese Website benutzt Google Analytics, einen Webanalysedienst der Google Ireland Limited. Unsere Werbepartner zeigen Ihnen interessenbezogene Werbung.

Auf Do-Not-Track-Signale Ihres Browsers reagieren wir nicht.

Diese Seite nutzt aus Sicherheitsgründen eine SSL-Verschlüsselung.`,
  },
  {
    language: 'fr',
    date: '2022-08-03',
    stances: {
      cookies: 'affirms',
      'third-party-cookies': 'affirms',
      'third-party-analytics': 'affirms',
      dnt: 'honours',
      encryption: 'some',
    },
    text: `# Politique de confidentialité

Dernière mise à jour : 3 août 2022

Nous vous expliquons ici ce que nous faisons des données que vous nous donnez lorsque vous visitez notre site.

Nous utilisons des cookies pour mesurer la fréquentation de notre site avec Google Analytics. Des cookies tiers sont également déposés par nos partenaires.

Nous respectons le signal Do Not Track de votre navigateur. Votre paiement est protégé par une connexion SSL.`,
  },
  {
    language: 'es',
    date: '2024-01-05',
    stances: { cookies: 'denies', 'third-party-analytics': 'silent', dnt: 'silent', encryption: 'all' },
    text: `# Política de privacidad

Última actualización: 5 de enero de 2024

En esta página le explicamos qué hacemos con los datos que usted nos da cuando visita nuestro sitio o cuando nos escribe.

Este sitio no utiliza cookies. Todas las comunicaciones con nuestro sitio se cifran mediante TLS.`,
  },
  {
    language: 'it',
    date: '2021-09-07',
    stances: { cookies: 'affirms', beacons: 'affirms', 'local-storage': 'affirms', dnt: 'unclear' },
    text: `# Informativa sulla privacy

Ultimo aggiornamento: 7 settembre 2021

In questa pagina spieghiamo che cosa facciamo con i dati che ci date quando visitate il nostro sito o quando ci scrivete.

Utilizziamo i cookie e il local storage sul nostro sito. Le nostre pagine contengono web beacon. Alcuni browser offrono la funzione Do Not Track.`,
  },
  {
    language: 'nl',
    date: '2020-03-02',
    stances: {
      cookies: 'affirms',
      'third-party-advertising': 'affirms',
      'persistent-cookies': 'affirms',
      dnt: 'ignores',
    },
    text: `# Privacyverklaring

Laatst bijgewerkt op 2 maart 2020

Op deze pagina vertellen wij u wat wij doen met de gegevens die u ons geeft als u onze site bezoekt of als u ons schrijft.

Wij gebruiken cookies op onze site. Permanente cookies blijven op uw apparaat staan. Wij werken samen met advertentienetwerken. Wij reageren niet op Do Not Track-signalen van uw browser.`,
  },
];

describe.each(POLICIES)('a policy in $language', ({ language, date, stances, lifetimes, text }) => {
  const reading = read(text);
  it('tells its language and date', () => {
    expect([reading.language, reading.effectiveDate]).toEqual([language, date]);
    if (lifetimes) expect(reading.lifetimes.map(({ seconds }) => seconds)).toEqual(lifetimes);
  });
  it.each(Object.entries(stances))('%s: %s', (topic, stance) => {
    expect(reading.topics[topic as Topic].stance).toBe(stance);
  });
  it('leaves open what it does not read, with a cure', () => {
    const { stance, reason, claims } = reading.topics['cross-site-tracking'];
    expect([stance, claims]).toEqual(['unclear', []]);
    expect(reason).toMatch(/choose its English version/);
  });
});

describe('in doubt', () => {
  it.each([
    'Wir setzen keine Cookies, ohne Sie vorher um Ihre Einwilligung zu bitten.',
    'Wir verwenden keine Tracking-Cookies auf unserer Seite.',
    'Sofern Sie nicht zustimmen, verwenden wir keine Cookies, die nicht technisch notwendig sind.',
    'Wenn Sie keine Cookies wünschen, stellen Sie Ihren Browser so ein, dass er sie ablehnt.',
  ])('a German denial with a limit denies nothing: %s', (sentence) => {
    const text = `# Datenschutz\n\nWir sagen Ihnen hier, was mit den Daten geschieht, die Sie uns geben, wenn Sie uns schreiben oder bei uns etwas kaufen. ${sentence}`;
    expect(read(text).topics.cookies.stance).not.toBe('denies');
  });
});
