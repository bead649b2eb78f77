import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorAt, betweenAxes, pointList, radarPoints } from '#ui/charts/radar.ts';
import { extentOf, linearScale, padded } from '#ui/charts/scale.ts';
import { tableCsv, tableLatex, tableMarkdown, type TableData } from '#ui/charts/table.ts';

test('a scale goes from end to end, with round ticks between', () => {
  const scale = linearScale([0.31, 0.86], [100, 400], 6);
  expect(scale(0.31)).toBe(100);
  expect(scale(0.86)).toBe(400);
  expect(scale.ticks).toEqual([0.4, 0.5, 0.6, 0.7, 0.8]);
  expect(scale.digits).toBe(1);
  expect(linearScale([0, 10], [0, 1], 5).ticks).toEqual([0, 2, 4, 6, 8, 10]);
  expect(linearScale([0, 10], [0, 1], 5).digits).toBe(0);
  expect(linearScale([-2.5, 2.5], [0, 1], 2).ticks).toEqual([-2.5, 0, 2.5]);
  // nothing to tell apart is still a scale
  expect(linearScale([3, 3], [0, 10], 4)(3)).toBe(0);
});

test('ticks lie on the scale, a step apart, and not many more than there is room for', () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(
      number,
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      fc.integer({ min: 2, max: 12 }),
      (low, span, about) => {
        const { ticks, ...scale } = linearScale([low, low + span], [0, 1], about);
        expect(ticks.length).toBeLessThanOrEqual(about + 1);
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(low - 1e-6 * span - 1e-9);
          expect(tick).toBeLessThanOrEqual(low + span + 1e-6 * span + 1e-9);
        }
        expect(scale.digits).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

test('an extent passes over what is not defined', () => {
  expect(extentOf([null, 3, 1, null], 2)).toEqual([1, 3]);
  expect(extentOf([null])).toBeNull();
  expect(padded([0, 1])).toEqual([-0.04, 1.04]);
  expect(padded([2, 2])).toEqual([1.96, 2.04]);
});

test('a radar begins at the top and goes clockwise', () => {
  const points = radarPoints([1, 1, 0.5, null], { x: 10, y: 10 }, 8);
  expect(points.map(({ at }) => at)).toEqual([0, 1, 2]);
  expect(pointList(points)).toBe('10.0,2.0 18.0,10.0 10.0,14.0');
  expect([0, 1, 2, 3].map((at) => anchorAt(at, 4))).toEqual(['middle', 'start', 'middle', 'end']);
  expect(pointList([betweenAxes(1, 4, { x: 10, y: 10 }, 8)])).toBe('14.0,6.0');
});

const data: TableData = {
  caption: 'Rate & more',
  columns: [
    { label: 'Model' },
    { label: 'Rate', numeric: true },
    { label: '95 %', numeric: true, only: 'screen' },
    { label: 'Low', only: 'file' },
  ],
  rows: [
    {
      key: 'a',
      cells: [
        { text: 'A|B_1', value: 'A|B_1' },
        { text: '0.33', value: 1 / 3 },
        { text: '0.10 – 0.60', value: null },
        { text: '', value: 0.1 },
      ],
    },
    {
      key: 'b',
      cells: [
        { text: '=SUM(1)', value: '=SUM(1)' },
        { text: 'n/a', value: null },
        { text: 'n/a', value: null },
        { text: '', value: null },
      ],
    },
  ],
};

test('a table as CSV has every number unrounded, bounds apart, and no formula', () => {
  expect(tableCsv(data)).toBe(`Model,Rate,Low\r\nA|B_1,${1 / 3},0.1\r\n'=SUM(1),,\r\n`);
});

test('a table as Markdown and LaTeX says what the screen says', () => {
  expect(tableMarkdown(data)).toBe(
    [
      '**Rate & more**',
      '',
      '| Model | Rate | 95 % |',
      '| --- | ---: | ---: |',
      '| A\\|B\\_1 | 0.33 | 0.10 – 0.60 |',
      '| =SUM(1) | n/a | n/a |',
      '',
    ].join('\n'),
  );
  expect(tableLatex(data)).toContain('\\caption{Rate \\& more}');
  expect(tableLatex(data)).toContain('\\begin{tabular}{lrr}');
  expect(tableLatex(data)).toContain('A|B\\_1 & 0.33 & 0.10 -- 0.60 \\\\');
});
