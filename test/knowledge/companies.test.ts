import { describe, expect, it } from 'vitest';
import { companyAliases, companyOf } from '../../src/knowledge/companies.ts';
import { DOMAINS, OWNERS } from '../../src/knowledge/company-facts.ts';
import { isLoopback, siteOf } from '../../src/knowledge/site.ts';

describe('siteOf', () => {
  it.each([
    ['www.shop.co.uk', 'shop.co.uk'],
    ['a.b.shop.test', 'shop.test'],
    ['Shop.Test.', 'shop.test'],
    ['anna.github.io', 'anna.github.io'],
    ['github.io', 'github.io'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['10.0.0.7', '10.0.0.7'],
  ])('%s is of %s', (host, site) => expect(siteOf(host)).toBe(site));

  it('knows loopback from what only looks like it', () => {
    expect(['localhost', 'shop.localhost', '127.0.0.1', '127.8.8.8', '[::1]'].every(isLoopback)).toBe(true);
    expect(['127.0.0.1.example', 'localhost.example', '10.0.0.1'].some(isLoopback)).toBe(false);
  });
});

describe('companyOf', () => {
  it.each([
    ['www.google-analytics.com', 'Google', 'analytics', 'google-analytics.com'],
    ['stats.g.doubleclick.net', 'Google', 'ad', 'doubleclick.net'],
    ['doubleclick.net', 'Google', 'ad', 'doubleclick.net'],
    ['connect.facebook.net', 'Facebook', 'social', 'facebook.net'],
    ['mail.google.pt', 'Google', 'other', 'google.pt'],
    ['fonts.googleapis.com', 'Google', 'cdn', 'fonts.googleapis.com'],
    ['bat.bing.com', 'Microsoft', 'ad', 'bing.com'],
    ['www.bing.com', 'Microsoft', 'other', 'bing.com'],
    ['px.ads.linkedin.com', 'LinkedIn', 'ad', 'linkedin.com'],
    ['www.linkedin.com', 'LinkedIn', 'social', 'linkedin.com'],
    ['analytics.twitter.com', 'Twitter', 'ad', 'twitter.com'],
    ['d36mpcpuzc4ztk.cloudfront.net', 'Freshworks', 'customer-success', 'd36mpcpuzc4ztk.cloudfront.net'],
  ])('%s is %s (%s)', (host, entity, category, domain) =>
    expect(companyOf(host)).toEqual({ entity, category, domain }),
  );

  it('names no landlord for a tenant, and nobody for the unknown', () => {
    for (const host of [
      'myshop.azurewebsites.net',
      'abc.cloudfront.net',
      'shop.test',
      'localhost',
      '127.0.0.1',
      '',
      'notgoogle-analytics.com',
    ])
      expect(companyOf(host)).toBeUndefined();
  });
});

describe('companyAliases', () => {
  const named = new Map(companyAliases().map(({ entity, names }) => [entity, names]));

  it('gives the names that policies use', () => {
    expect(named.get('Google')).toEqual(
      expect.arrayContaining(['Google', 'Google Analytics', 'DoubleClick', 'YouTube']),
    );
    expect(named.get('Facebook')).toEqual(expect.arrayContaining(['Facebook', 'Meta', 'Instagram']));
    expect(named.get('OneTrust')).toContain('OneTrust');
  });

  it('lists each company once, and every company that a host can have', () => {
    expect(named.size).toBe(companyAliases().length);
    for (const { entity } of Object.values(DOMAINS)) expect(named.has(entity)).toBe(true);
    for (const entity of Object.values(OWNERS)) expect(named.has(entity)).toBe(true);
  });
});
