import { type Bridge } from './bridge.ts';

/**
 * Tells which of the browser's tabs a newly opened page is: the one that was not there before. Pages are opened one
 * after the other for it.
 */
export function tabNumbers(bridge: () => Promise<Bridge>) {
  const known = new Set<number>();
  let turn: Promise<unknown> = Promise.resolve();

  const openOne = async <P>(open: () => Promise<P>): Promise<{ id: number; page: P }> => {
    const [page, { tabs }] = await Promise.all([open(), bridge()]);
    const fresh = (await tabs()).filter(({ id }) => !known.has(id));
    for (const { id } of fresh) known.add(id);
    // A page may have opened windows of its own meanwhile: the one just asked for is empty, and the youngest.
    const own = fresh.filter(({ url }) => url === '' || url.startsWith('about:')).map(({ id }) => id);
    const id = Math.max(...(own.length > 0 ? own : fresh.map(({ id }) => id)));
    if (!Number.isFinite(id)) throw new Error('the browser opened a page but shows no new tab');
    return { id, page };
  };

  return <P>(open: () => Promise<P>): Promise<{ id: number; page: P }> => {
    const next = turn.then(() => openOne(open));
    turn = next.catch(() => undefined);
    return next;
  };
}
