let context: CanvasRenderingContext2D | null = null;

/** How wide a text of the interface's face is. @param sizePx  of the type */
export function textWidth(text: string, sizePx: number, weight = 400): number {
  context ??= document.createElement('canvas').getContext('2d');
  // a browser that draws no canvas still draws text: about half as wide as high
  if (!context) return text.length * sizePx * 0.55;
  context.font = `${weight} ${sizePx}px 'Hanken Grotesk', 'Hanken fallback', system-ui, sans-serif`;
  return context.measureText(text).width;
}

/** As much of a text as is not wider than that, with an ellipsis for the rest. */
export function fitText(text: string, widthPx: number, sizePx: number): string {
  if (textWidth(text, sizePx) <= widthPx) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, sizePx) > widthPx) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** As much of a name, from both its ends: names of variants often begin alike. */
export function fitName(name: string, widthPx: number, sizePx: number): string {
  if (textWidth(name, sizePx) <= widthPx) return name;
  const letters = [...name];
  const shortened = (kept: number): string =>
    `${letters.slice(0, Math.ceil(kept / 2)).join('')}…${letters.slice(letters.length - Math.floor(kept / 2)).join('')}`;
  let kept = letters.length - 1;
  while (kept > 1 && textWidth(shortened(kept), sizePx) > widthPx) kept--;
  return shortened(kept);
}

/** Places words in lines, each beside a swatch. */
export function wrapWords<Word extends { label: string }>(
  words: readonly Word[],
  { width, size, swatch, gap }: { width: number; size: number; swatch: number; gap: number },
): { placed: (Word & { x: number; line: number })[]; lines: number } {
  let x = 0;
  let line = 0;
  const placed = words.map((word) => {
    const own = swatch + textWidth(word.label, size);
    if (x > 0 && x + own > width) {
      x = 0;
      line++;
    }
    const at = { ...word, x, line };
    x += own + gap;
    return at;
  });
  return { placed, lines: words.length === 0 ? 0 : line + 1 };
}

/** In one line, or in two of about the same length if it is wider than that. */
export function twoLines(text: string, widthPx: number, sizePx: number): string[] {
  if (textWidth(text, sizePx) <= widthPx) return [text];
  const gaps = [...text.matchAll(/ /g)].map(({ index }) => index);
  const middle = gaps.sort((one, other) => Math.abs(one - text.length / 2) - Math.abs(other - text.length / 2))[0];
  const lines = middle === undefined ? [text] : [text.slice(0, middle), text.slice(middle + 1)];
  return lines.map((line) => fitText(line, widthPx, sizePx));
}
