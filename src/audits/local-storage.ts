import { type StoredItem } from '../model/evidence.ts';
import { type TopicReading } from '../model/policy.ts';
import { broaderWord } from './engine/broader-word.ts';
import { defineAudit } from './engine/define-audit.ts';
import { disclosure } from './engine/disclosure.ts';
import { capped, company, grouped, line } from './engine/lines.ts';
import { count, list } from './engine/words.ts';

const AREAS: Record<StoredItem['area'], string> = {
  local: 'local storage',
  indexeddb: 'the browser’s database (IndexedDB)',
  session: 'session storage',
  cache: 'the offline cache',
};

/** Keys that scripts write only to find out whether storage works. */
const PROBE = /^[_\W]*(?:test|storage[-_]?test|test[-_]?storage|modernizr|mod|feature[-_]?test|ls[-_]?test|support[-_]?test|check|foo|a|x)[_\W]*$/i; // prettier-ignore

const FLASH = /\bflash\b|\blsos?\b|local(?:ly)? shared objects?/i;
const BROWSER = /(?:local|session|web|dom|browser|html\s?5)[\s-]*storage|indexed\s?db|\bdatabases?\b/i;

/** "We use no Flash cookies" is true of every browser today and says nothing of the storage that took their place. */
const isOfFlashOnly = ({ stance, claims }: TopicReading): boolean =>
  stance === 'denies' && claims.length > 0 && claims.every(({ quote }) => FLASH.test(quote) && !BROWSER.test(quote));

export default defineAudit({
  id: 'local-storage',
  title: 'Storage in the browser',
  why: 'Browser storage holds more than cookies do, stays until it is cleared, and is easily overlooked when cookies are deleted.',
  topic: 'local-storage',
  needs: ['storage'],
  reads: ['topics'],
  judge({ storage }, claims, { visit, reading }) {
    const items = storage.filter(({ area, key }) => area !== 'cache' && !PROBE.test(key));
    // Session storage ends with the tab; to hold it against a site that speaks of "local storage" would go too far.
    const lasting = items.filter(({ area }) => area !== 'session');
    const flash = isOfFlashOnly(claims) && lasting.length > 0;
    const shown = [...items].sort((a, b) => Number(b.identifier) - Number(a.identifier));
    return disclosure({
      practice: 'storage in the browser other than cookies',
      seen: {
        strength: lasting.length > 0 && !flash ? 'clear' : items.length > 0 ? 'indication' : 'no',
        summary: items.length > 0 ? count(items.length, 'stored item') : 'none seen',
        does: capped(
          grouped(shown, ({ domain, area }) => `${domain} ${area}`).map((group) => {
            const [first] = group as [StoredItem];
            const identifiers = group.filter(({ identifier }) => identifier).length;
            const detail = identifiers > 0 ? group.length === 1 ? 'its value looks like an identifier' : `${identifiers} of ${group.length} values ${identifiers === 1 ? 'looks' : 'look'} like an identifier` : undefined;
            return line(`${company(first)} keeps ${list(group.map(({ key }) => key), 5)} in ${AREAS[first.area]}`, group, detail);
          }),
        ),
        because: flash
          ? 'The policy denies Flash cookies only, which browsers no longer have.'
          : 'It is storage that ends with the tab.',
      },
      claims,
      visit,
      broader: broaderWord(reading.topics, ['cookies', 'third-party-cookies', 'beacons'], 'browser storage'),
    });
  },
}); // prettier-ignore
