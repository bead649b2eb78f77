/**
 * How unsure the model was of a token, as a step of the sequential scale (`--scale-1` … `--scale-6`).
 * @param probability 0…1, before temperature and the filters
 */
export function doubtOf(probability: number): 1 | 2 | 3 | 4 | 5 | 6 {
  if (probability >= 0.9) return 1;
  if (probability >= 0.7) return 2;
  if (probability >= 0.5) return 3;
  if (probability >= 0.3) return 4;
  if (probability >= 0.1) return 5;
  return 6;
}

/** A token's text for a table: the spaces it begins with counted apart, line breaks and tabs as signs. */
export function visiblePiece(text: string): { spaces: number; rest: string } {
  const rest = text.replace(/^ +/, '');
  return {
    spaces: text.length - rest.length,
    rest: rest.replaceAll('\n', '↵').replaceAll('\t', '⇥').replaceAll('\r', '␍'),
  };
}
