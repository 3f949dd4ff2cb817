import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cpuTime } from './cpu-time.ts';
import { detectLanguage } from '../../src/policy/detect-language.ts';
import { languageMessage } from '../../src/policy/language-message.ts';

const TEXTS: Record<string, string> = {
  en: 'We use cookies so that our site works for you, and we tell you here what happens with the data that you give us when you buy something or when you write to us.',
  de: 'Wir verwenden Cookies, damit unsere Seite für Sie funktioniert, und wir sagen Ihnen hier, was mit den Daten geschieht, die Sie uns geben, wenn Sie etwas kaufen oder uns schreiben.',
  fr: 'Nous utilisons des cookies pour que notre site fonctionne, et nous vous disons ici ce que nous faisons des données que vous nous donnez lorsque vous achetez un article ou nous écrivez.',
  es: 'Usamos cookies para que nuestro sitio funcione, y aquí le decimos qué hacemos con los datos que usted nos da cuando compra algo o cuando nos escribe un mensaje por correo.',
  it: 'Usiamo i cookie perché il nostro sito funzioni, e qui vi diciamo che cosa facciamo con i dati che ci date quando comprate qualcosa o quando ci scrivete un messaggio di posta.',
  nl: 'Wij gebruiken cookies zodat onze site voor u werkt, en wij vertellen u hier wat er gebeurt met de gegevens die u ons geeft als u iets koopt of als u ons een bericht schrijft.',
  pt: 'Usamos cookies para que o nosso site funcione, e aqui dizemos o que fazemos com os dados que você nos dá quando compra alguma coisa ou quando nos escreve uma mensagem.',
  sv: 'Vi använder kakor för att vår webbplats ska fungera, och vi berättar här vad som händer med de uppgifter som du ger oss när du köper något eller när du skriver till oss.',
  da: 'Vi bruger cookies, for at vores side skal virke, og vi fortæller her, hvad der sker med de oplysninger, som du giver os, når du køber noget, eller hvis du skriver til os.',
  fi: 'Käytämme evästeitä, jotta sivustomme toimisi, ja kerromme tässä, mitä tapahtuu tiedoille, joita annat meille, kun ostat jotakin tai kun kirjoitat meille. Voimme myös käyttää tietoja, jos se on tarpeen, ja ne ovat turvassa, joten ei hätää.',
  pl: 'Używamy plików cookie, aby nasza strona działała, i mówimy tutaj, co się dzieje z danymi, które nam dajesz, gdy coś kupujesz lub gdy do nas piszesz, oraz jak można je usunąć.',
  cs: 'Používáme soubory cookie, aby naše stránky fungovaly, a říkáme vám zde, co se děje s údaji, které nám dáváte, když si něco koupíte nebo když nám píšete, a jak je můžete smazat.',
  hu: 'Sütiket használunk, hogy az oldalunk működjön, és itt elmondjuk, hogy mi történik azokkal az adatokkal, amelyeket ön megad, ha vásárol egy terméket vagy ha ír nekünk, és ez az adatok kezelése.',
  tr: 'Sitemizin çalışması için çerezler kullanıyoruz ve bir ürün satın aldığınızda veya bize yazdığınızda verdiğiniz verilerin nasıl işlendiğini bu metin ile size anlatıyoruz; kişisel veriler bizim için önemli.',
  ru: 'Мы используем файлы cookie, чтобы наш сайт работал, и рассказываем здесь, что происходит с данными, которые вы нам даёте, когда что-то покупаете.',
  uk: 'Ми використовуємо файли cookie, щоб наш сайт працював, і розповідаємо тут, що відбувається з даними, які ви нам надаєте, коли щось купуєте.',
  el: 'Χρησιμοποιούμε cookies για να λειτουργεί ο ιστότοπός μας και σας λέμε εδώ τι συμβαίνει με τα δεδομένα που μας δίνετε όταν αγοράζετε κάτι.',
  ja: '当社のサイトが動作するようにクッキーを使用しています。お買い物の際やお問い合わせの際にお客様からいただいたデータをどのように扱うかをここに記します。個人情報は大切に保護されます。',
  zh: '我们使用Cookie以便网站正常运行。我们在此说明当您购买商品或给我们写信时，您提供给我们的数据会如何处理。我们重视您的个人信息，并依照适用的法律采取合理可行的安全措施加以保护，请放心使用我们的服务。',
  ko: '저희 사이트가 제대로 작동하도록 쿠키를 사용하며, 물건을 구매하거나 저희에게 글을 쓸 때 주시는 데이터가 어떻게 처리되는지 여기에서 설명합니다. 개인정보는 안전하게 보호됩니다. 궁금한 점은 연락 주십시오.',
  ar: 'نستخدم ملفات تعريف الارتباط حتى يعمل موقعنا، ونخبرك هنا بما يحدث للبيانات التي تقدمها لنا عندما تشتري شيئا أو عندما تكتب إلينا رسالة.',
};

describe('language', () => {
  it.each(Object.entries(TEXTS))('%s', (code, text) => {
    expect(detectLanguage(text)).toBe(code);
    // Company names, addresses and Markdown around it change nothing.
    expect(
      detectLanguage(`# Google Analytics\n\n${text} [Facebook](https://www.facebook.com/and/the/of/you) Inc. \n`),
    ).toBe(code);
  });

  it.each([
    '',
    'Privacy',
    'Wir verwenden Cookies.',
    'Google, Facebook, Amazon, Criteo, Hotjar',
    '1234 5678 '.repeat(50),
    'lorem ipsum dolor sit amet '.repeat(20),
  ])('does not guess on %j', (text) => {
    expect(detectLanguage(text)).toBeUndefined();
  });

  it('says what is read, and what to do', () => {
    expect(languageMessage('sv', ['English', 'German', 'French'])).toBe(
      'This policy is in Swedish, which Saydo does not read yet. It reads English, German and French: choose a policy in one of these.',
    );
    expect(languageMessage(undefined, ['English'])).toMatch(/could not be told.*English/);
  });

  it('takes little time for much text', () => {
    const start = cpuTime();
    detectLanguage('the and of '.repeat(2_000_000));
    detectLanguage('<a'.repeat(2_000_000));
    expect(cpuTime() - start).toBeLessThan(1500);
  });
});

const POLICIES = new URL('../../../shared/policies/', import.meta.url);
const present = existsSync(POLICIES);
describe.skipIf(!present)(
  `language of real policies${present ? '' : ' (skipped: no corpus beside the project)'}`,
  () => {
    it('is told for every one, and is English', () => {
      const files = readdirSync(POLICIES).filter((name) => name.endsWith('.md') && name !== 'README.md');
      const other = files.filter((name) => detectLanguage(readFileSync(new URL(name, POLICIES), 'utf8')) !== 'en');
      expect(files.length).toBeGreaterThan(100);
      expect(other).toEqual([]);
    });
  },
);
