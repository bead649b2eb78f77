import { count, listOf, some } from '../../grammar/index.ts';
import type { Draw } from '../../draw.ts';
import type { Lexeme } from '../../lexicon/lexeme.ts';
import { nounsOf } from '../../lexicon/nouns.ts';
import { substances } from '../../lexicon/substances.ts';
import { fixed, parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { type ParallelTurn, task } from '../../task.ts';
import { contains, turn } from '../dialogue.ts';
import { wording } from '../template.ts';

interface Item {
  noun: Lexeme & { id: string; kind: string };
  /** null of what is not counted */
  number: number | null;
}

interface Slots {
  kind: 'shopping' | 'packing';
  items: Item[];
  next: { kind: 'add' | 'remove'; item: Item; wording: number } | { kind: 'count'; wording: number } | null;
}

const says = wording<{ items: Parallel }>;
const adds = wording<{ item: Parallel }>;

const eaten = [...nounsOf('fruit', 'vegetable'), ...substances.filter(({ kind }) => kind !== 'material')];
const packed = nounsOf('clothing').concat(
  nounsOf('thing').filter(({ id }) => ['book', 'camera', 'umbrella', 'pencil', 'computer', 'newspaper'].includes(id)),
);

const questions: Readonly<Record<Slots['kind'], readonly Wording<{ items: Parallel }>[]>> = {
  shopping: [
    says(
      'Please write a shopping list. I need {items}.',
      'Bitte schreiben Sie einen Einkaufszettel. Ich brauche {items}.',
      'Écrivez une liste de courses, s’il vous plaît. J’ai besoin des choses suivantes : {items}.',
      'Scriva una lista della spesa, per favore. Mi servono {items}.',
      'Escriba una lista de la compra, por favor. Necesito {items}.',
    ),
    says(
      'I want to buy {items}. Could you make a list?',
      'Ich möchte {items} kaufen. Können Sie eine Liste machen?',
      'Je veux acheter {items}. Pouvez-vous faire une liste ?',
      'Voglio comprare {items}. Può fare una lista?',
      'Quiero comprar {items}. ¿Puede hacer una lista?',
    ),
    says(
      'Shopping list: {items}',
      'Einkaufszettel: {items}',
      'Liste de courses : {items}',
      'Lista della spesa: {items}',
      'Lista de la compra: {items}',
    ),
    says(
      'We still have to buy {items}. Make a note of it, please.',
      'Wir müssen noch {items} kaufen. Notieren Sie das bitte.',
      'Nous devons encore acheter {items}. Notez-le, s’il vous plaît.',
      'Dobbiamo ancora comprare {items}. Prenda nota, per favore.',
      'Todavía tenemos que comprar {items}. Tome nota, por favor.',
    ),
    says(
      'What do I put on the list when I want to buy {items}?',
      'Was schreibe ich auf die Liste, wenn ich {items} kaufen will?',
      'Que mettre sur la liste pour acheter {items} ?',
      'Che cosa metto sulla lista se voglio comprare {items}?',
      '¿Qué pongo en la lista si quiero comprar {items}?',
    ),
    says(
      'At the market I am getting {items}. I would like that as a list.',
      'Auf dem Markt hole ich {items}. Das hätte ich gern als Liste.',
      'Au marché, j’achète {items}. Je voudrais une liste.',
      'Al mercato compro {items}. Vorrei una lista.',
      'En el mercado compro {items}. Me gustaría tener una lista.',
    ),
    says(
      'Can you write down for me that I have to buy {items}?',
      'Können Sie mir aufschreiben, dass ich {items} kaufen muss?',
      'Pouvez-vous noter que je dois acheter {items} ?',
      'Può scrivermi che devo comprare {items}?',
      '¿Puede apuntarme que tengo que comprar {items}?',
    ),
    says(
      'A list for the supermarket, please: {items}.',
      'Eine Liste für den Supermarkt, bitte: {items}.',
      'Une liste pour le supermarché, s’il vous plaît : {items}.',
      'Una lista per il supermercato, per favore: {items}.',
      'Una lista para el supermercado, por favor: {items}.',
    ),
  ],
  packing: [
    says(
      'Please write a packing list. I am taking {items}.',
      'Bitte schreiben Sie eine Packliste. Ich nehme {items} mit.',
      'Écrivez une liste pour ma valise, s’il vous plaît. Je prends {items}.',
      'Scriva una lista per la valigia, per favore. Porto {items}.',
      'Escriba una lista para la maleta, por favor. Llevo {items}.',
    ),
    says(
      'I want to pack {items}. Could you make a list?',
      'Ich möchte {items} einpacken. Können Sie eine Liste machen?',
      'Je veux emporter {items}. Pouvez-vous faire une liste ?',
      'Voglio portare {items}. Può fare una lista?',
      'Quiero llevar {items}. ¿Puede hacer una lista?',
    ),
    says(
      'Packing list: {items}',
      'Packliste: {items}',
      'Liste pour la valise : {items}',
      'Lista per la valigia: {items}',
      'Lista para la maleta: {items}',
    ),
    says(
      'We still have to pack {items}. Make a note of it, please.',
      'Wir müssen noch {items} einpacken. Notieren Sie das bitte.',
      'Nous devons encore emporter {items}. Notez-le, s’il vous plaît.',
      'Dobbiamo ancora mettere in valigia {items}. Prenda nota, per favore.',
      'Todavía tenemos que meter en la maleta {items}. Tome nota, por favor.',
    ),
    says(
      'What do I put on the list when I want to pack {items}?',
      'Was schreibe ich auf die Liste, wenn ich {items} einpacken will?',
      'Que mettre sur la liste pour emporter {items} ?',
      'Che cosa metto sulla lista se voglio portare {items}?',
      '¿Qué pongo en la lista si quiero llevar {items}?',
    ),
    says(
      'For the journey I need {items}. I would like that as a list.',
      'Für die Reise brauche ich {items}. Das hätte ich gern als Liste.',
      'Pour le voyage, je prends {items}. Je voudrais une liste.',
      'Per il viaggio mi servono {items}. Vorrei una lista.',
      'Para el viaje necesito {items}. Me gustaría tener una lista.',
    ),
    says(
      'Can you write down for me that I have to pack {items}?',
      'Können Sie mir aufschreiben, dass ich {items} einpacken muss?',
      'Pouvez-vous noter que je dois emporter {items} ?',
      'Può scrivermi che devo portare {items}?',
      '¿Puede apuntarme que tengo que llevar {items}?',
    ),
    says(
      'A list for the suitcase, please: {items}.',
      'Eine Liste für den Koffer, bitte: {items}.',
      'Une liste pour la valise, s’il vous plaît : {items}.',
      'Una lista per la valigia, per favore: {items}.',
      'Una lista para la maleta, por favor: {items}.',
    ),
  ],
};

const titles: Readonly<Record<Slots['kind'], Parallel>> = {
  shopping: fixed('To buy:', 'Einkaufen:', 'À acheter :', 'Da comprare:', 'Para comprar:'),
  packing: fixed('To pack:', 'Einpacken:', 'À emporter :', 'Da portare:', 'Para llevar:'),
};

const followUps = {
  add: [
    adds(
      'Please add {item}.',
      'Ergänzen Sie bitte {item}.',
      'Ajoutez {item}, s’il vous plaît.',
      'Aggiunga {item}, per favore.',
      'Añada {item}, por favor.',
    ),
    adds(
      'I forgot something: {item}.',
      'Ich habe etwas vergessen: {item}.',
      'J’ai oublié quelque chose : {item}.',
      'Ho dimenticato qualcosa: {item}.',
      'Se me ha olvidado algo: {item}.',
    ),
  ],
  remove: [
    adds(
      'Please cross this out: {item}.',
      'Streichen Sie bitte Folgendes: {item}.',
      'Rayez ceci, s’il vous plaît : {item}.',
      'Tolga questo, per favore: {item}.',
      'Tache esto, por favor: {item}.',
    ),
    adds(
      'I already have this: {item}.',
      'Das habe ich schon: {item}.',
      'J’ai déjà ceci : {item}.',
      'Questo ce l’ho già: {item}.',
      'Esto ya lo tengo: {item}.',
    ),
  ],
  count: [
    fixed(
      'How many lines does the list have?',
      'Wie viele Zeilen hat die Liste?',
      'Combien de lignes a la liste ?',
      'Quante righe ha la lista?',
      '¿Cuántas líneas tiene la lista?',
    ),
    fixed(
      'Please count the lines.',
      'Zählen Sie bitte die Zeilen.',
      'Comptez les lignes, s’il vous plaît.',
      'Conti le righe, per favore.',
      'Cuente las líneas, por favor.',
    ),
  ],
} as const;

/** A sentence with things to buy or to pack, as a list of lines. */
export const note = task<Slots>({
  name: 'note',
  category: 'writing',
  weight: 2,
  paraphrases: questions.shopping.length,
  draw(draw) {
    const kind = draw.pick(['shopping', 'packing'] as const);
    const all = draw.several<Item['noun']>(kind === 'shopping' ? eaten : packed, draw.whole(3, 5));
    const [extra, ...items] = all.map((noun): Item => ({ noun, number: drawNumber(draw, noun, kind) }));
    return { kind, items, next: draw.chance(0.45) ? drawFollowUp(draw, items, extra!) : null };
  },
  key: ({ kind, items, next }) =>
    `${kind}-${items.map(itemKey).join('-')}` +
    (next ? `+${next.kind}${next.wording}${next.kind === 'count' ? '' : `-${itemKey(next.item)}`}` : ''),
  render({ kind, items, next }, paraphrase) {
    const first = turn(
      worded(questions[kind][paraphrase]!, { items: listOf(items.map(asked)) }),
      written(kind, items),
      contains(...items.map(said)),
    );
    return { system: null, turns: next ? [first, followUpTurn(kind, items, next)] : [first] };
  },
});

function drawNumber(draw: Draw, noun: Item['noun'], kind: Slots['kind']): number | null {
  if (noun.en.plural === '') return null;
  return draw.whole(2, kind === 'shopping' ? 12 : noun.kind === 'clothing' ? 6 : 3);
}

function drawFollowUp(draw: Draw, items: readonly Item[], extra: Item): NonNullable<Slots['next']> {
  const wording = draw.whole(0, 1);
  switch (draw.pick(['add', 'remove', 'count'] as const)) {
    case 'add':
      return { kind: 'add', item: extra, wording };
    case 'remove':
      return { kind: 'remove', item: draw.pick(items), wording };
    case 'count':
      return { kind: 'count', wording };
  }
}

function followUpTurn(kind: Slots['kind'], items: readonly Item[], next: NonNullable<Slots['next']>): ParallelTurn {
  if (next.kind === 'count') {
    const number = items.length;
    return turn(
      followUps.count[next.wording]!,
      fixed(
        `The list has ${number} lines.`,
        `Die Liste hat ${number} Zeilen.`,
        `La liste a ${number} lignes.`,
        `La lista ha ${number} righe.`,
        `La lista tiene ${number} líneas.`,
      ),
      { kind: 'number', value: number },
    );
  }
  const changed = next.kind === 'add' ? [...items, next.item] : items.filter((item) => item !== next.item);
  return turn(
    worded(followUps[next.kind][next.wording]!, { item: asked(next.item) }),
    written(kind, changed),
    contains(...changed.map(said)),
  );
}

function itemKey({ noun, number }: Item): string {
  return `${number ?? ''}${noun.id}`;
}

/** in a sentence: "3 pommes", "du lait" */
function asked({ noun, number }: Item): Parallel {
  return number === null ? some(noun) : count(noun, number);
}

/** on a line: "3 pommes", "lait" */
function said({ noun, number }: Item): Parallel {
  return number === null ? parallel((language) => noun[language].singular) : count(noun, number);
}

function written(kind: Slots['kind'], items: readonly Item[]): Parallel {
  return parallel((language) =>
    [titles[kind][language], ...items.map((item) => `- ${said(item)[language]}`)].join('\n'),
  );
}
