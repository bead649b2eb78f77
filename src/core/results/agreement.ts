import type { Ballot } from '../stats/ballot.ts';
import type { Resampling } from '../stats/bootstrap.ts';
import { ofGroup, rcemr } from '../stats/category-groups.ts';
import type { Estimate } from '../stats/estimate.ts';
import { type FleissKappa, fleissKappa } from '../stats/fleiss.ts';
import { humanAgreement } from '../stats/human-agreement.ts';
import { type Counting, countVotes, type ItemVotes } from '../stats/items.ts';
import { compareWithJudge, judgeAgreement, judgeKappa } from '../stats/judge-agreement.ts';
import { krippendorffAlpha } from '../stats/krippendorff.ts';
import { leaveOneOut } from '../stats/leave-one-out.ts';
import { majorityAgreement } from '../stats/majority-agreement.ts';
import { upperBound } from '../stats/upper-bound.ts';
import { inOrder } from './evidence.ts';
import type { Rules } from './request.ts';

/** How often verdicts are equal. */
export interface EqualShares {
  humanHuman: Estimate;
  /** null: there is no judge */
  judgeHuman: Estimate | null;
  /** of the votes that the judge is compared with; of all votes without a judge, or as published */
  upperBound: Estimate;
}

/** @param judged  a judge's verdicts; null: there is no judge */
export function equalShares(
  items: readonly ItemVotes[],
  judged: readonly Ballot[] | null,
  counting: Counting,
  bound: Rules['bound'],
  resampling: Resampling,
): EqualShares {
  const counted = countVotes(items, counting);
  const comparison = judged && compareWithJudge(items, judged, counting);
  return {
    humanHuman: humanAgreement(counted, 'votes', resampling),
    judgeHuman: comparison && judgeAgreement(comparison, 'votes', resampling),
    upperBound:
      bound === 'all-votes' ? majorityAgreement(counted, resampling) : upperBound(comparison ?? counted, 1, resampling),
  };
}

/** Of one turn. */
export interface TurnAgreement {
  turn: number;
  all: EqualShares;
  noTies: EqualShares;
  /** a voter with the majority of the others */
  leaveOneOut: Estimate;
  fleiss: FleissKappa;
  alpha: Estimate;
  /** of the judge and people's majority; null: there is no judge */
  judgeKappa: Estimate | null;
}

/** The paper's table 2 [Weber2024]: a group of categories, all of them, or one; by turn. */
export interface GroupAgreement {
  /** null: all */
  group: string | null;
  turn: number;
  shares: EqualShares;
}

export interface AgreementPart {
  turns: TurnAgreement[];
  groups: GroupAgreement[];
}

export function turnAgreement(
  turn: number,
  items: readonly ItemVotes[],
  judged: readonly Ballot[] | null,
  { labels, bound }: Pick<Rules, 'labels' | 'bound'>,
  resampling: Resampling,
): TurnAgreement {
  const all: Counting = { labels, ties: 'kept' };
  const counted = countVotes(items, all);
  return {
    turn,
    all: equalShares(items, judged, all, bound, resampling),
    noTies: equalShares(items, judged, { labels, ties: 'dropped' }, bound, resampling),
    leaveOneOut: leaveOneOut(counted, 'fraction', resampling),
    fleiss: fleissKappa(counted, undefined, resampling),
    alpha: krippendorffAlpha(counted, resampling),
    judgeKappa: judged && judgeKappa(compareWithJudge(items, judged, all), 'fraction', resampling),
  };
}

export function agreementPart(
  items: readonly ItemVotes[],
  judged: readonly Ballot[] | null,
  rules: Rules,
  resampling: Resampling,
): AgreementPart {
  const turns = turnsOf(items);
  const categories = inOrder(items.map(({ item }) => item.category));
  const groups = [
    { group: null, of: (all: ItemVotes[]) => all },
    // a group is worth a row only where it is not all there is
    ...(categories.some((category) => !rcemr.categories.includes(category)) &&
    categories.some((category) => rcemr.categories.includes(category))
      ? [{ group: rcemr.name, of: (all: ItemVotes[]) => ofGroup(all, rcemr, ({ item }) => item.category) }]
      : []),
    ...categories.map((category) => ({
      group: category,
      of: (all: ItemVotes[]) => all.filter(({ item }) => item.category === category),
    })),
  ];
  const counting: Counting = { labels: rules.labels, ties: 'kept' };
  return {
    turns: turns.map((turn) => turnAgreement(turn, ofTurn(items, turn), judged, rules, resampling)),
    groups: groups.flatMap(({ group, of }) =>
      turns.map((turn) => ({
        group,
        turn,
        shares: equalShares(of(ofTurn(items, turn)), judged, counting, rules.bound, resampling),
      })),
    ),
  };
}

export function turnsOf(items: readonly ItemVotes[]): number[] {
  return [...new Set(items.map(({ item }) => item.turn))].sort((one, other) => one - other);
}

export function ofTurn(items: readonly ItemVotes[], turn: number): ItemVotes[] {
  return items.filter(({ item }) => item.turn === turn);
}
