import { definite, indefinite, predicate, sentence } from '../../grammar/index.ts';
import { type Adjective, adjectiveOf } from '../../lexicon/adjective.ts';
import { type Entry, lexeme, type Lexeme } from '../../lexicon/lexeme.ts';
import { noun } from '../../lexicon/nouns.ts';
import { substance } from '../../lexicon/substances.ts';
import { fixed, type Parallel } from '../../parallel.ts';
import { type Aspect, factTask } from '../facts.ts';
import { wording } from '../template.ts';

interface Slots {
  readonly id: string;
  /** as a subject: "milk", "le lait"; "a stone" */
  readonly thing: Parallel;
  /** agreeing with it */
  readonly state: Parallel | null;
  readonly states: Parallel | null;
  readonly floats: boolean | null;
  /** for its gender */
  readonly noun: Lexeme | null;
  /** after "made of": "wood", "Holz" */
  readonly material: Parallel | null;
  /** "What happens to water at 100 degrees?" */
  readonly change: Parallel | null;
  readonly outcome: Parallel | null;
}

const none = {
  thing: fixed('', '', '', '', ''),
  state: null,
  states: null,
  floats: null,
  noun: null,
  material: null,
  change: null,
  outcome: null,
};

const solid = adjectiveOf(['solid', 'fest', 'solide', 'solido', 'sólido']);
const liquid = adjectiveOf(['liquid', 'flüssig', 'liquide', 'liquido', 'líquido']);
const gaseous = adjectiveOf(['gaseous', 'gasförmig', 'gazeux, gazeuse', 'gassoso', 'gaseoso']);

const gases: readonly Entry[] = [
  ['air', 'die Luft, Luft', 'de l’air (m)', 'l’aria (f)', 'el aire'],
  ['steam', 'der Dampf, Dampfs', 'de la vapeur', 'il vapore', 'el vapor'],
  ['oxygen', 'der Sauerstoff, Sauerstoffs', 'de l’oxygène (m)', 'l’ossigeno (m)', 'el oxígeno'],
  ['helium', 'das Helium, Heliums', 'de l’hélium (m)', 'l’elio (m)', 'el helio'],
];

/** As a kind: "milk", "Milch", "le lait". */
function generic(of: Lexeme): Parallel {
  return { ...definite(of), en: of.en.singular, de: of.de.singular };
}

function inState(of: Lexeme, adjective: Adjective): Slots {
  const [one, two, three] = [solid, liquid, gaseous].map((each) => predicate(each, of)) as [
    Parallel,
    Parallel,
    Parallel,
  ];
  const states = fixed(
    `${one.en}, ${two.en} or ${three.en}`,
    `${one.de}, ${two.de} oder ${three.de}`,
    `${one.fr}, ${two.fr} ou ${three.fr}`,
    `${one.it}, ${two.it} o ${three.it}`,
    `${one.es}, ${two.es} o ${three.es}`,
  );
  return { ...none, id: of.en.singular, thing: generic(of), state: predicate(adjective, of), states };
}

const liquids = ['water', 'milk', 'coffee', 'tea', 'wine', 'beer', 'juice', 'oil'];
const solids = ['wood', 'iron', 'gold', 'glass', 'paper', 'salt', 'sugar', 'bread', 'cheese', 'chocolate'];

const floatingSubstances: readonly (readonly [id: string, floats: boolean])[] = [
  ['wood', true],
  ['oil', true],
  ['iron', false],
  ['gold', false],
  ['glass', false],
  ['sand', false],
];
const floatingThings: readonly (readonly [id: string, floats: boolean])[] = [
  ['apple', true],
  ['lemon', true],
  ['pumpkin', true],
  ['ball', true],
  ['boat', true],
  ['candle', true],
  ['pencil', true],
  ['stone', false],
  ['key', false],
  ['hammer', false],
  ['axe', false],
  ['ring', false],
  ['potato', false],
  ['fork', false],
  ['knife', false],
  ['saw', false],
];

// prettier-ignore
const materials = {
  wood: fixed('wood', 'Holz', 'bois', 'legno', 'madera'),
  glass: fixed('glass', 'Glas', 'verre', 'vetro', 'vidrio'),
  paper: fixed('paper', 'Papier', 'papier', 'carta', 'papel'),
  metal: fixed('metal', 'Metall', 'métal', 'metallo', 'metal'),
  wool: fixed('wool', 'Wolle', 'laine', 'lana', 'lana'),
  leather: fixed('leather', 'Leder', 'cuir', 'pelle', 'cuero'),
  wax: fixed('wax', 'Wachs', 'cire', 'cera', 'cera'),
};
const madeOf: readonly (readonly [id: string, material: keyof typeof materials])[] = [
  ['table', 'wood'],
  ['chair', 'wood'],
  ['wardrobe', 'wood'],
  ['guitar', 'wood'],
  ['violin', 'wood'],
  ['bottle', 'glass'],
  ['mirror', 'glass'],
  ['book', 'paper'],
  ['newspaper', 'paper'],
  ['key', 'metal'],
  ['fork', 'metal'],
  ['knife', 'metal'],
  ['trumpet', 'metal'],
  ['saw', 'metal'],
  ['pullover', 'wool'],
  ['scarf', 'wool'],
  ['shoe', 'leather'],
  ['boot', 'leather'],
  ['candle', 'wax'],
];

// prettier-ignore
const changes: readonly (readonly [id: string, change: Parallel, outcome: Parallel])[] = [
  ['water at 0', fixed('to water at 0 degrees', 'mit Wasser bei 0 Grad', 'à l’eau à 0 degré', 'all’acqua a 0 gradi', 'con el agua a 0 grados'), fixed('Water freezes at 0 degrees and becomes ice.', 'Wasser gefriert bei 0 Grad und wird zu Eis.', 'L’eau gèle à 0 degré et devient de la glace.', 'L’acqua gela a 0 gradi e diventa ghiaccio.', 'El agua se congela a 0 grados y se convierte en hielo.')],
  ['water at 100', fixed('to water at 100 degrees', 'mit Wasser bei 100 Grad', 'à l’eau à 100 degrés', 'all’acqua a 100 gradi', 'con el agua a 100 grados'), fixed('Water boils at 100 degrees and becomes steam.', 'Wasser kocht bei 100 Grad und wird zu Dampf.', 'L’eau bout à 100 degrés et devient de la vapeur.', 'L’acqua bolle a 100 gradi e diventa vapore.', 'El agua hierve a 100 grados y se convierte en vapor.')],
  ['ice in the sun', fixed('to ice in the sun', 'mit Eis in der Sonne', 'à la glace au soleil', 'al ghiaccio al sole', 'con el hielo al sol'), fixed('Ice melts in the sun and becomes water.', 'Eis schmilzt in der Sonne und wird zu Wasser.', 'La glace fond au soleil et devient de l’eau.', 'Il ghiaccio si scioglie al sole e diventa acqua.', 'El hielo se derrite al sol y se convierte en agua.')],
  ['steam on a cold window', fixed('to steam on a cold window', 'mit Dampf an einem kalten Fenster', 'à la vapeur sur une vitre froide', 'al vapore su un vetro freddo', 'con el vapor en un cristal frío'), fixed('Steam cools down on a cold window and becomes water.', 'Dampf kühlt an einem kalten Fenster ab und wird zu Wasser.', 'La vapeur refroidit sur une vitre froide et devient de l’eau.', 'Il vapore si raffredda su un vetro freddo e diventa acqua.', 'El vapor se enfría en un cristal frío y se convierte en agua.')],
  ['sugar in tea', fixed('to sugar in hot tea', 'mit Zucker in heißem Tee', 'au sucre dans du thé chaud', 'allo zucchero nel tè caldo', 'con el azúcar en el té caliente'), fixed('Sugar dissolves in hot tea.', 'Zucker löst sich in heißem Tee auf.', 'Le sucre se dissout dans le thé chaud.', 'Lo zucchero si scioglie nel tè caldo.', 'El azúcar se disuelve en el té caliente.')],
  ['butter in a hot pan', fixed('to butter in a hot pan', 'mit Butter in einer heißen Pfanne', 'au beurre dans une poêle chaude', 'al burro in una padella calda', 'con la mantequilla en una sartén caliente'), fixed('Butter melts in a hot pan.', 'Butter schmilzt in einer heißen Pfanne.', 'Le beurre fond dans une poêle chaude.', 'Il burro si scioglie in una padella calda.', 'La mantequilla se derrite en una sartén caliente.')],
  ['candle', fixed('to a candle when it burns', 'mit einer Kerze, wenn sie brennt', 'à une bougie quand elle brûle', 'a una candela quando brucia', 'con una vela cuando arde'), fixed('When a candle burns, the wax melts and the candle gets shorter.', 'Wenn eine Kerze brennt, schmilzt das Wachs und die Kerze wird kürzer.', 'Quand une bougie brûle, la cire fond et la bougie devient plus courte.', 'Quando una candela brucia, la cera si scioglie e la candela diventa più corta.', 'Cuando una vela arde, la cera se derrite y la vela se hace más corta.')],
  ['iron in the rain', fixed('to iron in the rain', 'mit Eisen im Regen', 'au fer sous la pluie', 'al ferro sotto la pioggia', 'con el hierro bajo la lluvia'), fixed('Iron rusts in the rain.', 'Eisen rostet im Regen.', 'Le fer rouille sous la pluie.', 'Il ferro arrugginisce sotto la pioggia.', 'El hierro se oxida bajo la lluvia.')],
];

const things: readonly Slots[] = [
  ...liquids.map((id) => inState(substance(id), liquid)),
  ...solids.map((id) => inState(substance(id), solid)),
  ...gases.map((entry) => inState(lexeme(entry), gaseous)),
  ...floatingSubstances.map(([id, floats]) => ({
    ...none,
    id: `${id} in water`,
    thing: generic(substance(id)),
    floats,
  })),
  ...floatingThings.map(([id, floats]) => ({ ...none, id: `${id} in water`, thing: indefinite(noun(id)), floats })),
  ...madeOf.map(([id, material]) => ({
    ...none,
    id,
    noun: noun(id),
    thing: indefinite(noun(id)),
    material: materials[material],
  })),
  ...changes.map(([id, change, outcome]) => ({ ...none, id, change, outcome })),
];

const another = wording<Slots>('And {thing}?', 'Und {thing}?', 'Et {thing} ?', 'E {thing}?', '¿Y {thing}?');

const matter: Aspect<Slots> = {
  name: 'state',
  knows: ({ state }) => state !== null,
  asked: [
    wording<Slots>(
      'Is {thing} {states} at room temperature?',
      'Ist {thing} bei Zimmertemperatur {states}?',
      'À température ambiante, est-ce {que thing} est {states} ?',
      'A temperatura ambiente {thing} è {states}?',
      'A temperatura ambiente, ¿{thing} es {states}?',
    ),
    wording<Slots>(
      'Please tell me whether {thing} is {states}.',
      'Sagen Sie mir bitte, ob {thing} {states} ist.',
      'Dites-moi si {thing} est {states}, s’il vous plaît.',
      'Mi dica se {thing} è {states}, per favore.',
      'Dígame si {thing} es {states}, por favor.',
    ),
    wording<Slots>(
      'I would like to know whether {thing} is {states}.',
      'Ich möchte wissen, ob {thing} {states} ist.',
      'Je voudrais savoir si {thing} est {states}.',
      'Vorrei sapere se {thing} è {states}.',
      'Quisiera saber si {thing} es {states}.',
    ),
    wording<Slots>(
      '{Thing}: {states}?',
      '{Thing}: {states}?',
      '{Thing} : {states} ?',
      '{Thing}: {states}?',
      '{Thing}: ¿{states}?',
    ),
  ],
  another,
  answer: wording<Slots>(
    '{Thing} is {state}.',
    '{Thing} ist {state}.',
    '{Thing} est {state}.',
    '{Thing} è {state}.',
    '{Thing} es {state}.',
  ),
};

const floating: Aspect<Slots> = {
  name: 'floats',
  knows: ({ floats }) => floats !== null,
  asked: [
    wording<Slots>(
      'What happens in water: does {thing} float or not?',
      'Was geschieht im Wasser: Schwimmt {thing} oder nicht?',
      'Dans l’eau, est-ce {que thing} flotte ou non ?',
      'Nell’acqua {thing} galleggia o no?',
      'En el agua, ¿{thing} flota o no?',
    ),
    wording<Slots>(
      'Please tell me whether {thing} floats in water.',
      'Sagen Sie mir bitte, ob {thing} im Wasser schwimmt.',
      'Dites-moi si {thing} flotte dans l’eau, s’il vous plaît.',
      'Mi dica se {thing} galleggia nell’acqua, per favore.',
      'Dígame si {thing} flota en el agua, por favor.',
    ),
    wording<Slots>(
      'This falls into a lake: {thing}. Does it float?',
      'Das fällt in einen See: {thing}. Schwimmt es?',
      'Ceci tombe dans un lac : {thing}. Est-ce que cela flotte ?',
      'Questo cade in un lago: {thing}. Galleggia?',
      'Esto cae en un lago: {thing}. ¿Flota?',
    ),
    wording<Slots>(
      '{Thing}: float or sink?',
      '{Thing}: schwimmen oder untergehen?',
      '{Thing} : flotter ou couler ?',
      '{Thing}: galleggia o affonda?',
      '{Thing}: ¿flota o se hunde?',
    ),
  ],
  another,
  answer: {
    en: ({ thing, floats }) => sentence(floats ? `${thing.en} floats in water.` : `${thing.en} sinks in water.`),
    de: ({ thing, floats }) =>
      sentence(floats ? `${thing.de} schwimmt im Wasser.` : `${thing.de} geht im Wasser unter.`),
    fr: ({ thing, floats }) => sentence(floats ? `${thing.fr} flotte dans l’eau.` : `${thing.fr} coule dans l’eau.`),
    it: ({ thing, floats }) =>
      sentence(floats ? `${thing.it} galleggia nell’acqua.` : `${thing.it} affonda nell’acqua.`),
    es: ({ thing, floats }) => sentence(floats ? `${thing.es} flota en el agua.` : `${thing.es} se hunde en el agua.`),
  },
};

const made: Aspect<Slots> = {
  name: 'material',
  knows: ({ material }) => material !== null,
  asked: [
    wording<Slots>(
      'What is {thing} usually made of?',
      'Woraus besteht {thing} meistens?',
      'En quoi est {noun:fait|faite} d’habitude {thing} ?',
      'Di che cosa è {noun:fatto|fatta} di solito {thing}?',
      '¿De qué suele ser {thing}?',
    ),
    wording<Slots>(
      'Please tell me which material {thing} is usually made of.',
      'Sagen Sie mir bitte, aus welchem Material {thing} meistens besteht.',
      'Dites-moi en quelle matière est le plus souvent {thing}, s’il vous plaît.',
      'Mi dica di quale materiale è di solito {thing}, per favore.',
      'Dígame de qué material suele ser {thing}, por favor.',
    ),
    wording<Slots>(
      'Which material do people use for {thing}?',
      'Aus welchem Material ist {thing} meistens?',
      'En quelle matière est le plus souvent {thing} ?',
      'Di quale materiale è di solito {thing}?',
      '¿De qué material suele ser {thing}?',
    ),
    wording<Slots>(
      'Material: {thing}?',
      'Material: {thing}?',
      'Matière : {thing} ?',
      'Materiale: {thing}?',
      '¿Material: {thing}?',
    ),
  ],
  another,
  answer: wording<Slots>(
    '{Thing} is usually made of {material}.',
    '{Thing} besteht meistens aus {material}.',
    '{Thing} est le plus souvent en {material}.',
    '{Thing} è di solito di {material}.',
    '{Thing} suele ser de {material}.',
  ),
};

const happens: Aspect<Slots> = {
  name: 'change',
  knows: ({ change }) => change !== null,
  asked: [
    wording<Slots>(
      'What happens {change}?',
      'Was geschieht {change}?',
      'Qu’arrive-t-il {change} ?',
      'Che cosa succede {change}?',
      '¿Qué pasa {change}?',
    ),
    wording<Slots>(
      'Please explain what happens {change}.',
      'Erklären Sie mir bitte, was {change} geschieht.',
      'Expliquez-moi ce qui arrive {change}, s’il vous plaît.',
      'Mi spieghi che cosa succede {change}, per favore.',
      'Explíqueme qué pasa {change}, por favor.',
    ),
    wording<Slots>(
      'Do you know what happens {change}?',
      'Wissen Sie, was {change} geschieht?',
      'Savez-vous ce qui arrive {change} ?',
      'Sa che cosa succede {change}?',
      '¿Sabe qué pasa {change}?',
    ),
    wording<Slots>(
      'I would like to know what happens {change}.',
      'Ich möchte wissen, was {change} geschieht.',
      'Je voudrais savoir ce qui arrive {change}.',
      'Vorrei sapere che cosa succede {change}.',
      'Quisiera saber qué pasa {change}.',
    ),
  ],
  another: wording<Slots>('And {change}?', 'Und {change}?', 'Et {change} ?', 'E {change}?', '¿Y {change}?'),
  answer: wording<Slots>('{outcome}', '{outcome}', '{outcome}', '{outcome}', '{outcome}'),
};

/** Solid, liquid or gaseous; what floats, what things are made of, and what warmth and cold do. */
export const materialsAndStates = factTask<Slots>({
  name: 'materials-and-states',
  category: 'stem',
  weight: 1,
  things,
  id: ({ id }) => id,
  aspects: [matter, floating, made, happens],
});
