import { list } from '../../grammar/index.ts';
import type { Person } from '../../lexicon/names.ts';
import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import {
  continued,
  drawPeople,
  drawTelling,
  namesOf,
  type Relation,
  riddles,
  sentences,
  type Telling,
  tellingKey,
  told,
} from './riddle.ts';

const places = ['first', 'second', 'last'] as const;
type Place = (typeof places)[number];

interface Slots {
  /** three or four, the first to arrive first */
  people: readonly Person[];
  /** in which order they are introduced */
  named: readonly Person[];
  telling: Telling;
  asked: Place;
  next: Place | null;
}

const intro: Wording<{ names: Parallel }> = wording(
  '{names} run a race.',
  '{names} laufen um die Wette.',
  '{names} font une course.',
  '{names} fanno una gara di corsa.',
  '{names} hacen una carrera.',
);

const relation: Relation = {
  forth: wording(
    '{one} arrives before {two}.',
    '{one} kommt vor {two} an.',
    '{one} arrive avant {two}.',
    '{one} arriva prima di {two}.',
    '{one} llega antes que {two}.',
  ),
  back: wording(
    '{one} arrives after {two}.',
    '{one} kommt nach {two} an.',
    '{one} arrive après {two}.',
    '{one} arriva dopo {two}.',
    '{one} llega después que {two}.',
  ),
};

const questions: Readonly<Record<Place, Wording<object>>> = {
  first: wording(
    'Who arrives first?',
    'Wer kommt als Erstes an?',
    'Qui arrive en premier ?',
    'Chi arriva al primo posto?',
    '¿Quién llega en primer lugar?',
  ),
  second: wording(
    'Who arrives second?',
    'Wer kommt als Zweites an?',
    'Qui arrive en deuxième ?',
    'Chi arriva al secondo posto?',
    '¿Quién llega en segundo lugar?',
  ),
  last: wording(
    'Who arrives last?',
    'Wer kommt als Letztes an?',
    'Qui arrive en dernier ?',
    'Chi arriva all’ultimo posto?',
    '¿Quién llega en último lugar?',
  ),
};

const order: Wording<{ names: string }> = wording(
  'The order is {names}.',
  'Die Reihenfolge ist {names}.',
  'L’ordre est {names}.',
  'L’ordine è {names}.',
  'El orden es {names}.',
);

const answers: Readonly<Record<Place, Wording<{ who: Person }>>> = {
  first: wording(
    '{who} arrives first.',
    '{who} kommt als Erstes an.',
    '{who} arrive en premier.',
    '{who} arriva al primo posto.',
    '{who} llega en primer lugar.',
  ),
  second: wording(
    '{who} arrives second.',
    '{who} kommt als Zweites an.',
    '{who} arrive en deuxième.',
    '{who} arriva al secondo posto.',
    '{who} llega en segundo lugar.',
  ),
  last: wording(
    '{who} arrives last.',
    '{who} kommt als Letztes an.',
    '{who} arrive en dernier.',
    '{who} arriva all’ultimo posto.',
    '{who} llega en último lugar.',
  ),
};

export const race = task<Slots>({
  name: 'race',
  category: 'reasoning',
  weight: 1,
  paraphrases: riddles.length,
  draw(draw) {
    const people = drawPeople(draw, draw.whole(3, 4));
    const asked = draw.pick(places);
    return {
      people,
      named: draw.several(people, people.length),
      telling: drawTelling(draw, people.length),
      asked,
      next: draw.chance(0.45) ? draw.pick(places.filter((place) => place !== asked)) : null,
    };
  },
  key: ({ people, named, telling, asked, next }) =>
    `${namesOf(people)} (${namesOf(named)}): ${tellingKey(telling)}, ${asked}${next ? ` then ${next}` : ''}`,
  render({ people, named, telling, asked, next }, paraphrase) {
    const at = (place: Place): { who: Person } => ({
      who: place === 'last' ? people.at(-1)! : people[places.indexOf(place)]!,
    });
    const names = parallel((language) =>
      list(
        language,
        named.map(({ name }) => name),
      ),
    );
    const facts = sentences(worded(intro, { names }), told(people, telling, relation));
    const turns = [
      turn(
        worded(riddles[paraphrase]!, { facts, question: worded(questions[asked], {}) }),
        sentences(worded(order, { names: namesOf(people) }), worded(answers[asked], at(asked))),
      ),
    ];
    if (next) turns.push(turn(continued(worded(questions[next], {})), worded(answers[next], at(next))));
    return { system: null, turns };
  },
});
