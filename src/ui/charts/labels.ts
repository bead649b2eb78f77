import { fitName, textWidth } from './text-width.ts';

/** Where the names of rows stand: in a column beside them, or each on a line of its own above. */
export interface LabelColumn {
  above: boolean;
  /** in pixels, the gap to what follows included; 0: above */
  width: number;
  /** as much of a label as there is room for */
  fit: (label: string) => string;
}

/** Long names (German ones) on narrow screens leave no room for bars beside them. */
export function labelColumn(labels: readonly string[], width: number, unit: number): LabelColumn {
  const size = 13 * unit;
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, size, 600)));
  const above = widest > 0.34 * width && width < 560 * unit;
  const most = above ? width : 0.45 * width;
  return {
    above,
    width: above ? 0 : Math.min(widest, most) + 12 * unit,
    fit: (label) => fitName(label, most, size),
  };
}

/** How much room words to the right need, in pixels, the gap before them included; 0 where all are ''. */
export function columnWidth(head: string, words: readonly string[], unit: number): number {
  if (words.every((word) => word === '')) return 0;
  return Math.max(...[head, ...words].map((word) => textWidth(word, 13 * unit, 600))) + 14 * unit;
}
