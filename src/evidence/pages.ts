import { type Page } from '../model/evidence.ts';
import { isPlain } from './address-parts.ts';
import { type Watched } from './watched.ts';

/** The pages of the visit in order. */
export function pagesOf({ visit, seen }: Watched): Page[] {
  const gestures = new Map<number, number>();
  for (const { page, observation } of seen('gesture'))
    gestures.set(page, Math.min(gestures.get(page) ?? Infinity, observation.time));
  return visit.pages.map(({ url, time, chain, refs }, index) => {
    const gesture = gestures.get(index);
    return {
      index,
      href: url.href,
      time,
      secure: !isPlain(url.href),
      redirects: chain?.urls.slice(0, -1).map(({ href }) => href) ?? [],
      ...(gesture !== undefined && { gesture }),
      refs,
    };
  });
}
