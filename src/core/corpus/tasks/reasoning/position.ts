import type { Person } from '../../lexicon/names.ts';
import { type Wording, worded } from '../../parallel.ts';
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

const places = ['left', 'middle', 'right'] as const;
type Place = (typeof places)[number];

interface Slots {
  /** from left to right */
  people: readonly Person[];
  telling: Telling;
  asked: Place;
  next: Place | null;
}

const relation: Relation = {
  forth: wording(
    '{one} stands to the left of {two}.',
    '{one} steht links von {two}.',
    '{one} est à gauche {de two}.',
    '{one} è a sinistra di {two}.',
    '{one} está a la izquierda de {two}.',
  ),
  back: wording(
    '{one} stands to the right of {two}.',
    '{one} steht rechts von {two}.',
    '{one} est à droite {de two}.',
    '{one} è a destra di {two}.',
    '{one} está a la derecha de {two}.',
  ),
};

const intro: Wording<object> = wording(
  'Three people stand side by side.',
  'Drei Personen stehen nebeneinander.',
  'Trois personnes se tiennent côte à côte.',
  'Tre persone stanno fianco a fianco.',
  'Tres personas están una al lado de otra.',
);

const questions: Readonly<Record<Place, Wording<object>>> = {
  left: wording(
    'Who is on the far left?',
    'Wer steht ganz links?',
    'Qui est tout à gauche ?',
    'Chi è all’estrema sinistra?',
    '¿Quién está en el extremo izquierdo?',
  ),
  middle: wording(
    'Who is in the middle?',
    'Wer steht in der Mitte?',
    'Qui est au milieu ?',
    'Chi è in mezzo?',
    '¿Quién está en el medio?',
  ),
  right: wording(
    'Who is on the far right?',
    'Wer steht ganz rechts?',
    'Qui est tout à droite ?',
    'Chi è all’estrema destra?',
    '¿Quién está en el extremo derecho?',
  ),
};

const order: Wording<{ names: string }> = wording(
  'From left to right: {names}.',
  'Von links nach rechts: {names}.',
  'De gauche à droite : {names}.',
  'Da sinistra a destra: {names}.',
  'De izquierda a derecha: {names}.',
);

const answers: Readonly<Record<Place, Wording<{ who: Person }>>> = {
  left: wording(
    '{who} is on the far left.',
    '{who} steht ganz links.',
    '{who} est tout à gauche.',
    '{who} è all’estrema sinistra.',
    '{who} está en el extremo izquierdo.',
  ),
  middle: wording(
    '{who} is in the middle.',
    '{who} steht in der Mitte.',
    '{who} est au milieu.',
    '{who} è in mezzo.',
    '{who} está en el medio.',
  ),
  right: wording(
    '{who} is on the far right.',
    '{who} steht ganz rechts.',
    '{who} est tout à droite.',
    '{who} è all’estrema destra.',
    '{who} está en el extremo derecho.',
  ),
};

export const position = task<Slots>({
  name: 'position',
  category: 'reasoning',
  weight: 1,
  paraphrases: riddles.length,
  draw(draw) {
    const asked = draw.pick(places);
    return {
      people: drawPeople(draw, 3),
      telling: drawTelling(draw, 3),
      asked,
      next: draw.chance(0.45) ? draw.pick(places.filter((place) => place !== asked)) : null,
    };
  },
  key: ({ people, telling, asked, next }) =>
    `${namesOf(people)}: ${tellingKey(telling)}, ${asked}${next ? ` then ${next}` : ''}`,
  render({ people, telling, asked, next }, paraphrase) {
    const at = (place: Place): { who: Person } => ({ who: people[places.indexOf(place)]! });
    const facts = sentences(worded(intro, {}), told(people, telling, relation));
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
