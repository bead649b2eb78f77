import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ResultsLibrary } from '#core/results/library.ts';
import { everything, type Request } from '#core/results/request.ts';

const data = process.env['TANDEM_DATA'];
const files = {
  german: 'mt-bench-x/mt_bench_DE/model_judgment/gpt-4_single.jsonl',
  english: 'mt-bench-x/mt_bench_EN/model_judgment/gpt-4_single.jsonl',
  pairs: 'mt-bench/model_judgment/gpt-4_pair.sample.jsonl',
};
const pathOf = (file: string): string => join(data ?? '', file);
const missing = data === undefined || Object.values(files).some((file) => !existsSync(pathOf(file)));

describe.skipIf(missing)('real judgments (TANDEM_DATA)', () => {
  const library = new ResultsLibrary();
  const read = (key: keyof typeof files) => library.read(key, readFileSync(pathOf(files[key]), 'utf8'), files[key]);
  const request = (...sources: string[]): Request => ({
    ...{ sources, filter: everything, rule: 'corrected', judge: null, baseline: null, seed: 1 },
  });
  const behind = { category: null, language: null, label: null, model: null };

  test('every question of a file of single scores has its text, and every answer that the judge saw', () => {
    const counts = { german: read('german').scores, english: read('english').scores };
    expect(counts.german + counts.english).toBeGreaterThan(30);
    const { rows } = library.scored(request('german', 'english'), behind, 0, 1000);
    let scores = 0;
    for (const row of rows) {
      expect(row.prompt).toBeTruthy();
      const detail = library.answers(request('german', 'english'), row.key)!;
      expect(detail.before).toHaveLength(2 * (row.place.turn - 1));
      for (const answer of detail.answers) {
        expect(answer.text).not.toBeNull();
        scores += answer.scores.length;
        for (const { failed, parsed, words } of answer.scores) {
          expect(words === null).toBe(failed);
          if (failed) expect(parsed).toBe(false);
        }
        // a file says of its scores what the judge's words say
        expect(answer.contradictions.filter(({ kind }) => kind === 'words')).toEqual([]);
      }
    }
    expect(scores).toBe(counts.german + counts.english);
  });

  test('every pair that a judge compared has both answers, and its words on both games', () => {
    const { pairs } = read('pairs');
    const { rows, total } = library.questions(request('pairs'), behind, 0, 1000);
    expect(rows).toHaveLength(total);
    let judged = 0;
    for (const { key, prompt, item } of rows) {
      expect(prompt).toBeTruthy();
      const { answers, judgments } = library.question(request('pairs'), key)!;
      expect([...new Set(answers.map(({ model }) => model))]).toEqual([...item.pair]);
      judged += judgments.length;
      for (const { words, games } of judgments) {
        expect(words?.every((said) => said !== null)).toBe(true);
        expect(games).not.toBeNull();
      }
    }
    expect(judged).toBe(pairs);
  });
});
