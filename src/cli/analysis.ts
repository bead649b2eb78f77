import { type JudgeRule, type PairJudgment, verdictsOf } from '#core/judgments/pair-judgment.ts';
import type { Judgments } from '#core/judgments/read-judgments.ts';
import type { SingleScore } from '#core/judgments/single-score.ts';
import { type EqualShares, equalShares, ofTurn, turnsOf } from '#core/results/agreement.ts';
import { rulesOf } from '#core/results/request.ts';
import { troubleOf } from '#core/results/scores.ts';
import { winRates } from '#core/results/win-rates.ts';
import type { Ballot } from '#core/stats/ballot.ts';
import { type Resampling, usualResampling } from '#core/stats/bootstrap.ts';
import { davidson } from '#core/stats/davidson.ts';
import type { Estimate } from '#core/stats/estimate.ts';
import { fleissKappa } from '#core/stats/fleiss.ts';
import { type Counting, countVotes, groupByItem, type ItemVotes } from '#core/stats/items.ts';
import { krippendorffAlpha } from '#core/stats/krippendorff.ts';
import { coverageOf, coverageToTell } from '#core/stats/measured-coverage.ts';
import { judgeBias, sideBias } from '#core/stats/positional-bias.ts';
import { ratings } from '#core/stats/ratings.ts';
import { groupAnswers } from '#core/stats/answer-groups.ts';
import { averageScore, type Unparsed } from '#core/stats/single-scores.ts';
import type { AllVotes } from './vote-files.ts';

/**
 * What `tandem analyse` prints; `public/schemas/analyse.schema.json` says what each field is. `paper` keeps "both bad" and ties
 * apart, `lmsys` does not; what either makes of games that contradict each other, `verdictsOf` says. Where answers stand in for models,
 * there is nothing that depends on who is who: no kappa, which compares with chance by model, no win rates and no ratings.
 */
export function analysisOf(votes: AllVotes, judgments: Judgments, rule: JudgeRule, seed: number): object {
  const resampling = { ...usualResampling, seed };
  const items = groupByItem(votes.ballots);
  // one vote a person and item: repeats say how well people agree with themselves
  const ballots = items.flatMap((item) => item.votes);
  const { verdicts, missing } = verdictsOf(judgments.pairs, rule);
  const judged = verdicts.map(({ ballot }) => ballot);
  const named = votes.named ? ballots : [];
  return {
    rule,
    seed,
    draws: resampling.draws,
    level: resampling.level,
    named: votes.named,
    votes: {
      n: ballots.length,
      repeats: votes.ballots.length - ballots.length,
      notBlind: votes.notBlind,
      skips: votes.skips,
      unnamed: votes.unnamed,
      obvious: votes.obvious,
      voters: new Set(ballots.map(({ voter }) => voter)).size,
      items: items.length,
      questions: new Set(items.map(({ item }) => item.question)).size,
    },
    judge: {
      name: judgments.pairs[0]?.judge ?? judgments.scores[0]?.judge ?? null,
      verdicts: verdicts.length,
      fromSecondRun: verdicts.filter(({ run }) => run > 1).length,
      missing,
    },
    ...agreementParts(items, votes.named, judgments.pairs.length > 0 ? judged : null, rule, resampling),
    ...biasParts(judgments.pairs, ballots, resampling),
    winRate: { human: winRateRows(named, resampling), judge: winRateRows(judged, resampling) },
    ...ratingParts(named, resampling),
    scores: scoreRows(judgments.scores, resampling),
  };
}

/** @param judged  null: there is no judge, and the bound is that of all votes */
function agreementParts(
  items: readonly ItemVotes[],
  named: boolean,
  judged: readonly Ballot[] | null,
  rule: JudgeRule,
  resampling: Resampling,
): object {
  const counting = (ties: Counting['ties']): Counting => ({ labels: rulesOf[rule].labels, ties });
  const byTurn = (of: (items: ItemVotes[]) => object): object =>
    Object.fromEntries(turnsOf(items).map((turn) => [turn, of(ofTurn(items, turn))]));
  const whoIsWho = (some: readonly ItemVotes[]) => countVotes(named ? some : [], counting('kept'));
  const shares = (estimate: Estimate | null): object =>
    estimate ? { agree: Math.round((estimate.value ?? 0) * estimate.n), ...figure('share', estimate) } : {};
  const equal = turnsOf(items).map((turn) => {
    const of = (ties: Counting['ties']): EqualShares =>
      equalShares(ofTurn(items, turn), judged, counting(ties), 'same-votes', resampling);
    return { turn, kept: of('kept'), dropped: of('dropped') };
  });
  const sharesByTurn = (of: keyof EqualShares): object =>
    Object.fromEntries(
      equal.map(({ turn, kept, dropped }) => [turn, { all: shares(kept[of]), 'no-ties': shares(dropped[of]) }]),
    );
  return {
    agreement: { 'judge-human': judged ? sharesByTurn('judgeHuman') : {}, 'human-human': sharesByTurn('humanHuman') },
    upperBound: sharesByTurn('upperBound'),
    fleiss: byTurn((some) => {
      const { kappa, test, votesAnItem, leftOut } = fleissKappa(whoIsWho(some), undefined, resampling);
      return { ...figure('kappa', kappa), z: test.statistic, p: test.p, votesAnItem, leftOut };
    }),
    alpha: byTurn((some) => figure('alpha', krippendorffAlpha(whoIsWho(some), resampling))),
  };
}

function biasParts(pairs: readonly PairJudgment[], ballots: readonly Ballot[], resampling: Resampling): object {
  const row = (some: readonly PairJudgment[]): object => {
    const { inconsistent, counts, test } = judgeBias(some, resampling);
    return { ...counts, ...figure('share', inconsistent), p: test.p };
  };
  const categories = [...new Set(pairs.map(({ item }) => item.category))].sort();
  const { left, test } = sideBias(ballots, resampling);
  return {
    bias: Object.fromEntries(
      categories.map((category) => [category, row(pairs.filter(({ item }) => item.category === category))]),
    ),
    biasOverall: row(pairs),
    sideBias: { ...figure('share', left), p: test.p },
  };
}

function winRateRows(ballots: readonly Ballot[], resampling: Resampling): object[] {
  return winRates(ballots, resampling).map(({ model, wins, losses, ties, bothBad, ...rates }) => ({
    ...{ model, wins, losses, ties, bothBad },
    raw: figure('share', rates.raw),
    adjusted: figure('share', rates.adjusted),
    decided: figure('share', rates.decided),
  }));
}

function ratingParts(ballots: readonly Ballot[], resampling: Resampling): object {
  const { law, models, tie, bridged } = ratings(ballots, davidson, 'tie', resampling);
  return {
    ratings: models.map(({ model, rating, ranks }) => ({
      model,
      ...figure('rating', rating),
      best: ranks?.best ?? null,
      worst: ranks?.worst ?? null,
      rankCoverage: ranks && (coverageToTell('ranks', rating.questions)?.coverage ?? null),
    })),
    ratingLaw: { law, bridged, ...figure('tie', tie!) },
  };
}

function scoreRows(scores: readonly SingleScore[], resampling: Resampling): object[] {
  return groupAnswers(scores, ['model', 'language', 'turn']).map((group) => {
    const average = (unparsed: Unparsed): object => figure('average', averageScore(group, unparsed, resampling));
    const { model, language, turn } = group[0];
    return {
      ...{ model, language, turn, dropped: average('dropped'), kept: average('kept') },
      ...troubleOf(group),
    };
  });
}

/** A number under its name, with its doubt; and how often such intervals hold the truth, where that has to be told. */
function figure(name: string, estimate: Estimate): object {
  const { value, interval, n } = estimate;
  const coverage = coverageOf(estimate)?.coverage ?? null;
  return { [name]: value, low: interval?.low ?? null, high: interval?.high ?? null, coverage, n };
}
