import type { PairJudgment } from '../judgments/pair-judgment.ts';
import type { Ballot } from '../stats/ballot.ts';
import type { Resampling } from '../stats/bootstrap.ts';
import { judgeBias, type JudgeBias, sideBias, type SideBias } from '../stats/positional-bias.ts';
import { inOrder } from './evidence.ts';

export interface BiasPart {
  /** by turn; the last is of all turns where there are several */
  people: { turn: number | null; bias: SideBias }[];
  /** the paper's table 1 [Weber2024]; category null: all */
  judge: { category: string | null; bias: JudgeBias }[];
}

export function biasPart(ballots: readonly Ballot[], pairs: readonly PairJudgment[], resampling: Resampling): BiasPart {
  const known = ballots.filter(({ left }) => left !== null);
  const turns = [...new Set(known.map(({ item }) => item.turn))].sort((one, other) => one - other);
  const categories = inOrder(pairs.map(({ item }) => item.category));
  return {
    people: [...turns, ...(turns.length > 1 ? [null] : [])].map((turn) => ({
      turn,
      bias: sideBias(
        known.filter(({ item }) => turn === null || item.turn === turn),
        resampling,
      ),
    })),
    judge: [...categories, ...(categories.length > 1 ? [null] : [])].map((category) => ({
      category,
      bias: judgeBias(
        pairs.filter(({ item }) => category === null || item.category === category),
        resampling,
      ),
    })),
  };
}
