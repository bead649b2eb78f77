import type { Draw } from '../../draw.ts';
import { noun, type Noun, nounsOf } from '../../lexicon/nouns.ts';
import { parallel, type Wording, worded } from '../../parallel.ts';
import { type ParallelTurn, task } from '../../task.ts';
import { printed, turn } from '../dialogue.ts';
import { differenceSteps, productSteps, sumSteps } from '../math/steps.ts';
import { wording } from '../template.ts';

interface Slots {
  thing: Noun;
  number: number;
  /** of one, in euros */
  price: number;
  bySystem: boolean;
  next: { kind: 'pay'; banknote: number; wording: number } | { kind: 'more' | 'goodbye'; wording: number } | null;
}

interface View {
  thing: Noun;
  number: number;
  price: number;
  steps: string;
  total: number;
  banknote: number;
}

const says = wording<View>;

// what is sold in pairs costs strange sums alone
const paired = ['glove', 'sock', 'shoe', 'boot'];
const wares = [
  ...nounsOf('clothing').filter(({ id }) => !paired.includes(id)),
  ...'book lamp candle ring ball doll basket cup plate umbrella bottle'.split(' ').map(noun),
];

const setting = says(
  'You work in a shop. {A thing} costs {price} euros.',
  'Sie arbeiten in einem Laden. {Ein thing} kostet {price} Euro.',
  'Vous travaillez dans un magasin. {Un thing} coûte {price} euros.',
  'Lei lavora in un negozio. {Un thing} costa {price} euro.',
  'Usted trabaja en una tienda. {Un thing} cuesta {price} euros.',
);

const customers: readonly Wording<View>[] = [
  says(
    'I would like {count number thing}, please.',
    'Ich hätte gern {count number thing}, bitte.',
    'Je voudrais {count number thing}, s’il vous plaît.',
    'Vorrei {count number thing}, per favore.',
    'Quisiera {count number thing}, por favor.',
  ),
  says(
    'How much are {count number thing}?',
    'Wie viel kosten {count number thing}?',
    'Combien coûtent {count number thing} ?',
    'Quanto costano {count number thing}?',
    '¿Cuánto cuestan {count number thing}?',
  ),
  says(
    'Good morning! {count number thing}, please.',
    'Guten Morgen! {count number thing}, bitte.',
    'Bonjour ! {count number thing}, s’il vous plaît.',
    'Buongiorno! {count number thing}, per favore.',
    '¡Buenos días! {count number thing}, por favor.',
  ),
  says(
    'Could you give me {count number thing}?',
    'Können Sie mir {count number thing} geben?',
    'Pouvez-vous me donner {count number thing} ?',
    'Può darmi {count number thing}?',
    '¿Puede darme {count number thing}?',
  ),
  says(
    'I will take {count number thing}. What do I owe you?',
    'Ich nehme {count number thing}. Was bin ich schuldig?',
    'Je prends {count number thing}. Combien vous dois-je ?',
    'Prendo {count number thing}. Quanto Le devo?',
    'Me llevo {count number thing}. ¿Cuánto le debo?',
  ),
  says(
    'I need {count number thing} today.',
    'Ich brauche heute {count number thing}.',
    'Aujourd’hui, il me faut {count number thing}.',
    'Oggi mi servono {count number thing}.',
    'Hoy necesito {count number thing}.',
  ),
  says(
    'Do you have {count number thing} for me?',
    'Haben Sie {count number thing} für mich?',
    'Avez-vous {count number thing} pour moi ?',
    'Ha {count number thing} per me?',
    '¿Tiene {count number thing} para mí?',
  ),
  says(
    'My order: {count number thing}',
    'Meine Bestellung: {count number thing}',
    'Ma commande : {count number thing}',
    'Il mio ordine: {count number thing}',
    'Mi pedido: {count number thing}',
  ),
];

const sold = says(
  'With pleasure! {steps}. That is {total} euros, please.',
  'Sehr gern! {steps}. Das macht {total} Euro, bitte.',
  'Avec plaisir ! {steps}. Cela fait {total} euros, s’il vous plaît.',
  'Volentieri! {steps}. Sono {total} euro, per favore.',
  '¡Con mucho gusto! {steps}. Son {total} euros, por favor.',
);

const followUps = {
  pay: [
    says(
      'Here are {banknote} euros.',
      'Hier sind {banknote} Euro.',
      'Voici {banknote} euros.',
      'Ecco {banknote} euro.',
      'Aquí tiene {banknote} euros.',
    ),
    says(
      'I am paying with {banknote} euros. How much do I get back?',
      'Ich zahle mit {banknote} Euro. Wie viel bekomme ich zurück?',
      'Je paie avec {banknote} euros. Combien me rendez-vous ?',
      'Pago con {banknote} euro. Quanto ricevo di resto?',
      'Pago con {banknote} euros. ¿Cuánto me devuelve?',
    ),
  ],
  more: [
    says(
      'One more, please.',
      'Noch {einen thing}, bitte.',
      'Encore {un thing}, s’il vous plaît.',
      'Ancora {un thing}, per favore.',
      '{Un thing} más, por favor.',
    ),
    says(
      'And {a thing} for my sister. How much is it now?',
      'Und {einen thing} für meine Schwester. Wie viel ist es jetzt?',
      'Et {un thing} pour ma sœur. Combien cela fait-il maintenant ?',
      'E {un thing} per mia sorella. Quant’è adesso?',
      'Y {un thing} para mi hermana. ¿Cuánto es ahora?',
    ),
  ],
  goodbye: [
    says(
      'Thank you, goodbye!',
      'Danke, auf Wiedersehen!',
      'Merci, au revoir !',
      'Grazie, arrivederci!',
      '¡Gracias, adiós!',
    ),
    says(
      'That is all. Have a nice day!',
      'Das ist alles. Schönen Tag noch!',
      'C’est tout. Bonne journée !',
      'È tutto. Buona giornata!',
      'Eso es todo. ¡Que tenga un buen día!',
    ),
  ],
} as const;

const change = says(
  'Thank you! {steps}. You get {total} euros back.',
  'Danke! {steps}. Sie bekommen {total} Euro zurück.',
  'Merci ! {steps}. Je vous rends {total} euros.',
  'Grazie! {steps}. Le do {total} euro di resto.',
  '¡Gracias! {steps}. Le devuelvo {total} euros.',
);

const goodbye = says(
  'Thank you for your visit. Goodbye!',
  'Vielen Dank für Ihren Besuch. Auf Wiedersehen!',
  'Merci de votre visite. Au revoir !',
  'Grazie della visita. Arrivederci!',
  'Gracias por su visita. ¡Adiós!',
);

/** The assistant sells something: so many at such a price, then the change. */
export const shop = task<Slots>({
  name: 'shop',
  category: 'roleplay',
  weight: 2,
  paraphrases: customers.length,
  draw(draw) {
    const [number, price] = [draw.whole(2, 9), draw.whole(2, 9)];
    return {
      thing: draw.pick(wares),
      ...{ number, price },
      bySystem: draw.chance(0.4),
      next: draw.chance(0.45) ? drawFollowUp(draw, number * price) : null,
    };
  },
  key: ({ thing, number, price, bySystem, next }) =>
    `${number}${thing.id}-${price}${bySystem ? '-system' : ''}` +
    (next ? `+${next.kind}${next.wording}${next.kind === 'pay' ? `-${next.banknote}` : ''}` : ''),
  render({ thing, number, price, bySystem, next }, paraphrase) {
    const total = number * price;
    const view = { thing, number, price, total, steps: productSteps(number, price), banknote: 0 };
    const set = worded(setting, view);
    const asked = worded(customers[paraphrase]!, view);
    const first = turn(
      bySystem ? asked : parallel((language) => `${set[language]} ${asked[language]}`),
      worded(sold, view),
      { kind: 'number', value: total },
    );
    return {
      system: bySystem ? printed(set) : null,
      turns: next ? [first, followUpTurn(view, next)] : [first],
    };
  },
});

function drawFollowUp(draw: Draw, total: number): NonNullable<Slots['next']> {
  const wording = draw.whole(0, 1);
  const kind = draw.pick(['pay', 'pay', 'more', 'goodbye'] as const);
  if (kind !== 'pay') return { kind, wording };
  return { kind, wording, banknote: draw.pick([10, 20, 50, 100].filter((banknote) => banknote > total)) };
}

function followUpTurn(view: View, next: NonNullable<Slots['next']>): ParallelTurn {
  const { price, total } = view;
  if (next.kind === 'goodbye') return turn(worded(followUps.goodbye[next.wording]!, view), worded(goodbye, view));
  const after =
    next.kind === 'pay'
      ? { ...view, steps: differenceSteps(next.banknote, total), total: next.banknote - total, banknote: next.banknote }
      : { ...view, steps: sumSteps(total, price), total: total + price };
  return turn(worded(followUps[next.kind][next.wording]!, after), worded(next.kind === 'pay' ? change : sold, after), {
    kind: 'number',
    value: after.total,
  });
}
