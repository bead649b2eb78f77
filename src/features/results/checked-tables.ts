import type { CheckedPart, RightAnswers } from '#core/results/checked.ts';
import type { Estimate } from '#core/stats/estimate.ts';
import type { TableData } from '#ui/charts/table.ts';
import { absentCells, countCell, estimateCells, estimateColumns, estimateWidth, said, toldTable } from './cells.ts';
import { few, type Names } from './names.ts';

/** A share of one as percent. */
export function inPercent(share: Estimate): Estimate {
  const { value, interval } = share;
  return {
    ...share,
    value: value === null ? null : 100 * value,
    interval: interval && { ...interval, low: 100 * interval.low, high: 100 * interval.high },
  };
}

/** By checkpoint, language and turn. */
export function checkedTable({ rows, categories }: CheckedPart, names: Names): TableData {
  const { columns, checked: text } = names.text;
  return toldTable(names, {
    caption: text.caption,
    columns: [
      { label: columns.model },
      { label: columns.language },
      { label: columns.turn, numeric: true },
      ...categories.map((category) => ({ label: names.category(category), numeric: true })),
      ...estimateColumns(text.right, columns),
      { label: columns.n, numeric: true },
    ],
    rows: rows.map(({ model, language, turn, categories: shares, right }) => ({
      key: JSON.stringify([model, language, turn]),
      cells: [
        said(model),
        said(names.language(language ?? null)),
        countCell(turn ?? 0, names),
        ...shares.map((share) => {
          const value = share === null ? null : 100 * share;
          return { text: names.number(value, 0), value };
        }),
        ...estimateCells(inPercent(right), names, 0),
        countCell(right.n, names),
      ],
      faint: right.n < few,
    })),
  });
}

/** What bars show. */
export function rightTable(caption: string, rows: readonly RightAnswers[], names: Names): TableData {
  const { columns, checked: text } = names.text;
  const byLanguage = rows.some(({ language }) => language !== undefined);
  return toldTable(names, {
    caption,
    columns: [
      { label: columns.model },
      ...(byLanguage ? [{ label: columns.language }] : []),
      ...estimateColumns(text.right, columns),
      { label: columns.n, numeric: true },
    ],
    rows: rows.map(({ model, language, right }) => ({
      key: JSON.stringify([model, language]),
      cells: [
        said(model),
        ...(byLanguage ? [said(names.language(language ?? null))] : []),
        ...estimateCells(inPercent(right), names, 0),
        countCell(right.n, names),
      ],
      faint: right.n < few,
    })),
  });
}

/** By checkpoint and category, all languages together. */
export function rightByCategoryTable({ across, categories }: CheckedPart, names: Names): TableData {
  const { columns, checked: text } = names.text;
  return toldTable(names, {
    caption: text.byCategory,
    columns: [
      { label: columns.model },
      ...categories.flatMap((category) => estimateColumns(names.category(category), columns)),
      { label: columns.n, numeric: true },
    ],
    rows: across.map(({ model, categories: shares, right }) => ({
      key: model,
      cells: [
        said(model),
        ...shares.flatMap((share) =>
          share ? estimateCells(inPercent(share), names, 0) : absentCells(estimateWidth, names),
        ),
        countCell(right.n, names),
      ],
      faint: right.n < few,
    })),
  });
}
