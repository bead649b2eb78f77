import { definitePlural, english, german, indefinite } from '../../grammar/index.ts';
import { noun } from '../../lexicon/nouns.ts';
import { fixed, type Parallel } from '../../parallel.ts';
import { type Aspect, factTask } from '../facts.ts';
import { wording } from '../template.ts';

interface Slots {
  readonly id: string;
  /** something made, as an object, and what it is made from, after its preposition */
  readonly food: Parallel | null;
  readonly source: Parallel | null;
  /** plants in the plural, as a subject, and where they grow */
  readonly plants: Parallel | null;
  readonly where: Parallel | null;
  /** one of them, and its kind */
  readonly one: Parallel | null;
  readonly kind: Parallel | null;
}

const none = { food: null, source: null, plants: null, where: null, one: null, kind: null };

// prettier-ignore
const foods: readonly (readonly [food: Parallel, source: Parallel])[] = [
  [fixed('bread', 'Brot', 'le pain', 'il pane', 'el pan'), fixed('flour', 'Mehl', 'de la farine', 'la farina', 'harina')],
  [fixed('cheese', 'Käse', 'le fromage', 'il formaggio', 'el queso'), fixed('milk', 'Milch', 'du lait', 'il latte', 'leche')],
  [fixed('butter', 'Butter', 'le beurre', 'il burro', 'la mantequilla'), fixed('cream', 'Sahne', 'de la crème', 'la panna', 'nata')],
  [fixed('yoghurt', 'Joghurt', 'le yaourt', 'lo yogurt', 'el yogur'), fixed('milk', 'Milch', 'du lait', 'il latte', 'leche')],
  [fixed('wine', 'Wein', 'le vin', 'il vino', 'el vino'), fixed('grapes', 'Trauben', 'du raisin', 'l’uva', 'uvas')],
  [fixed('beer', 'Bier', 'la bière', 'la birra', 'la cerveza'), fixed('barley', 'Gerste', 'de l’orge', 'l’orzo', 'cebada')],
  [fixed('chocolate', 'Schokolade', 'le chocolat', 'il cioccolato', 'el chocolate'), fixed('cocoa', 'Kakao', 'du cacao', 'il cacao', 'cacao')],
  [fixed('jam', 'Marmelade', 'la confiture', 'la marmellata', 'la mermelada'), fixed('fruit and sugar', 'Früchten und Zucker', 'des fruits et du sucre', 'la frutta e lo zucchero', 'fruta y azúcar')],
  [fixed('pasta', 'Nudeln', 'les pâtes', 'la pasta', 'la pasta'), fixed('flour', 'Mehl', 'de la farine', 'la farina', 'harina')],
  [fixed('flour', 'Mehl', 'la farine', 'la farina', 'la harina'), fixed('grain', 'Getreide', 'des céréales', 'il grano', 'cereales')],
  [fixed('an omelette', 'ein Omelett', 'une omelette', 'una frittata', 'una tortilla francesa'), fixed('eggs', 'Eiern', 'des œufs', 'le uova', 'huevos')],
  [fixed('paper', 'Papier', 'le papier', 'la carta', 'el papel'), fixed('wood', 'Holz', 'du bois', 'il legno', 'madera')],
  [fixed('orange juice', 'Orangensaft', 'le jus d’orange', 'il succo d’arancia', 'el zumo de naranja'), fixed('oranges', 'Orangen', 'des oranges', 'le arance', 'naranjas')],
  [fixed('olive oil', 'Olivenöl', 'l’huile d’olive', 'l’olio d’oliva', 'el aceite de oliva'), fixed('olives', 'Oliven', 'des olives', 'le olive', 'aceitunas')],
];

const places = {
  trees: fixed('on trees', 'auf Bäumen', 'sur des arbres', 'sugli alberi', 'en los árboles'),
  bushes: fixed('on bushes', 'an Sträuchern', 'sur des arbustes', 'sui cespugli', 'en arbustos'),
  underground: fixed('under the ground', 'unter der Erde', 'sous la terre', 'sotto terra', 'bajo tierra'),
  ground: fixed('close to the ground', 'dicht am Boden', 'près du sol', 'vicino al suolo', 'cerca del suelo'),
  forest: fixed('in the forest', 'im Wald', 'dans la forêt', 'nel bosco', 'en el bosque'),
} as const;

const grows: readonly (readonly [id: string, place: keyof typeof places])[] = [
  ['apple', 'trees'],
  ['pear', 'trees'],
  ['orange', 'trees'],
  ['lemon', 'trees'],
  ['cherry', 'trees'],
  ['peach', 'trees'],
  ['apricot', 'trees'],
  ['plum', 'trees'],
  ['fig', 'trees'],
  ['raspberry', 'bushes'],
  ['potato', 'underground'],
  ['carrot', 'underground'],
  ['strawberry', 'ground'],
  ['melon', 'ground'],
  ['pumpkin', 'ground'],
  ['mushroom', 'forest'],
];

/** Those of which cooks and botanists say the same; a tomato is not among them. */
const kinds = {
  fruit: fixed('a fruit', 'Obst', 'un fruit', 'un frutto', 'una fruta'),
  vegetable: fixed('a vegetable', 'Gemüse', 'un légume', 'una verdura', 'una verdura'),
} as const;
const sorted: readonly (readonly [id: string, kind: keyof typeof kinds])[] = [
  ['apple', 'fruit'],
  ['pear', 'fruit'],
  ['orange', 'fruit'],
  ['lemon', 'fruit'],
  ['banana', 'fruit'],
  ['cherry', 'fruit'],
  ['strawberry', 'fruit'],
  ['raspberry', 'fruit'],
  ['peach', 'fruit'],
  ['apricot', 'fruit'],
  ['plum', 'fruit'],
  ['fig', 'fruit'],
  ['carrot', 'vegetable'],
  ['potato', 'vegetable'],
  ['onion', 'vegetable'],
  ['artichoke', 'vegetable'],
];

const things: readonly Slots[] = [
  ...foods.map(([food, source]) => ({ ...none, id: food.en, food, source })),
  ...grows.map(([id, place]) => {
    const plants = { ...definitePlural(noun(id)), en: english.plural(noun(id)), de: german.plural(noun(id)) };
    return { ...none, id, plants, where: places[place] };
  }),
  ...sorted.map(([id, kind]) => ({ ...none, id: `${id} kind`, one: indefinite(noun(id)), kind: kinds[kind] })),
];

const made: Aspect<Slots> = {
  name: 'source',
  knows: ({ food }) => food !== null,
  asked: [
    wording<Slots>(
      'What do people make {food} from?',
      'Woraus macht man {food}?',
      'Avec quoi fait-on {food} ?',
      'Con che cosa si fa {food}?',
      '¿Con qué se hace {food}?',
    ),
    wording<Slots>(
      'Please tell me what people make {food} from.',
      'Sagen Sie mir bitte, woraus man {food} macht.',
      'Dites-moi avec quoi on fait {food}, s’il vous plaît.',
      'Mi dica con che cosa si fa {food}, per favore.',
      'Dígame con qué se hace {food}, por favor.',
    ),
    wording<Slots>(
      'What do I need to make {food}?',
      'Was braucht man, um {food} zu machen?',
      'Que faut-il pour faire {food} ?',
      'Che cosa ci vuole per fare {food}?',
      '¿Qué hace falta para hacer {food}?',
    ),
    wording<Slots>(
      '{food}, made from what',
      '{food}, woraus',
      '{food}, avec quoi',
      '{food}, con che cosa',
      '{food}, con qué',
    ),
  ],
  another: wording<Slots>('And {food}?', 'Und {food}?', 'Et {food} ?', 'E {food}?', '¿Y {food}?'),
  answer: wording<Slots>(
    'People make {food} from {source}.',
    '{Food} macht man aus {source}.',
    'On fait {food} avec {source}.',
    '{Food} si fa con {source}.',
    '{Food} se hace con {source}.',
  ),
};

const growing: Aspect<Slots> = {
  name: 'where',
  knows: ({ plants }) => plants !== null,
  asked: [
    wording<Slots>(
      'Where do {plants} grow?',
      'Wo wachsen {plants}?',
      'Où poussent {plants} ?',
      'Dove crescono {plants}?',
      '¿Dónde crecen {plants}?',
    ),
    wording<Slots>(
      'Please tell me where {plants} grow.',
      'Sagen Sie mir bitte, wo {plants} wachsen.',
      'Dites-moi où poussent {plants}, s’il vous plaît.',
      'Mi dica dove crescono {plants}, per favore.',
      'Dígame dónde crecen {plants}, por favor.',
    ),
    wording<Slots>(
      'My child wants to know where {plants} grow.',
      'Mein Kind möchte wissen, wo {plants} wachsen.',
      'Mon enfant veut savoir où poussent {plants}.',
      'Mio figlio vuole sapere dove crescono {plants}.',
      'Mi hijo quiere saber dónde crecen {plants}.',
    ),
    wording<Slots>(
      '{plants}, where do they grow',
      '{plants}, wo wachsen sie',
      '{plants}, où ça pousse',
      '{plants}, dove crescono',
      '{plants}, dónde crecen',
    ),
  ],
  another: wording<Slots>('And {plants}?', 'Und {plants}?', 'Et {plants} ?', 'E {plants}?', '¿Y {plants}?'),
  answer: wording<Slots>(
    '{Plants} grow {where}.',
    '{Plants} wachsen {where}.',
    '{Plants} poussent {where}.',
    '{Plants} crescono {where}.',
    '{Plants} crecen {where}.',
  ),
};

const kindOf: Aspect<Slots> = {
  name: 'kind',
  knows: ({ kind }) => kind !== null,
  asked: [
    wording<Slots>(
      'Is {one} a fruit or a vegetable?',
      'Ist {one} Obst oder Gemüse?',
      'Est-ce {que one} est un fruit ou un légume ?',
      '{One} è un frutto o una verdura?',
      '¿{One} es una fruta o una verdura?',
    ),
    wording<Slots>(
      'Please tell me whether {one} is a fruit or a vegetable.',
      'Sagen Sie mir bitte, ob {one} Obst oder Gemüse ist.',
      'Dites-moi si {one} est un fruit ou un légume, s’il vous plaît.',
      'Mi dica se {one} è un frutto o una verdura, per favore.',
      'Dígame si {one} es una fruta o una verdura, por favor.',
    ),
    wording<Slots>(
      'In a shop, is {one} among the fruit or the vegetables?',
      'Liegt {one} im Laden beim Obst oder beim Gemüse?',
      'Au magasin, {one} se trouve parmi les fruits ou les légumes ?',
      'In negozio {one} sta tra la frutta o tra la verdura?',
      'En la tienda, ¿{one} está entre las frutas o las verduras?',
    ),
    wording<Slots>(
      '{one}, fruit or vegetable',
      '{one}, Obst oder Gemüse',
      '{one}, fruit ou légume',
      '{one}, frutto o verdura',
      '{one}, fruta o verdura',
    ),
  ],
  another: wording<Slots>('And {one}?', 'Und {one}?', 'Et {one} ?', 'E {one}?', '¿Y {one}?'),
  answer: wording<Slots>(
    '{One} is {kind}.',
    '{One} ist {kind}.',
    '{One} est {kind}.',
    '{One} è {kind}.',
    '{One} es {kind}.',
  ),
};

/** What food is made from, where plants grow, and which is a fruit. */
export const plantsAndFood = factTask<Slots>({
  name: 'plants-and-food',
  category: 'stem',
  weight: 1,
  things,
  id: ({ id }) => id,
  aspects: [made, growing, kindOf],
});
