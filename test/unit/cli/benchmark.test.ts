import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageOfId, parseQuestions } from '#core/benchmarks/fastchat.ts';
import { tandem } from './captured.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-benchmark-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('tandem benchmark', () => {
  it.each([
    ['tandem-80', 80],
    ['tandem-mini', 40],
  ])('writes %s as one file a language that reads back whole', async (name, count) => {
    const out = join(folder, 'new', name);
    const { status, results } = await tandem('benchmark', '--name', name, '--out', out);
    expect(status).toBe(0);
    expect(readdirSync(out).sort()).toEqual(
      ['DE', 'EN', 'ES', 'FR', 'IT'].map((language) => `question_${language}.jsonl`),
    );
    expect(results).toHaveLength(5);
    for (const file of readdirSync(out)) {
      const questions = parseQuestions(readFileSync(join(out, file), 'utf8'), file);
      expect(questions).toHaveLength(count);
      const language = file.slice('question_'.length, -'.jsonl'.length).toLowerCase();
      expect(questions.every(({ question_id }) => languageOfId(question_id) === language)).toBe(true);
      expect(results).toContainEqual({ file: join(out, file), questions: count });
    }
  });

  it('asks for a benchmark that there is, and for a folder', async () => {
    expect(await tandem('benchmark', '--out', folder)).toMatchObject({ status: 2 });
    expect(await tandem('benchmark', '--name', 'tandem-80')).toMatchObject({ status: 2 });
    const unknown = await tandem('benchmark', '--name', '__proto__', '--out', folder);
    expect(unknown.status).toBe(2);
    expect(unknown.words).toContain('tandem-80, tandem-mini');
  });
});
