const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const inline = (text: string): string =>
  text
    .replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/\[([^\]]*)\]\(([^)\s]*)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/ {2,}\n/g, '<br>\n');

const item = /^\s*[*-] +/;

/** The HTML of a plain Markdown text: headings, paragraphs, flat lists, bold, links. Quoted blocks are left out. */
export function fromMarkdown(markdown: string): string {
  const blocks = markdown.split(/\n\s*\n/).filter((block) => block.trim() !== '' && !block.startsWith('>'));
  return blocks.map(blockOf).join('\n');
}

function blockOf(block: string): string {
  const heading = /^(#{1,6}) +(.*)$/.exec(block);
  if (heading) return `<h${String(heading[1]?.length)}>${inline(heading[2] ?? '')}</h${String(heading[1]?.length)}>`;
  if (!item.test(block)) return `<p>${inline(block.trim())}</p>`;
  const items = block.split(/\n(?=\s*[*-] +)/).map((one) => `<li>${inline(one.replace(item, '').trim())}</li>`);
  return `<ul>${items.join('')}</ul>`;
}
