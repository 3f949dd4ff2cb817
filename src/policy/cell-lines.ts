const BREAK = /<br ?\/?>(?:[ \t]|<br ?\/?>)*(?=[^a-z \t<])/g;

/** The lines of a table cell: its parts between breaks, where a new one does not simply go on. */
export function cellLines(stored: string, start: number, end: number): { start: number; end: number }[] {
  const text = stored.slice(start, end);
  if (!text.includes('<')) return [{ start, end }];
  const lines: { start: number; end: number }[] = [];
  let from = 0;
  for (const { index, 0: found } of text.matchAll(BREAK)) {
    lines.push({ start: start + from, end: start + index });
    from = index + found.length;
  }
  lines.push({ start: start + from, end });
  return lines;
}
