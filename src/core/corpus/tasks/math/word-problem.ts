import { german } from '../../grammar/index.ts';
import { type Person, persons } from '../../lexicon/names.ts';
import { type Noun, noun, nounsOf } from '../../lexicon/nouns.ts';
import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import type { PlotSlots } from './plot.ts';
import { plotsOfMeasures } from './plots-of-measures.ts';
import { plotsOfThings } from './plots-of-things.ts';
import { concluded } from './result.ts';

const plots = [...plotsOfThings, ...plotsOfMeasures];

interface Slots extends PlotSlots {
  plot: number;
  next: boolean;
}

/** What one has several of, and gives away. */
const havings: readonly Noun[] = [
  ...nounsOf('fruit'),
  ...'carrot potato tomato onion book pencil candle ball ring cup plate spoon flower stone doll'.split(' ').map(noun),
];
const holders: readonly Noun[] = ['box', 'basket'].map(noun);

/** Ways of putting a problem: its facts, then its question in long or short. */
const frames: readonly Wording<Record<'facts' | 'question' | 'short', Parallel>>[] = [
  wording('{facts} {question}', '{facts} {question}', '{facts} {question}', '{facts} {question}', '{facts} {question}'),
  wording('{facts} {short}', '{facts} {short}', '{facts} {short}', '{facts} {short}', '{facts} {short}'),
  wording(
    'Please work this out. {facts} {question}',
    'Rechnen Sie das bitte aus. {facts} {question}',
    'Calculez ceci, s’il vous plaît. {facts} {question}',
    'Calcoli questo, per favore. {facts} {question}',
    'Calcule esto, por favor. {facts} {question}',
  ),
  wording(
    'Here is a word problem. {facts} {short}',
    'Hier ist eine Textaufgabe. {facts} {short}',
    'Voici un petit problème. {facts} {short}',
    'Ecco un piccolo problema. {facts} {short}',
    'Aquí va un pequeño problema. {facts} {short}',
  ),
  wording(
    'Can you help me with this problem? {facts} {question}',
    'Können Sie mir bei dieser Aufgabe helfen? {facts} {question}',
    'Pouvez-vous m’aider à résoudre ce problème ? {facts} {question}',
    'Può aiutarmi con questo problema? {facts} {question}',
    '¿Puede ayudarme con este problema? {facts} {question}',
  ),
  wording(
    'I do not understand this problem. {facts} {question}',
    'Ich verstehe diese Aufgabe nicht. {facts} {question}',
    'Je ne comprends pas ce problème. {facts} {question}',
    'Non capisco questo problema. {facts} {question}',
    'No entiendo este problema. {facts} {question}',
  ),
  wording(
    'Please solve this problem. {facts} {short}',
    'Lösen Sie bitte diese Aufgabe. {facts} {short}',
    'Résolvez ce problème, s’il vous plaît. {facts} {short}',
    'Risolva questo problema, per favore. {facts} {short}',
    'Resuelva este problema, por favor. {facts} {short}',
  ),
  wording(
    'My child has this homework. {facts} {question}',
    'Mein Kind hat diese Hausaufgabe. {facts} {question}',
    'Mon enfant a ce devoir à faire. {facts} {question}',
    'Mio figlio ha questo compito. {facts} {question}',
    'Mi hijo tiene estos deberes. {facts} {question}',
  ),
];

export const wordProblem = task<Slots>({
  name: 'word-problem',
  category: 'math',
  weight: 3,
  paraphrases: frames.length,
  draw(draw) {
    const plot = draw.whole(0, plots.length - 1);
    const [name, other] = draw.several(persons, 2) as [Person, Person];
    const { thing = draw.pick(havings), x, y, z } = plots[plot]!.fit(draw);
    return {
      ...{ plot, name, other, thing, x, y, z },
      pair: name.gender === 'f' ? other.gender : 'm',
      dativePlural: german.plural(thing, undefined, 'dative'),
      holder: draw.pick(holders),
      next: draw.chance(0.45),
    };
  },
  key(slots) {
    const { id, uses } = plots[slots.plot]!;
    const used = uses.map((use) => {
      const value = slots[use];
      return typeof value === 'number' ? value : 'id' in value ? value.id : value.name;
    });
    return [id, ...used, slots.x, slots.y, ...(slots.next ? ['then', slots.z] : [])].join(' ');
  },
  render(slots, paraphrase) {
    const { facts, question, short, work, answer, then, thenWork } = plots[slots.plot]!;
    const { steps, value } = work(slots);
    const asked = worded(frames[paraphrase]!, {
      facts: worded(facts, slots),
      question: worded(question, slots),
      short: worded(short, slots),
    });
    const end = worded(answer, { ...slots, value });
    const turns = [
      turn(
        asked,
        parallel((language) => `${steps[language]}. ${end[language]}`),
        { kind: 'number', value },
      ),
    ];
    if (slots.next) {
      const after = thenWork(value, slots);
      turns.push(
        turn(worded(then, slots), concluded(after.steps, after.value), { kind: 'number', value: after.value }),
      );
    }
    return { system: null, turns };
  },
});
