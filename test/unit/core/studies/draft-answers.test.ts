import { describe, expect, it } from 'vitest';
import type { BenchmarkQuestion, Wording } from '#core/benchmarks/benchmark.ts';
import type { Language } from '#core/languages.ts';
import type { StoredAnswer } from '#core/studies/answer.ts';
import {
  answered,
  draftQuestions,
  staleAnswers,
  studyId,
  withoutAnswers,
  withPlaces,
} from '#core/studies/draft-answers.ts';
import { type Answering, type DraftCheckpoint, type OrganiserDraft, withDirective } from '#core/studies/draft.ts';
import { usualSettings } from '#core/studies/study.ts';
import { provenanceOf } from '../../../fixtures/study-events.ts';

const wording = (questionId: number | string, turns: string[]): Wording => ({
  ...{ questionId, turns, reference: null, system: null, checks: null, earlier: [], corrected: false },
  judgeReferences: [],
});

function question(id: string, category: string, wordings: Partial<Record<Language, Wording>>): BenchmarkQuestion {
  return { id, category, wordings };
}

const questions = [
  question('81', 'writing', { en: wording(81, ['Write.', 'Again.']), de: wording(81, ['Schreib.', 'Noch einmal.']) }),
  question('82', 'math', { de: wording('82_DE', ['Zwei und drei?', 'Mal vier?']) }),
];

const checkpoint = (id: string, facts: Partial<DraftCheckpoint> = {}): DraftCheckpoint => ({
  ...{ id, key: `${id}.gguf`, name: id, scale: 1, builtIn: false, names: [], hash: 'a1', answers: [] },
  ...facts,
});

const answering: Answering = { maxTokens: 100, temperature: null, seed: 1, directive: null };
const draft = {
  ...{ benchmark: 'mine', languages: ['de'], categories: ['writing', 'math'], leftOut: [], answering },
  ...{ checkpoints: [checkpoint('one'), checkpoint('other')], pairs: [['one', 'other']], settings: usualSettings },
} as unknown as OrganiserDraft;

const asked = draftQuestions(draft, { questions });
let next = 0;
const ready = ['one', 'other'].reduce((each, id) => withPlaces(each, id, asked, () => `id-${next++}`), draft);

function answer(id: string, facts: Partial<StoredAnswer> = {}): StoredAnswer {
  const place = ready.checkpoints.flatMap(({ answers }) => answers).find((one) => one.id === id)!;
  return {
    ...{ id, study: 'study', question: place.question, language: 'de', turns: ['ja', 'nein'], hash: 'b2'.repeat(32) },
    ...{ finish: ['end-of-turn', 'end-of-turn'], provenance: provenanceOf('one') },
    ...facts,
  };
}
const stored = new Map(['id-0', 'id-1', 'id-2', 'id-3'].map((id) => [id, answer(id)]));
const stale = (changes: Partial<OrganiserDraft>, answers: ReadonlyMap<string, StoredAnswer> = stored) =>
  [...staleAnswers(ready, { ...ready, ...changes }, asked, answers)].sort();
const drawn = (changes: Partial<Answering>) => stale({ answering: { ...answering, ...changes } });

describe('the questions of a draft', () => {
  it('are those of its languages and categories, without what is left out', () => {
    expect(asked.map(({ id, language }) => [id, language])).toEqual([
      ['81_DE', 'de'],
      ['82_DE', 'de'],
    ]);
    const more = { ...draft, languages: ['de', 'en'] as const, leftOut: ['82_DE'] };
    expect(draftQuestions(more, { questions }).map(({ id }) => id)).toEqual(['81', '81_DE']);
    expect(draftQuestions({ ...draft, categories: [] }, { questions })).toEqual([]);
  });

  it('have ids that tell languages apart where the benchmark’s do not', () => {
    expect([studyId(81, 'en'), studyId(81, 'fr'), studyId('81_DE', 'de')]).toEqual(['81', '81_FR', '81_DE']);
  });
});

describe('how far a checkpoint has come', () => {
  const progress = (answers: ReadonlyMap<string, StoredAnswer>, of = ready.checkpoints[0]!, firstTurnOnly = false) => {
    const { whole, failed, open } = answered(of, asked, answers, { firstTurnOnly });
    return { whole, failed: failed.map(({ reason }) => reason), open: open.map(({ id }) => id) };
  };

  it('counts what is whole, and says what is open or failed and why', () => {
    expect(progress(stored)).toEqual({ whole: 2, failed: [], open: [] });
    const failing = new Map(stored);
    failing.set('id-0', answer('id-0', { turns: ['ja', 'ERROR'], finish: ['end-of-turn', 'engine/context-full'] }));
    failing.delete('id-1');
    expect(progress(failing)).toEqual({ whole: 0, failed: ['engine/context-full'], open: ['82_DE'] });
    expect(progress(failing, ready.checkpoints[0], true)).toEqual({ whole: 1, failed: [], open: ['82_DE'] });
  });

  it('takes an answer to an earlier wording for none, unless it was imported', () => {
    const earlier = ready.checkpoints[0]!.answers.map((place) => ({ ...place, asked: 5 }));
    expect(progress(stored, checkpoint('one', { answers: earlier })).open).toEqual(['81_DE', '82_DE']);
    expect(progress(stored, checkpoint('one', { answers: earlier, key: null })).whole).toBe(2);
  });

  it('gives a corrected wording a new place, and leaves the others', () => {
    const corrected = asked.map((each) => (each.id === '81_DE' ? { ...each, asked: 5 } : each));
    const { answers } = withPlaces(ready, 'one', corrected, () => 'new').checkpoints[0]!;
    expect(answers.map(({ question, id }) => [question, id])).toEqual([
      ['81_DE', 'new'],
      ['82_DE', 'id-1'],
    ]);
  });
});

describe('answers that a change makes worthless', () => {
  it('are none where only the choice of questions changes', () => {
    expect(stale({ languages: ['en'], categories: ['math'], leftOut: ['81_DE'] })).toEqual([]);
  });

  it('are all of another benchmark, and those of a checkpoint that leaves', () => {
    expect(stale({ benchmark: 'other' })).toEqual(['id-0', 'id-1', 'id-2', 'id-3']);
    expect(stale({ checkpoints: [ready.checkpoints[0]!] })).toEqual(['id-2', 'id-3']);
  });

  it('are those alone that would be drawn otherwise', () => {
    expect(drawn({ temperature: 0.7 })).toEqual(['id-1', 'id-3']);
    expect(drawn({ seed: 2 })).toEqual(['id-0', 'id-2']);
    expect(drawn({ directive: true })).toEqual([]);
    expect(drawn({ directive: false })).toEqual(['id-0', 'id-1', 'id-2', 'id-3']);
    expect(drawn({ maxTokens: 50 })).toEqual(['id-0', 'id-1', 'id-2', 'id-3']);
    expect(drawn({ maxTokens: 200 })).toEqual([]);
    const cut = new Map(stored).set('id-3', answer('id-3', { finish: ['end-of-turn', 'max-tokens'] }));
    expect(stale({ answering: { ...answering, maxTokens: 200 } }, cut)).toEqual(['id-3']);
  });

  it('are never imported ones, which nobody draws', () => {
    const imported = { ...ready, checkpoints: ready.checkpoints.map((one) => ({ ...one, key: null })) };
    const after = { ...imported, answering: { ...answering, seed: 9, temperature: 1 } };
    expect(staleAnswers(imported, after, asked, stored).size).toBe(0);
  });

  it('leave a checkpoint without any free to begin with another file', () => {
    const left = withoutAnswers(ready, new Set(['id-0', 'id-1', 'id-2']));
    expect(left.checkpoints.map(({ answers, hash }) => [answers.map(({ id }) => id), hash])).toEqual([
      [[], ''],
      [['id-3'], 'a1'],
    ]);
  });
});

it('all get the directive or none does: where one of ours takes part, none', () => {
  expect(withDirective(draft)).toBe(true);
  const ours = { ...draft, checkpoints: [checkpoint('one', { builtIn: true }), checkpoint('other')] };
  expect(withDirective(ours)).toBe(false);
  expect(withDirective({ ...ours, answering: { ...answering, directive: true } })).toBe(true);
});
