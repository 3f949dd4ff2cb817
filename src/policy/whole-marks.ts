function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) found++;
  return found;
}

/** Widens a place so that no Markdown link or emphasis is cut in two, where its other half stands right beside it. */
export function wholeMarks(stored: string, start: number, end: number): { start: number; end: number } {
  const said = stored.slice(start, end);
  if (!/[[\]*]/.test(said)) return { start, end };
  const opened = count(said, '[');
  const closed = count(said, ']');
  if (closed > opened && stored[start - 1] === '[') start--;
  if (opened > closed && stored.startsWith('](', end)) {
    const close = stored.slice(end, end + 1000).indexOf(')');
    if (close > 0) end += close + 1;
  }
  if (count(said, '**') % 2 === 1) {
    if (stored.startsWith('**', end)) end += 2;
    else if (stored.slice(start - 2, start) === '**') start -= 2;
  }
  return { start, end };
}
