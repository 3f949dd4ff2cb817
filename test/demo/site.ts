/** A request as a site's handler meets it. */
export type Asked = {
  protocol: 'http' | 'https';
  method: string;
  host: string;
  path: string;
  query: URLSearchParams;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  cookies: Readonly<Record<string, string>>;
  body: string;
};

/** What a site answers. A plain string is an HTML page. */
export type Answer =
  | string
  | {
      status?: number;
      /** Content type; HTML by default. */
      type?: string;
      headers?: Record<string, string | string[]>;
      cookies?: string[];
      body?: string | Uint8Array;
    };

export type Handler = (asked: Asked) => Answer | undefined | Promise<Answer | undefined>;

export type Site = { host: string; handle: Handler };

/** One host of the test server; a handler that gives nothing answers 404. */
export const site = (host: string, handle: Handler): Site => ({ host, handle });

/** A handler by path; a path that ends in `*` takes all below it. The first that fits is used. */
export function routes(table: Record<string, Answer | Handler>): Handler {
  const fits = (pattern: string, path: string) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  return (asked) => {
    const found = Object.entries(table).find(([pattern]) => fits(pattern, asked.path));
    if (found === undefined) return undefined;
    return typeof found[1] === 'function' ? found[1](asked) : found[1];
  };
}

/** A redirect. */
export const redirect = (to: string, status = 302): Answer => ({ status, headers: { location: to } });

/** The smallest transparent GIF, 1×1 pixel. */
export const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** A script, as its vendor serves it. */
export const script = (body: string): Answer => ({
  type: 'text/javascript; charset=utf-8',
  headers: { 'access-control-allow-origin': '*' },
  body,
});
