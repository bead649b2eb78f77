import { csvOf } from '#core/exchange/csv.ts';

/** A cell as it is read, and as a file has it. */
export interface Cell {
  text: string;
  value: string | number | null;
}

export interface Column {
  label: string;
  /** to the right, in figures of one width */
  numeric?: boolean;
  /** screen: not in CSV, which has the numbers apart; file: in CSV only */
  only?: 'screen' | 'file';
}

export interface Row {
  key: string;
  cells: readonly Cell[];
  /** too few to say much */
  faint?: boolean;
  total?: boolean;
}

/** The numbers of a figure: what stands in its table, and in files. */
export interface TableData {
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
}

/** Every number unrounded. */
export function tableCsv({ columns, rows }: TableData): string {
  const kept = placesOf(columns, 'screen');
  return csvOf([kept.map((at) => columns[at]!.label), ...rows.map(({ cells }) => kept.map((at) => cells[at]!.value))]);
}

export function tableMarkdown({ caption, columns, rows }: TableData): string {
  const kept = placesOf(columns, 'file');
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [
    `**${escapeMarkdown(caption)}**`,
    '',
    line(kept.map((at) => columns[at]!.label)),
    `| ${kept.map((at) => (columns[at]!.numeric ? '---:' : '---')).join(' | ')} |`,
    ...rows.map(({ cells }) => line(kept.map((at) => cells[at]!.text))),
    '',
  ].join('\n');
}

/** With the rules of the package `booktabs`. */
export function tableLatex({ caption, columns, rows }: TableData): string {
  const kept = placesOf(columns, 'file');
  const line = (cells: readonly string[]): string => `${cells.map(escapeLatex).join(' & ')} \\\\`;
  return [
    '\\begin{table}',
    `\\caption{${escapeLatex(caption)}}`,
    `\\begin{tabular}{${kept.map((at) => (columns[at]!.numeric ? 'r' : 'l')).join('')}}`,
    '\\toprule',
    line(kept.map((at) => columns[at]!.label)),
    '\\midrule',
    ...rows.map(({ cells }) => line(kept.map((at) => cells[at]!.text))),
    '\\bottomrule',
    '\\end{tabular}',
    '\\end{table}',
    '',
  ].join('\n');
}

function placesOf(columns: readonly Column[], without: Column['only']): number[] {
  return columns.flatMap(({ only }, at) => (only === without ? [] : [at]));
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/\s+/g, ' ');
}

const latexSigns: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '–': '--',
  '−': '$-$',
  κ: '$\\kappa$',
  α: '$\\alpha$',
  '\u00a0': '~',
  '\u202f': '\\,',
};

function escapeLatex(text: string): string {
  return text.replace(/[\\{}$&#%_^~–−κα\u00a0\u202f]/g, (sign) => latexSigns[sign]!);
}
