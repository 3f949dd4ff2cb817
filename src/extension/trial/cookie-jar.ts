import type { Browser, Cookies } from 'webextension-polyfill';
import { siteOf } from '../../knowledge/site.ts';

type Api = Pick<Browser, 'cookies'>;
type Partitioned = Cookies.Cookie & { partitionKey?: { topLevelSite?: string } | null };

const bare = (domain: string): string => domain.replace(/^\./, '');

/** Whether a cookie is of one of these registrable domains, or kept for one of them by another (CHIPS). */
const concerns = (cookie: Partitioned, sites: ReadonlySet<string>): boolean => {
  const top = cookie.partitionKey?.topLevelSite;
  if (top !== undefined && URL.canParse(top)) return sites.has(siteOf(new URL(top).hostname));
  return sites.has(siteOf(bare(cookie.domain)));
};

/** The cookies of the person's own jar that concern these sites, partitioned ones too, in the order in which the jar gives them. */
export const cookiesOf = async ({ cookies }: Api, sites: ReadonlySet<string>): Promise<Cookies.Cookie[]> =>
  (await cookies.getAll({ partitionKey: {} })).filter((cookie) => concerns(cookie, sites));

const addressOf = ({ domain, path, secure }: Cookies.Cookie): string =>
  `http${secure ? 's' : ''}://${bare(domain)}${path}`;

const partitionOf = ({ partitionKey }: Partitioned) => (partitionKey ? { partitionKey } : {});

export const removeCookies = async ({ cookies }: Api, some: readonly Cookies.Cookie[]): Promise<void> => {
  for (const cookie of some) {
    const { name, storeId } = cookie;
    await cookies.remove({ url: addressOf(cookie), name, storeId, ...partitionOf(cookie) });
  }
};

/** Puts a cookie into the jar with all that it had; whether the browser took it. */
const putCookie = async ({ cookies }: Api, cookie: Cookies.Cookie): Promise<boolean> => {
  const { name, value, domain, hostOnly, path, secure, httpOnly, sameSite, expirationDate, storeId } = cookie;
  const put = await cookies
    .set({
      url: addressOf(cookie), name, value, path, secure, httpOnly, sameSite, storeId,
      ...(hostOnly ? {} : { domain }),
      ...(expirationDate === undefined ? {} : { expirationDate }),
      ...partitionOf(cookie),
    })
    .catch(() => null); // prettier-ignore
  return put !== null && isSame(put, cookie);
};

/** All that a site, or its next visit, could tell two cookies apart by. */
const isSame = (one: Cookies.Cookie, other: Cookies.Cookie): boolean =>
  (['name', 'value', 'domain', 'hostOnly', 'path', 'secure', 'httpOnly', 'sameSite', 'expirationDate'] as const).every(
    (part) => one[part] === other[part],
  ) && JSON.stringify(partitionOf(one)) === JSON.stringify(partitionOf(other));

/** Puts cookies back in their order; gives the names of those that the browser would not take as they were. */
export const putCookies = async (api: Api, some: readonly Cookies.Cookie[]): Promise<string[]> => {
  const refused: string[] = [];
  for (const cookie of some) if (!(await putCookie(api, cookie))) refused.push(`${cookie.name} (${cookie.domain})`);
  return refused;
};
