import { type ObservationOf } from '../model/observation.ts';
import { type Category } from '../model/evidence.ts';
import { pathOf } from './address-parts.ts';
import { type Exchange } from './exchanges.ts';
import { type Who } from './party.ts';

type Image = ObservationOf<'image'>;
type Size = { width: number; height: number };

/** Companies that serve no picture of one pixel for a page's looks. */
const MEASURING: readonly Category[] = ['ad', 'analytics', 'marketing', 'social'];

/** The largest file that holds nothing to look at: a GIF or PNG of one pixel has 35 to 95 bytes. */
const EMPTY_FILE = 100;

/** No name, or one by which a site names a file's version or gets round a cache; a picture's wished size and form. */
const TECHNICAL =
  /^(|v|ver|version|rev|t|ts|_|cb|cachebust(er)?|w|h|width|height|q|quality|fm|format|fit|auto|dpr|crop|resize|size|itok)$/i;

const isTiny = ({ width, height }: Size): boolean => width <= 2 && height <= 2;
const isLarge = ({ width, height }: Size): boolean => width > 2 && height > 2;

/**
 * Whether an image request was made to tell, not to show. It must be invisible (at most 2×2 pixels by its own size, or
 * without any picture in the answer) and carry something: parameters, cookies, or a call at a company that measures.
 * Spacers, placeholders of late images, sprites, favicons and broken links are none.
 */
export function isPixel(exchange: Exchange, image: Image | undefined, who: Who, carriesIdentifier: boolean): boolean {
  if (isFavicon(exchange) || !isInvisible(exchange, image)) return false;
  if (carriesIdentifier) return true;
  const measuring = who.party !== 'first' && MEASURING.includes(who.category);
  if (measuring) return true;
  // Shown large, a picture of one pixel is the ground on which a late image is to appear.
  if (image?.rendered && isLarge(image.rendered)) return false;
  const telling = exchange.url.params.some(({ name }) => !TECHNICAL.test(name));
  if (telling || who.party === 'first') return telling;
  const { sent, response } = exchange;
  return (sent?.cookies.length ?? 0) > 0 || (response?.setCookies.length ?? 0) > 0;
}

function isInvisible(exchange: Exchange, image: Image | undefined): boolean {
  const { natural, rendered } = image ?? {};
  if (natural && natural.width > 0 && natural.height > 0) {
    // A picture with an own size is one to look at, unless it is squeezed into a point; display: none gives 0×0.
    return isTiny(natural) || (rendered !== undefined && isTiny(rendered) && rendered.width > 0 && rendered.height > 0);
  }
  if (rendered && isLarge(rendered)) return false;
  return emptyAnswer(exchange);
}

/** The answer to an image request held no picture: nothing, next to nothing, or something else that loads as none. */
function emptyAnswer({ response, error }: Exchange): boolean {
  if (!response) return false;
  const { status, contentType, contentLength } = response;
  if (status === 204) return true;
  if (status < 200 || status >= 300) return false;
  if (error?.includes('BLOCKED_BY_ORB')) return true;
  if (contentType !== undefined && !/^(image\/|application\/octet-stream)/i.test(contentType)) return true;
  return contentLength !== undefined && contentLength <= EMPTY_FILE && !/svg/i.test(contentType ?? '');
}

function isFavicon({ url, response }: Exchange): boolean {
  const path = pathOf(url.href).toLowerCase();
  return (
    path.includes('favicon') ||
    path.endsWith('.ico') ||
    /x-icon|vnd\.microsoft\.icon/i.test(response?.contentType ?? '')
  );
}
