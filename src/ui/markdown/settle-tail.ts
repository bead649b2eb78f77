/**
 * The part of a growing Markdown text that can be shown now without being taken back later: marks whose meaning is
 * not decided yet wait (`-` may become a list or a rule), open `**` and `` ` `` are closed for the time being, and a
 * table waits for its second line.
 */
export function settleTail(text: string): string {
  if (insideFence(text)) return text.replace(/\n[ ]{0,3}`{1,3}$/, '\n');
  const blank = text.lastIndexOf('\n\n');
  const start = Math.max(blank === -1 ? 0 : blank + 2, fenceEnd(text));
  const tail = text.slice(start);
  return text.slice(0, start) + closeOpenMarks(holdBack(tail));
}

const fence = /^[ ]{0,3}(?:```|~~~)/gm;

function insideFence(text: string): boolean {
  return (text.match(fence)?.length ?? 0) % 2 === 1;
}

function fenceEnd(text: string): number {
  const last = [...text.matchAll(fence)].at(-1);
  if (!last) return 0;
  const newline = text.indexOf('\n', last.index);
  return newline === -1 ? text.length : newline + 1;
}

function holdBack(tail: string): string {
  // Two lines make a table; until both are there, neither is shown.
  const table = /(?:^|\n)[ ]{0,3}\|[^\n]*(?:\n[ ]{0,3}\|?[\s:|-]*)?$/.exec(tail);
  if (table && !/\n[ ]{0,3}\|?[ ]*:?-+:?[ ]*\|[^\n]*\n/.test(tail)) return tail.slice(0, table.index);
  return tail
    .replace(/(^|\n)[ \t]*(?:[-+*>]|[-*_]{2,}|#{1,6}|\d{1,3}[.)]?|`{1,3}[^\s`]*|~{1,3})[ \t]*$/, '$1')
    .replace(/(?<=[\s(]|^)[*_~`]{1,3}$/, '');
}

/** Closes code spans, strong, emphasis and strike-through that are still open at the end. */
function closeOpenMarks(tail: string): string {
  const open: string[] = [];
  // A mark opens before a letter and closes after one; list bullets are followed by a space and do neither.
  for (const { 0: mark, index } of tail.matchAll(/`+|\*{1,3}|_{1,3}|~~/g)) {
    const before = tail[index - 1] ?? ' ';
    const after = tail[index + mark.length] ?? ' ';
    const inCode = open.at(-1)?.startsWith('`') === true;
    if (inCode) {
      if (mark === open.at(-1)) open.pop();
      continue;
    }
    const wordInside = mark.startsWith('_') && /[\p{L}\d]/u.test(before) && /[\p{L}\d]/u.test(after);
    if (wordInside || before === '\\') continue;
    if (mark === open.at(-1) && !/\s/.test(before)) open.pop();
    else if (!/\s/.test(after)) open.push(mark);
  }
  if (open.length === 0) return tail;
  // Half of a closing mark may already be there: `**bold*`.
  const last = open.at(-1) ?? '';
  const stump = last.length === 2 && tail.endsWith(last.slice(1)) && !tail.endsWith(last);
  const body = stump ? tail.slice(0, -1) : tail;
  const space = /\s*$/.exec(body)?.[0] ?? '';
  return body.slice(0, body.length - space.length) + open.reverse().join('') + space;
}
