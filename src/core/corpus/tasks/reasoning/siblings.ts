import { lexeme } from '../../lexicon/lexeme.ts';
import { type Person, persons } from '../../lexicon/names.ts';
import { type Wording, worded } from '../../parallel.ts';
import { type ParallelTurn, task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import { riddles } from './riddle.ts';

type Asked = 'siblings' | 'children';

interface Slots {
  name: Person;
  brothers: number;
  sisters: number;
  asked: Asked;
  next: boolean;
}

const brother = lexeme([
  'a brother, brothers',
  'der Bruder, Bruders, Brüder',
  'un frère, frères',
  'un fratello, fratelli',
  'un hermano, hermanos',
]);
const sister = lexeme([
  'a sister, sisters',
  'die Schwester, Schwester, Schwestern',
  'une sœur, sœurs',
  'una sorella, sorelle',
  'una hermana, hermanas',
]);

interface Shown extends Slots {
  brother: typeof brother;
  sister: typeof sister;
  more: number;
  both: number;
  all: number;
}

const facts: Wording<Shown> = wording(
  '{name} has {count brothers brother} and {count sisters sister}.',
  '{name} hat {count brothers brother} und {count sisters sister}.',
  '{name} a {count brothers brother} et {count sisters sister}.',
  '{name} ha {count brothers brother} e {count sisters sister}.',
  '{name} tiene {count brothers brother} y {count sisters sister}.',
);

/** Of a girl's brothers the sisters, of a boy's sisters the brothers: one more than are named. */
const siblingsOf: Readonly<Record<'f' | 'm', Wording<Shown>>> = {
  f: wording(
    'How many sisters does each of her brothers have?',
    'Wie viele Schwestern hat jeder Bruder?',
    'Combien de sœurs chaque frère a-t-il ?',
    'Quante sorelle ha ogni fratello?',
    '¿Cuántas hermanas tiene cada hermano?',
  ),
  m: wording(
    'How many brothers does each of his sisters have?',
    'Wie viele Brüder hat jede Schwester?',
    'Combien de frères chaque sœur a-t-elle ?',
    'Quanti fratelli ha ogni sorella?',
    '¿Cuántos hermanos tiene cada hermana?',
  ),
};

const siblingsAnswer: Readonly<Record<'f' | 'm', Wording<Shown>>> = {
  f: wording(
    '{name} is one of the sisters, too: {sisters} + 1 = {more}. Each brother has {count more sister}.',
    '{name} ist auch eine Schwester: {sisters} + 1 = {more}. Jeder Bruder hat {count more sister}.',
    '{name} est aussi une sœur : {sisters} + 1 = {more}. Chaque frère a {count more sister}.',
    'Anche {name} è una sorella: {sisters} + 1 = {more}. Ogni fratello ha {count more sister}.',
    '{name} también es hermana: {sisters} + 1 = {more}. Cada hermano tiene {count more sister}.',
  ),
  m: wording(
    '{name} is one of the brothers, too: {brothers} + 1 = {more}. Each sister has {count more brother}.',
    '{name} ist auch ein Bruder: {brothers} + 1 = {more}. Jede Schwester hat {count more brother}.',
    '{name} est aussi un frère : {brothers} + 1 = {more}. Chaque sœur a {count more brother}.',
    'Anche {name} è un fratello: {brothers} + 1 = {more}. Ogni sorella ha {count more brother}.',
    '{name} también es hermano: {brothers} + 1 = {more}. Cada hermana tiene {count more brother}.',
  ),
};

const children: Wording<Shown> = wording(
  'How many children are there in the family?',
  'Wie viele Kinder hat die Familie?',
  'Combien d’enfants y a-t-il dans la famille ?',
  'Quanti figli ci sono in famiglia?',
  '¿Cuántos hijos hay en la familia?',
);

const childrenAnswer: Wording<Shown> = wording(
  '{brothers} + {sisters} = {both}, and with {name} {both} + 1 = {all}. The number of children is {all}.',
  '{brothers} + {sisters} = {both}, und mit {name} {both} + 1 = {all}. Es sind also {all}.',
  '{brothers} + {sisters} = {both}, et avec {name} {both} + 1 = {all}. Ils sont donc {all}.',
  '{brothers} + {sisters} = {both}, e con {name} {both} + 1 = {all}. Quindi i figli sono {all}.',
  '{brothers} + {sisters} = {both}, y con {name} {both} + 1 = {all}. Por tanto, los hijos son {all}.',
);

const thenSiblings: Readonly<Record<'f' | 'm', Wording<Shown>>> = {
  f: wording(
    'And how many sisters does each brother have?',
    'Und wie viele Schwestern hat jeder Bruder?',
    'Et combien de sœurs chaque frère a-t-il ?',
    'E quante sorelle ha ogni fratello?',
    '¿Y cuántas hermanas tiene cada hermano?',
  ),
  m: wording(
    'And how many brothers does each sister have?',
    'Und wie viele Brüder hat jede Schwester?',
    'Et combien de frères chaque sœur a-t-elle ?',
    'E quanti fratelli ha ogni sorella?',
    '¿Y cuántos hermanos tiene cada hermana?',
  ),
};

const thenChildren: Wording<Shown> = wording(
  'And how many children are there in total?',
  'Und wie viele Kinder sind es insgesamt?',
  'Et combien d’enfants sont-ils en tout ?',
  'E quanti sono i figli in tutto?',
  '¿Y cuántos hijos son en total?',
);

export const siblings = task<Slots>({
  name: 'siblings',
  category: 'reasoning',
  weight: 1,
  paraphrases: riddles.length,
  draw: (draw) => ({
    name: draw.pick(persons),
    brothers: draw.whole(2, 7),
    sisters: draw.whole(2, 7),
    asked: draw.pick(['siblings', 'children']),
    next: draw.chance(0.45),
  }),
  key: ({ name, brothers, sisters, asked, next }) =>
    `${name.name} ${brothers} brothers ${sisters} sisters, ${asked}${next ? ' and then' : ''}`,
  render(slots, paraphrase) {
    const { name, brothers, sisters, asked, next } = slots;
    const shown: Shown = {
      ...{ ...slots, brother, sister },
      more: (name.gender === 'f' ? sisters : brothers) + 1,
      both: brothers + sisters,
      all: brothers + sisters + 1,
    };
    const question = asked === 'siblings' ? siblingsOf[name.gender] : children;
    const user = worded(riddles[paraphrase]!, { facts: worded(facts, shown), question: worded(question, shown) });
    const answerTo = (what: Asked): Pick<ParallelTurn, 'assistant' | 'check'> =>
      what === 'siblings'
        ? { assistant: worded(siblingsAnswer[name.gender], shown), check: { kind: 'number', value: shown.more } }
        : { assistant: worded(childrenAnswer, shown), check: { kind: 'number', value: shown.all } };
    const first = answerTo(asked);
    const turns = [turn(user, first.assistant, first.check)];
    if (next) {
      const second = answerTo(asked === 'siblings' ? 'children' : 'siblings');
      const then = asked === 'siblings' ? thenChildren : thenSiblings[name.gender];
      turns.push(turn(worded(then, shown), second.assistant, second.check));
    }
    return { system: null, turns };
  },
});
