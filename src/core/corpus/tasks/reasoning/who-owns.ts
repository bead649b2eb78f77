import { german, indefinite, list } from '../../grammar/index.ts';
import type { Gender } from '../../lexicon/lexeme.ts';
import type { Person } from '../../lexicon/names.ts';
import { type Noun, noun, nounsOf } from '../../lexicon/nouns.ts';
import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import { continued, drawPeople, genderOfAll, namesOf, riddles, sentences } from './riddle.ts';

/** Of three people and three things: the first has the first; the second has not the third, so the second, and the third has that. */
interface Slots {
  people: readonly Person[];
  things: readonly Noun[];
  /** in which order people and things are introduced, and the clues given */
  named: readonly Person[];
  shown: readonly Noun[];
  turned: boolean;
  /** the place of the thing whose owner is asked for */
  asked: 1 | 2;
  /** and of the other one, or of the first */
  next: 0 | 1 | 2 | null;
}

interface Pair {
  who: Person;
  what: Noun;
}

const havings: readonly Noun[] = [
  ...nounsOf('instrument', 'tool'),
  ...'book key lamp candle mirror ring bell ball doll basket umbrella clock camera hat coat scarf backpack suitcase'
    .split(' ')
    .map(noun),
];

const intro: Wording<{ names: Parallel; things: Parallel; all: Gender }> = wording(
  '{names} have one thing each: {things}.',
  '{names} haben je einen Gegenstand: {things}.',
  '{names} ont {all:chacun|chacune} un objet : {things}.',
  '{names} hanno un oggetto a testa: {things}.',
  '{names} tienen un objeto cada {all:uno|una}: {things}.',
);

const has: Wording<Pair> = wording(
  '{who} has {the what}.',
  '{who} hat {den what}.',
  '{who} a {le what}.',
  '{who} ha {il what}.',
  '{who} tiene {el what}.',
);

const hasNot: Wording<Pair> = wording(
  '{who} does not have {the what}.',
  '{who} hat {den what} nicht.',
  '{who} n’a pas {le what}.',
  '{who} non ha {il what}.',
  '{who} no tiene {el what}.',
);

const soHas: Wording<Pair> = wording(
  'So {who} has {the what}.',
  'Also hat {who} {den what}.',
  'Donc {who} a {le what}.',
  'Quindi {who} ha {il what}.',
  'Por tanto, {who} tiene {el what}.',
);

const thenHas: Wording<Pair> = wording(
  'Then {who} has {the what}.',
  'Dann hat {who} {den what}.',
  'Alors {who} a {le what}.',
  'Allora {who} ha {il what}.',
  'Entonces {who} tiene {el what}.',
);

const question: Wording<{ what: Noun }> = wording(
  'Who has {the what}?',
  'Wer hat {den what}?',
  'Qui a {le what} ?',
  'Chi ha {il what}?',
  '¿Quién tiene {el what}?',
);

export const whoOwns = task<Slots>({
  name: 'who-owns',
  category: 'reasoning',
  weight: 1.5,
  paraphrases: riddles.length,
  draw(draw) {
    const people = drawPeople(draw, 3);
    const things = draw.several(havings, 3);
    const asked = draw.pick([1, 2] as const);
    return {
      ...{ people, things, asked },
      named: draw.several(people, 3),
      shown: draw.several(things, 3),
      turned: draw.chance(0.5),
      next: draw.chance(0.45) ? draw.pick([0, asked === 1 ? 2 : 1] as const) : null,
    };
  },
  key: ({ people, things, named, shown, turned, asked, next }) =>
    `${namesOf(people)} (${namesOf(named)}): ${ids(things)} (${ids(shown)})${turned ? ' turned' : ''}, ${asked}${next === null ? '' : ` then ${next}`}`,
  render({ people, things, named, shown, turned, asked, next }, paraphrase) {
    const pair = (who: number, what: number): Pair => ({ who: people[who]!, what: things[what]! });
    const clues = [worded(has, pair(0, 0)), worded(hasNot, pair(1, 2))];
    const names = parallel((language) =>
      list(
        language,
        named.map(({ name }) => name),
      ),
    );
    const thingsNamed = parallel((language) =>
      list(
        language,
        shown.map((thing) => (language === 'de' ? german.einen(thing) : indefinite(thing)[language])),
      ),
    );
    const facts = sentences(
      worded(intro, { names, things: thingsNamed, all: genderOfAll(people) }),
      ...(turned ? clues.toReversed() : clues),
    );
    const working = [...clues, worded(soHas, pair(1, 1))];
    if (asked === 2) working.push(worded(thenHas, pair(2, 2)));
    const turns = [
      turn(
        worded(riddles[paraphrase]!, { facts, question: worded(question, { what: things[asked]! }) }),
        sentences(...working),
      ),
    ];
    if (next !== null) {
      turns.push(turn(continued(worded(question, { what: things[next]! })), worded(has, pair(next, next))));
    }
    return { system: null, turns };
  },
});

function ids(things: readonly Noun[]): string {
  return things.map(({ id }) => id).join(', ');
}
