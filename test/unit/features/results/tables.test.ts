import { expect, test } from 'vitest';
import { rulesOf } from '#core/results/request.ts';
import { agreementPart } from '#core/results/agreement.ts';
import { winRates } from '#core/results/win-rates.ts';
import { davidson } from '#core/stats/davidson.ts';
import { groupByItem, type LabelCounts } from '#core/stats/items.ts';
import { ratings } from '#core/stats/ratings.ts';
import { formatsFor } from '#i18n/format.ts';
import { loadMessages } from '#i18n/dictionaries.ts';
import { tableCsv, tableLatex, tableMarkdown } from '#ui/charts/table.ts';
import { agreementTable } from '../../../../src/features/results/agreement-tables.ts';
import { Names } from '../../../../src/features/results/names.ts';
import { ratingsTable, winRateTable } from '../../../../src/features/results/vote-tables.ts';
import { ballotsOf } from '../../../fixtures/ballots.ts';

const english = new Names(await loadMessages('en'), formatsFor('en'));
const german = new Names(await loadMessages('de'), formatsFor('de'));
const quick = { draws: 200, seed: 1, level: 0.95 };

/** Three votes a question, so that intervals are of the bootstrap. */
function ballots(questions: number) {
  const kinds: LabelCounts[] = [
    [2, 1, 0, 0],
    [1, 2, 0, 0],
    [0, 2, 1, 0],
    [3, 0, 0, 0],
  ];
  return ballotsOf(Object.fromEntries(Array.from({ length: questions }, (_, at) => [`${at}`, kinds[at % 4]!])));
}
const rateTable = (questions: number, names: Names) =>
  winRateTable({ people: winRates(ballots(questions), quick), judge: [], forest: null }, names);

test('below forty questions the measured coverage stands beside each interval, and the column’s head says so', () => {
  const table = rateTable(20, english);
  const at = table.columns.findIndex(({ label }) => label === '95 % (coverage)');
  expect(table.rows[0]!.cells[at]!.text).toMatch(/^0\.\d\d – 0\.\d\d \(95\.3%\)$/);
  expect(rateTable(20, german).rows[0]!.cells[at]!.text).toMatch(/^0,\d\d – 0,\d\d \(95,3\u00a0%\)$/);
});

test('from forty questions on nothing is said that is as promised', () => {
  const table = rateTable(40, english);
  expect(table.columns.map(({ label }) => label)).toContain('95 %');
  expect(table.columns.map(({ label }) => label)).not.toContain('95 % (coverage)');
  expect(tableMarkdown(table)).not.toContain('(9');
});

test('files have it as well: a column of its own in CSV, the words of the screen in Markdown and LaTeX', () => {
  const table = rateTable(20, english);
  const [head, row] = tableCsv(table)
    .split('\r\n')
    .map((line) => line.split(','));
  expect(row![head!.indexOf('Decided: coverage')]).toBe('0.953');
  expect(row![head!.indexOf('Raw: coverage')]).toBe('0.955');
  expect(tableMarkdown(table)).toContain('| 95 % (coverage) |');
  expect(tableMarkdown(table)).toMatch(/– 0\.\d\d \(95\.3%\) \|/);
  expect(tableLatex(table)).toMatch(/-- 0\.\d\d \(95\.3\\%\) &/);
  expect(tableCsv(rateTable(40, english)).split('\r\n')[0]).toBe(head!.join(','));
});

test('the upper bound and places have it however many questions there are', () => {
  const items = groupByItem(ballots(80));
  const part = agreementPart(items, null, rulesOf.corrected, quick);
  const rows = agreementTable(part, 'corrected', english).rows.map(({ cells }) => [cells[0]!.text, cells[3]!.text]);
  expect(rows.find(([name]) => name === 'Upper bound, same votes')![1]).toMatch(/\(94\.7%\)$/);
  expect(rows.find(([name]) => name === 'People with people')![1]).not.toContain('(');
  const rated = { by: 'people', ratings: ratings(ballots(80), davidson, 'tie', quick), controlled: null } as const;
  const table = ratingsTable(rated, english);
  const place = table.columns.findIndex(({ label }) => label === 'Rank (coverage)');
  expect(table.rows[0]!.cells[place]!.text).toMatch(/^1( – 2)? \(> 99\.9%\)$/);
  expect(table.columns.map(({ label }) => label)).toContain('95 %');
});
