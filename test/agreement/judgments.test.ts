import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readJudgments } from '#core/judgments/read-judgments.ts';
import { meanScore, scoreTable } from '#core/stats/single-scores.ts';
import { schemaFaults, type Schema } from '../fixtures/check-schema.ts';
import { tandem } from '../unit/cli/captured.ts';

/*
 * Real files of MT-Bench-X and LMSYS, and what a few lines of Python over the same files make of them.
 */
const data = process.env['TANDEM_DATA'];
const schema = JSON.parse(readFileSync('public/schemas/analyse.schema.json', 'utf8')) as Schema;

// needs TANDEM_DATA, a folder of judgments outside the repository
describe.skipIf(!data)('real judgments and votes', () => {
  const path = (file: string) => join(data!, file);
  const scoresOf = (language: string) => {
    const file = path(`mt-bench-x/mt_bench_${language}/model_judgment/gpt-4_single.jsonl`);
    return readJudgments(readFileSync(file, 'utf8'), file).scores;
  };

  test('MT-Bench-X’s single judgments: means by turn, with and without the scores that the judge failed to give', () => {
    const [english, german] = [scoresOf('EN'), scoresOf('DE')];
    expect(new Set(german.map(({ language }) => language))).toEqual(new Set(['de']));
    expect(new Set(english.map(({ category }) => category))).toEqual(new Set(['writing']));
    const table = (unparsed: 'dropped' | 'kept') =>
      scoreTable([...english, ...german], ['language', 'turn'], unparsed)
        .sort((one, other) => `${other.language} ${one.turn}`.localeCompare(`${one.language} ${other.turn}`))
        .map(({ language, turn, mean, unparsed: count, failed }) => [
          language,
          turn,
          mean.value,
          mean.n,
          count,
          failed,
        ]);
    expect(table('dropped')).toEqual([
      ['en', 1, 8.5, 6, 0, 0],
      ['en', 2, 4.5, 6, 0, 0],
      ['de', 1, 7.8, 10, 2, 2],
      ['de', 2, 5.4, 10, 2, 2],
    ]);
    expect(table('kept').map(([, , mean]) => mean)).toEqual([8.5, 4.5, 76 / 12, 52 / 12]);
    expect(meanScore(german, 'dropped')).toMatchObject({ n: 20, questions: 6 });
  });

  const analyse = async (rule: string) => {
    const { status, results } = await tandem(
      'analyse',
      ...['--votes', path('mt-bench/human_judgments/human.sample.jsonl')],
      ...['--judgments', path('mt-bench/human_judgments/gpt4_pair.sample.jsonl'), '--rule', rule],
    );
    expect(status).toBe(0);
    expect(schemaFaults(schema, results[0])).toEqual([]);
    return results[0] as object;
  };

  test('LMSYS’s samples: agreement of GPT-4 and people, by both rules', async () => {
    const judgeHuman = (turns: [number, number][], noTies: [number, number][]) => ({
      agreement: {
        'judge-human': Object.fromEntries(
          [1, 2].map((turn, at) => [
            turn,
            {
              all: { agree: turns[at]![0], n: turns[at]![1] },
              'no-ties': { agree: noTies[at]![0], n: noTies[at]![1] },
            },
          ]),
        ),
      },
    });
    const noTies: [number, number][] = [
      [14, 22],
      [9, 10],
    ];
    const lmsys = await analyse('lmsys');
    expect(lmsys).toMatchObject(
      judgeHuman(
        [
          [16, 31],
          [11, 14],
        ],
        noTies,
      ),
    );
    expect(await analyse('paper')).toMatchObject(
      judgeHuman(
        [
          [14, 24],
          [9, 11],
        ],
        noTies,
      ),
    );
    expect(lmsys).toMatchObject({
      votes: { n: 60, repeats: 0, items: 32, questions: 2 },
      judge: { name: 'gpt4_pair', verdicts: 40, missing: 0 },
      agreement: {
        'human-human': {
          1: { all: { agree: 21, n: 41 }, 'no-ties': { agree: 21, n: 36 } },
          2: { all: { agree: 7, n: 8 }, 'no-ties': { agree: 7, n: 7 } },
        },
      },
      upperBound: { 1: { all: { agree: 25, n: 31 } }, 2: { all: { agree: 13, n: 14 } } },
      biasOverall: { inconsistent: 8, valid: 40, games: 0 },
      sideBias: { share: 29 / 52, n: 52 },
    });
    const { alpha } = lmsys as { alpha: Record<number, { alpha: number; n: number }> };
    expect(alpha[1]!.alpha).toBeCloseTo(-0.016871165644171793, 12);
    expect(alpha[2]!.alpha).toBeCloseTo(0.588235294117647, 12);
    expect([alpha[1]!.n, alpha[2]!.n]).toEqual([35, 8]);
  });

  test('the swapped games of a real file are judgments like others', async () => {
    const { results } = await tandem(
      'analyse',
      ...['--votes', path('mt-bench/human_judgments/human.sample.jsonl')],
      ...['--judgments', path('mt-bench/model_judgment/gpt-4_pair.sample.jsonl')],
    );
    expect(schemaFaults(schema, results[0])).toEqual([]);
    expect(results[0]).toMatchObject({
      judge: { name: 'gpt-4', verdicts: 46, missing: 29 },
      biasOverall: { inconsistent: 27, valid: 73, errors: 2, first: 16, second: 2 },
      // people voted on other models
      agreement: { 'judge-human': { 1: { all: { n: 0, share: null } } } },
    });
  });
});
