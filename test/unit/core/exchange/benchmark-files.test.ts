import { describe, expect, it } from 'vitest';
import { parallelBenchmark } from '#core/benchmarks/benchmark.ts';
import { correct } from '#core/benchmarks/corrections.ts';
import { parseAnswers } from '#core/benchmarks/fastchat.ts';
import { readBenchmark } from '#core/benchmarks/read-benchmark.ts';
import { tandemMini } from '#core/benchmarks/tandem-mini/index.ts';
import { writeBenchmark } from '#core/exchange/benchmark-files.ts';

const mini = parallelBenchmark('tandem-mini', tandemMini);
const wordings = mini.questions[0]!.wordings;
const corrected = correct(mini, '2001', 'it', { ...wordings.it!, turns: ['Uno?', wordings.it!.turns[1]!] });
const paths = (files: readonly { path: string }[]) => files.map(({ path }) => path);

describe('a benchmark’s files', () => {
  it('lie in a folder for each language, and are read back', () => {
    const { files, lost } = writeBenchmark(mini);
    expect(paths(files)).toEqual(['EN', 'DE', 'FR', 'IT', 'ES'].map((code) => `tandem-mini_${code}/question.jsonl`));
    expect(readBenchmark(files)).toEqual({ benchmark: mini, faults: [], others: [] });
    expect(lost.wordings).toBe(0);
  });

  it('hold corrections with their originals', () => {
    const { files, lost } = writeBenchmark(corrected);
    expect(paths(files).filter((path) => path.includes('_IT/'))).toEqual([
      'tandem-mini_IT/question.jsonl',
      'tandem-mini_IT/question_original.jsonl',
      'tandem-mini_IT/corrections.jsonl',
    ]);
    expect(files.find(({ path }) => path.endsWith('corrections.jsonl'))!.text).toBe(
      '{"question_id":"2001_IT","category":"writing"}\n',
    );
    expect(readBenchmark(files)).toEqual({ benchmark: corrected, faults: [], others: [] });
    expect(lost.wordings).toBe(0);
  });

  it('have room for one original, and say so', () => {
    const { turns } = wordings.it!;
    const twice = correct(corrected, '2001', 'it', { ...wordings.it!, turns: ['Due?', turns[1]!] });
    const { files, lost } = writeBenchmark(twice);
    expect(lost.wordings).toBe(1);
    const read = readBenchmark(files).benchmark.questions[0]!.wordings.it!;
    expect([read.turns[0], read.earlier.map((earlier) => earlier.turns[0])]).toEqual(['Due?', [turns[0]]]);
  });

  it('keep a correction whose original nobody knows', () => {
    const unknown = {
      ...mini,
      questions: corrected.questions.map((question) => ({
        ...question,
        wordings: { it: { ...question.wordings.it!, earlier: [] } },
      })),
      languages: ['it' as const],
    };
    const { files } = writeBenchmark(unknown);
    expect(paths(files)).toEqual(['tandem-mini_IT/question.jsonl', 'tandem-mini_IT/corrections.jsonl']);
    expect(readBenchmark(files)).toEqual({ benchmark: unknown, faults: [], others: [] });
  });

  it('give a judge what people are shown, and count what it would stop at', () => {
    const without = writeBenchmark(mini).lost.withoutReference;
    const { files, lost } = writeBenchmark(mini, 'gpt-4');
    const references = files.find(({ path }) => path === 'tandem-mini_DE/reference_answer/gpt-4.jsonl')!;
    const answers = parseAnswers(references.text, 'f');
    const shown = mini.questions.filter(({ wordings }) => wordings.de!.reference?.some((text) => text !== ''));
    expect(answers.map(({ question_id, choices }) => [question_id, choices[0]!.turns])).toEqual(
      shown.map(({ wordings }) => [wordings.de!.questionId, wordings.de!.reference]),
    );
    // math, reasoning and coding, five questions each, in five languages
    expect(without).toBe(75);
    const judged = shown.filter(({ category }) => ['math', 'reasoning', 'coding'].includes(category));
    expect(lost.withoutReference).toBe(75 - 5 * judged.length);
    const [first] = readBenchmark(files).benchmark.questions.filter(({ id }) => id === shown[0]!.id);
    expect(first!.wordings.de!.judgeReferences).toMatchObject([{ model_id: 'gpt-4' }]);
  });
});
