/** What the network events of a page have in common in the browsers' drivers. */
type Listen = (listener: (request: object) => void) => unknown;

/** Counts the requests of a page that have begun and not ended. */
export function pendingRequests(begun: Listen, ended: Listen): () => number {
  const requests = new Set<object>();
  begun((request) => requests.add(request));
  ended((request) => requests.delete(request));
  return () => requests.size;
}
