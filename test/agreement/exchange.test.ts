import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ChatMessage } from '#core/chat/messages.ts';
import { gapsOf, questionsIn } from '#core/benchmarks/benchmark.ts';
import { correctionsOf, countCorrections, wordDifference } from '#core/benchmarks/corrections.ts';
import type { NamedText } from '#core/benchmarks/faults.ts';
import { readBenchmark } from '#core/benchmarks/read-benchmark.ts';
import { writeBenchmark } from '#core/exchange/benchmark-files.ts';
import { readModelAnswers, writeModelAnswers } from '#core/exchange/model-answers.ts';
import { comparedPairs, writeComparison } from '#core/exchange/llm-comparator.ts';
import type { NamedAnswer, NamedVote } from '#core/exchange/named-votes.ts';
import { readComparison } from '#core/exchange/read-comparison.ts';
import { readVoteRecords, writeBattles, writeLmsysVotes } from '#core/exchange/vote-records.ts';
import { readVotesCsv, writeVotesCsv } from '#core/exchange/votes-csv.ts';
import { readJsonl } from '#core/jsonl.ts';
import { readJudgments } from '#core/judgments/read-judgments.ts';
import type { StoredAnswer } from '#core/studies/answer.ts';
import { verdicts } from '#core/studies/event.ts';

/*
 * Every file of MT-Bench-X and MT-bench, whole: what is in them, and that what we write says the same, line by line.
 */
const data = process.env['TANDEM_DATA'];

/** All JSONL files of a folder, with their paths in it. */
function filesIn(folder: string): NamedText[] {
  const root = join(data!, folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.jsonl'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: join(folder, relative(root, path)), text: readFileSync(path, 'utf8') }));
}

const recordsOf = ({ path, text }: NamedText) => Array.from(readJsonl(text, path), ({ value }) => value);

// needs TANDEM_DATA, a folder of benchmarks outside the repository
describe.skipIf(!data)('MT-Bench-X', () => {
  const files = data ? filesIn('mt-bench-x') : [];
  const { benchmark, faults, others } = readBenchmark(files);

  test('is 80 questions in five languages, with references, prompts and one broken line', () => {
    expect(benchmark).toMatchObject({ name: 'mt-bench-x', languages: ['en', 'de', 'fr', 'it', 'es'] });
    expect(benchmark.questions.map(({ id }) => id)).toEqual(Array.from({ length: 80 }, (_, index) => `${81 + index}`));
    expect(gapsOf(benchmark)).toEqual([]);
    const wordings = benchmark.questions.flatMap(({ wordings }) => Object.values(wordings));
    expect(wordings).toHaveLength(400);
    expect(wordings.every(({ turns }) => turns.length === 2)).toBe(true);
    expect(wordings.flatMap(({ judgeReferences }) => judgeReferences)).toHaveLength(150);
    expect(benchmark.promptSets.map(({ language, name, prompts }) => [language, name, prompts.length])).toEqual([
      ['en', 'judge_prompts', 8],
      ['de', 'judge_prompts', 8],
      ['de', 'judge_prompts_v2', 3],
      ['de', 'judge_prompts_v2.repaired', 4],
      ['fr', 'judge_prompts', 8],
      ['it', 'judge_prompts', 8],
      ['es', 'judge_prompts', 8],
    ]);
    expect(faults).toMatchObject([
      { file: 'mt-bench-x/mt_bench_DE/judge_prompts_v2.jsonl', line: 1, problem: 'no JSON' },
    ]);
    expect(others.map(({ kind }) => kind)).toEqual(['judgments', 'judgments']);
    const scores = others.flatMap(({ file }) => readJudgments(file.text, file.path).scores);
    expect(scores).toHaveLength(36);
  });

  test('has as many corrections as the paper counts: 31, 36, 37 and 72 [Weber2024, section 4.2]', () => {
    const corrections = correctionsOf(benchmark);
    const counts = countCorrections(corrections);
    const sum = (language: 'de' | 'fr' | 'es' | 'it') => [...counts.get(language)!.values()].reduce((a, b) => a + b);
    expect([sum('de'), sum('fr'), sum('es'), sum('it')]).toEqual([31, 36, 37, 72]);
    expect(counts.has('en')).toBe(false);
    expect(Object.fromEntries(counts.get('de')!)).toEqual({
      ...{ writing: 4, roleplay: 4, reasoning: 3, math: 4, coding: 8, extraction: 6, stem: 1, humanities: 1 },
    });
    expect(Object.fromEntries(counts.get('it')!)).toEqual({
      ...{ writing: 10, roleplay: 10, reasoning: 7, math: 5, coding: 10, extraction: 10, stem: 10, humanities: 10 },
    });
    // each of them differs from its original: in a turn, in the reference, or in both
    const changed = (language: string, what: (correction: (typeof corrections)[number]) => boolean) =>
      corrections.filter((correction) => correction.language === language && what(correction)).length;
    const turns = ['de', 'fr', 'es', 'it'].map((language) => changed(language, (each) => each.turns.length > 0));
    const references = ['de', 'fr', 'es', 'it'].map((language) => changed(language, (each) => each.reference));
    expect(turns).toEqual([24, 27, 34, 71]);
    // an Italian question that has lost its empty list of references is no correction
    expect(references).toEqual([15, 10, 7, 14]);
    expect(corrections.every((each) => each.turns.length > 0 || each.reference)).toBe(true);
  });

  test('every corrected wording can be told from its original word by word', () => {
    const started = performance.now();
    let compared = 0;
    for (const { wordings } of benchmark.questions) {
      for (const { turns, earlier } of Object.values(wordings)) {
        for (const [index, turn] of turns.entries()) {
          const original = earlier[0]?.turns[index];
          if (original === undefined || original === turn) continue;
          compared++;
          const stretches = wordDifference(original, turn);
          const side = (left: string) =>
            stretches
              .filter(({ kind }) => kind === 'same' || kind === left)
              .map(({ text }) => text)
              .join('');
          expect([side('removed'), side('added')]).toEqual([original, turn]);
          expect(stretches.some(({ kind }) => kind !== 'same')).toBe(true);
        }
      }
    }
    expect(compared).toBeGreaterThan(156);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('is written again as its files are, line by line', () => {
    const { files: written, lost } = writeBenchmark(benchmark);
    expect(lost).toEqual({ wordings: 0, withoutReference: 0 });
    expect(readBenchmark(written).benchmark).toEqual(benchmark);
    let lines = 0;
    for (const file of written) {
      const original = files.find(
        ({ path }) => path === file.path.replace(/^mt-bench-x_(..)\//, 'mt-bench-x/mt_bench_$1/'),
      );
      // of the broken line there is nothing to write
      if (file.path.endsWith('judge_prompts_v2.jsonl')) continue;
      expect(recordsOf(file)).toEqual(recordsOf(original!));
      lines += recordsOf(file).length;
    }
    // questions, originals, corrections, references, prompts
    expect(lines).toBe(400 + 320 + 176 + 150 + 44);
  });
});

describe.skipIf(!data)('MT-bench', () => {
  const files = data ? filesIn('mt-bench') : [];
  const { benchmark, faults, others } = readBenchmark(files);
  const answerFiles = others.filter(({ kind }) => kind === 'answers').map(({ file }) => file);

  test('is 80 English questions, and what else lies beside them is told apart', () => {
    expect(faults).toEqual([]);
    expect(benchmark).toMatchObject({ name: 'mt-bench', languages: ['en'] });
    expect(questionsIn(benchmark, 'en')).toEqual(
      recordsOf(files.find(({ path }) => path.endsWith('/question.jsonl'))!),
    );
    expect(others.map(({ file: { path }, kind }) => [path.split('/')[1], kind])).toEqual([
      ['human_judgments', 'judgments'],
      ['human_judgments', 'judgments'],
      ...Array.from({ length: 6 }, () => ['model_answer', 'answers']),
      ['model_judgment', 'judgments'],
    ]);
  });

  test('the answers of six models are read, the missing one is named, and written again they are the same', () => {
    const { models, faults } = readModelAnswers(answerFiles, benchmark);
    expect(faults).toEqual([]);
    expect(models.map(({ model, answers, missing, failed }) => [model, answers.length, missing, failed])).toEqual([
      ['alpaca-13b', 80, [], 0],
      ['claude-v1', 80, [], 0],
      ['gpt-3.5-turbo', 80, [], 0],
      ['gpt-4', 80, [], 0],
      ['llama-13b', 80, [], 0],
      ['vicuna-13b-v1.2', 79, [{ id: '144', language: 'en' }], 0],
    ]);

    const stored = models.flatMap(({ answers }) =>
      answers.map((answer): StoredAnswer => ({
        ...{ id: answer.answerId, study: 's', question: String(answer.questionId), language: answer.language },
        ...{ turns: answer.turns, finish: answer.finish, hash: '' },
        provenance: {
          ...{ checkpoint: answer.model, checkpointSha256: null, adapterSha256: null, adapterScale: null },
          ...{ format: null, executor: null, gpu: null, sampling: null, promptVersion: '', appVersion: '' },
          ...{ at: answer.at!, imported: true },
        },
      })),
    );
    const gave = new Map(models.flatMap(({ model, answers }) => answers.map(({ answerId }) => [answerId, model])));
    const written = writeModelAnswers(stored, questionsIn(benchmark, 'en'), gave);
    expect(written.unnamed).toBe(0);
    const ends = { finish: ['end-of-turn', 'end-of-turn'] };
    expect(written.files.map(({ path }) => path)).toEqual(answerFiles.map(({ path }) => path.replace('mt-bench/', '')));
    for (const [index, file] of written.files.entries()) {
      expect(recordsOf(file)).toEqual(
        recordsOf(answerFiles[index]!).map((record) => ({ ...(record as object), ...ends })),
      );
    }
  });

  test('the human votes are written again as they are, and as battles', () => {
    const file = files.find(({ path }) => path.endsWith('human.sample.jsonl'))!;
    const votes = readVoteRecords(file.text, file.path);
    const all = { votes, skips: [], unnamed: 0, sameModel: 0, obvious: 0 };
    const lmsys = writeLmsysVotes(all);
    expect(recordsOf({ ...file, text: lmsys.text })).toEqual(recordsOf(file));
    expect(Object.values(lmsys.lost).every((count) => count === 0)).toBe(true);
    expect(readVoteRecords(writeBattles(all).text, 'battles')).toEqual(votes);
  });

  test('5,000 votes on the real answers are written in every format within 3 s, and read back', () => {
    const answers = new Map<string, ChatMessage[]>();
    for (const { model, answers: all } of readModelAnswers(answerFiles, benchmark).models) {
      for (const { questionId, turns } of all) {
        const asked = benchmark.questions.find(({ id }) => id === String(questionId))!.wordings.en!;
        answers.set(`${model} ${questionId}`, [
          ...turns.flatMap((content, index) => [
            { role: 'user' as const, content: asked.turns[index]! },
            { role: 'assistant' as const, content },
          ]),
        ]);
      }
    }
    const models = ['alpaca-13b', 'claude-v1', 'gpt-3.5-turbo', 'gpt-4', 'llama-13b'];
    const votes = Array.from({ length: 5000 }, (_, index): NamedVote => {
      const [questionId, turn] = [81 + (index % 80), 1 + (index % 2)];
      const left = Math.floor(index / 80) % 5;
      const side = (model: string): NamedAnswer => {
        const conversation = answers.get(`${model} ${questionId}`)!.slice(0, 2 * turn);
        return { model, conversation, characters: conversation.at(-1)!.content.length };
      };
      const { category } = benchmark.questions[index % 80]!;
      return {
        ...{
          questionId,
          category,
          language: 'en',
          turn,
          voter: `annotator-${index % 12}`,
          at: 1_700_000_000_000 + index,
        },
        ...{ left: side(models[left]!), right: side(models[(left + 1 + (index % 4)) % 5]!) },
        ...{ verdict: verdicts[index % 4]!, blind: true, leak: false, repeat: false, sidesKnown: true },
        ...{ tags: [], note: '', seed: null, origin: null },
      };
    });
    const all = { votes, skips: [], unnamed: 0, sameModel: 0, obvious: 0 };

    const started = performance.now();
    const [lmsys, battles, csv] = [writeLmsysVotes(all), writeBattles(all), writeVotesCsv(all)];
    const comparisons = comparedPairs(all).map((pair) => writeComparison(all, pair, 'MT-bench'));
    expect(performance.now() - started).toBeLessThan(3000);

    expect(lmsys.lost).toMatchObject({ bothBad: 1250, languages: 5000 });
    expect(readVoteRecords(battles.text, 'battles')).toEqual(votes);
    const textless = (side: NamedAnswer) => ({ ...side, conversation: null });
    expect(readVotesCsv(csv.text, 'csv').votes).toEqual(
      votes.map((vote) => ({ ...vote, left: textless(vote.left), right: textless(vote.right) })),
    );
    // a pair's votes come back by question and turn, those on one item in their order
    const byItem = (list: readonly NamedVote[]) => {
      const key = ({ questionId, turn, left, right }: NamedVote) =>
        [questionId, turn, ...[left.model, right.model].sort()].join(' ');
      return list.toSorted((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
    };
    const read = comparisons.flatMap(({ text }) => readComparison(text, 'comparison').votes);
    expect(byItem(read)).toEqual(byItem(votes.map((vote) => ({ ...vote, at: null }))));
  });
});
