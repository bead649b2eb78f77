import type { GainRow, ModelScores, ScoresPart } from '#core/results/scores.ts';
import type { Row, TableData } from '#ui/charts/table.ts';
import { absentCells, countCell, estimateCells, estimateColumns, estimateWidth, said, toldTable } from './cells.ts';
import { few, type Names } from './names.ts';

/** The paper's tables 9 to 11. */
export function scoresTable({ rows, categories }: ScoresPart, names: Names): TableData {
  const { columns, scores: text } = names.text;
  return toldTable(names, {
    caption: text.caption,
    columns: [
      { label: columns.model },
      { label: columns.language },
      { label: columns.turn, numeric: true },
      ...categories.flatMap((category) => [{ label: names.category(category), numeric: true }]),
      ...estimateColumns(text.average, columns),
      { label: text.unparsed, numeric: true },
      { label: columns.n, numeric: true },
    ],
    rows: rows.map(({ model, language, turn, categories: means, average, unparsed }) => ({
      key: JSON.stringify([model, language, turn]),
      cells: [
        said(model),
        said(names.language(language ?? null)),
        countCell(turn ?? 0, names),
        ...means.map((mean) => ({ text: names.number(mean), value: mean })),
        ...estimateCells(average, names),
        countCell(unparsed, names),
        countCell(average.n, names),
      ],
      faint: average.n < few,
    })),
  });
}

/** Averages as bars show them. */
export function averagesTable(caption: string, rows: readonly ModelScores[], names: Names): TableData {
  const { columns, scores: text } = names.text;
  const byLanguage = rows.some(({ language }) => language !== undefined);
  return toldTable(names, {
    caption,
    columns: [
      { label: columns.model },
      ...(byLanguage ? [{ label: columns.language }] : []),
      ...estimateColumns(text.average, columns),
      { label: text.unparsed, numeric: true },
      { label: columns.n, numeric: true },
    ],
    rows: rows.map(({ model, language, average, unparsed }) => ({
      key: JSON.stringify([model, language]),
      cells: [
        said(model),
        ...(byLanguage ? [said(names.language(language ?? null))] : []),
        ...estimateCells(average, names),
        countCell(unparsed, names),
        countCell(average.n, names),
      ],
      faint: average.n < few,
    })),
  });
}

/** Means by category, as the radar shows them. */
export function categoriesTable({ across, categories }: ScoresPart, names: Names): TableData {
  const { columns, scores: text } = names.text;
  return toldTable(names, {
    caption: text.radar,
    columns: [
      { label: columns.model },
      ...categories.flatMap((category) => estimateColumns(names.category(category), columns)),
      { label: columns.n, numeric: true },
    ],
    rows: across.map(({ model, categories: means, average }): Row => {
      return {
        key: model,
        cells: [
          said(model),
          ...means.flatMap((mean) => (mean ? estimateCells(mean, names) : absentCells(estimateWidth, names))),
          countCell(average.n, names),
        ],
        faint: average.n < few,
      };
    }),
  });
}

export function gainsTable(rows: readonly GainRow[], names: Names): TableData {
  const { columns, gains: text } = names.text;
  return toldTable(names, {
    caption: text.caption,
    columns: [
      { label: columns.model },
      { label: text.over },
      ...estimateColumns(text.points, columns),
      ...estimateColumns(text.ofScale, columns),
      ...estimateColumns(text.relative, columns),
      { label: columns.n, numeric: true },
    ],
    rows: rows.map(({ model, over, gain }) => ({
      key: JSON.stringify([model, over]),
      cells: [
        said(model),
        said(over),
        ...estimateCells(gain.points, names),
        ...estimateCells(gain.percentOfScale, names, 1),
        ...estimateCells(gain.relativePercent, names, 1),
        countCell(gain.points.n, names),
      ],
      faint: gain.points.n < few,
    })),
  });
}
