import { describe, expect, it } from 'vitest';
import { companyAliases } from '../../src/knowledge/companies.ts';
import { productOfCookie } from '../../src/knowledge/cookies.ts';

describe('productOfCookie', () => {
  it.each([
    ['_ga', 'Google Analytics'],
    ['_ga_8XK2', 'Google Analytics'],
    ['_gat_UA-1', 'Google Analytics'],
    ['_fbp', 'Meta Pixel'],
    ['_pk_id.1.1fff', 'Matomo'],
    ['mp_abc_mixpanel', 'Mixpanel'],
  ])('%s is of %s', (name, product) => expect(productOfCookie(name)?.product).toBe(product));

  it('stays silent on names that anybody may use', () => {
    for (const name of ['_gallery', '_ga_', 'id', 'session', '__proto__', 'constructor', 'mp__mixpanel', '_GA', ''])
      expect(productOfCookie(name)).toBeUndefined();
  });

  it('names companies as the list of companies names them, where that knows them', () => {
    const known = new Set(companyAliases().map(({ entity }) => entity));
    for (const name of [
      '_ga',
      '_fbp',
      '_clck',
      '_uetsid',
      '_scid',
      'li_fat_id',
      '_ttp',
      '__hstc',
      'cto_bundle',
      '_pk_id.1',
      'fs_uid',
      '_hjid',
    ])
      expect(known.has(productOfCookie(name)?.entity ?? '')).toBe(true);
  });
});
