/** Bytes beyond which nothing is read. */
export const MOST_BYTES = 10 * 1024 * 1024;

const TIMEOUT = 15_000;

export type Fetched =
  | { ok: true; status: number; address: string; redirected: boolean; contentType?: string; bytes: Uint8Array }
  | { ok: false; why: 'unreachable' | 'too-large'; error: string };

const readWithin = async (response: Response, most: number): Promise<Uint8Array | undefined> => {
  if (Number(response.headers.get('content-length') ?? 0) > most) {
    await response.body?.cancel();
    return undefined;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    if (size > most) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
};

/**
 * A fetch for the program's own needs: no cookies, no referrer, nothing kept in the browser's cache. Gives the answer whatever its
 * status, or why there is none; never rejects. `most` is in bytes; with 0 the body is not read at all.
 */
export const ownFetch = async (address: string, most = MOST_BYTES, timeout = TIMEOUT): Promise<Fetched> => {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'follow',
      signal: AbortSignal.timeout(timeout),
    });
    const { status, url, redirected } = response;
    const contentType = response.headers.get('content-type');
    if (most === 0) void response.body?.cancel();
    const bytes = most === 0 ? new Uint8Array() : await readWithin(response, most);
    if (bytes === undefined) return { ok: false, why: 'too-large', error: `larger than ${String(most)} bytes` };
    return { ok: true, status, address: url, redirected, bytes, ...(contentType === null ? {} : { contentType }) };
  } catch (error) {
    return { ok: false, why: 'unreachable', error: error instanceof Error ? error.message : String(error) };
  }
};
