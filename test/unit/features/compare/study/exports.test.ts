import { expect, test } from 'vitest';
import { parseAnswers, parseQuestions } from '#core/benchmarks/fastchat.ts';
import type { Lost } from '#core/exchange/lost.ts';
import { namedVotes } from '#core/exchange/named-votes.ts';
import { importVotes } from '#core/exchange/read-any-votes.ts';
import { languageCodes } from '#core/languages.ts';
import { type NamedFormat, offersOf } from '#features/compare/study/merge/exports.ts';
import { loadMessages } from '#i18n/dictionaries.ts';
import { formatsFor } from '#i18n/format.ts';
import { gatherStudy } from '#state/gathered.ts';
import { memoryStorage } from '#storage/open.ts';
import { lostLines } from '#ui/lost-lines.ts';
import { allHandedIn, organised } from '../../../../fixtures/handed-in.ts';
import { checkpoints } from '../../../../fixtures/studies.ts';
import { provenanceOf, voteEvent } from '../../../../fixtures/study-events.ts';

/** A finished study of three pairs, and what it can be written as. */
async function finished() {
  const storage = memoryStorage();
  const [a, b, c] = checkpoints;
  const pairs = [[a, b] as const, [a, c] as const, [b, c] as const];
  const { study, record } = await organised(storage, { questions: 10, seats: 4, pairs });
  for (const { bundle } of allHandedIn(study)) await storage.votes.append(bundle.events);
  await storage.studies.put(study.id, { ...record, finishedAt: 1_900_000_000_000 });
  const gathered = await gatherStudy(storage, study.id);
  const named = namedVotes(gathered);
  return { study, gathered, named, offers: offersOf(gathered, named, 'Studie: eins/zwei') };
}

test('a finished study is offered in every format, one file a pair and one a checkpoint', async () => {
  const { offers, named } = await finished();
  const of = (format: NamedFormat) => offers.filter((offer) => offer.format === format);
  expect(of('comparison').map((offer) => offer.of)).toEqual([
    'Kolibri 7B – Tandem · DE',
    'Kolibri 7B – Tandem · ENDEFRITES',
    'Tandem · DE – Tandem · ENDEFRITES',
  ]);
  expect(
    of('answers')
      .map((offer) => offer.of)
      .sort(),
  ).toEqual([...checkpoints].sort());
  const files = offers.map(({ make }) => make());
  const names = files.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[^/:\\]+\.(csv|json|jsonl)$/);

  const compared = of('comparison').flatMap(({ make }) => importVotes(make().text, 'f').votes);
  expect(compared).toHaveLength(named.votes.length);
  for (const format of ['csv', 'lmsys', 'battles'] as const) {
    const read = importVotes(of(format)[0]!.make().text, 'f');
    expect(read.format).toBe(format);
    expect(read.votes).toHaveLength(named.votes.length);
  }
});

test('answers and questions are FastChat’s, without those that only test the annotators', async () => {
  const { study, gathered, offers } = await finished();
  for (const { format, of, make } of offers) {
    if (format !== 'answers') continue;
    const answers = parseAnswers(make().text, 'f');
    expect(answers).toHaveLength(study.questions.length);
    expect(new Set(answers.map(({ model_id }) => model_id))).toEqual(new Set([of]));
    expect(answers.some(({ answer_id }) => gathered.strange.has(answer_id))).toBe(false);
  }
  const questions = parseQuestions(offers.find(({ format }) => format === 'questions')!.make().text, 'f');
  expect(questions.map(({ question_id }) => question_id)).toEqual(
    study.questions.map(({ question_id }) => question_id),
  );
});

test('free prompts of Blind become questions of their own', async () => {
  const storage = memoryStorage();
  const text = { study: 'blind', language: 'fr', finish: ['end-of-turn'], hash: '0'.repeat(64) } as const;
  await storage.votes.putAnswers([
    { ...text, id: 'answer-2', question: '1', turns: ['Oui.'], prompts: ['Vrai ?'], provenance: provenanceOf('A') },
    { ...text, id: 'answer-3', question: '1', turns: ['Non.'], prompts: ['Vrai ?'], provenance: provenanceOf('B') },
  ]);
  await storage.votes.append([voteEvent(1, { study: 'blind' })]);
  const gathered = await gatherStudy(storage, 'blind');
  const offers = offersOf(gathered, namedVotes(gathered), 'Blind votes');
  const questions = parseQuestions(offers.find(({ format }) => format === 'questions')!.make().text, 'f');
  expect(questions).toEqual([{ question_id: '1', category: 'unknown', turns: ['Vrai ?'] }]);
  expect(importVotes(offers[0]!.make().text, 'f').votes).toMatchObject([
    { left: { model: 'A' }, right: { model: 'B' } },
  ]);
});

const nothing: Lost = {
  ...{ skips: 0, unblinded: 0, unnamed: 0, sameModel: 0, obvious: 0, otherPairs: 0 },
  ...{ bothBad: 0, languages: 0, remarks: 0, leaks: 0, repeats: 0 },
};

test('what a file could not take is said in words, by what is missing and what has changed', async () => {
  const { merge } = await loadMessages('en');
  const lines = (lost: Partial<Lost>) => lostLines({ ...nothing, ...lost }, merge, formatsFor('en'));
  expect(lines({})).toEqual(['Everything is in it.']);
  expect(lines({ skips: 1, unblinded: 2, bothBad: 3, repeats: 1 })).toEqual([
    'Not in it: 1 skip and 2 votes that were not blind.',
    'In it, but: 3 “both bad” have become ties and 1 repeat that looks like a first vote.',
  ]);
  expect(lines({ leaks: 2000 })).toEqual(['In it, but: 2,000 votes without the mark that an answer names a model.']);
});

test('every loss has words in every language, for one and for many', async () => {
  for (const language of languageCodes) {
    const { merge } = await loadMessages(language);
    for (const key of Object.keys(nothing) as (keyof Lost)[]) {
      const [one, many] = [1, 12].map((count) =>
        lostLines({ ...nothing, [key]: count }, merge, formatsFor(language)).join(),
      );
      expect(one).toContain('1');
      expect(many).toContain('12');
      expect(one).not.toBe(merge.complete);
    }
  }
});
