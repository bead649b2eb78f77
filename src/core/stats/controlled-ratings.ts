import type { Ballot } from './ballot.ts';
import { bootstrapIntervals, sumByQuestion, usualResampling } from './bootstrap.ts';
import {
  addDerivatives,
  type Contest,
  derivativesWidth,
  type Fit,
  fitContests,
  fitOf,
  newtonStep,
  parameterCount,
  type Shape,
} from './comparison-fit.ts';
import type { Estimate } from './estimate.ts';
import { maximumExists } from './maximum-exists.ts';
import { type BothBad, bridges, lawFor, modelsOf, numbersOf, type Ratings, ratingsOf, resultOf } from './ratings.ts';
import type { Law } from './tie-laws.ts';

/** Circumstances of a vote that should not matter. */
export interface Control {
  /** which answer was on the left */
  left: boolean;
  /** which answer was longer, and by how much */
  length: boolean;
}

export interface ControlledRatings extends Ratings {
  /** what being on the left adds to the natural log-odds against the other answer; null where it was not asked for */
  left: Estimate | null;
  /** the same of one standard deviation of relative length, (L_i − L_j) / (L_i + L_j) */
  length: Estimate | null;
  /** votes of which a circumstance is not known: they are not used */
  leftOut: number;
}

/**
 * Ratings as they would be with sides and lengths equal: the circumstances' weights are fitted together with the strengths
 * [DavidsonBeaver1977; Dubois2024]. Relative length is divided by its root mean square, not centred, so that it does not matter which
 * model of a pair is named first. Intervals: question bootstrap of which each draw takes one Newton step from the fit of all
 * votes [MoultonZeger1991], since fitting anew would need every vote in every draw.
 */
export function controlledRatings(
  ballots: readonly Ballot[],
  law: Law,
  control: Control,
  bothBad: BothBad = 'tie',
  resampling = usualResampling,
): ControlledRatings {
  const counted = ballots.filter(({ label }) => label !== 'both-bad' || bothBad === 'tie');
  const votes = counted.filter(
    ({ left, lengths }) => (left !== null || !control.left) && (lengths !== null || !control.length),
  );
  const models = modelsOf(votes);
  const contests = contestsOf(votes, models, control);
  const circumstances = (control.left ? 1 : 0) + (control.length ? 1 : 0);
  const shape: Shape = { models: models.length, law: lawFor(contests, law), circumstances };
  const bridged = models.length > 0 && !maximumExists(models.length, contests, shape.law.ties !== null);
  const bridge = bridged ? bridges(models.length, circumstances) : [];
  const fit = models.length > 0 ? fitContests([...contests, ...bridge], shape) : null;

  const numbers = (found: Fit | null): (number | null)[] => [
    ...numbersOf(found, models.length),
    ...(found?.weights ?? Array<null>(circumstances).fill(null)),
  ];
  const intervals = fit ? intervalsOf(votes, contests, bridge, shape, fit, numbers, resampling) : [];
  const rule = { law: law.name, bothBad, bridged, ...control };
  const values = numbers(fit);
  const rated = ratingsOf(votes, models, law, rule, values, intervals, resampling.seed, null);
  const weight = (at: number): Estimate => {
    const interval = intervals[at] ?? null;
    const questions = new Set(votes.map(({ item }) => item.question)).size;
    // each draw takes one step only: that was not measured
    const facts = { n: votes.length, counted: 'votes', measured: null, questions, rule } as const;
    return { value: values[at]!, interval, ...facts, seed: interval && resampling.seed };
  };
  return {
    ...rated,
    left: control.left ? weight(models.length + 1) : null,
    length: control.length ? weight(models.length + circumstances) : null,
    leftOut: counted.length - votes.length,
  };
}

/** One a vote, in their order. */
function contestsOf(votes: readonly Ballot[], models: readonly string[], control: Control): Contest[] {
  const lead = votes.map(({ lengths }) => (lengths ? (lengths[0] - lengths[1]) / (lengths[0] + lengths[1] || 1) : 0));
  const spread = Math.sqrt(lead.reduce((sum, value) => sum + value * value, 0) / votes.length);
  const index = new Map(models.map((model, at) => [model, at]));
  return votes.map((vote, at) => {
    const counts: [number, number, number] = [0, 0, 0];
    counts[resultOf(vote)] = 1;
    return {
      first: index.get(vote.item.pair[0])!,
      second: index.get(vote.item.pair[1])!,
      circumstances: [
        ...(control.left ? [vote.left === 'first' ? 1 : -1] : []),
        // no spread: nothing to weigh, and the fit says so
        ...(control.length ? [spread > 0 ? lead[at]! / spread : 0] : []),
      ],
      counts,
    };
  });
}

function intervalsOf(
  votes: readonly Ballot[],
  contests: readonly Contest[],
  bridge: readonly Contest[],
  shape: Shape,
  fit: Fit,
  numbers: (found: Fit | null) => (number | null)[],
  resampling: typeof usualResampling,
) {
  const ofBridge = new Float64Array(derivativesWidth(shape));
  for (const contest of bridge) addDerivatives(ofBridge, contest, shape, fit.parameters);
  const sums = sumByQuestion(
    contests.map((contest, at) => ({ contest, question: votes[at]!.item.question })),
    ofBridge.length,
    ({ question }) => question,
    (row, { contest }) => {
      addDerivatives(row, contest, shape, fit.parameters);
    },
  );
  return bootstrapIntervals(
    sums,
    (totals) => {
      const step = newtonStep(
        totals.map((value, at) => value + ofBridge[at]!),
        parameterCount(shape),
      );
      const moved = step?.map((value, at) => value + fit.parameters[at]!);
      return numbers(moved ? fitOf(moved, shape) : null);
    },
    resampling,
  );
}
