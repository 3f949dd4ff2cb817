const escape = (text: string): string => text.replace(/&(?![a-z]+;|#)/g, '&amp;').replace(/<(?!br ?\/?>)/g, '&lt;');

function inline(text: string): string {
  return escape(text)
    .replace(/\\([^\p{L}\p{N}\s])/gu, (_, sign: string) => `&#${sign.charCodeAt(0)};`)
    .replace(/!\[([^\]]{0,300})\]\([^)\s]{0,900}[^)]{0,200}\)/g, '')
    .replace(/\[([^[\]]{0,300})\]\(([^)\s]{0,900})[^)]{0,200}\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*([^*\n]{1,400})\*\*/g, '<strong>$1</strong>');
}

const cells = (line: string): string[] => line.trim().slice(1, -1).split(/(?<!\\)\|/); // prettier-ignore

/** Markdown as a page would have it: a simple renderer, for tests. */
export function markdownToHtml(markdown: string): string {
  const out: string[] = [];
  const lists: number[] = [];
  let paragraph: string[] = [];
  let rows = 0;
  const flush = (): void => {
    if (paragraph.length > 0) out.push(lists.length > 0 ? paragraph.join('\n') : `<p>${paragraph.join('\n')}</p>`);
    paragraph = [];
  };
  const close = (indent: number): void => {
    flush();
    while (lists.length > 0 && (lists.at(-1) ?? 0) > indent) {
      lists.pop();
      out.push('</li></ul>');
    }
  };
  const endTable = (): void => {
    if (rows > 0) out.push('</table>');
    rows = 0;
  };
  const lines = markdown.split('\n');
  lines.forEach((line, index) => {
    const next = lines[index + 1] ?? '';
    if (/^\s*\|.*\|\s*$/.test(line)) {
      close(-1);
      if (rows === 0) out.push('<table>');
      if (!/^[\s|:-]+$/.test(line)) {
        const tag = rows === 0 ? 'th' : 'td';
        out.push(`<tr>${cells(line).map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join('')}</tr>`); // prettier-ignore
      }
      rows++;
      return;
    }
    endTable();
    const heading = /^(#{1,6})\s+(.*)$/.exec(line);
    const setext = /^(={3,}|-{3,})\s*$/.test(next) && line.trim() !== '' && paragraph.length === 0;
    const item = /^(\s*)(?:[*+-]|\d+\.)\s+(.*)$/.exec(line);
    if (/^(={3,}|-{3,}|\* \* \*)\s*$/.test(line)) flush();
    else if (line.trim() === '') flush();
    else if (heading) {
      close(-1);
      out.push(`<h${heading[1]?.length ?? 1}>${inline(heading[2] ?? '')}</h${heading[1]?.length ?? 1}>`);
    } else if (setext) {
      close(-1);
      const level = next.startsWith('=') ? 1 : 2;
      out.push(`<h${level}>${inline(line)}</h${level}>`);
    } else if (item) {
      const indent = item[1]?.length ?? 0;
      close(indent);
      if ((lists.at(-1) ?? -1) < indent) {
        lists.push(indent);
        out.push('<ul><li>');
      } else out.push('</li><li>');
      paragraph.push(inline(item[2] ?? ''));
    } else {
      if (lists.length > 0 && !/^\s/.test(line)) close(-1);
      paragraph.push(inline(line.trim()) + (/ {2}$/.test(line) ? '<br>' : ''));
    }
  });
  close(-1);
  endTable();
  return out.join('\n');
}
