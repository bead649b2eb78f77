import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseAnswers } from '#core/benchmarks/fastchat.ts';
import { inEveryLanguage } from '#core/benchmarks/parallel-question.ts';
import { tandemMini } from '#core/benchmarks/tandem-mini/index.ts';
import { readJsonl } from '#core/jsonl.ts';
import { languageCodes } from '#core/languages.ts';
import { checkedAnswers } from '#core/results/checked-answers.ts';
import { builtInCheckpoints } from '#state/built-in.ts';

const file = 'public/examples/tandem-mini.jsonl';
const text = readFileSync(file, 'utf8');
const answers = parseAnswers(text, file);

test('the example is of the built-in checkpoints as they are: run `node scripts/example.mjs` after a change of them', () => {
  const made = [...readJsonl(text, file)].map(({ value }) => {
    const { checkpoint, sha256, model_id } = value as Record<'checkpoint' | 'sha256' | 'model_id', string>;
    return JSON.stringify([checkpoint, sha256, model_id]);
  });
  const there = builtInCheckpoints.map(({ file: checkpoint, name, variant }) => {
    const sha256 = createHash('sha256')
      .update(readFileSync(`public/checkpoints/${checkpoint}`))
      .digest('hex');
    return JSON.stringify([checkpoint, sha256, `${name} · ${variant}`]);
  });
  expect([...new Set(made)]).toEqual(there);
});

test('each of them has answered every question of Tandem-Mini in every language, both turns', () => {
  expect(answers).toHaveLength(builtInCheckpoints.length * tandemMini.length * languageCodes.length);
  for (const { choices } of answers) expect(choices[0]!.turns).toHaveLength(2);
  const checked = checkedAnswers(inEveryLanguage(tandemMini), answers);
  expect(checked).toHaveLength(2 * answers.length);
});
