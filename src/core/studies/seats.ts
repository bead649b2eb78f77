import { hash32 } from '../hash.ts';
import type { Language } from '../languages.ts';
import type { AuthoredMatchup } from './matchups.ts';
import { type Orderable, orderOf } from './order.ts';
import type { Assignable } from './plan.ts';
import { Sides } from './sides.ts';
import type { Appearance, Seat, StudySettings } from './study.ts';

/** One that can be put in order. */
export interface OrderableMatchup extends AuthoredMatchup {
  order: Orderable & Assignable;
}

/**
 * An annotator's work: order, and who stands on the left in each turn. A repeat has the sides of its first time swapped; those that stand
 * for checks are level for themselves.
 * @param seed  unsigned 32-bit
 */
export function seatOf(
  languages: readonly Language[],
  matchups: readonly OrderableMatchup[],
  checks: readonly OrderableMatchup[],
  settings: StudySettings,
  seed: number,
): Seat {
  const byId = new Map([...matchups, ...checks].map((each) => [each.matchup.id, each]));
  const order = orderOf(
    matchups.map((each) => each.order),
    checks.map((each) => each.order),
    settings,
    // another stream than that of the sides
    hash32(`${seed} order`),
  );
  const sides = new Sides(seed);
  const before = new Map<string, readonly string[]>();
  const blocks = order.map((block) =>
    block.map((place): Appearance => {
      const { matchup, first, order } = byId.get(place.matchup)!;
      const opposite = (answer: string): string => matchup.answers.find((other) => other !== answer)!;
      const drawn = (): string => (sides.draw(matchup.pair ?? 'obvious') === 'first' ? first : opposite(first));
      const left = before.get(matchup.id)?.map(opposite) ?? Array.from({ length: order.turns }, drawn);
      before.set(matchup.id, left);
      return { ...place, left };
    }),
  );
  return { languages, seed, blocks };
}
