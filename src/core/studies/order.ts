import { Draw } from '../corpus/draw.ts';
import { createRandom } from '../random.ts';

/** What the order needs to know of a matchup: two answers to one question, shown turn after turn. */
export interface Orderable {
  id: string;
  question: string;
  category: string;
  /** how many of its turns are judged; each is one item */
  turns: number;
}

export interface OrderSettings {
  /** how many items a block has */
  blockItems: number;
  /** of the matchups, how many come again: 0, or 0.05 … 0.1 */
  repeatShare: number;
}

/** A matchup at its place. */
export interface Place {
  matchup: string;
  /** it was there before, with the sides swapped */
  repeat: boolean;
}

/**
 * What an annotator judges, block by block. Matchups come in random order with their categories interleaved; all turns of one follow each
 * other, within one block. Some come again, a block's length or more after the first time, half of everything where there is less than
 * two blocks. Each block has one of the obvious matchups (`checks`), as far as there are any.
 */
export function orderOf(
  matchups: readonly Orderable[],
  checks: readonly Orderable[],
  settings: OrderSettings,
  seed: number,
): Place[][] {
  const draw = new Draw(createRandom(seed));
  const once = interleaved(matchups, draw);
  return withChecks(withRepeats(once, settings, draw), draw.several(checks, checks.length), settings, draw).map(
    (block) => block.map(({ of, repeat }) => ({ matchup: of.id, repeat })),
  );
}

interface Entry {
  of: Orderable;
  repeat: boolean;
}

/** In random order, with no two of one category next to each other unless it has more than half of all. */
function interleaved(matchups: readonly Orderable[], draw: Draw): Orderable[] {
  const byCategory = new Map<string, Orderable[]>();
  for (const matchup of draw.several(matchups, matchups.length)) {
    const list = byCategory.get(matchup.category);
    if (list) list.push(matchup);
    else byCategory.set(matchup.category, [matchup]);
  }
  const rest = [...byCategory.values()];
  const order: Orderable[] = [];
  for (let left = matchups.length; left > 0; left--) {
    const last = order.at(-1)?.category;
    const open = rest.filter((list) => list.length > 0 && list[0]!.category !== last);
    // one that has more than half of what is left must come now, or two of it would meet in the end
    const due = open.find((list) => 2 * list.length > left);
    order.push((due ?? weighted(open, draw) ?? rest.find((list) => list.length > 0)!).pop()!);
  }
  return order;
}

/** A list as often as it is long. */
function weighted<T>(lists: readonly T[][], draw: Draw): T[] | undefined {
  let at = draw.whole(0, lists.reduce((sum, list) => sum + list.length, 0) - 1);
  return lists.find((list) => (at -= list.length) < 0);
}

/** 5 to 10 % of them, as near to the wish as whole numbers allow; fewer than ten matchups have no such number. */
export function repeatsAmong(matchups: number, share: number): number {
  const [least, most] = [Math.ceil(matchups / 20), Math.floor(matchups / 10)];
  return share === 0 || least > most ? 0 : Math.min(most, Math.max(least, Math.round(matchups * share)));
}

function withRepeats(order: readonly Orderable[], { blockItems, repeatShare }: OrderSettings, draw: Draw): Entry[] {
  const count = repeatsAmong(order.length, repeatShare);
  /** items before each matchup, and in all */
  const before = [0];
  for (const { turns } of order) before.push(before.at(-1)! + turns);
  const distance = Math.min(blockItems, Math.floor(before.at(-1)! / 2));
  const earliest = before.findIndex((items) => items >= distance);

  const repeats = new Map<number, Orderable>();
  const used = new Set<Orderable>();
  for (let index = 0; index < count; index++) {
    // one in each of as many equal stretches, so that they spread over the whole
    const [from, to] = [index, index + 1].map(
      (n) => earliest + Math.floor((n * (order.length + 1 - earliest)) / count),
    );
    const places = draw.several(
      Array.from({ length: to! - from! }, (_, offset) => from! + offset),
      to! - from!,
    );
    const ready = (place: number): Orderable[] =>
      order.filter((matchup, at) => before[place]! - before[at]! >= distance && !used.has(matchup));
    const fits = (matchup: Orderable, place: number): boolean => !meets(matchup, order[place - 1], order[place]);
    const place = places.find((place) => ready(place).some((matchup) => fits(matchup, place))) ?? places[0]!;
    const fitting = ready(place).filter((matchup) => fits(matchup, place));
    const matchup = draw.pick(fitting.length > 0 ? fitting : ready(place));
    repeats.set(place, matchup);
    used.add(matchup);
  }
  const entryOf = (of: Orderable | undefined, repeat: boolean): Entry[] => (of ? [{ of, repeat }] : []);
  return [...order, undefined].flatMap((matchup, place) => [
    ...entryOf(repeats.get(place), true),
    ...entryOf(matchup, false),
  ]);
}

const meets = ({ category }: Orderable, ...neighbours: (Orderable | undefined)[]): boolean =>
  neighbours.some((neighbour) => neighbour?.category === category);

/** Cuts into blocks and puts a check into each, between matchups of other categories and not with its own question, where that is possible. */
function withChecks(
  entries: readonly Entry[],
  checks: Orderable[],
  { blockItems }: OrderSettings,
  draw: Draw,
): Entry[][] {
  const blocks: Entry[][] = [];
  for (let next = 0; next < entries.length;) {
    const room = blockItems - Math.max(0, ...checks.map(({ turns }) => turns));
    const block: Entry[] = [];
    let items = 0;
    while (next < entries.length && (block.length === 0 || items + entries[next]!.of.turns <= room)) {
      items += entries[next]!.of.turns;
      block.push(entries[next++]!);
    }
    const questions = new Set(block.map(({ of }) => of.question));
    const strange = checks.findIndex(({ question }) => !questions.has(question));
    const [check] = checks.splice(Math.max(0, strange), 1);
    if (check) {
      const places = Array.from({ length: block.length + 1 }, (_, place) => place);
      const fitting = places.filter((place) => !meets(check, block[place - 1]?.of, block[place]?.of));
      block.splice(draw.pick(fitting.length > 0 ? fitting : places), 0, { of: check, repeat: false });
    }
    blocks.push(block);
  }
  return blocks;
}
