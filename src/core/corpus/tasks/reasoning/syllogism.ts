import { english, french, german, indefinite, italian, spanish } from '../../grammar/index.ts';
import type { Person } from '../../lexicon/names.ts';
import { type Noun, nounsOf } from '../../lexicon/nouns.ts';
import { fixed, type Parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import { allDo, does, doesNot, doesOne, habits, noneDoes, othersMay } from './habits.ts';
import { drawPeople, riddles, sentences } from './riddle.ts';

/**
 * all: all X do, N is an X, so N does. none: no X does, so N does not. contrary: all X do, N does not, so N is no X.
 * converse: all X do, N does; N may be something else. other: all X do, N is no X; N may do it all the same.
 */
const figures = ['all', 'none', 'contrary', 'converse', 'other'] as const;
type Figure = (typeof figures)[number];

interface Slots {
  figure: Figure;
  noun: Noun;
  habit: number;
  name: Person;
  /** another one of the same kind, of whom is asked then */
  other: Person | null;
}

interface Shown {
  name: string;
  noun: Parallel;
}

const is: Wording<Shown> = wording(
  '{name} is {noun}.',
  '{name} ist {noun}.',
  '{name} est {noun}.',
  '{name} è {noun}.',
  '{name} es {noun}.',
);

const isIt: Wording<Shown> = wording(
  'Is {name} {noun}?',
  'Ist {name} {noun}?',
  'Est-ce {que name} est {noun} ?',
  '{name} è {noun}?',
  '¿Es {name} {noun}?',
);

const isToo: Wording<Shown> = wording(
  'And {name} is {noun}, too.',
  'Und auch {name} ist {noun}.',
  'Et {name} est aussi {noun}.',
  'E anche {name} è {noun}.',
  'Y {name} también es {noun}.',
);

const isNext: Wording<Shown> = wording(
  'And {name} is {noun}.',
  'Und {name} ist {noun}.',
  'Et {name} est {noun}.',
  'E {name} è {noun}.',
  'Y {name} es {noun}.',
);

const yes = fixed('So yes:', 'Also ja:', 'Donc oui :', 'Quindi sì:', 'Por tanto, sí:');
const no = fixed('So no:', 'Also nein:', 'Donc non :', 'Quindi no:', 'Por tanto, no:');
const unknown = fixed(
  'So we cannot know.',
  'Das kann man also nicht wissen.',
  'On ne peut donc pas le savoir.',
  'Quindi non si può sapere.',
  'Por tanto, no se puede saber.',
);

const animals = nounsOf('animal');

export const syllogism = task<Slots>({
  name: 'syllogism',
  category: 'reasoning',
  weight: 1.5,
  paraphrases: riddles.length,
  draw(draw) {
    const [name, other] = drawPeople(draw, 2) as [Person, Person];
    return {
      figure: draw.pick(figures),
      noun: draw.pick(animals),
      habit: draw.whole(0, habits.length - 1),
      name,
      other: draw.chance(0.45) ? other : null,
    };
  },
  key: ({ figure, noun, habit, name, other }) =>
    `${figure}: ${noun.id} ${habits[habit]!.id}, ${name.name}${other ? `, then ${other.name}` : ''}`,
  render(slots, paraphrase) {
    const { figure, noun, name, other } = slots;
    const habit = habits[slots.habit]!;
    const shown: Shown = { name: name.name, noun: indefinite(noun) };
    const rule = figure === 'none' ? noneDoes(noun, habit) : allDo(noun, habit);
    const isAnX = worded(is, shown);
    const isNoX = notOne(name.name, noun);
    const [fact, question, answer] = {
      all: () => [isAnX, doesOne(name.name, habit), sentences(rule, isAnX, yes, does(name.name, habit))] as const,
      none: () => [isAnX, doesOne(name.name, habit), sentences(rule, isAnX, no, doesNot(name.name, habit))] as const,
      contrary: () => {
        const fact = doesNot(name.name, habit);
        return [fact, worded(isIt, shown), sentences(rule, fact, no, isNoX)] as const;
      },
      converse: () => [does(name.name, habit), worded(isIt, shown), sentences(othersMay(habit), unknown)] as const,
      other: () => [isNoX, doesOne(name.name, habit), sentences(othersMay(habit), unknown)] as const,
    }[figure]();
    const turns = [turn(worded(riddles[paraphrase]!, { facts: sentences(rule, fact), question }), answer)];
    if (other) {
      const again = { ...shown, name: other.name };
      const introduced = worded(figure === 'all' || figure === 'none' ? isToo : isNext, again);
      const end = figure === 'none' ? [no, doesNot(other.name, habit)] : [yes, does(other.name, habit)];
      turns.push(turn(sentences(introduced, doesOne(other.name, habit)), sentences(rule, worded(is, again), ...end)));
    }
    return { system: null, turns };
  },
});

/** "Leo is not a dog." */
function notOne(name: string, noun: Noun): Parallel {
  return {
    en: `${name} is not ${english.a(noun)}.`,
    de: `${name} ist ${german.phrase(noun, { determiner: 'kein' })}.`,
    fr: `${name} n’est pas ${french.un(noun)}.`,
    it: `${name} non è ${italian.un(noun)}.`,
    es: `${name} no es ${spanish.un(noun)}.`,
  };
}
