import { german, indefinite } from '../../grammar/index.ts';
import { type Entry, lexeme, type Lexeme } from '../../lexicon/lexeme.ts';
import { noun } from '../../lexicon/nouns.ts';
import { fixed, type Parallel } from '../../parallel.ts';
import { type Aspect, factTask } from '../facts.ts';
import { productSteps } from '../math/steps.ts';
import { wording } from '../template.ts';

interface Slots {
  readonly id: string;
  /** "we see", "wir sehen", and the same as an activity: "to see", "zum Sehen" */
  readonly deed: Parallel | null;
  readonly purpose: Parallel | null;
  /** "with our eyes" */
  readonly means: Parallel | null;
  /** so many on one person, and on a few */
  readonly part: Lexeme | null;
  readonly one: number;
  readonly persons: number;
  readonly all: number;
  readonly steps: string;
  /** with the gender of the part, for Italian and Spanish alone */
  readonly howMany: Parallel;
  /** a thing to wear, and where */
  readonly garment: Parallel | null;
  readonly garmentAccusative: string;
  readonly spot: Parallel | null;
}

const none = {
  ...{ deed: null, purpose: null, means: null, part: null, one: 0, persons: 0, all: 0 },
  ...{ steps: '', howMany: fixed('', '', '', '', '') },
  ...{ garment: null, garmentAccusative: '', spot: null },
};

// prettier-ignore
const deeds: readonly (readonly [deed: Parallel, purpose: Parallel, means: Parallel])[] = [
  [fixed('we see', 'wir sehen', 'nous voyons', 'vediamo', 'vemos'), fixed('to see', 'zum Sehen', 'pour voir', 'per vedere', 'para ver'), fixed('with our eyes', 'mit den Augen', 'avec les yeux', 'con gli occhi', 'con los ojos')],
  [fixed('we hear', 'wir hören', 'nous entendons', 'sentiamo i suoni', 'oímos'), fixed('to hear', 'zum Hören', 'pour entendre', 'per sentire i suoni', 'para oír'), fixed('with our ears', 'mit den Ohren', 'avec les oreilles', 'con le orecchie', 'con los oídos')],
  [fixed('we smell', 'wir riechen', 'nous sentons les odeurs', 'sentiamo gli odori', 'olemos'), fixed('to smell', 'zum Riechen', 'pour sentir les odeurs', 'per sentire gli odori', 'para oler'), fixed('with our nose', 'mit der Nase', 'avec le nez', 'con il naso', 'con la nariz')],
  [fixed('we taste', 'wir schmecken', 'nous goûtons', 'sentiamo i sapori', 'saboreamos'), fixed('to taste', 'zum Schmecken', 'pour goûter', 'per sentire i sapori', 'para saborear'), fixed('with our tongue', 'mit der Zunge', 'avec la langue', 'con la lingua', 'con la lengua')],
  [fixed('we breathe', 'wir atmen', 'nous respirons', 'respiriamo', 'respiramos'), fixed('to breathe', 'zum Atmen', 'pour respirer', 'per respirare', 'para respirar'), fixed('with our lungs', 'mit der Lunge', 'avec les poumons', 'con i polmoni', 'con los pulmones')],
  [fixed('we think', 'wir denken', 'nous pensons', 'pensiamo', 'pensamos'), fixed('to think', 'zum Denken', 'pour penser', 'per pensare', 'para pensar'), fixed('with our brain', 'mit dem Gehirn', 'avec le cerveau', 'con il cervello', 'con el cerebro')],
  [fixed('we chew', 'wir kauen', 'nous mâchons', 'mastichiamo', 'masticamos'), fixed('to chew', 'zum Kauen', 'pour mâcher', 'per masticare', 'para masticar'), fixed('with our teeth', 'mit den Zähnen', 'avec les dents', 'con i denti', 'con los dientes')],
  [fixed('we walk', 'wir gehen', 'nous marchons', 'camminiamo', 'caminamos'), fixed('to walk', 'zum Gehen', 'pour marcher', 'per camminare', 'para caminar'), fixed('with our legs', 'mit den Beinen', 'avec les jambes', 'con le gambe', 'con las piernas')],
];

// prettier-ignore
const partEntries: readonly (readonly [entry: Entry, one: number])[] = [
  [['a finger, fingers', 'der Finger, Fingers, Finger', 'un doigt, doigts', 'un dito, dita (f)', 'un dedo, dedos en las manos'], 10],
  [['an eye, eyes', 'das Auge, Auges, Augen', 'un œil, yeux', 'un occhio, occhi', 'un ojo, ojos'], 2],
  [['an ear, ears', 'das Ohr, Ohrs, Ohren', 'une oreille, oreilles', 'un orecchio, orecchie (f)', 'una oreja, orejas'], 2],
  [['a hand, hands', 'die Hand, Hand, Hände', 'une main, mains', 'una mano, mani', 'una mano, manos'], 2],
  [['a foot, feet', 'der Fuß, Fußes, Füße', 'un pied, pieds', 'un piede, piedi', 'un pie, pies'], 2],
  [['an arm, arms', 'der Arm, Arms, Arme', 'un bras, bras', 'un braccio, braccia (f)', 'un brazo, brazos'], 2],
  [['a leg, legs', 'das Bein, Beins, Beine', 'une jambe, jambes', 'una gamba, gambe', 'una pierna, piernas'], 2],
  [['a knee, knees', 'das Knie, Knies, Knie', 'un genou, genoux', 'un ginocchio, ginocchia (f)', 'una rodilla, rodillas'], 2],
];

// prettier-ignore
const spots: readonly (readonly [garment: string, spot: Parallel])[] = [
  ['hat', fixed('on the head', 'auf dem Kopf', 'sur la tête', 'in testa', 'en la cabeza')],
  ['glove', fixed('on the hand', 'an der Hand', 'à la main', 'alla mano', 'en la mano')],
  ['shoe', fixed('on the foot', 'am Fuß', 'au pied', 'al piede', 'en el pie')],
  ['sock', fixed('on the foot', 'am Fuß', 'au pied', 'al piede', 'en el pie')],
  ['scarf', fixed('around the neck', 'um den Hals', 'autour du cou', 'al collo', 'en el cuello')],
  ['ring', fixed('on the finger', 'am Finger', 'au doigt', 'al dito', 'en el dedo')],
  ['backpack', fixed('on the back', 'auf dem Rücken', 'sur le dos', 'sulla schiena', 'en la espalda')],
];

const things: readonly Slots[] = [
  ...deeds.map(([deed, purpose, means]) => ({ ...none, id: deed.en, deed, purpose, means })),
  ...partEntries.flatMap(([entry, one]) =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((persons) => {
      const part = lexeme(entry);
      const howMany = {
        ...none.howMany,
        it: part.it.pluralGender === 'f' ? 'quante' : 'quanti',
        es: part.es.gender === 'f' ? 'cuántas' : 'cuántos',
      };
      const all = one * persons;
      const steps = productSteps(persons, one);
      return { ...none, id: `${part.en.plural} of ${persons}`, part, one, persons, all, steps, howMany };
    }),
  ),
  ...spots.map(([garment, spot]) => ({
    ...none,
    id: garment,
    garment: indefinite(noun(garment)),
    garmentAccusative: german.einen(noun(garment)),
    spot,
  })),
];

const organ: Aspect<Slots> = {
  name: 'organ',
  knows: ({ deed }) => deed !== null,
  asked: [
    wording<Slots>(
      'What part of the body do we need {purpose}?',
      'Welchen Körperteil brauchen wir {purpose}?',
      'De quelle partie du corps avons-nous besoin {purpose} ?',
      'Di quale parte del corpo abbiamo bisogno {purpose}?',
      '¿Qué parte del cuerpo necesitamos {purpose}?',
    ),
    wording<Slots>(
      'What do people use {purpose}?',
      'Was benutzt der Mensch {purpose}?',
      'Qu’utilise-t-on {purpose} ?',
      'Che cosa si usa {purpose}?',
      '¿Qué se usa {purpose}?',
    ),
    wording<Slots>(
      'I would like to know which part of the body we need {purpose}.',
      'Ich möchte wissen, welchen Körperteil wir {purpose} brauchen.',
      'Je voudrais savoir quelle partie du corps il nous faut {purpose}.',
      'Vorrei sapere di quale parte del corpo abbiamo bisogno {purpose}.',
      'Quisiera saber qué parte del cuerpo necesitamos {purpose}.',
    ),
    wording<Slots>(
      'part of the body {purpose}',
      'Körperteil {purpose}',
      'partie du corps {purpose}',
      'parte del corpo {purpose}',
      'parte del cuerpo {purpose}',
    ),
  ],
  another: wording<Slots>('And {purpose}?', 'Und {purpose}?', 'Et {purpose} ?', 'E {purpose}?', '¿Y {purpose}?'),
  answer: wording<Slots>('{Deed} {means}.', '{Deed} {means}.', '{Deed} {means}.', '{Deed} {means}.', '{Deed} {means}.'),
};

const use: Aspect<Slots> = {
  name: 'use',
  knows: ({ deed }) => deed !== null,
  asked: [
    wording<Slots>(
      'What do we do {means}?',
      'Was tun wir {means}?',
      'Que faisons-nous {means} ?',
      'Che cosa facciamo {means}?',
      '¿Qué hacemos {means}?',
    ),
    wording<Slots>(
      'Please tell me what we do {means}.',
      'Sagen Sie mir bitte, was wir {means} tun.',
      'Dites-moi ce que nous faisons {means}, s’il vous plaît.',
      'Mi dica che cosa facciamo {means}, per favore.',
      'Dígame qué hacemos {means}, por favor.',
    ),
    wording<Slots>(
      'I would like to know what we do {means}.',
      'Ich möchte wissen, was wir {means} tun.',
      'Je voudrais savoir ce que l’on fait {means}.',
      'Vorrei sapere che cosa si fa {means}.',
      'Quisiera saber qué se hace {means}.',
    ),
    wording<Slots>('{means}: what?', '{means}: was?', '{means} : quoi ?', '{means}: che cosa?', '{means}: ¿qué?'),
  ],
  another: wording<Slots>('And {means}?', 'Und {means}?', 'Et {means} ?', 'E {means}?', '¿Y {means}?'),
  answer: organ.answer,
};

const single: Aspect<Slots> = {
  name: 'single',
  knows: ({ persons }) => persons === 1,
  asked: [
    wording<Slots>(
      'How many {plural part} does a person have?',
      'Wie viele {plural part} hat ein Mensch?',
      'Combien {de plural part} a une personne ?',
      '{HowMany} {plural part} ha una persona?',
      '¿{HowMany} {plural part} tiene una persona?',
    ),
    wording<Slots>(
      'Please tell me how many {plural part} a person has.',
      'Sagen Sie mir bitte, wie viele {plural part} ein Mensch hat.',
      'Dites-moi combien {de plural part} a une personne, s’il vous plaît.',
      'Mi dica {howMany} {plural part} ha una persona, per favore.',
      'Dígame {howMany} {plural part} tiene una persona, por favor.',
    ),
    wording<Slots>(
      'Do you know how many {plural part} people have?',
      'Wissen Sie, wie viele {plural part} der Mensch hat?',
      'Savez-vous combien {de plural part} a l’être humain ?',
      'Sa {howMany} {plural part} ha l’essere umano?',
      '¿Sabe {howMany} {plural part} tiene el ser humano?',
    ),
    wording<Slots>(
      'number of {plural part}, person',
      'Zahl der {plural part}, Mensch',
      'nombre {de plural part}, personne',
      'numero di {plural part}, persona',
      'número de {plural part}, persona',
    ),
  ],
  answer: wording<Slots>(
    'A person has {count one part}.',
    'Ein Mensch hat {count one part}.',
    'Une personne a {count one part}.',
    'Una persona ha {count one part}.',
    'Una persona tiene {count one part}.',
  ),
};

const several: Aspect<Slots> = {
  name: 'several',
  knows: ({ persons }) => persons > 1,
  asked: [
    wording<Slots>(
      'How many {plural part} do {persons} people have altogether?',
      'Wie viele {plural part} haben {persons} Menschen zusammen?',
      'Combien {de plural part} ont {persons} personnes en tout ?',
      '{HowMany} {plural part} hanno {persons} persone in tutto?',
      '¿{HowMany} {plural part} tienen {persons} personas en total?',
    ),
    wording<Slots>(
      'There are {persons} people in the room. How many {plural part} is that?',
      'Im Zimmer sind {persons} Menschen. Wie viele {plural part} sind das?',
      'Il y a {persons} personnes dans la pièce. Combien {de plural part} cela fait-il ?',
      'Nella stanza ci sono {persons} persone. {HowMany} {plural part} sono?',
      'En la sala hay {persons} personas. ¿{HowMany} {plural part} son?',
    ),
    wording<Slots>(
      'Please tell me how many {plural part} {persons} people have.',
      'Sagen Sie mir bitte, wie viele {plural part} {persons} Menschen haben.',
      'Dites-moi combien {de plural part} ont {persons} personnes, s’il vous plaît.',
      'Mi dica {howMany} {plural part} hanno {persons} persone, per favore.',
      'Dígame {howMany} {plural part} tienen {persons} personas, por favor.',
    ),
    wording<Slots>(
      '{persons} people, how many {plural part}',
      '{persons} Menschen, wie viele {plural part}',
      '{persons} personnes, combien {de plural part}',
      '{persons} persone, {howMany} {plural part}',
      '{persons} personas, {howMany} {plural part}',
    ),
  ],
  another: wording<Slots>(
    'And how many {plural part} do {persons} people have?',
    'Und wie viele {plural part} haben {persons} Menschen?',
    'Et combien {de plural part} ont {persons} personnes ?',
    'E {howMany} {plural part} hanno {persons} persone?',
    '¿Y {howMany} {plural part} tienen {persons} personas?',
  ),
  answer: wording<Slots>(
    'One person has {count one part}. {steps}. So {persons} people have {count all part}.',
    'Ein Mensch hat {count one part}. {steps}. Also haben {persons} Menschen {count all part}.',
    'Une personne a {count one part}. {steps}. Donc {persons} personnes ont {count all part}.',
    'Una persona ha {count one part}. {steps}. Quindi {persons} persone hanno {count all part}.',
    'Una persona tiene {count one part}. {steps}. Por lo tanto, {persons} personas tienen {count all part}.',
  ),
  check: ({ all }) => ({ kind: 'number', value: all }),
};

const wear: Aspect<Slots> = {
  name: 'wear',
  knows: ({ garment }) => garment !== null,
  asked: [
    wording<Slots>(
      'On which part of the body do people wear {garment}?',
      'Wo am Körper trägt man {garmentAccusative}?',
      'Sur quelle partie du corps porte-t-on {garment} ?',
      'Su quale parte del corpo si porta {garment}?',
      '¿En qué parte del cuerpo se lleva {garment}?',
    ),
    wording<Slots>(
      'Please tell me where on the body people wear {garment}.',
      'Sagen Sie mir bitte, wo am Körper man {garmentAccusative} trägt.',
      'Dites-moi où l’on porte {garment}, s’il vous plaît.',
      'Mi dica dove si porta {garment}, per favore.',
      'Dígame dónde se lleva {garment}, por favor.',
    ),
    wording<Slots>(
      'Where do I wear {garment}?',
      'Wo trage ich {garmentAccusative}?',
      'Où dois-je porter {garment} ?',
      'Dove devo portare {garment}?',
      '¿Dónde debo llevar {garment}?',
    ),
    wording<Slots>(
      '{Garment}: where on the body?',
      '{Garment}: wo am Körper?',
      '{Garment} : où sur le corps ?',
      '{Garment}: dove sul corpo?',
      '{Garment}: ¿en qué parte del cuerpo?',
    ),
  ],
  another: wording<Slots>(
    'And {garment}?',
    'Und {garmentAccusative}?',
    'Et {garment} ?',
    'E {garment}?',
    '¿Y {garment}?',
  ),
  answer: wording<Slots>(
    '{Garment} is worn {spot}.',
    '{GarmentAccusative} trägt man {spot}.',
    '{Garment} se porte {spot}.',
    '{Garment} si porta {spot}.',
    '{Garment} se lleva {spot}.',
  ),
};

/** What our senses and limbs are for, how many we have, and what is worn where. */
export const sensesAndBody = factTask<Slots>({
  name: 'senses-and-body',
  category: 'stem',
  weight: 1,
  things,
  id: ({ id }) => id,
  aspects: [organ, use, single, several, wear],
});
