import type { VoteRow } from '#core/results/votes.ts';
import type { WinRatePart } from '#core/results/win-rates.ts';
import type { BiasPart } from '#core/results/bias.ts';
import type { RatingsPart } from '#core/results/report.ts';
import { labels } from '#core/stats/items.ts';
import type { WinRate } from '#core/stats/win-rate.ts';
import type { Column, Row, TableData } from '#ui/charts/table.ts';
import {
  absentCells,
  countCell,
  estimateCells,
  estimateColumns,
  estimateWidth,
  rankCells,
  rankColumns,
  said,
  toldTable,
} from './cells.ts';
import { few, type Names } from './names.ts';
import type { Rate } from './view.ts';

/** Shares of verdicts, as stacked bars show them. */
export function votesTable(
  caption: string,
  rows: readonly VoteRow[],
  [one, other]: readonly [string, string],
  names: Names,
): TableData {
  const { columns, labels: words } = names.text;
  const heads = [one, other, words.tie, words.bothBad];
  return toldTable(names, {
    caption,
    columns: [
      { label: columns.group },
      ...heads.flatMap((head) => [
        { label: head, numeric: true },
        ...estimateColumns(`${head}, ${columns.share}`, columns),
      ]),
      { label: columns.n, numeric: true },
    ],
    rows: rows.map(({ group, counts, shares }): Row => {
      const { n } = shares.tie;
      return {
        key: JSON.stringify(group),
        cells: [
          said(names.group(group)),
          ...labels.flatMap((label, at) => [countCell(counts[at]!, names), ...estimateCells(shares[label], names)]),
          countCell(n, names),
        ],
        faint: n < few,
        total: group.by === 'all',
      };
    }),
  });
}

function rateColumns(names: Names): Column[] {
  const { columns, rate } = names.text;
  return [
    ...[columns.wins, columns.losses, columns.ties, columns.bothBad].map((label) => ({ label, numeric: true })),
    ...estimateColumns(rate.decided, columns),
    ...estimateColumns(rate.adjusted, columns),
    ...estimateColumns(rate.raw, columns),
    { label: columns.n, numeric: true },
  ];
}

function rateCells({ wins, losses, ties, bothBad, decided, adjusted, raw }: WinRate, names: Names) {
  return [
    ...[wins, losses, ties, bothBad].map((count) => countCell(count, names)),
    ...[decided, adjusted, raw].flatMap((estimate) => estimateCells(estimate, names)),
    countCell(raw.n, names),
  ];
}

/** Of every model, by people and by the judge. */
export function winRateTable({ people, judge }: WinRatePart, names: Names): TableData {
  const { columns, winRate } = names.text;
  const rows = (by: string, all: readonly WinRate[]): Row[] =>
    all.map((rate) => ({
      key: `${by} ${rate.model}`,
      cells: [said(rate.model), said(by), ...rateCells(rate, names)],
      faint: rate.raw.n < few,
    }));
  return toldTable(names, {
    caption: winRate.caption,
    columns: [{ label: columns.model }, { label: columns.by }, ...rateColumns(names)],
    rows: [...rows(names.text.people, people), ...rows(names.text.judge, judge)],
  });
}

/** Of one model, by part. */
export function forestTable(rows: NonNullable<WinRatePart['forest']>['rows'], rate: Rate, names: Names): TableData {
  const { columns, winRate } = names.text;
  return toldTable(names, {
    caption: winRate.chart,
    columns: [{ label: columns.group }, ...rateColumns(names)],
    rows: rows.map(({ group, rate: own }) => ({
      key: JSON.stringify(group),
      cells: [said(names.group(group)), ...rateCells(own, names)],
      faint: own[rate].n < few,
      total: group.by === 'all',
    })),
  });
}

export function biasTable({ people, judge }: BiasPart, names: Names): TableData {
  const { columns, bias } = names.text;
  // of the judge only: two games
  const slots = judge.length > 0;
  const absent = slots ? absentCells(2 * estimateWidth, names) : [];
  const p = (value: number | null) => ({ text: value === null ? names.text.none : names.p(value), value });
  return toldTable(names, {
    caption: bias.caption,
    columns: [
      { label: columns.of },
      ...estimateColumns(
        people.length === 0 ? names.text.questions.inconsistent : slots ? bias.share : bias.left,
        columns,
      ),
      ...(slots ? [...estimateColumns(bias.first, columns), ...estimateColumns(bias.second, columns)] : []),
      { label: columns.p, numeric: true },
      { label: columns.n, numeric: true },
    ],
    rows: [
      ...people.map(({ turn, bias: { left, test } }): Row => ({
        key: `people ${turn}`,
        cells: [
          said(turn === null ? bias.people : bias.turn({ turn })),
          ...estimateCells(left, names),
          ...absent,
          p(test.p),
          countCell(left.n, names),
        ],
        faint: left.n < few,
      })),
      ...judge.map(({ category, bias: { inconsistent, first, second, test } }): Row => ({
        key: `judge ${category}`,
        cells: [
          said(category === null ? bias.judgeAll : bias.judge({ name: names.category(category) })),
          ...[inconsistent, first, second].flatMap((estimate) => estimateCells(estimate, names)),
          p(test.p),
          countCell(inconsistent.n, names),
        ],
        faint: inconsistent.n < few,
        total: category === null,
      })),
    ],
  });
}

export function ratingsTable({ ratings, controlled }: RatingsPart, names: Names): TableData {
  const { columns, ratings: text } = names.text;
  const equal = new Map(controlled?.models.map(({ model, rating }) => [model, rating]));
  return toldTable(names, {
    caption: text.caption,
    columns: [
      { label: columns.model },
      ...estimateColumns(text.head, columns),
      ...rankColumns(names.text),
      ...(controlled ? estimateColumns(text.controlled, columns) : []),
      { label: columns.n, numeric: true },
    ],
    rows: ratings.models.map(({ model, rating, ranks }) => {
      const own = equal.get(model);
      return {
        key: model,
        cells: [
          said(model),
          ...estimateCells(rating, names, 0),
          ...rankCells(ranks, rating.questions, names),
          ...(controlled ? (own ? estimateCells(own, names, 0) : absentCells(estimateWidth, names)) : []),
          countCell(rating.n, names),
        ],
        faint: rating.n < few,
      };
    }),
  });
}
