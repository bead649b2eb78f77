import { phrases, words } from '../../lexicon/words.ts';
import { fixed, type Parallel } from '../../parallel.ts';
import { type Aspect, factTask } from '../facts.ts';
import { wording } from '../template.ts';
import { type Distance, distances, foreign, foreignTongue } from './foreign.ts';

interface Occasion {
  readonly id: string;
  /** "in the morning" */
  readonly when: Parallel;
  /** what is said, in the reader's words: to thank somebody */
  readonly purpose: Parallel;
  readonly phrase: Parallel;
}

function said(english: string): Parallel {
  const found = [...words, ...phrases].find(({ en }) => en === english);
  if (!found) throw new Error(`no phrase "${english}"`);
  return found;
}

// prettier-ignore
const occasions: readonly Occasion[] = [
  { id: 'morning', when: fixed('in the morning', 'am Morgen', 'le matin', 'la mattina', 'por la mañana'), purpose: fixed('to greet somebody in the morning', 'um jemanden am Morgen zu grüßen', 'pour saluer quelqu’un le matin', 'per salutare qualcuno la mattina', 'para saludar a alguien por la mañana'), phrase: said('good morning') },
  { id: 'bedtime', when: fixed('before going to bed', 'vor dem Schlafengehen', 'avant d’aller dormir', 'prima di andare a letto', 'antes de ir a dormir'), purpose: fixed('to wish somebody a good night', 'um jemandem eine gute Nacht zu wünschen', 'pour souhaiter une bonne nuit à quelqu’un', 'per augurare a qualcuno una buona notte', 'para desear a alguien una buena noche'), phrase: said('good night') },
  { id: 'parting', when: fixed('when leaving', 'beim Abschied', 'en partant', 'quando si va via', 'al despedirse'), purpose: fixed('to take leave of somebody', 'um sich von jemandem zu verabschieden', 'pour prendre congé de quelqu’un', 'per congedarsi da qualcuno', 'para despedirse de alguien'), phrase: said('goodbye') },
  { id: 'thanks', when: fixed('as thanks', 'als Dank', 'pour remercier', 'per ringraziare', 'para dar las gracias'), purpose: fixed('to thank somebody', 'um jemandem zu danken', 'pour remercier quelqu’un', 'per ringraziare qualcuno', 'para dar las gracias a alguien'), phrase: said('thank you') },
  { id: 'meal', when: fixed('before a meal', 'vor dem Essen', 'avant le repas', 'prima di mangiare', 'antes de comer'), purpose: fixed('to wish somebody a good meal', 'um jemandem ein gutes Essen zu wünschen', 'pour souhaiter un bon repas à quelqu’un', 'per augurare a qualcuno un buon pasto', 'para desear a alguien una buena comida'), phrase: said('enjoy your meal') },
  { id: 'trip', when: fixed('before a journey', 'vor einer Reise', 'avant un voyage', 'prima di un viaggio', 'antes de un viaje'), purpose: fixed('to wish somebody a good journey', 'um jemandem eine schöne Reise zu wünschen', 'pour souhaiter un beau voyage à quelqu’un', 'per augurare a qualcuno un bel viaggio', 'para desear a alguien un viaje agradable'), phrase: said('have a good trip') },
  { id: 'exam', when: fixed('before an exam', 'vor einer Prüfung', 'avant un examen', 'prima di un esame', 'antes de un examen'), purpose: fixed('to wish somebody luck', 'um jemandem Glück zu wünschen', 'pour souhaiter bonne chance à quelqu’un', 'per augurare buona fortuna a qualcuno', 'para desear suerte a alguien'), phrase: said('good luck') },
  { id: 'birthday', when: fixed('on a birthday', 'zum Geburtstag', 'pour un anniversaire', 'per un compleanno', 'en un cumpleaños'), purpose: fixed('to congratulate somebody on a birthday', 'um jemandem zum Geburtstag zu gratulieren', 'pour fêter l’anniversaire de quelqu’un', 'per festeggiare il compleanno di qualcuno', 'para felicitar a alguien por su cumpleaños'), phrase: said('happy birthday') },
  { id: 'new year', when: fixed('on 1 January', 'am 1. Januar', 'le 1er janvier', 'il primo gennaio', 'el 1 de enero'), purpose: fixed('to greet somebody at New Year', 'um jemanden an Neujahr zu grüßen', 'pour saluer quelqu’un le jour de l’an', 'per salutare qualcuno a Capodanno', 'para saludar a alguien en Año Nuevo'), phrase: said('happy new year') },
  { id: 'Christmas', when: fixed('on 25 December', 'am 25. Dezember', 'le 25 décembre', 'il 25 dicembre', 'el 25 de diciembre'), purpose: fixed('to greet somebody at Christmas', 'um jemanden an Weihnachten zu grüßen', 'pour saluer quelqu’un à Noël', 'per salutare qualcuno a Natale', 'para saludar a alguien en Navidad'), phrase: said('merry Christmas') },
];

interface Slots extends ReturnType<typeof foreignTongue>, Occasion {
  readonly distance: Distance;
  readonly other: Parallel;
}

const things: readonly Slots[] = occasions.flatMap((occasion) =>
  distances.map((distance) => ({
    ...foreignTongue(distance),
    ...occasion,
    distance,
    other: foreign(occasion.phrase, distance),
  })),
);

const greeting: Aspect<Slots> = {
  name: 'phrase',
  asked: [
    wording<Slots>(
      'What do people say {inTongue} {when}?',
      'Was sagt man {inTongue} {when}?',
      'Que dit-on {inTongue} {when} ?',
      'Che cosa si dice {inTongue} {when}?',
      '¿Qué se dice {inTongue} {when}?',
    ),
    wording<Slots>(
      'Please tell me what people say {inTongue} {when}.',
      'Sagen Sie mir bitte, was man {inTongue} {when} sagt.',
      'Dites-moi ce que l’on dit {inTongue} {when}, s’il vous plaît.',
      'Mi dica che cosa si dice {inTongue} {when}, per favore.',
      'Dígame qué se dice {inTongue} {when}, por favor.',
    ),
    wording<Slots>(
      'What do I say {inTongue} {purpose}?',
      'Was sage ich {inTongue}, {purpose}?',
      'Que dois-je dire {inTongue} {purpose} ?',
      'Che cosa devo dire {inTongue} {purpose}?',
      '¿Qué debo decir {inTongue} {purpose}?',
    ),
    wording<Slots>(
      'I am learning {tongue}. What do people say {when}?',
      'Ich lerne {tongue}. Was sagt man {when}?',
      'J’apprends {theTongue}. Que dit-on {when} ?',
      'Imparo {theTongue}. Che cosa si dice {when}?',
      'Aprendo {tongue}. ¿Qué se dice {when}?',
    ),
    wording<Slots>(
      'I need some {adjective} words {purpose}.',
      'Ich brauche ein paar {adjective} Worte, {purpose}.',
      'Il me faut une formule {adjective} {purpose}.',
      'Mi serve un’espressione {adjective} {purpose}.',
      'Necesito una expresión {adjective} {purpose}.',
    ),
  ],
  another: wording<Slots>(
    'And {inTongue} {when}?',
    'Und {inTongue} {when}?',
    'Et {inTongue} {when} ?',
    'E {inTongue} {when}?',
    '¿Y {inTongue} {when}?',
  ),
  answer: wording<Slots>(
    'People say {other} {inTongue}.',
    '{InTongue} sagt man {other}.',
    '{InTongue}, on dit {other}.',
    '{InTongue} si dice {other}.',
    '{InTongue} se dice {other}.',
  ),
};

/** What people say in another language on an occasion. */
export const greetIn = factTask<Slots>({
  name: 'greet-in',
  category: 'humanities',
  weight: 1,
  things,
  id: ({ id, distance }) => `${id}>${distance}`,
  aspects: [greeting],
});
