/** What neither joins its neighbours to one token nor is joined by them. */
const separators = '{}()[],;:@';

/** An include of ours, which only looks like a comment; see src/engine/gpu/shader-source.ts. */
const include = /^\/\/ #include ".+"$/;

/**
 * A shader without what only readers need: comments, indentation, empty lines, spaces between tokens that stay apart without. Tokens, names
 * and lines stay, so that what a device has to say about one can be read; so do our includes, each on a line of its own.
 */
export function packWgsl(text: string): string {
  return withoutComments(text)
    .split('\n')
    .map((line) => (include.test(line) ? line : packLine(line)))
    .filter((line) => line !== '')
    .join('\n');
}

/** Comments become a space each, of several lines too. */
function withoutComments(text: string): string {
  let kept = '';
  let depth = 0; // block comments nest
  for (let at = 0; at < text.length;) {
    const two = text.slice(at, at + 2);
    if (two === '/*' || (depth > 0 && two === '*/')) {
      depth += two === '/*' ? 1 : -1;
      if (depth === 0) kept += ' ';
      at += 2;
    } else if (depth > 0) {
      at++;
    } else if (two === '//') {
      const end = text.indexOf('\n', at);
      const comment = text.slice(at, end < 0 ? text.length : end);
      const ownLine = at === 0 || text[at - 1] === '\n';
      if (ownLine && include.test(comment)) kept += comment;
      at += comment.length;
    } else {
      kept += text[at++];
    }
  }
  return kept;
}

/** A space stays between two words, and between two operators, which could become another. */
function packLine(line: string): string {
  const words = line.trim().replace(/\s+/g, ' ');
  return words.replace(/(?<=(.)) (?=(.))/gu, (space, before: string, after: string) => {
    if (separators.includes(before) || separators.includes(after)) return '';
    return isWord(before) === isWord(after) ? space : '';
  });
}

/** Of names and numbers. */
function isWord(character: string): boolean {
  return /[\w.\u{80}-\u{10ffff}]/u.test(character);
}
