import type { NamedSkip, NamedVote } from '../exchange/named-votes.ts';
import type { PairJudgment } from '../judgments/pair-judgment.ts';
import { type Place, usualCategories } from '../judgments/record-item.ts';
import type { SingleScore } from '../judgments/single-score.ts';
import { type Language, languageCodes } from '../languages.ts';
import { type TrainingData, trainingDataIn, trainingValues } from '../mixtures/training-data.ts';
import type { Ballot } from '../stats/ballot.ts';
import { groupByItem, type ItemVotes } from '../stats/items.ts';
import type { StudyBallots } from '../studies/ballots.ts';
import type { CheckedAnswer } from './checked-answers.ts';
import type { Filter } from './request.ts';

/** A vote with its texts, and as the statistics have it. */
export interface CastVote {
  named: NamedVote;
  ballot: Ballot;
}

/** Everything that figures are made of, from one source or several. */
export interface Evidence {
  /** blind ones; what came again comes after all first times */
  votes: readonly CastVote[];
  skips: readonly NamedSkip[];
  /** on what was obvious: whether the better answer was preferred */
  obvious: readonly { voter: string; passed: boolean }[];
  pairs: readonly PairJudgment[];
  scores: readonly SingleScore[];
  /** answers that were held against what is right by machine */
  checked: readonly CheckedAnswer[];
  /** votes that are not among them, and why */
  leftOut: Readonly<StudyBallots['leftOut']>;
}

export const noEvidence: Evidence = {
  ...{ votes: [], skips: [], obvious: [], pairs: [], scores: [], checked: [] },
  leftOut: { undone: 0, superseded: 0, unblinded: 0, unnamed: 0, sameModel: 0, obvious: 0 },
};

export function pool(all: readonly Evidence[]): Evidence {
  if (all.length === 1) return all[0]!;
  const leftOut = { ...noEvidence.leftOut };
  for (const each of all)
    for (const why of Object.keys(leftOut) as (keyof typeof leftOut)[]) leftOut[why] += each.leftOut[why];
  return {
    votes: all.flatMap(({ votes }) => votes),
    skips: all.flatMap(({ skips }) => skips),
    obvious: all.flatMap(({ obvious }) => obvious),
    pairs: all.flatMap(({ pairs }) => pairs),
    scores: all.flatMap(({ scores }) => scores),
    checked: all.flatMap(({ checked }) => checked),
    leftOut,
  };
}

/** What may be filtered by, each in the order in which a screen lists it. */
export interface Facets {
  languages: Language[];
  categories: string[];
  turns: number[];
  /** the one with most votes first; with judgments only where nobody voted */
  pairs: { pair: readonly [string, string]; votes: number }[];
  voters: string[];
  /** the one with most work first */
  judges: string[];
  /** of scores and of answers checked by machine */
  models: string[];
  /** what the checkpoints' names tell of their data; a kind that does not tell them apart has no values */
  training: TrainingFacets;
}

export type TrainingFacets = { [Kind in keyof TrainingData]: NonNullable<TrainingData[Kind]>[] };

export function facetsOf({ votes, pairs, scores, checked }: Evidence): Facets {
  const answers = [...scores, ...checked];
  const places: Place[] = [...votes.map(({ ballot }) => ballot.item), ...pairs.map(({ item }) => item), ...answers];
  const languages = new Set(places.map(({ language }) => language));
  const compared = new Map<string, Facets['pairs'][number]>();
  const count = (pair: readonly [string, string], votes: number): void => {
    const key = JSON.stringify(pair);
    const known = compared.get(key);
    if (known) known.votes += votes;
    else compared.set(key, { pair, votes });
  };
  for (const { ballot } of votes) count(ballot.item.pair, 1);
  for (const { item } of pairs) count(item.pair, 0);
  const work = new Map<string, number>();
  for (const { judge } of [...pairs, ...scores]) work.set(judge, (work.get(judge) ?? 0) + 1);
  return {
    languages: languageCodes.filter((code) => languages.has(code)),
    categories: inOrder(places.map(({ category }) => category)),
    turns: [...new Set(places.map(({ turn }) => turn))].sort((one, other) => one - other),
    pairs: [...compared.entries()]
      .sort(([key, one], [otherKey, other]) => other.votes - one.votes || (key < otherKey ? -1 : 1))
      .map(([, each]) => each),
    voters: [...new Set(votes.map(({ ballot }) => ballot.voter))].sort(),
    judges: [...work]
      .sort(([name, one], [otherName, other]) => other - one || (name < otherName ? -1 : 1))
      .map(([name]) => name),
    models: [...new Set(answers.map(({ model }) => model))].sort(),
    training: trainingFacets([
      ...[...compared.values()].flatMap(({ pair }) => pair),
      ...answers.map(({ model }) => model),
    ]),
  };
}

function trainingFacets(models: readonly string[]): TrainingFacets {
  const all = Array.from(new Set(models), trainingDataIn);
  const valuesOf = <Value>(values: readonly Value[], of: (data: TrainingData) => Value | null): Value[] => {
    const found = new Set(all.map(of));
    return found.size > 1 ? values.filter((value) => found.has(value)) : [];
  };
  return {
    languages: valuesOf(trainingValues.languages, ({ languages }) => languages),
    size: valuesOf(trainingValues.size, ({ size }) => size),
    nature: valuesOf(trainingValues.nature, ({ nature }) => nature),
  };
}

/** Whether checkpoints, by name, were trained on what is asked for. */
function trainingTest({ languages, size, nature }: TrainingData): (model: string) => boolean {
  const known = new Map<string, boolean>();
  return (model) => {
    let fits = known.get(model);
    if (fits === undefined) {
      const data = trainingDataIn(model);
      fits =
        (languages === null || data.languages === languages) &&
        (size === null || data.size === size) &&
        (nature === null || data.nature === nature);
      known.set(model, fits);
    }
    return fits;
  };
}

/** MT-bench's categories in its order, others by name after them. */
export function inOrder(categories: Iterable<string>): string[] {
  const rank = (category: string): number => {
    const at = usualCategories.indexOf(category);
    return at < 0 ? usualCategories.length : at;
  };
  return [...new Set(categories)].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}

/** What a filter leaves. A voter chooses among votes only: a judge's work stays, to be compared with. */
export interface Selected extends Evidence {
  items: ItemVotes[];
  /** one a voter and item; repeats say how well people agree with themselves */
  ballots: Ballot[];
}

/** @param judge  one at a time; null: the one with most work */
export function select(evidence: Evidence, filter: Filter, judge: string | null): Selected {
  const here = ({ language, category, turn }: Pick<Place, 'language' | 'category' | 'turn'>): boolean =>
    (filter.language === null || language === filter.language) &&
    (filter.category === null || category === filter.category) &&
    (filter.turn === null || turn === filter.turn);
  const isTrained = trainingTest(filter.training);
  const ofPair = (one: string, other: string): boolean =>
    (filter.pair === null || (filter.pair.includes(one) && filter.pair.includes(other))) &&
    (isTrained(one) || isTrained(other));
  const byVoter = (voter: string): boolean => filter.voter === null || voter === filter.voter;
  const judgeName = judge ?? facetsOf({ ...evidence, votes: [] }).judges[0];
  const isModel = (model: string): boolean => isTrained(model) && (filter.pair === null || filter.pair.includes(model));
  const votes = evidence.votes.filter(
    ({ ballot: { item, voter } }) => here(item) && ofPair(...item.pair) && byVoter(voter),
  );
  const items = groupByItem(votes.map(({ ballot }) => ballot));
  return {
    votes,
    items,
    ballots: items.flatMap((item) => item.votes),
    skips: evidence.skips.filter(
      (skip) => here(skip) && ofPair(skip.left.model, skip.right.model) && byVoter(skip.voter),
    ),
    obvious: evidence.obvious.filter(({ voter }) => byVoter(voter)),
    pairs: evidence.pairs.filter((each) => each.judge === judgeName && here(each.item) && ofPair(...each.item.pair)),
    scores: evidence.scores.filter((score) => score.judge === judgeName && here(score) && isModel(score.model)),
    checked: evidence.checked.filter((answer) => here(answer) && isModel(answer.model)),
    leftOut: evidence.leftOut,
  };
}
