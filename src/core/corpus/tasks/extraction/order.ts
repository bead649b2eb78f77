import { count, german, listOf } from '../../grammar/index.ts';
import { type Person, persons } from '../../lexicon/names.ts';
import { type Noun, nounsOf } from '../../lexicon/nouns.ts';
import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { type ParallelTurn, task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { productSteps } from '../math/steps.ts';
import { wording } from '../template.ts';
import { fields, labelled, lines, namesOf, same, secondTurns } from './fields.ts';

interface Slots {
  passage: number;
  thing: Noun;
  quantity: number;
  /** in euros, of one */
  price: number;
  buyer: Person;
  second: 'total' | 'buyer' | null;
}

interface Words {
  thing: Noun;
  /** "3 chairs", after a verb */
  things: Parallel;
  price: number;
  buyer: Person;
}

/** All of them are signed, so one may ask who orders. */
const passages: readonly Wording<Words>[] = [
  wording(
    'Hello, I would like to order {things}. One {thing} costs {price} euros. Kind regards, {buyer}',
    'Guten Tag, ich möchte {things} bestellen. {Ein thing} kostet {price} Euro. Viele Grüße, {buyer}',
    'Bonjour, je voudrais commander {things}. {Un thing} coûte {price} euros. Cordialement, {buyer}',
    'Buongiorno, vorrei ordinare {things}. {Un thing} costa {price} euro. Cordiali saluti, {buyer}',
    'Buenos días: quisiera pedir {things}. {Un thing} cuesta {price} euros. Un saludo, {buyer}',
  ),
  wording(
    'Please send me {things} at {price} euros each. Many thanks, {buyer}',
    'Bitte schicken Sie mir {things} zu je {price} Euro. Vielen Dank, {buyer}',
    'Veuillez m’envoyer {things} à {price} euros pièce. Merci beaucoup, {buyer}',
    'Mi mandi per favore {things} a {price} euro {thing:l’uno|l’una}. Molte grazie, {buyer}',
    'Envíeme, por favor, {things} a {price} euros cada {thing:uno|una}. Muchas gracias, {buyer}',
  ),
  wording(
    '{buyer} orders {things} and pays {price} euros for each {thing}.',
    '{buyer} bestellt {things} und zahlt {price} Euro pro {thing}.',
    '{buyer} commande {things} et paie {price} euros par {thing}.',
    '{buyer} ordina {things} e paga {price} euro per ogni {thing}.',
    '{buyer} pide {things} y paga {price} euros por cada {thing}.',
  ),
  wording(
    'Order by {buyer}: {things}, unit price {price} euros.',
    'Bestellung von {buyer}: {things}, Stückpreis {price} Euro.',
    'Commande {de buyer} : {things}, prix unitaire {price} euros.',
    'Ordine di {buyer}: {things}, prezzo unitario {price} euro.',
    'Pedido de {buyer}: {things}, precio por unidad {price} euros.',
  ),
];

/** Things that one orders by the piece. */
const wares = nounsOf('furniture', 'clothing', 'tool', 'thing', 'instrument').filter(
  ({ id }) =>
    !['stone', 'tree', 'star', 'door', 'window', 'letter', 'egg', 'newspaper', 'chest of drawers'].includes(id),
);

interface Question {
  text: Parallel;
  wanted: Parallel;
  labels: Parallel;
}

const questions: readonly Wording<Question>[] = [
  wording(
    'Please list {wanted}:\n{text}',
    'Nennen Sie bitte {wanted}:\n{text}',
    'Indiquez {wanted}, s’il vous plaît :\n{text}',
    'Indichi {wanted}, per favore:\n{text}',
    'Indique {wanted}, por favor:\n{text}',
  ),
  wording(
    'What is ordered here, how many and at what price?\n{text}',
    'Was wird hier bestellt, wie viel und zu welchem Preis?\n{text}',
    'Que commande-t-on ici, en quelle quantité et à quel prix ?\n{text}',
    'Che cosa si ordina qui, in che quantità e a che prezzo?\n{text}',
    '¿Qué se pide aquí, en qué cantidad y a qué precio?\n{text}',
  ),
  wording(
    '{text}\nPlease make an entry with {wanted}.',
    '{text}\nMachen Sie daraus bitte einen Eintrag. Ich brauche {wanted}.',
    '{text}\nFaites une fiche avec {wanted}, s’il vous plaît.',
    '{text}\nFaccia una scheda con {wanted}, per favore.',
    '{text}\nHaga una ficha con {wanted}, por favor.',
  ),
  wording(
    'This order has arrived. I need {wanted}.\n{text}',
    'Diese Bestellung ist gekommen. Ich brauche {wanted}.\n{text}',
    'Cette commande est arrivée. Il me faut {wanted}.\n{text}',
    'È arrivato questo ordine. Mi serve un elenco: {labels}.\n{text}',
    'Ha llegado este pedido. Necesito {wanted}.\n{text}',
  ),
  wording(
    'Order: {labels}? {text}',
    'Bestellung: {labels}? {text}',
    'Commande : {labels} ? {text}',
    'Ordine: {labels}? {text}',
    'Pedido: ¿{labels}? {text}',
  ),
  wording(
    'Could you put this order into a list?\n{text}',
    'Könnten Sie diese Bestellung als Liste schreiben?\n{text}',
    'Pourriez-vous mettre cette commande sous forme de liste ?\n{text}',
    'Potrebbe mettere questo ordine in un elenco?\n{text}',
    '¿Podría poner este pedido en una lista?\n{text}',
  ),
  wording(
    'Fill in {labels}. {text}',
    'Bitte ausfüllen: {labels}. {text}',
    'À remplir : {labels}. {text}',
    'Da compilare: {labels}. {text}',
    'Para rellenar: {labels}. {text}',
  ),
  wording(
    '“{text}” Take {wanted} from this.',
    '„{text}“ Entnehmen Sie daraus {wanted}.',
    '« {text} » Relevez {wanted}.',
    '«{text}» Ricavi {wanted}.',
    '«{text}» Extraiga {wanted}.',
  ),
];

function totalTurn(quantity: number, price: number): ParallelTurn {
  const total = quantity * price;
  const steps = productSteps(quantity, price);
  return turn(
    worded(
      wording(
        'And what does it cost altogether?',
        'Und was kostet das insgesamt?',
        'Et combien cela coûte-t-il en tout ?',
        'E quanto costa in tutto?',
        '¿Y cuánto cuesta en total?',
      ),
      {},
    ),
    worded(
      wording(
        '{steps}. Altogether it costs {total} euros.',
        '{steps}. Insgesamt kostet es {total} Euro.',
        '{steps}. En tout, cela coûte {total} euros.',
        '{steps}. In tutto costa {total} euro.',
        '{steps}. En total cuesta {total} euros.',
      ),
      { steps, total },
    ),
    { kind: 'number', value: total },
  );
}

function buyerTurn(buyer: Person): ParallelTurn {
  return turn(
    worded(
      wording(
        'And who is ordering?',
        'Und wer bestellt?',
        'Et qui passe la commande ?',
        'E chi fa l’ordine?',
        '¿Y quién hace el pedido?',
      ),
      {},
    ),
    worded(
      wording(
        'The order comes from {buyer}.',
        'Die Bestellung kommt von {buyer}.',
        'La commande vient {de buyer}.',
        'L’ordine viene da {buyer}.',
        'El pedido es de {buyer}.',
      ),
      { buyer },
    ),
  );
}

export const order = task<Slots>({
  name: 'order',
  category: 'extraction',
  weight: 1.5,
  paraphrases: questions.length,
  draw: (draw) => ({
    passage: draw.whole(0, passages.length - 1),
    thing: draw.pick(wares),
    quantity: draw.whole(2, 12),
    price: draw.pick([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 30, 40, 50]),
    buyer: draw.pick(persons),
    second: draw.chance(secondTurns) ? draw.pick(['total', 'total', 'buyer'] as const) : null,
  }),
  key: ({ passage, thing, quantity, price, buyer, second }) =>
    `${passage}, ${quantity} ${thing.id} ${price}, ${buyer.name}${second ? ` | ${second}` : ''}`,
  render({ passage, thing, quantity, price, buyer, second }, paraphrase) {
    const wanted = [fields.item, fields.quantity, fields.price];
    const things = { ...count(thing, quantity), de: german.count(quantity, thing, undefined, 'accusative') };
    const answer = lines([
      labelled(
        fields.item.label,
        parallel((language) => thing[language].singular),
      ),
      labelled(fields.quantity.label, same(quantity)),
      labelled(
        fields.price.label,
        parallel(
          (language) => `${price} ${{ en: 'euros', de: 'Euro', fr: 'euros', it: 'euro', es: 'euros' }[language]}`,
        ),
      ),
    ]);
    const question = {
      text: worded(passages[passage]!, { thing, things, price, buyer }),
      wanted: listOf(wanted.map(({ the }) => the)),
      labels: namesOf(wanted),
    };
    return {
      system: null,
      turns: [
        turn(worded(questions[paraphrase]!, question), answer),
        ...(second === 'total' ? [totalTurn(quantity, price)] : second === 'buyer' ? [buyerTurn(buyer)] : []),
      ],
      verbatim: true,
    };
  },
});
