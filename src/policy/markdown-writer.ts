/** Takes inline text and block borders, and gives the text with Markdown's signs for headings, lists and emphasis. */
export type MarkdownWriter = {
  /** Adds inline text; white space is single. */
  text(said: string, bold: boolean): void;
  /** A line break within the block. */
  lineBreak(): void;
  /** Ends the block that is open. */
  block(): void;
  /** Ends the block that is open, and starts a heading (1–6), ended by `block`. */
  heading(level: number): void;
  /** Begins and ends a list, and begins an item of it with its sign. */
  listStart(): void;
  listEnd(): void;
  item(sign: string): void;
  /** A whole block of lines as they are, such as a table. */
  lines(lines: readonly string[]): void;
  end(): string;
};

const SPACE = /[\s\u00a0\u2000-\u200a\u202f\u3000]+/g;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const DEEPEST_LIST = 8;

/** Makes a Markdown writer. Empty blocks vanish, blocks stand apart by one empty line, items by none. */
export function markdownWriter(): MarkdownWriter {
  const out: string[] = [];
  let line: string[] = [];
  let length = 0;
  let boldLength = 0;
  let space = false;
  let level = 0;
  let depth = 0;
  let sign = '';
  let lastWasItem = false;

  const block = (): void => {
    const said = line
      .join('')
      .replace(/ *\n */g, '\n')
      .trim();
    const whole = boldLength === length && length > 1 && !said.includes('\n');
    line = [];
    length = 0;
    boldLength = 0;
    space = false;
    if (said === '') {
      level = 0;
      return;
    }
    const indent = '    '.repeat(Math.max(0, Math.min(depth, DEEPEST_LIST) - 1));
    const inner = depth > 0 ? `${indent}    ` : '';
    if (out.length > 0) out.push(sign && lastWasItem ? '\n' : '\n\n');
    if (level > 0) out.push(`${'#'.repeat(level)} ${said.replace(/\n/g, ' ')}`);
    else {
      const text = whole && said.length < 150 ? `**${said}**` : said;
      out.push(sign ? `${indent}${sign} ` : inner, text.replace(/\n/g, `\n${inner}`));
    }
    lastWasItem = sign !== '';
    sign = '';
    level = 0;
  };

  return {
    text(said, bold) {
      const plain = said.replace(INVISIBLE, '').replace(SPACE, ' ');
      if (plain === '') return;
      const word = plain.trim();
      if (word === '') {
        space = true;
        return;
      }
      if (line.length > 0 && (space || plain.startsWith(' ')) && line.at(-1) !== '\n') line.push(' ');
      line.push(word);
      length += word.length;
      if (bold) boldLength += word.length;
      space = plain.endsWith(' ');
    },
    lineBreak() {
      if (line.length > 0) line.push('\n');
      space = false;
    },
    block,
    heading(to) {
      block();
      level = to;
    },
    listStart() {
      block();
      if (depth === 0) lastWasItem = false;
      depth++;
    },
    listEnd() {
      block();
      sign = '';
      depth = Math.max(0, depth - 1);
      if (depth === 0) lastWasItem = false;
    },
    item(mark) {
      block();
      sign = mark;
    },
    lines(lines) {
      block();
      if (lines.length === 0) return;
      if (out.length > 0) out.push('\n\n');
      out.push(lines.join('\n'));
      lastWasItem = false;
    },
    end() {
      block();
      return out.join('');
    },
  };
}
