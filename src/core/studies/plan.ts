import { Draw } from '../corpus/draw.ts';
import { WorkbenchError } from '../errors.ts';
import type { Language } from '../languages.ts';
import { createRandom } from '../random.ts';
import { usualVotes } from '../stats/fleiss.ts';
import type { Orderable, Place } from './order.ts';

/** What the plan needs to know of a matchup. */
export interface Assignable {
  id: string;
  category: string;
  language: Language;
}

export interface PlanWishes {
  /** what each annotator can judge */
  seats: readonly (readonly Language[])[];
  /** that every matchup gets at least */
  votes: number;
  /** of every language's matchups a share, 0 … 1, gets so many */
  more: { share: number; votes: number };
}

/** Every matchup two votes, a fifth of them three. */
export const usualOverlap: Omit<PlanWishes, 'seats'> = { votes: 2, more: { share: 0.2, votes: 3 } };

export const mostSeats = 200;
const mostVotes = 20;

/**
 * Who judges what. Within each language and category the matchups go round, so that the seats' loads are alike there, too; where seats
 * differ in their languages, work is passed on until no seat could take any from one with two more.
 * @returns ids of matchups by seat, in no order that matters
 * @throws WorkbenchError study/wish, study/nothing-to-judge, study/too-few-seats
 */
export function assignMatchups(matchups: readonly Assignable[], wishes: PlanWishes, seed: number): string[][] {
  const { seats, votes, more } = wishes;
  within('seats', seats.length, 1, mostSeats);
  within('votes', votes, 1, mostVotes);
  within('more-votes', more.votes, votes, mostVotes);
  within('share', more.share, 0, 1);
  if (matchups.length === 0) throw new WorkbenchError('study/nothing-to-judge', {});

  const draw = new Draw(createRandom(seed));
  const able = (language: Language): number[] => [...seats.keys()].filter((seat) => seats[seat]!.includes(language));
  const needed = more.share > 0 ? more.votes : votes;
  const languages = [...new Set(matchups.map(({ language }) => language))];
  for (const language of languages) {
    const there = able(language).length;
    if (there < needed) throw new WorkbenchError('study/too-few-seats', { language, seats: there, needed });
  }

  const assigned = seats.map(() => new Map<string, Assignable>());
  // what few can judge goes first, the others can still even it out
  for (const language of languages.sort((one, other) => able(one).length - able(other).length)) {
    const own = matchups.filter((matchup) => matchup.language === language);
    const byCategory = draw
      .several(own, own.length)
      .sort((one, other) => Number(one.category > other.category) - Number(one.category < other.category));
    for (const [index, matchup] of byCategory.entries()) {
      const deeper = wholes(more.share * (index + 1)) > wholes(more.share * index);
      const free = draw.several(able(language), seats.length);
      free.sort((one, other) => assigned[one]!.size - assigned[other]!.size);
      for (const seat of free.slice(0, deeper ? more.votes : votes)) assigned[seat]!.set(matchup.id, matchup);
    }
  }
  while (evenOut(assigned, seats));
  return assigned.map((own) => [...own.keys()]);
}

function within(wish: 'seats' | 'votes' | 'more-votes' | 'share', value: number, low: number, high: number): void {
  const fits = value >= low && value <= high && (wish === 'share' || Number.isInteger(value));
  if (!fits) throw new WorkbenchError('study/wish', { wish, low, high });
}

/** Rounded up, where 0.2 · 15 is 3 and not a hair above. */
function wholes(value: number): number {
  return Math.ceil(value - 1e-9);
}

/** Passes one matchup from a seat to one with at least two fewer, over others if need be. @returns whether there was any */
function evenOut(assigned: readonly Map<string, Assignable>[], seats: PlanWishes['seats']): boolean {
  const fullest = [...seats.keys()].sort((one, other) => assigned[other]!.size - assigned[one]!.size);
  for (const start of fullest) {
    const reached = new Map<number, { from: number; matchup: Assignable }>();
    const queue = [start];
    for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
      for (const to of seats.keys()) {
        if (to === start || reached.has(to)) continue;
        const matchup = passable(assigned[from]!, assigned[to]!, seats[to]!);
        if (!matchup) continue;
        reached.set(to, { from, matchup });
        if (assigned[to]!.size <= assigned[start]!.size - 2) {
          for (let seat = to; seat !== start;) {
            const step = reached.get(seat)!;
            assigned[step.from]!.delete(step.matchup.id);
            assigned[seat]!.set(step.matchup.id, step.matchup);
            seat = step.from;
          }
          return true;
        }
        queue.push(to);
      }
    }
  }
  return false;
}

function passable(
  from: Map<string, Assignable>,
  to: Map<string, Assignable>,
  languages: readonly Language[],
): Assignable | undefined {
  for (const matchup of from.values()) if (languages.includes(matchup.language) && !to.has(matchup.id)) return matchup;
  return undefined;
}

/** What the organiser wants to know before anybody starts. */
export interface PlanFacts {
  /** how many matchups get how many votes, fewest votes first */
  overlap: { votes: number; matchups: number }[];
  /** Fleiss' kappa wants equally many votes: on how many matchups it can be computed; null: on none */
  fleiss: { votes: number; matchups: number } | null;
  /** Krippendorff's alpha takes every matchup with two votes or more: on how many; 0: not possible */
  alpha: number;
  seats: SeatFacts[];
}

/** In items, each a verdict. */
export interface SeatFacts {
  /** all that the annotator gives */
  items: number;
  /** of these on something judged before */
  repeats: number;
  /** of these on something obvious */
  checks: number;
  blocks: number;
}

/** @param orders  of each seat, as `orderOf` gives it */
export function planFacts(
  orders: readonly (readonly (readonly Place[])[])[],
  matchups: readonly Orderable[],
  checks: readonly Orderable[],
): PlanFacts {
  const votes = new Map(matchups.map(({ id }) => [id, 0]));
  const checkIds = new Set(checks.map(({ id }) => id));
  const turns = new Map([...matchups, ...checks].map((matchup) => [matchup.id, matchup.turns]));
  const seats = orders.map((blocks) => {
    const facts: SeatFacts = { items: 0, repeats: 0, checks: 0, blocks: blocks.length };
    for (const { matchup, repeat } of blocks.flat()) {
      const items = turns.get(matchup)!;
      facts.items += items;
      if (repeat) facts.repeats += items;
      else if (checkIds.has(matchup)) facts.checks += items;
      else votes.set(matchup, votes.get(matchup)! + 1);
    }
    return facts;
  });
  const counts = new Map<number, number>();
  for (const count of votes.values()) counts.set(count, (counts.get(count) ?? 0) + 1);
  const usual = usualVotes([...votes.values()]);
  return {
    overlap: [...counts].sort(([one], [other]) => one - other).map(([count, of]) => ({ votes: count, matchups: of })),
    fleiss: usual === null ? null : { votes: usual, matchups: counts.get(usual)! },
    alpha: [...votes.values()].filter((count) => count > 1).length,
    seats,
  };
}
