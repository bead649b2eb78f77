import { expect, test } from 'vitest';
import { WorkbenchError } from '#core/errors.ts';
import { ResultsLibrary, type ReportStep } from '#core/results/library.ts';
import { type Report, reportParts } from '#core/results/report.ts';
import { everything, type Request } from '#core/results/request.ts';
import { gatherStudy } from '#state/gathered.ts';
import { memoryStorage } from '#storage/open.ts';
import { handedIn, organised } from '../../../fixtures/handed-in.ts';
import { battle, brothers, games, jsonl, scoredAnswer, scores, twelveVotes } from '../../../fixtures/result-files.ts';

const usual: Request = {
  ...{ sources: ['votes'], filter: everything, rule: 'corrected', judge: null, baseline: null, seed: 1 },
};
const [german, mixture] = ['Tandem · DE', 'Tandem · ENDEFRITES'];
const nothingBehind = { category: null, language: null, label: null, model: null };

function libraryOf(files: Record<string, readonly object[]>): ResultsLibrary {
  const library = new ResultsLibrary();
  for (const [key, records] of Object.entries(files)) library.read(key, jsonl(records), `${key}.jsonl`);
  return library;
}

function stepsOf(library: ResultsLibrary, changes: Partial<Request> = {}): ReportStep[] {
  return [...library.report({ ...usual, ...changes })];
}

/** @param last  nothing after this part is worked out */
function reportOf(library: ResultsLibrary, changes: Partial<Request> = {}, last: keyof Report = 'people'): Report {
  const report: Partial<Report> = {};
  for (const step of library.report({ ...usual, ...changes })) {
    if (step.kind === 'progress') continue;
    Object.assign(report, { [step.kind]: step.value });
    if (step.kind === last) break;
  }
  return report as Report;
}

test('a file of battles becomes figures: shares, win rates, a lead, and whose votes they are', () => {
  const library = new ResultsLibrary();
  expect(library.read('votes', jsonl(twelveVotes), 'votes.jsonl')).toEqual({
    votes: 12,
    pairs: 0,
    scores: 0,
    checked: 0,
  });
  const { overview, votes, winRate, agreement, bias, people, lengths } = reportOf(library);
  expect(overview).toMatchObject({ votes: 12, repeats: 0, voters: 2, items: 7, questions: 6 });
  expect(overview.facets).toMatchObject({
    languages: ['de', 'fr'],
    categories: ['writing', 'coding'],
    turns: [1, 2],
    voters: ['Ada', 'Berta'],
    judges: [],
  });
  expect(votes!.pair).toEqual([german, mixture]);
  expect(votes!.people!.map(({ group, counts }) => [group.by, counts])).toEqual([
    ['all', [3, 6, 2, 1]],
    ['category', [1, 4, 1, 0]],
    ['category', [2, 2, 1, 1]],
    ['language', [1, 4, 1, 0]],
    ['language', [2, 2, 1, 1]],
  ]);
  expect(votes!.lead).toMatchObject({ other: german, rate: { model: mixture, wins: 6, losses: 3 } });
  expect(winRate.people.map(({ model, decided }) => [model, decided.value])).toEqual([
    [german, 1 / 3],
    [mixture, 2 / 3],
  ]);
  expect(winRate.forest!.model).toBe(mixture);
  // of five items with two votes, two agree
  expect(agreement.turns[0]!.all.humanHuman).toMatchObject({ value: 2 / 5, n: 5 });
  expect(agreement.turns[0]!.all.judgeHuman).toBeNull();
  // the first model stood left throughout
  expect(bias.people.at(-1)).toMatchObject({ turn: null, bias: { left: { value: 1 / 3, n: 9 } } });
  expect(people.matrix.pairs).toEqual([{ one: 'Ada', other: 'Berta', share: 2 / 5, n: 5 }]);
  // the second model's first answers are longer, and so are its second ones by its name
  expect(lengths[0]).toMatchObject({ by: 'people', bias: { longer: { value: 2 / 3, n: 9 } } });
});

test('no figure of any part is ever NaN, whatever the filter leaves', () => {
  const library = libraryOf({ votes: twelveVotes, judge: [games(81, 'model_2', 'tie')], scores });
  const all = ['votes', 'judge', 'scores'];
  const looks: Partial<Request>[] = [
    { sources: all, rule: 'lmsys' },
    { sources: all, rule: 'paper', filter: { ...everything, voter: 'Ada', turn: 2 } },
    { sources: all, filter: { ...everything, category: 'stem' } },
    { sources: ['scores'], baseline: 'nobody' },
    { sources: ['judge'] },
    { sources: [] },
  ];
  for (const look of looks) {
    const steps = stepsOf(library, look);
    expect(steps.filter(({ kind }) => kind !== 'progress')).toHaveLength(reportParts);
    JSON.stringify(steps, (_, value: unknown) => {
      if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite);
      return value;
    });
  }
});

test('a filter narrows votes, a judge’s work and scores alike, but for the annotator, who is no judge', () => {
  const library = libraryOf({
    votes: twelveVotes,
    judge: [games(81, 'model_2', 'model_2'), games(121, 'model_1', 'model_1', 'FR')],
    scores,
  });
  const sources = ['votes', 'judge', 'scores'];
  const of = (filter: Partial<typeof everything>) =>
    reportOf(library, { sources, filter: { ...everything, ...filter } }, 'overview').overview;
  expect(of({ language: 'fr' })).toMatchObject({ votes: 6, judge: { pairs: 1, scores: 12 } });
  expect(of({ category: 'writing' })).toMatchObject({ votes: 6, judge: { pairs: 1, scores: 12 } });
  expect(of({ turn: 2 })).toMatchObject({ votes: 1, judge: { pairs: 0, scores: 0 } });
  expect(of({ voter: 'Ada' })).toMatchObject({ votes: 6, voters: 1, judge: { pairs: 2 } });
  expect(of({ pair: ['Family-DE', 'Family-FR'] })).toMatchObject({ votes: 0, judge: { pairs: 0, scores: 16 } });
  // what may be chosen does not depend on what is chosen
  expect(of({ language: 'fr' }).facets.languages).toEqual(['de', 'fr']);
});

test('a filter by training data, as names tell it, leaves such checkpoints, and comparisons that one of them is in', () => {
  const library = libraryOf({ votes: twelveVotes, judge: [games(81, 'model_2', 'model_2')], scores });
  const of = (training: Partial<typeof everything.training>, sources = ['votes', 'judge', 'scores']) => {
    const filter = { ...everything, training: { ...everything.training, ...training } };
    return reportOf(library, { sources, filter }, 'scores');
  };
  const all = of({}).overview.facets.training;
  // what is ours is synthetic and full, of the other family nothing is known
  expect(all).toEqual({ languages: ['one', 'several'], size: ['full'], nature: ['synthetic'] });
  expect(of({}, ['votes']).overview.facets.training).toEqual({ languages: ['one', 'several'], size: [], nature: [] });
  const several = of({ languages: 'several' });
  expect(several.overview).toMatchObject({ votes: 12, judge: { pairs: 1, scores: 8 } });
  expect(several.scores!.models).toEqual(['Family-ENDEFRITES']);
  expect(of({ nature: 'synthetic' }).overview).toMatchObject({ votes: 12, judge: { scores: 0 } });
  expect(of({ nature: 'curated' }).overview).toMatchObject({ votes: 0, judge: { pairs: 0, scores: 0 } });
  // one checkpoint must be all of it
  expect(of({ languages: 'one', size: 'full' }).overview).toMatchObject({ votes: 12, judge: { scores: 0 } });
  expect(of({ languages: 'sampled' }).overview).toMatchObject({ votes: 0, facets: { training: all } });
});

test('the rule decides what ties, contradictions and unread scores are', () => {
  const library = libraryOf({ votes: twelveVotes });
  const withJudge = libraryOf({ votes: twelveVotes, judge: [games(81, 'model_2', 'model_1')], scores });
  const sources = ['votes', 'judge', 'scores'];
  const paper = reportOf(withJudge, { sources, rule: 'paper' }, 'scores');
  const lmsys = reportOf(withJudge, { sources, rule: 'lmsys' }, 'votes');
  const corrected = reportOf(withJudge, { sources }, 'scores');
  expect(paper.overview.judge).toMatchObject({ verdicts: 0, missing: 1 });
  expect(lmsys.overview.judge).toMatchObject({ verdicts: 1, missing: 0 });
  expect(lmsys.votes!.people![0]!.counts).toEqual([3, 6, 3, 0]);
  expect(corrected.scores).toMatchObject({ unparsed: 'dropped' });
  expect(paper.scores).toMatchObject({ unparsed: 'kept' });
  const french = (report: Report) => report.scores!.across.find(({ model }) => model === 'Family-FR')!;
  // coding: 5, 6, 5 and one unread; writing: 6 and 5, twice
  expect(french(corrected).average.value).toBeCloseTo((16 / 3 + 5.5) / 2, 12);
  expect(french(paper).average.value).toBeCloseTo((15 / 4 + 5.5) / 2, 12);
  expect(french(corrected)).toMatchObject({ unparsed: 1, average: { n: 7 } });
  // the published limit is of all items with two votes, a split being a tie
  const bound = (report: Report) => report.agreement.turns[0]!.all.upperBound;
  expect(bound(reportOf(library, { rule: 'paper' }, 'agreement'))).toMatchObject({ n: 10, value: 0.5 });
  expect(bound(reportOf(library, {}, 'agreement'))).toMatchObject({ n: 11, value: 8 / 11 });
});

test('gains are those of mixtures over monolingual fine-tunes of their family, or over one that is chosen', () => {
  const library = libraryOf({ scores });
  const rows = (baseline: string | null) =>
    reportOf(library, { sources: ['scores'], baseline }, 'gains').gains.map(({ model, over, gain }) => [
      model,
      over,
      gain.points.value,
    ]);
  expect(rows(null)).toEqual([
    ['Family-ENDEFRITES', 'Family-DE', 4],
    ['Family-ENDEFRITES', 'Family-FR', 2.125],
  ]);
  expect(rows('Family-DE').map(([model]) => model)).toEqual(['Family-ENDEFRITES', 'Family-FR']);
});

test('a report is worked out once: the same request has its parts at once, until a source changes', () => {
  const library = libraryOf({ votes: twelveVotes });
  expect(stepsOf(library).some(({ kind }) => kind === 'progress')).toBe(true);
  const again = stepsOf(library);
  expect(again.some(({ kind }) => kind === 'progress')).toBe(false);
  expect(again).toHaveLength(reportParts);
  library.read('votes', jsonl(twelveVotes.slice(0, 2)), 'votes.jsonl');
  expect(reportOf(library, {}, 'overview').overview.votes).toBe(2);
  library.drop('votes');
  expect(reportOf(library, {}, 'overview').overview.votes).toBe(0);
});

test('votes that were not blind are counted and left out', () => {
  const library = libraryOf({ votes: [...twelveVotes, battle(84, { winner: 'model_a', anony: false })] });
  expect(reportOf(library, {}, 'overview').overview).toMatchObject({ votes: 12, leftOut: { unblinded: 1 } });
});

test('a judge is told from people by its fields, and the one with most work is taken where there are several', () => {
  const library = new ResultsLibrary();
  const other = { ...games(82, 'model_1', 'model_1'), judge: ['other', 'pair-v2'] };
  const file = [games(81, 'model_2', 'model_2'), games(82, 'model_2', 'model_2'), other];
  expect(library.read('judge', jsonl(file), 'judge.jsonl')).toEqual({ votes: 0, pairs: 3, scores: 0, checked: 0 });
  const outcomes = { question_id: 81, model_a: 'x', model_b: 'y', judge: ['gpt-4', 'pair'], turn: 1 };
  const rows = [
    { ...outcomes, judge: 'gpt4_pair', winner: 'model_a' },
    { ...outcomes, judge: 'gpt4_pair', winner: 'tie (inconsistent)' },
  ];
  expect(library.read('split', jsonl(rows), 'split.jsonl')).toEqual({ votes: 0, pairs: 2, scores: 0, checked: 0 });
  const of = (judge: string | null) => reportOf(library, { sources: ['judge'], judge }, 'overview').overview.judge;
  expect(of(null)).toMatchObject({ name: 'gpt-4', pairs: 2 });
  expect(of('other')).toMatchObject({ name: 'other', pairs: 1 });
});

test('what is neither votes nor judgments is refused with a reason', () => {
  const library = new ResultsLibrary();
  const refused = (text: string): unknown => {
    try {
      library.read('x', text, 'x.jsonl');
    } catch (thrown) {
      return thrown instanceof WorkbenchError ? thrown.code : thrown;
    }
    return 'taken';
  };
  expect(refused('{"hello":1}\n')).toBe('exchange/not-votes');
  expect(refused('plain words')).toBe('exchange/not-votes');
  expect(refused('')).toBe('exchange/not-votes');
  expect(refused('{"g1_winner":"model_1"}\n')).toBe('storage/malformed-import');
});

test('behind a figure are its items: with texts, both answers, votes and what the judge said', () => {
  const library = libraryOf({ votes: twelveVotes, judge: [games(81, 'model_2', 'model_1')] });
  const request = { ...usual, sources: ['votes', 'judge'] };
  const page = library.questions(request, nothingBehind, 0, 3);
  expect(page).toMatchObject({ total: 7, votes: 12 });
  expect(page.rows.map(({ prompt, counts, judge }) => [prompt, counts, judge])).toEqual([
    ['Question 81', [0, 2, 0, 0], 'inconsistent'],
    ['Question 82', [1, 1, 0, 0], null],
    ['Question 83', [0, 0, 1, 0], null],
  ]);
  const later = library.questions(request, nothingBehind, 3, 1).rows[0]!;
  expect(later).toMatchObject({ prompt: 'Follow-up 83', item: { turn: 2 } });
  expect(library.question(request, later.key)).toMatchObject({
    answers: [
      { model: german, before: [{ content: 'Question 83' }, { role: 'assistant' }], prompt: 'Follow-up 83' },
      { model: mixture, text: `${mixture} adds` },
    ],
    votes: [{ voter: 'Berta', label: 'second', left: 'first', repeat: false, note: '' }],
    judgments: [],
  });
  const coding = library.questions(request, { ...nothingBehind, category: 'coding', label: 'tie' }, 0, 9);
  expect(coding.rows.map(({ item }) => item.question)).toEqual(['123']);
  expect(library.question(request, page.rows[0]!.key)!.judgments).toEqual([
    { judge: 'gpt-4', games: ['second', 'first'], outcome: 'inconsistent', words: null },
  ]);
  expect(library.question(request, 'nothing')).toBeNull();
});

test('behind scores are their questions with all answers, what the judge said, and what speaks against it', () => {
  const library = libraryOf({ scores: brothers });
  const request = { ...usual, sources: ['scores'] };
  const page = library.scored(request, nothingBehind, 0, 10);
  expect(page).toMatchObject({
    total: 2,
    rows: [
      {
        prompt: 'Question 101',
        models: 5,
        scores: { mean: 27 / 6, lowest: 1, highest: 10 },
        unparsed: 0,
        contradicted: 4,
      },
      {
        prompt: 'Follow-up 101',
        place: { turn: 2, language: 'en', category: 'reasoning' },
        models: 1,
        contradicted: 0,
      },
    ],
  });
  const { prompt, reference, before, answers } = library.answers(request, page.rows[0]!.key)!;
  expect({ prompt, reference, before }).toEqual({ prompt: 'Question 101', reference: 'One.', before: [] });
  expect(answers.map(({ model, text, contradictions }) => [model, text, contradictions])).toEqual([
    ['Family-DE', 'Two brothers.', []],
    ['Family-EN', 'One brother.', [{ kind: 'same-answer', models: ['Family-ENDEFRITES'] }]],
    ['Family-ENDEFRITES', 'One  brother.', [{ kind: 'same-answer', models: ['Family-EN'] }]],
    ['Family-FR', 'Six brothers.', [{ kind: 'words', rating: 3 }]],
    ['Family-IT', 'None.', [{ kind: 'again' }]],
  ]);
  expect(answers[3]!.scores).toEqual([
    { judge: 'gpt-4', score: 1, parsed: true, failed: false, words: 'That is so. Rating: [[3]]' },
  ]);
  expect(library.answers(request, page.rows[1]!.key)).toMatchObject({
    before: [{ content: 'Question 101' }, { content: 'Before that' }],
    answers: [{ model: 'Family-DE', text: 'Two again.' }],
  });
  expect(library.answers(request, 'nothing')).toBeNull();
  const of = (behind: Partial<typeof nothingBehind> | { model: string }) =>
    library.scored(request, { ...nothingBehind, ...behind }, 0, 10).total;
  expect([of({ model: 'Family-DE' }), of({ model: 'Family-FR' }), of({ model: 'nobody' })]).toEqual([2, 1, 0]);
  expect(library.scored(request, nothingBehind, 1, 10).rows).toHaveLength(1);
});

test('a model that answered anew has each answer with its own scores, and those are no contradiction', () => {
  const anew = [
    scoredAnswer(101, { model: 'a', text: 'First try.', score: 3 }),
    scoredAnswer(101, { model: 'a', text: 'Second  try.', score: 8 }),
    scoredAnswer(101, { model: 'a', text: 'Second try.', score: 8 }),
  ];
  const library = libraryOf({ scores: anew });
  const request = { ...usual, sources: ['scores'] };
  const [row] = library.scored(request, nothingBehind, 0, 1).rows;
  expect(row).toMatchObject({ models: 1, contradicted: 0 });
  expect(library.answers(request, row!.key)!.answers.map(({ text, scores: own }) => [text, own.length])).toEqual([
    ['First try.', 1],
    ['Second  try.', 2],
  ]);
  // without texts nobody knows whether it was the same answer
  const bare = anew.map((record) => ({ ...record, user_prompt: undefined }));
  const other = libraryOf({ scores: bare });
  expect(other.scored(request, nothingBehind, 0, 1).rows[0]).toMatchObject({ contradicted: 0 });
});

test('a judge that prefers, of two answers, the one that it gave less contradicts itself', () => {
  const [one, other] = ['Tandem · DE', 'Tandem · ENDEFRITES'];
  const library = libraryOf({
    scores: [
      scoredAnswer(81, { model: one, text: 'a', score: 8 }),
      scoredAnswer(81, { model: other, text: 'b', score: 3 }),
      scoredAnswer(82, { model: one, text: 'a', score: -1 }),
      scoredAnswer(82, { model: other, text: 'a', score: 3 }),
    ],
    judge: [games(81, 'model_2', 'model_2', 'EN'), games(82, 'model_2', 'model_2', 'EN')],
  });
  const request = { ...usual, sources: ['scores', 'judge'] };
  const [first, second] = library.scored(request, nothingBehind, 0, 2).rows;
  expect(library.answers(request, first!.key)!.answers.map(({ contradictions }) => contradictions)).toEqual([
    [{ kind: 'verdict', other }],
    [],
  ]);
  // nothing is said of a score that could not be read
  expect(second).toMatchObject({ contradicted: 0, unparsed: 1, scores: { mean: 3 } });
});

test('scores without texts have their questions all the same, and votes lend them their answers', () => {
  const library = libraryOf({ scores, votes: twelveVotes });
  const alone = { ...usual, sources: ['scores'] };
  const rows = library.scored(alone, { ...nothingBehind, category: 'coding', language: 'fr' }, 0, 10).rows;
  expect(rows.map(({ place, prompt, models }) => [place.question, prompt, models])).toEqual([
    ['121', null, 3],
    ['122', null, 3],
  ]);
  const lent = library.answers({ ...usual, sources: ['scores', 'votes'] }, rows[0]!.key)!;
  expect(lent.prompt).toBe('Question 121');
  expect(lent.answers.map(({ model, text, scores: own }) => [model, text === null, own.length])).toEqual([
    ...['DE', 'ENDEFRITES', 'FR'].map((name) => [`Family-${name}`, true, 1]),
    ...[german, mixture].map((name) => [name, false, 0]),
  ]);
});

test('a judge’s pairs show the answers that it was shown, and its words', () => {
  const asked = (answers: [string, string]) =>
    `[User Question]\nWhich?\n\n[The Start of Assistant A's Answer]\n${answers[0]}\n[The End of Assistant A's Answer]\n\n` +
    `[The Start of Assistant B's Answer]\n${answers[1]}\n[The End of Assistant B's Answer]`;
  const judged = { ...games(81, 'model_1', 'model_2'), g1_judgment: 'A. [[A]]', g2_judgment: 'A. [[A]]' };
  // the second of the pair stood in the first slot
  const swapped = { ...judged, model_1: mixture, model_2: german, g1_user_prompt: asked(['its', 'the other’s']) };
  const library = libraryOf({ judge: [swapped] });
  const request = { ...usual, sources: ['judge'] };
  const [row] = library.questions(request, nothingBehind, 0, 1).rows;
  expect(row).toMatchObject({ prompt: 'Which?', judge: 'inconsistent' });
  expect(library.question(request, row!.key)).toMatchObject({
    answers: [
      { model: german, text: 'the other’s' },
      { model: mixture, text: 'its' },
    ],
    judgments: [{ outcome: 'inconsistent', words: ['A. [[A]]', 'A. [[A]]'] }],
  });
  // all of it goes along in a file, and comes back
  library.read('copy', library.file(request, 'jsonl')!.text, 'copy.jsonl');
  expect(library.question({ ...usual, sources: ['copy'] }, row!.key)).toEqual(library.question(request, row!.key));
});

test('what is shown can be taken along, and comes back as it was', () => {
  const library = libraryOf({
    votes: twelveVotes,
    judge: [games(81, 'tie', 'both bad'), games(82, 'error', 'model_1')],
    scores,
  });
  const file = (sources: string[], format: 'csv' | 'jsonl') => library.file({ ...usual, sources }, format);
  expect(file(['votes'], 'csv')!.text.split('\r\n')).toHaveLength(14);
  const before = reportOf(library, {}, 'agreement');
  for (const format of ['csv', 'jsonl'] as const) {
    library.read('copy', file(['votes'], format)!.text, `copy.${format}`);
    const copy = reportOf(library, { sources: ['copy'] }, 'agreement');
    expect(copy.votes!.people).toEqual(before.votes!.people);
    expect(copy.agreement).toEqual(before.agreement);
  }
  library.read('texts', jsonl(brothers), 'texts.jsonl');
  for (const key of ['judge', 'scores', 'texts']) {
    const old = reportOf(library, { sources: [key] }, 'scores');
    library.read('copy', file([key], 'jsonl')!.text, 'copy.jsonl');
    const copy = reportOf(library, { sources: ['copy'] }, 'scores');
    expect(copy.bias).toEqual(old.bias);
    expect(copy.scores).toEqual(old.scores);
    const whole = (source: string) =>
      library
        .scored({ ...usual, sources: [source] }, nothingBehind, 0, 50)
        .rows.map((row) => [row, library.answers({ ...usual, sources: [source] }, row.key)]);
    expect(whole('copy')).toEqual(whole(key));
    expect(file([key], 'csv')!.name).toBe(`tandem-${key === 'judge' ? 'judgments' : 'scores'}.csv`);
  }
  expect(file([], 'csv')).toBeNull();
});

test('a study’s votes wait for its end, and then name their checkpoints', async () => {
  const storage = memoryStorage();
  const { study, record } = await organised(storage);
  await storage.votes.append(handedIn(study, 0, 'Ada').events);
  const library = new ResultsLibrary();
  const gathered = await gatherStudy(storage, study.id);
  const waiting = library.hold('votes', gathered);
  expect(waiting.votes).toBe(0);
  expect(waiting.unnamed).toBeGreaterThan(0);
  expect(reportOf(library, {}, 'overview').overview).toMatchObject({ votes: 0, leftOut: { unnamed: waiting.unnamed } });

  await storage.studies.put(record.id, { ...record, finishedAt: Number.MAX_SAFE_INTEGER });
  const told = library.hold('votes', await gatherStudy(storage, study.id));
  expect(told).toEqual({ votes: waiting.unnamed, unnamed: 0 });
  const { overview, people } = reportOf(library);
  expect(overview.votes + overview.repeats).toBe(told.votes);
  expect(people.people).toMatchObject([{ voter: 'Ada' }]);
  expect(people.obvious.n).toBeGreaterThan(0);
});
