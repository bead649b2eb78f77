import { verdictsOf } from '../judgments/pair-judgment.ts';
import { type Resampling, usualResampling } from '../stats/bootstrap.ts';
import { type ControlledRatings, controlledRatings } from '../stats/controlled-ratings.ts';
import { davidson } from '../stats/davidson.ts';
import { type Ratings, ratings } from '../stats/ratings.ts';
import { type AgreementPart, agreementPart } from './agreement.ts';
import { type LanguageRow, languageRows, type LengthRow, lengthRows } from './answers.ts';
import { type BiasPart, biasPart } from './bias.ts';
import { type CheckedPart, checkedPart } from './checked.ts';
import { type Evidence, type Facets, facetsOf, select, type Selected } from './evidence.ts';
import { type PeoplePart, peoplePart } from './people.ts';
import { type Request, rulesOf } from './request.ts';
import { type GainRow, gainRows, type ScoresPart, scoresPart } from './scores.ts';
import { type PairVotes, pairVotes } from './votes.ts';
import { forestOf, type WinRatePart, winRates } from './win-rates.ts';

/** What the figures rest on. */
export interface Overview {
  /** what may be filtered by, whatever the filter */
  facets: Facets;
  /** one a voter and item */
  votes: number;
  repeats: number;
  skips: number;
  voters: number;
  items: number;
  questions: number;
  /** of these votes, on answers that name a model or vendor */
  leaks: number;
  leftOut: Evidence['leftOut'];
  judge: {
    name: string | null;
    pairs: number;
    verdicts: number;
    /** items without a verdict */
    missing: number;
    scores: number;
  };
  /** answers that could be checked by machine */
  checked: number;
}

export interface RatingsPart {
  /** whose votes they are of */
  by: 'people' | 'judge';
  ratings: Ratings;
  /** with sides and lengths equal; null where neither is known */
  controlled: ControlledRatings | null;
}

/** Everything there is to be shown. */
export interface Report {
  overview: Overview;
  /** of one pair, the filter's or the one with most votes; null: no pair was compared */
  votes: PairVotes | null;
  winRate: WinRatePart;
  bias: BiasPart;
  agreement: AgreementPart;
  /** null: there are none */
  scores: ScoresPart | null;
  gains: GainRow[];
  /** null: there are none */
  checked: CheckedPart | null;
  lengths: LengthRow[];
  people: PeoplePart;
  languages: LanguageRow[];
  ratings: RatingsPart | null;
}

export type ReportPart = { [Kind in keyof Report]: { kind: Kind; value: Report[Kind] } }[keyof Report];

/** How many parts a report has. */
export const reportParts = 12;

/** A report part by part, what is fast to work out first. */
export function* reportOf(evidence: Evidence, request: Request): Generator<ReportPart, void> {
  const rules = rulesOf[request.rule];
  const resampling: Resampling = { ...usualResampling, seed: request.seed };
  const facets = facetsOf(evidence);
  const selected = select(evidence, request.filter, request.judge);
  const { verdicts, missing } = verdictsOf(selected.pairs, rules.judge);
  const judged = verdicts.map(({ ballot }) => ballot);
  const { items, ballots, pairs, scores } = selected;
  const pair = request.filter.pair ?? facetsOf(selected).pairs[0]?.pair ?? null;

  yield { kind: 'overview', value: overviewOf(selected, facets, verdicts.length, missing) };
  const votes = pair && pairVotes(pair, items, pairs, rules, resampling);
  yield { kind: 'votes', value: votes };
  const ofPair = <B extends { item: { pair: readonly [string, string] } }>(all: readonly B[]): B[] =>
    all.filter(({ item }) => pair !== null && item.pair[0] === pair[0] && item.pair[1] === pair[1]);
  const model = votes?.lead?.rate.model ?? pair?.[0];
  const forest = model === undefined ? null : forestOf(ofPair(ballots), ofPair(judged), model, resampling);
  const [people, judge] = [winRates(ballots, resampling), winRates(judged, resampling)];
  yield { kind: 'winRate', value: { people, judge, forest } };
  yield { kind: 'bias', value: biasPart(ballots, pairs, resampling) };
  yield { kind: 'agreement', value: agreementPart(items, pairs.length > 0 ? judged : null, rules, resampling) };
  yield { kind: 'scores', value: scoresPart(scores, rules.unparsed, resampling) };
  yield { kind: 'gains', value: gainRows(scores, request.baseline, rules.unparsed, resampling) };
  yield { kind: 'checked', value: checkedPart(selected.checked, resampling) };
  yield { kind: 'lengths', value: lengthRows(ballots, judged, resampling) };
  const counting = { labels: rules.labels, ties: 'kept' } as const;
  yield { kind: 'people', value: peoplePart(selected, counting, resampling) };
  yield { kind: 'languages', value: languageRows(selected.votes, selected.checked, resampling) };
  yield { kind: 'ratings', value: ratingsPart(selected, judged, resampling) };
}

function overviewOf(selected: Selected, facets: Facets, verdicts: number, missing: number): Overview {
  const { votes, items, ballots, pairs, scores, skips, leftOut, checked } = selected;
  return {
    facets,
    votes: ballots.length,
    repeats: votes.length - ballots.length,
    skips: skips.length,
    voters: new Set(ballots.map(({ voter }) => voter)).size,
    items: items.length,
    questions: new Set(items.map(({ item }) => item.question)).size,
    leaks: votes.filter(({ named }) => named.leak).length,
    leftOut,
    judge: {
      name: pairs[0]?.judge ?? scores[0]?.judge ?? null,
      ...{ pairs: pairs.length, verdicts, missing, scores: scores.length },
    },
    checked: checked.filter(({ right }) => right !== null).length,
  };
}

/** A judge's where nobody voted; null where nothing was compared. */
function ratingsPart({ ballots }: Selected, judged: Selected['ballots'], resampling: Resampling): RatingsPart | null {
  const by = ballots.length > 0 ? 'people' : 'judge';
  const own = by === 'people' ? ballots : judged;
  if (own.length === 0) return null;
  const control = {
    left: own.some(({ left }) => left !== null),
    length: own.some(({ lengths }) => lengths !== null),
  };
  return {
    by,
    ratings: ratings(own, davidson, 'tie', resampling),
    controlled: control.left || control.length ? controlledRatings(own, davidson, control, 'tie', resampling) : null,
  };
}
