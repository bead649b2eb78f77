import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createRandom } from '#core/random.ts';
import type { Label } from '#core/stats/ballot.ts';
import { binomialProbability } from '#core/stats/binomial.ts';
import { type Resampling, usualResampling } from '#core/stats/bootstrap.ts';
import type { Interval } from '#core/stats/estimate.ts';
import { groupByItem, strict } from '#core/stats/items.ts';
import { questionValues } from '#core/stats/question-values.ts';
import { stopping } from '#core/stats/stopping.ts';
import { wilsonInterval } from '#core/stats/wilson.ts';
import { ratedStudy, ratedTruths } from './rated.ts';
import { scoredEstimates, scoredTruths } from './scored.ts';
import { drawEqualStudy, votedEstimates, votedTruths } from './voted.ts';

/** Where the truth lies: in the interval, below it, above it; or there is no interval. */
type Place = 'within' | 'below' | 'above' | 'none';
interface Outcome {
  name: string;
  place: Place;
  /** the interval's width; 0 without */
  width: number;
}
type Draws = Omit<Resampling, 'seed'>;
type Study = (questions: number, seed: number, draws: Draws) => Outcome[];

/** What many studies came to, by name. */
type Counts = Record<string, Record<Place | 'width', number>>;
interface Chunk {
  group: string;
  questions: number;
  chunk: number;
  studies: number;
  draws: number;
  level: number;
  counts: Counts;
}

function outcomeOf(name: string, interval: Pick<Interval, 'low' | 'high'> | null, truth: number): Outcome {
  if (!interval) return { name, place: 'none', width: 0 };
  const { low, high } = interval;
  // 0 and 1 are bounds that a share's interval may touch
  const place = truth < low - 1e-12 ? 'below' : truth > high + 1e-12 ? 'above' : 'within';
  return { name, place, width: high - low };
}

const groups: Record<string, { studies: number; study: () => Study }> = {
  votes: {
    studies: 10_000,
    study: () => {
      const truths = new Map(Object.entries(votedTruths()));
      return (...args) =>
        Object.entries(votedEstimates(...args)).map(([name, { interval }]) =>
          outcomeOf(name, interval, truths.get(name)!),
        );
    },
  },
  scores: {
    studies: 10_000,
    study:
      () =>
      (questions, ...args) => {
        const truths = new Map(Object.entries(scoredTruths(questions)));
        return Object.entries(scoredEstimates(questions, ...args)).map(([name, { interval }]) =>
          outcomeOf(name, interval, truths.get(name)!),
        );
      },
  },
  ratings: {
    studies: 2_000,
    study: () => {
      const truths = ratedTruths();
      const best = [...truths.ratings].sort(([, one], [, other]) => other - one).map(([model]) => model);
      return (...args) => {
        const { models, tie } = ratedStudy(...args);
        return models
          .flatMap(({ model, rating, ranks }) => [
            outcomeOf('Davidson ratings', rating.interval, truths.ratings.get(model)!),
            outcomeOf('ranks', ranks && { low: ranks.best, high: ranks.worst }, 1 + best.indexOf(model)),
          ])
          .concat(outcomeOf('Davidson’s tie parameter', tie?.interval ?? null, truths.tie));
      };
    },
  },
  // two models equally good; looked at after each question. Within: it never said that one is better
  stopping: {
    studies: 10_000,
    study: () => (questions, seed) => {
      const random = createRandom(seed);
      const items = groupByItem(drawEqualStudy(questions, random));
      const stoppedBy = (labels: (Label | null)[]): Place => (stopping(labels).reachedAt === null ? 'within' : 'above');
      const take = (which: 'first' | 'majority') => questionValues(items, strict, which).map(({ label }) => label);
      const everyVote = items.flatMap(({ votes }) => votes.map(({ label }) => label));
      return [
        { name: 'stopping, first vote of a question', place: stoppedBy(take('first')), width: 0 },
        { name: 'stopping, majority of a question', place: stoppedBy(take('majority')), width: 0 },
        { name: 'stopping, against the rule: every vote', place: stoppedBy(everyVote), width: 0 },
      ];
    },
  },
};

/** Of Wilson's interval nothing need be drawn: how many of n succeed has a known law. */
function exactCoverage(n: number): { name: string; questions: number; mean: number; lowest: number; at: number }[] {
  const shares = Array.from({ length: 801 }, (_, at) => 0.1 + at / 1000);
  const coverages = shares.map((share) => {
    let covered = 0;
    for (let k = 0; k <= n; k++) {
      const { low, high } = wilsonInterval(k, n)!;
      if (share >= low && share <= high) covered += binomialProbability(k, n, share);
    }
    return covered;
  });
  const lowest = Math.min(...coverages);
  const mean = coverages.reduce((sum, coverage) => sum + coverage, 0) / coverages.length;
  return [{ name: 'Wilson, shares of .1 to .9', questions: n, mean, lowest, at: shares[coverages.indexOf(lowest)]! }];
}

function runChunk(study: Study, facts: Omit<Chunk, 'counts'>): Chunk {
  const counts: Counts = {};
  for (let at = 0; at < facts.studies; at++) {
    // chunks of a group and size follow one another; groups and sizes lie far apart
    const place = facts.chunk * facts.studies + at;
    const seed = (Object.keys(groups).indexOf(facts.group) * 1e9 + facts.questions * 1e6 + place) >>> 0;
    for (const { name, place, width } of study(facts.questions, seed, facts)) {
      const known = (counts[name] ??= { within: 0, below: 0, above: 0, none: 0, width: 0 });
      known[place] += 1;
      known.width += width;
    }
  }
  return { ...facts, counts };
}

const line = (value: object): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

const usage = `node scripts/coverage.mjs --out FILE [--group NAME…] [--questions N…] [--studies N] [--draws N] [--level P]`;

export function main(args: string[]): void {
  const several = { type: 'string', multiple: true } as const;
  const one = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: { out: one, group: several, questions: several, studies: one, draws: one, level: one },
  });
  if (values.out === undefined) throw new Error(usage);
  const sizes = (values.questions ?? ['20', '40', '80']).map(Number);
  const draws = Number(values.draws ?? usualResampling.draws);
  const level = Number(values.level ?? usualResampling.level);
  const studies = 500;
  const keyOf = (facts: Omit<Chunk, 'counts'>): string =>
    JSON.stringify([facts.group, facts.questions, facts.chunk, facts.studies, facts.draws, facts.level]);
  const before = existsSync(values.out) ? readFileSync(values.out, 'utf8').trim().split('\n') : [];
  const done = new Map(before.map((text) => JSON.parse(text) as Chunk).map((chunk) => [keyOf(chunk), chunk]));

  for (const group of values.group ?? Object.keys(groups)) {
    const known = groups[group];
    if (!known) throw new Error(`No group ${group}; there are ${Object.keys(groups).join(', ')}.`);
    const study = known.study();
    for (const questions of sizes) {
      const chunks = Math.ceil(Number(values.studies ?? known.studies) / studies);
      const all = Array.from({ length: chunks }, (_, chunk): Chunk => {
        const facts = { group, questions, chunk, studies, draws, level };
        const found = done.get(keyOf(facts));
        if (found) return found;
        const ran = runChunk(study, facts);
        appendFileSync(values.out!, `${JSON.stringify(ran)}\n`);
        return ran;
      });
      for (const summary of summaries(all)) line(summary);
    }
  }
  for (const questions of sizes) for (const row of exactCoverage(questions)) line(row);
}

/** Shares of intervals, of those that there are. */
function summaries(chunks: readonly Chunk[]): object[] {
  const [{ questions, draws, level, counts }] = chunks as [Chunk];
  return Object.keys(counts).map((name) => {
    const total = (of: Place | 'width'): number => chunks.reduce((sum, chunk) => sum + chunk.counts[name]![of], 0);
    const intervals = total('within') + total('below') + total('above');
    const share = (of: Place | 'width'): number => Number((total(of) / intervals).toFixed(4));
    return {
      ...{ name, questions, draws, level, intervals, without: total('none') },
      ...{ coverage: share('within'), truthBelow: share('below'), truthAbove: share('above'), width: share('width') },
    };
  });
}
