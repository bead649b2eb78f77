import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeComparison } from '#core/exchange/llm-comparator.ts';
import { writeModelAnswers } from '#core/exchange/model-answers.ts';
import { type NamedVotes, namedVotes } from '#core/exchange/named-votes.ts';
import { writeBattles } from '#core/exchange/vote-records.ts';
import { writeVotesCsv } from '#core/exchange/votes-csv.ts';
import { writeBundle } from '#core/studies/bundle-file.ts';
import { mergeBundles } from '#core/studies/merge.ts';
import { standingOf } from '#core/studies/standing.ts';
import { writeStudy } from '#core/studies/study-file.ts';
import { storedAnswers, strangeAnswers } from '#core/studies/study.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaFaults, type Schema } from '../../fixtures/check-schema.ts';
import { allHandedIn, handedIn } from '../../fixtures/handed-in.ts';
import { authorsOf, studyOf } from '../../fixtures/studies.ts';
import { tandem } from './captured.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-analysis-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, records: readonly object[]): string {
  const path = join(folder, name);
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return path;
}

type Winner = 'model_a' | 'model_b' | 'tie' | 'tie (bothbad)';
const vote = (question: string, judge: string, winner: Winner, turn = 1) => ({
  ...{ question_id: question, model_a: 'de', model_b: 'endefrites', winner, judge, turn },
});

/** Three people on three questions, the third of a turn 2 of its own; and one who votes again. */
const votes = [
  vote('81_DE', 'p1', 'model_b'),
  vote('81_DE', 'p2', 'model_b'),
  vote('81_DE', 'p3', 'model_a'),
  vote('111_DE', 'p1', 'tie (bothbad)'),
  vote('111_DE', 'p2', 'tie'),
  vote('91_FR', 'p1', 'model_a'),
  vote('91_FR', 'p2', 'tie'),
  vote('91_FR', 'p3', 'model_b', 2),
  vote('81_DE', 'p1', 'model_a'),
];
const games = (question: string, g1_winner: string, g2_winner: string) => ({
  ...{ question_id: question, model_1: 'de', model_2: 'endefrites', g1_winner, g2_winner },
  ...{ judge: ['gpt-4', 'pair-v2'], turn: 1 },
});
const judgments = [
  games('81_DE', 'model_2', 'model_2'),
  games('111_DE', 'model_1', 'model_2'),
  games('111_DE', 'both bad', 'both bad'),
  games('91_FR', 'error', 'tie'),
];
const single = (question: string, model: string, score: number) => ({
  ...{ question_id: question, model, judge: ['gpt-4', 'single-v1'], score, turn: 1, judgment: '…' },
});
const scores = [
  ...[single('81_DE', 'de', 4), single('111_DE', 'de', -1), single('111_FR', 'de', 2)],
  ...[single('81_DE', 'endefrites', 8), single('82_DE', 'endefrites', 6), single('111_DE', 'endefrites', 3)],
];

const schema = JSON.parse(readFileSync('public/schemas/analyse.schema.json', 'utf8')) as Schema;

describe('tandem analyse', () => {
  const analyse = async (...args: string[]) => {
    const { status, results, words } = await tandem('analyse', ...args);
    expect(words).toBe('');
    expect(status).toBe(0);
    expect(results).toHaveLength(1);
    expect(schemaFaults(schema, results[0])).toEqual([]);
    return results[0];
  };

  it('prints agreement, bias, win rates, ratings and scores as its schema says', async () => {
    const found = await analyse(
      '--votes',
      file('v.jsonl', votes),
      '--judgments',
      file('j.jsonl', judgments),
      file('s.jsonl', scores),
    );
    expect(found).toMatchObject({
      rule: 'paper',
      seed: 1,
      votes: { n: 8, repeats: 1, notBlind: 0, voters: 3, items: 4, questions: 3 },
      judge: { name: 'gpt-4', verdicts: 2, fromSecondRun: 1, missing: 1 },
      agreement: {
        // 2 of 3 on question 81, and on 111 one both bad of both bad and tie
        'judge-human': {
          1: { all: { agree: 3, n: 5, share: 0.6 }, 'no-ties': { agree: 3, n: 4 } },
          2: { all: { n: 0, share: null } },
        },
        // one pair of three, none of one, none of one
        'human-human': { 1: { all: { agree: 1, n: 5 } }, 2: { all: { agree: 0, n: 0, share: null, low: null } } },
      },
      upperBound: { 1: { all: { agree: 3, n: 5 } } },
      fleiss: { 1: { votesAnItem: 2, n: 2, leftOut: 1 }, 2: { kappa: null, votesAnItem: null } },
      alpha: { 1: { n: 7 }, 2: { alpha: null, n: 0 } },
      bias: {
        writing: { inconsistent: 0, valid: 1, first: 0, second: 0, p: null },
        math: { inconsistent: 1, valid: 2, first: 1, second: 0, p: 1 },
        roleplay: { valid: 0, errors: 1, share: null },
      },
      biasOverall: { inconsistent: 1, valid: 3, errors: 1, games: 3 },
      sideBias: { n: 5, share: 0.4 },
      winRate: {
        human: [
          { model: 'de', wins: 2, losses: 3, ties: 2, bothBad: 1, decided: { share: 0.4 } },
          { model: 'endefrites', wins: 3, losses: 2, adjusted: { share: 4.5 / 8, n: 8 } },
        ],
        judge: [{ model: 'de', losses: 1, bothBad: 1 }, { model: 'endefrites' }],
      },
      ratings: [
        { model: 'endefrites', n: 8, best: 1 },
        { model: 'de', n: 8, worst: 2 },
      ],
      ratingLaw: { law: 'davidson', bridged: false },
      scores: [
        {
          model: 'de',
          language: 'de',
          dropped: { average: 4, n: 1 },
          kept: { average: 1.5, n: 2 },
          unparsed: 1,
          failed: 0,
        },
        { model: 'de', language: 'fr', dropped: { average: 2 } },
        { model: 'endefrites', language: 'de', dropped: { average: (7 + 3) / 2, n: 3 } },
      ],
    });
  });

  it('says how often intervals on few questions hold the truth, and nothing of those on too few to have been tried', async () => {
    const twelve = Array.from({ length: 12 }, (_, at) => [
      vote(`${81 + at}_DE`, 'p1', at % 3 === 0 ? 'model_a' : 'model_b'),
      vote(`${81 + at}_DE`, 'p2', 'model_b'),
    ]).flat();
    expect(await analyse('--votes', file('twelve.jsonl', twelve))).toMatchObject({
      agreement: { 'human-human': { 1: { all: { coverage: 0.936 } } } },
      upperBound: { 1: { all: { coverage: 0.944 } } },
      winRate: { human: [{ raw: { coverage: 0.949 } }, {}] },
      ratings: [{ coverage: 0.945, rankCoverage: 0.999 }, {}],
    });
    expect(await analyse('--votes', file('v.jsonl', votes))).toMatchObject({
      upperBound: { 1: { all: { coverage: null } } },
      ratings: [{ coverage: null, rankCoverage: null }, {}],
    });
  });

  it('counts by LMSYS’s rule: both bad is a tie, and so are inconsistent games', async () => {
    const found = await analyse(
      '--votes',
      file('v.jsonl', votes),
      '--judgments',
      file('j.jsonl', judgments),
      '--rule',
      'lmsys',
    );
    expect(found).toMatchObject({
      rule: 'lmsys',
      judge: { verdicts: 2, fromSecondRun: 0, missing: 1 },
      agreement: { 'judge-human': { 1: { all: { agree: 4, n: 5 }, 'no-ties': { agree: 2, n: 3 } } } },
    });
  });

  it('needs no judge, and takes several files after one option', async () => {
    const some = [
      file('v1.jsonl', votes.slice(0, 3)),
      file('v2.jsonl', [...votes.slice(3), { ...votes[0], judge: 'p9', anony: false }]),
    ];
    const found = await analyse('--votes', ...some, '--seed', '7');
    expect(found).toMatchObject({
      seed: 7,
      votes: { n: 8, notBlind: 1 },
      judge: { name: null },
      agreement: { 'judge-human': {} },
      upperBound: { 1: { all: { agree: 4, n: 7 } } },
      bias: {},
      scores: [],
    });
    expect(await analyse('--votes', some[0]!, '--votes', some[1]!, '--seed', '7')).toEqual(found);
  });

  it('takes categories from question files', async () => {
    const questions = file('q.jsonl', [{ question_id: '111_EN', category: 'sums', turns: ['1 + 1?'] }]);
    const found = await analyse(
      '--votes',
      file('v.jsonl', votes),
      '--judgments',
      file('j.jsonl', judgments),
      '--questions',
      questions,
    );
    expect(Object.keys((found as { bias: object }).bias)).toEqual(['roleplay', 'sums', 'writing']);
  });

  it('gives defined results for no votes at all', async () => {
    expect(await analyse('--votes', file('none.jsonl', []))).toMatchObject({ votes: { n: 0 }, ratings: [], alpha: {} });
  });

  it('has a schema that something else does not meet', async () => {
    const found = (await analyse('--votes', file('v.jsonl', votes))) as Record<string, object>;
    const { alpha: _, ...less } = found;
    expect(schemaFaults(schema, less)).toEqual(['$ has no alpha']);
    const wrong = {
      ...found,
      seed: -1,
      rule: 'mine',
      more: 1,
      ratings: [{}],
      sideBias: { ...found['sideBias'], share: 2 },
    };
    const faults = schemaFaults(schema, wrong);
    expect(faults).toEqual(
      expect.arrayContaining([
        ...['$.seed is below 0', '$.rule is none of paper,lmsys', '$ has more'],
        ...['$.ratings[0] has no model', '$.sideBias.share is above 1'],
      ]),
    );
    expect(schemaFaults(schema, { ...found, draws: '2000' })).toEqual(['$.draws is no integer']);
  });

  it('names file and line of what it cannot read, and what is missing', async () => {
    const broken = file('b.jsonl', [votes[0]!, { ...votes[1], winner: 'left' }]);
    const refused = await tandem('analyse', '--votes', broken);
    expect(refused).toMatchObject({ status: 1, results: [] });
    expect(refused.words).toContain('b.jsonl, line 2');
    expect(await tandem('analyse', '--judgments', broken)).toMatchObject({ status: 2 });
    expect(await tandem('analyse', 'v.jsonl', '--votes', broken)).toMatchObject({ status: 2 });
    expect(await tandem('analyse', '--votes', broken, '--rule', 'mine')).toMatchObject({ status: 2 });
    expect(await tandem('analyse', '--votes', join(folder, 'absent.jsonl'))).toMatchObject({ status: 1 });
  });

  it('refuses two judges at once', async () => {
    const other = { ...games('81_DE', 'tie', 'tie'), judge: ['llama', 'pair-v2'] };
    const refused = await tandem(
      'analyse',
      '--votes',
      file('v.jsonl', votes),
      '--judgments',
      file('two.jsonl', [...judgments, other]),
    );
    expect(refused.status).toBe(2);
    expect(refused.words).toContain('gpt-4, llama');
  });

  describe('of a study', () => {
    const study = studyOf({ questions: 8, seats: 6 });
    const models = authorsOf(study);
    const bundles = allHandedIn(study);
    const written = (name: string, text: string): string => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    };
    const bundleFiles = () => bundles.map(({ file, bundle }) => written(file, writeBundle(bundle)));
    const studyFile = () => written('study.json', writeStudy(study, 'study.json'));
    const answerFiles = () => {
      const judged = storedAnswers(study).filter(({ id }) => !strangeAnswers(study).has(id));
      return writeModelAnswers(judged, study.questions, models).files.map(({ path, text }) =>
        written(path.replace('/', '-'), text),
      );
    };
    const named = (): NamedVotes => {
      const { bundle } = mergeBundles(bundles[0]!.bundle, bundles);
      const { votes, skips } = standingOf(bundle.events);
      const facts = {
        answers: storedAnswers(study),
        questions: study.questions,
        models,
        strange: strangeAnswers(study),
      };
      return namedVotes({ ...facts, events: [...votes, ...skips] });
    };

    it('takes bundles with the study and its answers’ names for what its table says', async () => {
      const whole = await analyse(
        ...['--votes', ...bundleFiles(), '--study', studyFile(), '--answers', ...answerFiles()],
      );
      const { votes } = named();
      // skips of something obvious, too, which no table has
      const { skips } = standingOf(mergeBundles(bundles[0]!.bundle, bundles).bundle.events);
      expect(whole).toMatchObject({ named: true, votes: { skips: skips.length, unnamed: 0, notBlind: 0 } });
      expect((whole as { votes: { obvious: number } }).votes.obvious).toBeGreaterThan(0);
      expect((whole as { winRate: { human: object[] } }).winRate.human).toHaveLength(2);
      expect((whole as { votes: { n: number; repeats: number } }).votes).toMatchObject({
        n: votes.filter(({ repeat }) => !repeat).length,
        repeats: votes.filter(({ repeat }) => repeat).length,
      });
      const strip = (found: unknown): object => {
        const { votes: counts, ...rest } = found as { votes: Record<string, number> };
        return { ...rest, n: counts['n'], repeats: counts['repeats'] };
      };
      const table = await analyse('--votes', written('tidy.csv', writeVotesCsv(named()).text));
      expect(strip(table)).toEqual(strip(whole));
      // a bundle that comes twice counts once
      const twice = [...bundleFiles(), written('again.jsonl', writeBundle(bundles[2]!.bundle))];
      expect(await analyse('--votes', ...twice, '--study', studyFile(), '--answers', ...answerFiles())).toEqual(whole);
    });

    it('reads battles and a file for LLM Comparator of the same votes', async () => {
      const all = named();
      const battles = await analyse('--votes', written('b.jsonl', writeBattles(all).text));
      const pair = [...new Set(all.votes.flatMap(({ left, right }) => [left.model, right.model]))].sort();
      const { text } = writeComparison(all, pair as [string, string], 'test');
      const compared = await analyse('--votes', written('c.json', text));
      for (const found of [battles, compared]) {
        expect(found).toMatchObject({ named: true, votes: { voters: 6 }, winRate: { human: [{}, {}] } });
      }
      const rates = (found: unknown) =>
        (found as { winRate: { human: Record<string, unknown>[] } }).winRate.human.map(({ model, wins, raw }) => ({
          ...{ model, wins, raw },
        }));
      expect(rates(compared)).toEqual(rates(battles));
    });

    it('without names says what does not depend on who is who, and nothing else', async () => {
      const found = await analyse('--votes', ...bundleFiles(), '--study', studyFile());
      const whole = await analyse('--votes', ...bundleFiles(), '--study', studyFile(), '--answers', ...answerFiles());
      expect(found).toMatchObject({
        named: false,
        winRate: { human: [], judge: [] },
        ratings: [],
        fleiss: { 1: { kappa: null } },
        alpha: { 1: { alpha: null, n: 0 } },
      });
      const shares = (of: unknown) => {
        const { agreement, upperBound, sideBias, votes: counts } = of as Record<string, object>;
        return { agreement, upperBound, sideBias, counts };
      };
      expect(shares(found)).toEqual(shares(whole));
    });

    it('leaves votes out on answers that only some files name', async () => {
      const found = await analyse('--votes', ...bundleFiles(), '--study', studyFile(), '--answers', answerFiles()[0]!);
      const { votes } = found as { votes: { n: number; unnamed: number } };
      expect(votes.n).toBe(0);
      expect(votes.unnamed).toBe(named().votes.length);
    });

    it('refuses what would be put together wrongly', async () => {
      const other = studyOf({ questions: 8, seats: 6, seed: 9 });
      const changed = { ...handedIn(other, 0, 'Person-1'), study: study.id };
      const stranger = written(
        'stranger.jsonl',
        writeBundle({ ...changed, events: changed.events.map((event) => ({ ...event, study: study.id })) }),
      );
      expect(await tandem('analyse', '--votes', bundleFiles()[0]!, stranger)).toMatchObject({ status: 1 });
      const mixed = await tandem('analyse', '--votes', bundleFiles()[0]!, file('v.jsonl', votes));
      expect(mixed).toMatchObject({ status: 2 });
      expect(mixed.words).toContain('--answers');
      const judged = await tandem(
        ...(['analyse', '--votes', bundleFiles()[0]!, '--judgments', file('j.jsonl', judgments)] as const),
      );
      expect(judged).toMatchObject({ status: 2 });
      const torn = written('torn.jsonl', writeBundle(bundles[0]!.bundle).replace('"left"', '"right"'));
      expect(await tandem('analyse', '--votes', torn)).toMatchObject({ status: 1 });
    });
  });
});
