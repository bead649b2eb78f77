import { german, indefinite, listOf } from '../../grammar/index.ts';
import type { Draw } from '../../draw.ts';
import { type Entry, type Lexeme, lexeme } from '../../lexicon/lexeme.ts';
import { fixed, parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { type ParallelTurn, task } from '../../task.ts';
import { contains, printed, turn } from '../dialogue.ts';
import { wording } from '../template.ts';

interface Slots {
  dishes: Dish[];
  bySystem: boolean;
  next: { kind: 'add' | 'instead' | 'last'; dish: Dish; wording: number } | null;
}

type Dish = Lexeme & { id: string };

interface View {
  /** as an object */
  order: Parallel;
  /** as a subject */
  dishes: Parallel;
  first: Parallel;
  other: Parallel;
}

const says = wording<View>;

// prettier-ignore
const table: readonly Entry[] = [
  ['a soup, soups', 'die Suppe, Suppe, Suppen', 'une soupe, soupes', 'una zuppa, zuppe', 'una sopa, sopas'],
  ['a salad, salads', 'der Salat, Salats, Salate', 'une salade, salades', 'un’insalata, insalate', 'una ensalada, ensaladas'],
  ['a pizza, pizzas', 'die Pizza, Pizza, Pizzen', 'une pizza, pizzas', 'una pizza, pizze', 'una pizza, pizzas'],
  ['an omelette, omelettes', 'das Omelett, Omeletts, Omeletts', 'une omelette, omelettes', 'un’omelette, omelette', 'una tortilla francesa, tortillas francesas'],
  ['a sandwich, sandwiches', 'das Sandwich, Sandwichs, Sandwiches', 'un sandwich, sandwichs', 'un panino, panini', 'un bocadillo, bocadillos'],
  ['a steak, steaks', 'das Steak, Steaks, Steaks', 'un steak, steaks', 'una bistecca, bistecche', 'un filete, filetes'],
  ['a coffee, coffees', 'der Kaffee, Kaffees, Kaffees', 'un café, cafés', 'un caffè, caffè', 'un café, cafés'],
  ['a tea, teas', 'der Tee, Tees, Tees', 'un thé, thés', 'un tè, tè', 'un té, tés'],
  ['a lemonade, lemonades', 'die Limonade, Limonade, Limonaden', 'une limonade, limonades', 'una limonata, limonate', 'una limonada, limonadas'],
  ['a beer, beers', 'das Bier, Biers, Biere', 'une bière, bières', 'una birra, birre', 'una cerveza, cervezas'],
  ['a mineral water, mineral waters', 'das Mineralwasser, Mineralwassers, Mineralwasser', 'une eau minérale, eaux minérales', 'un’acqua minerale, acque minerali', 'un agua mineral (f), aguas minerales'],
  ['an apple juice, apple juices', 'der Apfelsaft, Apfelsafts, Apfelsäfte', 'un jus de pomme, jus de pomme', 'un succo di mela, succhi di mela', 'un zumo de manzana, zumos de manzana'],
  ['an ice cream, ice creams', 'das Eis, Eises, Eis', 'une glace, glaces', 'un gelato, gelati', 'un helado, helados'],
  ['a yoghurt, yoghurts', 'der Joghurt, Joghurts, Joghurts', 'un yaourt, yaourts', 'uno yogurt, yogurt', 'un yogur, yogures'],
  ['a pudding, puddings', 'der Pudding, Puddings, Puddings', 'un flan, flans', 'un budino, budini', 'un flan, flanes'],
  ['a piece of cake, pieces of cake', 'das Stück Kuchen, Stücks Kuchen, Stücke Kuchen', 'une part de gâteau, parts de gâteau', 'una fetta di torta, fette di torta', 'un trozo de tarta, trozos de tarta'],
];

const menu: readonly Dish[] = table.map((entry) => {
  const forms = lexeme(entry);
  return { id: forms.en.singular, ...forms };
});

const setting: Parallel = fixed(
  'You are a waiter in a restaurant.',
  'Sie bedienen in einem Restaurant.',
  'Vous servez dans un restaurant.',
  'Lei serve ai tavoli in un ristorante.',
  'Usted atiende las mesas de un restaurante.',
);

const questions: readonly Wording<View>[] = [
  says(
    'I would like {order}, please.',
    'Ich hätte gern {order}, bitte.',
    'Je voudrais {order}, s’il vous plaît.',
    'Vorrei {order}, per favore.',
    'Quisiera {order}, por favor.',
  ),
  says(
    'Good evening! {Order}, please.',
    'Guten Abend! {Order}, bitte.',
    'Bonsoir ! {Order}, s’il vous plaît.',
    'Buonasera! {Order}, per favore.',
    '¡Buenas noches! {Order}, por favor.',
  ),
  says(
    'Could you bring me {order}?',
    'Können Sie mir {order} bringen?',
    'Pouvez-vous m’apporter {order} ?',
    'Può portarmi {order}?',
    '¿Puede traerme {order}?',
  ),
  says(
    'I am hungry. I will take {order}.',
    'Ich habe Hunger. Ich nehme {order}.',
    'J’ai faim. Je prends {order}.',
    'Ho fame. Prendo {order}.',
    'Tengo hambre. Voy a tomar {order}.',
  ),
  says(
    'I would like to order: {order}.',
    'Ich möchte bestellen: {order}.',
    'Je voudrais commander : {order}.',
    'Vorrei ordinare: {order}.',
    'Quiero pedir: {order}.',
  ),
  says(
    'For me {order}, please.',
    'Für mich {order}, bitte.',
    'Pour moi, {order}, s’il vous plaît.',
    'Per me {order}, per favore.',
    'Para mí, {order}, por favor.',
  ),
  says(
    'May I order? I have chosen {order}.',
    'Darf ich bestellen? Ich habe mich für {order} entschieden.',
    'Puis-je commander ? J’ai choisi {order}.',
    'Posso ordinare? Ho scelto {order}.',
    '¿Puedo pedir? He elegido {order}.',
  ),
  says('Order: {order}', 'Bestellung: {order}', 'Commande : {order}', 'Ordinazione: {order}', 'Pedido: {order}'),
];

const taken = says(
  'Certainly! {Dishes}. Would you like anything else?',
  'Sehr gern! {Dishes}. Darf es noch etwas sein?',
  'Très bien ! {Dishes}. Désirez-vous autre chose ?',
  'Certamente! {Dishes}. Desidera altro?',
  '¡Por supuesto! {Dishes}. ¿Desea algo más?',
);

const followUps = {
  add: [
    says(
      '{Other} too, please.',
      'Und noch {other}, bitte.',
      'Et aussi {other}, s’il vous plaît.',
      'E anche {other}, per favore.',
      'Y también {other}, por favor.',
    ),
    says(
      'Yes, I will also take {other}.',
      'Ja, ich nehme auch noch {other}.',
      'Oui, je prends aussi {other}.',
      'Sì, prendo anche {other}.',
      'Sí, también voy a tomar {other}.',
    ),
  ],
  instead: [
    says(
      'I have changed my mind. Not {first}, but {other}, please.',
      'Ich habe es mir anders überlegt. Nicht {first}, sondern {other}, bitte.',
      'J’ai changé d’avis. Pas {first}, mais {other}, s’il vous plaît.',
      'Ho cambiato idea. Non {first}, ma {other}, per favore.',
      'He cambiado de idea. No {first}, sino {other}, por favor.',
    ),
    says(
      'Sorry, I do not want {first}. I would like {other}.',
      'Verzeihung, doch nicht {first}. Ich hätte gern {other}.',
      'Pardon, finalement pas {first}. Je voudrais {other}.',
      'Mi scusi, alla fine non {first}. Vorrei {other}.',
      'Perdón, al final no quiero {first}. Quisiera {other}.',
    ),
  ],
  last: [
    says(
      'No, thank you. That is all.',
      'Nein, danke. Das ist alles.',
      'Non, merci. C’est tout.',
      'No, grazie. È tutto.',
      'No, gracias. Eso es todo.',
    ),
    says(
      'Nothing else, thank you.',
      'Sonst nichts, danke.',
      'Rien d’autre, merci.',
      'Nient’altro, grazie.',
      'Nada más, gracias.',
    ),
  ],
} as const;

const coming = says(
  'Very well. I will bring {order} at once.',
  'Sehr gut. Ich bringe sofort {order}.',
  'Très bien. J’apporte tout de suite {order}.',
  'Molto bene. Porto subito {order}.',
  'Muy bien. Ahora mismo traigo {order}.',
);

/** The assistant takes an order, repeats it, and changes it. */
export const restaurant = task<Slots>({
  name: 'restaurant',
  category: 'roleplay',
  weight: 2,
  paraphrases: questions.length,
  draw(draw) {
    const [dish, ...dishes] = draw.several(menu, draw.whole(3, 4)) as [Dish, ...Dish[]];
    const bySystem = draw.chance(0.5);
    return { dishes, bySystem, next: draw.chance(0.45) ? drawFollowUp(draw, dish) : null };
  },
  key: ({ dishes, bySystem, next }) =>
    dishes.map(({ id }) => id).join('-') +
    (bySystem ? '-system' : '') +
    (next ? `+${next.kind}${next.wording}${next.kind === 'last' ? '' : `-${next.dish.id}`}` : ''),
  render({ dishes, bySystem, next }, paraphrase) {
    const view = viewOf(dishes, next?.dish ?? dishes[0]!);
    const asked = worded(questions[paraphrase]!, view);
    const first = turn(
      bySystem ? asked : parallel((language) => `${setting[language]} ${asked[language]}`),
      worded(taken, view),
      contains(...dishes.map(wordOf)),
    );
    return { system: bySystem ? printed(setting) : null, turns: next ? [first, followUpTurn(dishes, next)] : [first] };
  },
});

function drawFollowUp(draw: Draw, dish: Dish): NonNullable<Slots['next']> {
  return { kind: draw.pick(['add', 'instead', 'last'] as const), dish, wording: draw.whole(0, 1) };
}

function viewOf(dishes: readonly Dish[], other: Dish): View {
  return {
    order: listOf(dishes.map(asObject)),
    dishes: listOf(dishes.map((dish) => indefinite(dish))),
    first: asObject(dishes[0]!),
    other: asObject(other),
  };
}

function asObject(dish: Dish): Parallel {
  return { ...indefinite(dish), de: german.einen(dish) };
}

function wordOf(dish: Dish): Parallel {
  return parallel((language) => dish[language].singular);
}

function followUpTurn(dishes: readonly Dish[], { kind, dish, wording }: NonNullable<Slots['next']>): ParallelTurn {
  const asked = worded(followUps[kind][wording]!, viewOf(dishes, dish));
  if (kind === 'last') return turn(asked, worded(coming, viewOf(dishes, dish)), contains(...dishes.map(wordOf)));
  const now = kind === 'add' ? [...dishes, dish] : [dish, ...dishes.slice(1)];
  return turn(asked, worded(taken, viewOf(now, dish)), contains(...now.map(wordOf)));
}
