import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { toDocument } from '../../src/policy/to-document.ts';

const read = (body: string) => readPolicy([toDocument({ body, source: 'given', fetched: 0 })]);

describe('a policy in a language that is not read', () => {
  it.each([
    [
      'Swedish',
      'Vi använder kakor för att vår webbplats ska fungera, och vi berättar här vad som händer med de uppgifter som du ger oss när du köper något. ',
    ],
    [
      'Japanese',
      '当社のサイトが動作するようにクッキーを使用しています。お客様からいただいたデータをどのように扱うかをここに記します。',
    ],
  ])('is told as such: %s', (name, text) => {
    const result = read(text.repeat(5));
    expect(result).toMatchObject({ status: 'unreadable', reason: 'language' });
    if (result.status === 'unreadable') expect(result.message).toMatch(new RegExp(`${name}.*English.*choose a policy`));
  });

  it('is not guessed at where no language stands out', () => {
    expect(read('lorem ipsum dolor sit amet consectetur. '.repeat(40))).toMatchObject({
      status: 'unreadable',
      reason: 'language',
    });
  });
});

describe('a policy that is read', () => {
  it('holds what it says beyond the topics', () => {
    const result = read(
      '# Privacy Policy\n\nLast updated: May 5, 2020\n\nWe use Google Analytics. Its cookie _ga expires after 2 years. We keep your data for as long as you have an account with us. Write to us at dpo@shop.example. You have rights under the GDPR.',
    );
    expect(result).toMatchObject({
      status: 'read',
      reading: {
        language: 'en',
        effectiveDate: '2020-05-05',
        companies: [{ name: 'Google' }],
        cookies: [{ name: '_ga', lifetime: 2 * 366 * 86_400 }],
        contact: [{ how: 'email' }],
        laws: [{ law: 'GDPR' }],
      },
    });
  });
});
