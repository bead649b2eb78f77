import type { Estimate } from '#core/stats/estimate.ts';
import { coverageOf, coverageToTell, type MeasuredCoverage } from '#core/stats/measured-coverage.ts';
import type { Ranks } from '#core/stats/ranks.ts';
import type { Messages } from '#i18n/dictionaries.ts';
import type { Cell, Column, TableData } from '#ui/charts/table.ts';
import { few, type Names } from './names.ts';

/** Of a text. */
export function said(text: string): Cell {
  return { text, value: text };
}

/** Columns of a number with its interval and that one's coverage: together on the screen, apart in a file. */
export function estimateColumns(label: string, text: Messages['results']['columns']): Column[] {
  return [{ label, numeric: true }, ...boundColumns(label, text.interval, text)];
}

function boundColumns(label: string, interval: string, text: Messages['results']['columns']): Column[] {
  return [
    { label: interval, numeric: true, only: 'screen' },
    ...[text.low, text.high, text.coverage].map((bound) => ({ label: `${label}: ${bound}`, only: 'file' as const })),
  ];
}

export function estimateCells(estimate: Estimate, names: Names, digits = 2): Cell[] {
  const { value, interval } = estimate;
  return [
    { text: names.number(value, digits), value },
    ...boundCells(names.interval(interval, digits), interval, coverageOf(estimate), names),
  ];
}

function boundCells(
  text: string,
  bounds: { low: number; high: number } | null,
  measured: MeasuredCoverage | null,
  names: Names,
): Cell[] {
  const coverage = measured?.coverage ?? null;
  return [
    { text: names.told(text, measured), value: coverage },
    { text: '', value: bounds?.low ?? null },
    { text: '', value: bounds?.high ?? null },
    { text: '', value: coverage },
  ];
}

/** Of the places that a rating may have. */
export function rankColumns(text: Messages['results']): Column[] {
  return boundColumns(text.ratings.rank, text.ratings.rank, text.columns);
}

export function rankCells(ranks: Ranks | null, questions: number, names: Names): Cell[] {
  const text = ranks ? names.text.ratings.rankOf(ranks) : names.text.none;
  const bounds = ranks && { low: ranks.best, high: ranks.worst };
  return boundCells(text, bounds, ranks && coverageToTell('ranks', questions), names);
}

/** In place of numbers that there are none of. */
export function absentCells(count: number, names: Names): Cell[] {
  return Array.from({ length: count }, () => ({ text: names.text.none, value: null }));
}

/** Of a number with its interval. */
export const estimateWidth = 5;

/** A table whose columns of intervals say that a coverage stands beside them, where one does. */
export function toldTable({ text }: Names, { columns, rows, ...rest }: TableData): TableData {
  const isTold = (at: number): boolean => rows.some(({ cells }) => cells[at]!.value !== null);
  return {
    ...rest,
    rows,
    columns: columns.map((column, at) =>
      column.only === 'screen' && isTold(at)
        ? { ...column, label: text.columns.told({ label: column.label }) }
        : column,
    ),
  };
}

/** A whole number. */
export function countCell(count: number, names: Names): Cell {
  return { text: names.format.number(count), value: count };
}

/** What a mark in a picture shows of a number. */
export function markOf(estimate: Estimate, names: Names) {
  const { value, interval, n } = estimate;
  const coverage = names.coverage(coverageOf(estimate));
  return { value, low: interval?.low ?? null, high: interval?.high ?? null, n, few: n < few, coverage };
}
