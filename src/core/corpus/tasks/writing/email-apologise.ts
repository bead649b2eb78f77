import { onWeekday } from '../../grammar/index.ts';
import type { Draw } from '../../draw.ts';
import type { Lexeme } from '../../lexicon/lexeme.ts';
import type { Person } from '../../lexicon/names.ts';
import { noun } from '../../lexicon/nouns.ts';
import { type Parallel, type Wording, worded } from '../../parallel.ts';
import { wording } from '../template.ts';
import type { Content } from './correspondence.ts';
import { events, wordsOf } from './events.ts';
import { letterTask, type Mentioned } from './letter-task.ts';

interface FaultView {
  object: Lexeme;
  the: string;
  on: Parallel;
  from: Person;
}

interface Fault {
  id: string;
  objects: readonly (Lexeme & { id: string; englishThe?: string })[];
  /** with a day, as events have */
  dated: boolean;
  /** a main clause of the sender's */
  said: Wording<FaultView>;
}

interface Details {
  fault: Fault;
  object: Fault['objects'][number];
  day: number;
}

interface DetailView {
  object: Lexeme;
  the: string;
  fault: Parallel;
}

type View = DetailView & Mentioned;

const says = wording<View>;
const things = (ids: string) => ids.split(', ').map(noun);

const faults: readonly Fault[] = [
  {
    id: 'late',
    objects: events,
    dated: true,
    said: wording(
      'I was late for {the} {on}',
      'ich bin {on} zu spät {zum object} gekommen',
      'je suis arrivé{from:|e} en retard {au object} {on}',
      'sono arrivat{from:o|a} in ritardo {al object} di {on}',
      'llegué tarde {al object} d{on}',
    ),
  },
  {
    id: 'missed',
    objects: events,
    dated: true,
    said: wording(
      'I missed {the} {on}',
      'ich habe {den object} {on} verpasst',
      'j’ai manqué {le object} de {on}',
      'ho perso {il object} di {on}',
      'me perdí {el object} d{on}',
    ),
  },
  {
    id: 'broke',
    objects: things('cup, plate, lamp, mirror, bottle, window, chair, umbrella, camera, clock'),
    dated: false,
    said: wording(
      'I broke {the}',
      'ich habe {den object} kaputt gemacht',
      'j’ai cassé {le object}',
      'ho rotto {il object}',
      'rompí {el object}',
    ),
  },
  {
    id: 'lost',
    objects: things('key, book, letter, umbrella, ring, scarf, ball, camera, hat, glove'),
    dated: false,
    said: wording(
      'I lost {the}',
      'ich habe {den object} verloren',
      'j’ai perdu {le object}',
      'ho perso {il object}',
      'perdí {el object}',
    ),
  },
  {
    id: 'forgot',
    objects: things('key, book, letter, umbrella, newspaper, suitcase, basket, camera, ladder, backpack'),
    dated: false,
    said: wording(
      'I forgot {the}',
      'ich habe {den object} vergessen',
      'j’ai oublié {le object}',
      'ho dimenticato {il object}',
      'olvidé {el object}',
    ),
  },
];

const questions: readonly Wording<View>[] = [
  says(
    '{Fault}. Please write an apology {toWhom}. My name is {from}.',
    '{Fault}. Bitte schreiben Sie eine Entschuldigung {toWhom}. Ich heiße {from}.',
    '{Fault}. Écrivez un mot d’excuse {toWhom}, s’il vous plaît. Je m’appelle {from}.',
    '{Fault}. Scriva due righe di scuse {toWhom}, per favore. Mi chiamo {from}.',
    '{Fault}. Escriba una disculpa {toWhom}, por favor. Me llamo {from}.',
  ),
  says(
    'Can you help me? I have to write {toWhom}: {fault}. – {from}',
    'Können Sie mir helfen? Ich muss {toWhom} schreiben: {Fault}. – {from}',
    'Pouvez-vous m’aider ? Je dois écrire {toWhom} : {fault}. – {from}',
    'Può aiutarmi? Devo scrivere {toWhom}: {fault}. – {from}',
    '¿Puede ayudarme? Tengo que escribir {toWhom}: {fault}. – {from}',
  ),
  says(
    'E-mail {toWhom}: I am sorry, {fault}. Signed {from}.',
    'E-Mail {toWhom}: Es tut mir leid, {fault}. Unterschrift: {from}.',
    'E-mail {toWhom} : je regrette, {fault}. Signature : {from}.',
    'E-mail {toWhom}: mi dispiace, {fault}. Firma: {from}.',
    'Correo {toWhom}: lo siento, {fault}. Firma: {from}.',
  ),
  says(
    'I am {from} and would like to apologise in an e-mail {toWhom}. {Fault}.',
    'Ich bin {from} und möchte mich in einer E-Mail {toWhom} entschuldigen. {Fault}.',
    'Je suis {from} et je voudrais m’excuser dans un e-mail {toWhom}. {Fault}.',
    'Sono {from} e vorrei scusarmi in un’e-mail {toWhom}. {Fault}.',
    'Soy {from} y quiero disculparme en un correo {toWhom}. {Fault}.',
  ),
  says(
    'What do I write {toWhom}? {Fault}. I sign as {from}.',
    'Was schreibe ich {toWhom}? {Fault}. Ich unterschreibe mit {from}.',
    'Comment écrire {toWhom} ? {Fault}. Je signe {from}.',
    'Che cosa scrivo {toWhom}? {Fault}. Mi firmo {from}.',
    '¿Qué le escribo {toWhom}? {Fault}. Firmo como {from}.',
  ),
  says(
    'I need an e-mail with an apology {toWhom}: {fault}. The sender is {from}.',
    'Ich brauche eine E-Mail mit einer Entschuldigung {toWhom}: {Fault}. Absender ist {from}.',
    'Il me faut un e-mail d’excuses {toWhom} : {fault}. L’expéditeur est {from}.',
    'Mi serve un’e-mail di scuse {toWhom}: {fault}. Il mittente è {from}.',
    'Necesito un correo de disculpa {toWhom}: {fault}. El remitente es {from}.',
  ),
  says(
    'Apology {toWhom}, from {from}: {fault}',
    'Entschuldigung {toWhom}, von {from}: {Fault}',
    'Excuses {toWhom}, {de from} : {fault}',
    'Scuse {toWhom}, da {from}: {fault}',
    'Disculpa {toWhom}, de {from}: {fault}',
  ),
  says(
    '{Who} is angry with me: {fault}. Please write an e-mail for me. My name is {from}.',
    '{Who} ist böse auf mich: {Fault}. Bitte schreiben Sie für mich eine E-Mail. Mein Name ist {from}.',
    '{Who} m’en veut : {fault}. Écrivez un e-mail pour moi, s’il vous plaît. Mon nom est {from}.',
    '{Who} ce l’ha con me: {fault}. Scriva un’e-mail per me, per favore. Il mio nome è {from}.',
    '{Who} se ha enfadado conmigo: {fault}. Escriba un correo por mí, por favor. Mi nombre es {from}.',
  ),
];

const content: Content<View> = {
  formal: [
    says(
      'I would like to apologise to you: {fault}.',
      'ich möchte mich bei Ihnen entschuldigen: {Fault}.',
      'Je vous prie de m’excuser : {fault}.',
      'desidero scusarmi con Lei: {fault}.',
      'Le pido disculpas: {fault}.',
    ),
    says(
      'It will not happen again.',
      'Das wird nicht wieder vorkommen.',
      'Cela ne se reproduira pas.',
      'Non succederà più.',
      'No volverá a ocurrir.',
    ),
  ],
  friendly: [
    says(
      'I am so sorry: {fault}.',
      'es tut mir sehr leid: {Fault}.',
      'Je suis vraiment désolé{from:|e} : {fault}.',
      'mi dispiace tanto: {fault}.',
      'Lo siento mucho: {fault}.',
    ),
    says(
      'Can you forgive me?',
      'Kannst du mir verzeihen?',
      'Peux-tu me pardonner ?',
      'Puoi perdonarmi?',
      '¿Puedes perdonarme?',
    ),
  ],
};

const subject = says(
  'Subject: I am sorry',
  'Betreff: Entschuldigung',
  'Objet : Toutes mes excuses',
  'Oggetto: Le mie scuse',
  'Asunto: Disculpas',
);

/** What was lost, broken, forgotten or missed, and the sender's regret. */
export const emailApologise = letterTask<Details, DetailView>({
  name: 'email-apologise',
  weight: 2,
  draw: drawDetails,
  key: ({ fault, object, day }) => `${fault.id}-${object.id}${fault.dated ? `-${day}` : ''}`,
  view({ fault, object, day }, from) {
    const the = object.englishThe ?? `the ${object.en.singular}`;
    return { object, the, fault: worded(fault.said, { object, the, on: onWeekday(day), from }) };
  },
  ...{ questions, content, subject },
  names: ({ object }) => [wordsOf(object)],
  changes: [
    {
      name: 'object',
      asked: [
        wording(
          'No, it was {the}. Please correct that.',
          'Nein, es war {der object}. Korrigieren Sie das bitte.',
          'Non, c’était {le object}. Corrigez, s’il vous plaît.',
          'No, era {il object}. Corregga, per favore.',
          'No, era {el object}. Corríjalo, por favor.',
        ),
        wording(
          'I meant {the}.',
          'Ich meinte {den object}.',
          'Je voulais dire {le object}.',
          'Intendevo {il object}.',
          'Quería decir {el object}.',
        ),
      ],
      changed: (draw, details) => ({
        ...details,
        object: draw.pick(details.fault.objects.filter((object) => object !== details.object)),
      }),
    },
  ],
});

function drawDetails(draw: Draw): Details {
  const fault = draw.pick(faults);
  return { fault, object: draw.pick(fault.objects), day: fault.dated ? draw.whole(0, 6) : 0 };
}
