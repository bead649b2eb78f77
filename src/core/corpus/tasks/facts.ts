import { type Wording, worded } from '../parallel.ts';
import { type AnyTask, type Category, type Check, task } from '../task.ts';
import { framed, printed, turnOf } from './dialogue.ts';

/** How many ways of asking each fact has, those in frames included. */
const paraphrases = 9;
const twoTurnShare = 0.45;

/** One thing that can be known about the things of a table. */
export interface Aspect<T> {
  name: string;
  /** not for things of which it cannot be said; for all by default */
  knows?(thing: T): boolean;
  /** the first in full, to be put in frames as well; 4 … 9 */
  asked: readonly Wording<T>[];
  /** asked in a second turn about the thing of the first, which needs no name any more */
  then?: Wording<T>;
  /** aspects whose answers give this one away, so that nobody would ask for it next */
  notAfter?: readonly string[];
  /** asked in a second turn about another thing: "And a bee?" */
  another?: Wording<T>;
  answer: Wording<T>;
  /** exact by default */
  check?(thing: T): Check;
}

export interface FactTable<T> {
  name: string;
  category: Category;
  weight: number;
  things: readonly T[];
  id: (thing: T) => string;
  aspects: readonly Aspect<T>[];
  /** asked in second turns only */
  later?: readonly Aspect<T>[];
}

interface Fact<T> {
  thing: T;
  aspect: Aspect<T>;
}

interface Slots<T> extends Fact<T> {
  second: (Fact<T> & { asked: Wording<T> }) | null;
}

/** Questions about the things of a table; the second turn asks for more about the same thing, or the same about another. */
export function factTask<T>({ name, category, weight, things, id, aspects, later = [] }: FactTable<T>): AnyTask {
  const wordings = new Map(aspects.map((aspect) => [aspect, framed(aspect.asked, paraphrases)] as const));
  const isKnown = (aspect: Aspect<T>, thing: T) => aspect.knows?.(thing) ?? true;
  const known = (thing: T) => aspects.filter((aspect) => isKnown(aspect, thing));
  const knowing = new Map(aspects.map((aspect) => [aspect, things.filter((thing) => isKnown(aspect, thing))] as const));

  const followUps = ({ thing, aspect }: Fact<T>, other: T): Slots<T>['second'][] => [
    ...[...aspects, ...later]
      .filter((next) => next !== aspect && isKnown(next, thing) && !next.notAfter?.includes(aspect.name))
      .flatMap((next) => (next.then ? [{ thing, aspect: next, asked: next.then }] : [])),
    ...(aspect.another && other !== thing && isKnown(aspect, other)
      ? [{ thing: other, aspect, asked: aspect.another }]
      : []),
  ];
  const factKey = ({ thing, aspect }: Fact<T>) =>
    aspects.length + later.length === 1 ? id(thing) : `${id(thing)}-${aspect.name}`;
  const checkOf = ({ thing, aspect }: Fact<T>): Check => aspect.check?.(thing) ?? { kind: 'exact' };

  return task<Slots<T>>({
    ...{ name, category, weight, paraphrases },
    draw(draw) {
      // aspects of few things are asked for as often as those of many
      const aspect = draw.pick(aspects);
      const fact = { aspect, thing: draw.pick(knowing.get(aspect)!) };
      const possible = draw.chance(twoTurnShare) ? followUps(fact, draw.pick(knowing.get(aspect)!)) : [];
      return { ...fact, second: possible.length > 0 ? draw.pick(possible) : null };
    },
    key: (slots) => factKey(slots) + (slots.second ? `+${factKey(slots.second)}` : ''),
    render(slots, paraphrase) {
      const { thing, aspect, second } = slots;
      const first = turnOf(wordings.get(aspect)![paraphrase]!, aspect.answer, thing, checkOf(slots));
      if (!second) return { system: null, turns: [first] };
      return {
        system: null,
        turns: [first, turnOf(second.asked, second.aspect.answer, second.thing, checkOf(second))],
      };
    },
    *drills() {
      for (const thing of things) for (const aspect of known(thing)) yield printed(worded(aspect.answer, thing));
    },
  });
}
