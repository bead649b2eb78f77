import { onWeekday } from '../../grammar/index.ts';
import type { Draw } from '../../draw.ts';
import type { Lexeme } from '../../lexicon/lexeme.ts';
import { noun } from '../../lexicon/nouns.ts';
import { fixed, type Parallel, type Wording } from '../../parallel.ts';
import { wording } from '../template.ts';
import type { Content } from './correspondence.ts';
import { type Event, events, favours, wordsOf } from './events.ts';
import { letterTask, type Mentioned } from './letter-task.ts';

interface Details {
  object: Lexeme & { id: string };
  /** of an event; null for all else */
  day: number | null;
}

interface DetailView {
  object: Lexeme;
  /** "dinner" or "the book", in English */
  the: string;
  /** with its space: " on Friday", or nothing */
  when: Parallel;
}

type View = DetailView & Mentioned;

const says = wording<View>;

const gifts = 'book, scarf, cup, lamp, flower, clock, pullover, umbrella, basket, ring, hat, plate'
  .split(', ')
  .map(noun);
const others = [...favours, ...gifts];

const questions: readonly Wording<View>[] = [
  says(
    'Please write an e-mail {toWhom}. I want to say thank you for {the}{when}. My name is {from}.',
    'Bitte schreiben Sie eine E-Mail {toWhom}. Ich möchte für {den object}{when} danken. Ich heiße {from}.',
    'Écrivez un e-mail {toWhom}, s’il vous plaît. Je voudrais dire merci pour {le object}{when}. Je m’appelle {from}.',
    'Scriva un’e-mail {toWhom}, per favore. Vorrei ringraziare per {il object}{when}. Mi chiamo {from}.',
    'Escriba un correo {toWhom}, por favor. Quiero dar las gracias por {el object}{when}. Me llamo {from}.',
  ),
  says(
    'How do I thank {whom} for {the}{when}? I sign as {from}.',
    'Wie danke ich {whom} für {den object}{when}? Ich unterschreibe mit {from}.',
    'Comment remercier {whom} pour {le object}{when} ? Je signe {from}.',
    'Come posso ringraziare {whom} per {il object}{when}? Mi firmo {from}.',
    '¿Cómo doy las gracias {toWhom} por {el object}{when}? Firmo como {from}.',
  ),
  says(
    'E-mail {toWhom}: thanks for {the}{when}. Signed {from}.',
    'E-Mail {toWhom}: Dank für {den object}{when}. Unterschrift: {from}.',
    'E-mail {toWhom} : merci pour {le object}{when}. Signature : {from}.',
    'E-mail {toWhom}: grazie per {il object}{when}. Firma: {from}.',
    'Correo {toWhom}: gracias por {el object}{when}. Firma: {from}.',
  ),
  says(
    'I am {from}. Could you thank {whom} for {the}{when} in an e-mail?',
    'Ich bin {from}. Können Sie {whom} in einer E-Mail für {den object}{when} danken?',
    'Je suis {from}. Pouvez-vous remercier {whom} pour {le object}{when} dans un e-mail ?',
    'Sono {from}. Può ringraziare {whom} per {il object}{when} in un’e-mail?',
    'Soy {from}. ¿Puede dar las gracias {toWhom} por {el object}{when} en un correo?',
  ),
  says(
    'I need a thank-you e-mail {toWhom} for {the}{when}. The sender is {from}.',
    'Ich brauche eine Dankes-E-Mail {toWhom} für {den object}{when}. Absender ist {from}.',
    'Il me faut un e-mail de remerciement {toWhom} pour {le object}{when}. L’expéditeur est {from}.',
    'Mi serve un’e-mail di ringraziamento {toWhom} per {il object}{when}. Il mittente è {from}.',
    'Necesito un correo de agradecimiento {toWhom} por {el object}{when}. El remitente es {from}.',
  ),
  says(
    'I was very pleased about {the}{when}. Please write a few words of thanks {toWhom}. – {from}',
    'Ich habe mich sehr über {den object}{when} gefreut. Schreiben Sie bitte ein paar Worte des Dankes {toWhom}. – {from}',
    'J’ai beaucoup aimé {le object}{when}. Écrivez quelques mots de remerciement {toWhom}, s’il vous plaît. – {from}',
    'Ho apprezzato molto {il object}{when}. Scriva due parole di ringraziamento {toWhom}, per favore. – {from}',
    'Me gustó mucho {el object}{when}. Escriba unas palabras de agradecimiento {toWhom}, por favor. – {from}',
  ),
  says(
    'Thanks for {the}{when}, {toWhom}, from {from}',
    'Dank für {den object}{when}, {toWhom}, von {from}',
    'Merci pour {le object}{when}, {toWhom}, {de from}',
    'Grazie per {il object}{when}, {toWhom}, da {from}',
    'Gracias por {el object}{when}, {toWhom}, de {from}',
  ),
  says(
    'What do I write when I want to thank {whom}? It is about {the}{when}. My name is {from}.',
    'Was schreibe ich, wenn ich {whom} danken möchte? Es geht um {den object}{when}. Mein Name ist {from}.',
    'Qu’écrire pour remercier {whom} ? Il s’agit {du object}{when}. Mon nom est {from}.',
    'Che cosa scrivo per ringraziare {whom}? Si tratta {del object}{when}. Il mio nome è {from}.',
    '¿Qué escribo para dar las gracias {toWhom}? Se trata {del object}{when}. Mi nombre es {from}.',
  ),
];

const content: Content<View> = {
  formal: [
    says(
      'Thank you very much for {the}{when}.',
      'vielen Dank für {den object}{when}.',
      'Je vous remercie beaucoup pour {le object}{when}.',
      'La ringrazio molto per {il object}{when}.',
      'Le agradezco mucho {el object}{when}.',
    ),
    says(
      'It was very kind of you.',
      'Das war sehr freundlich von Ihnen.',
      'C’était très aimable de votre part.',
      'È stato molto gentile da parte Sua.',
      'Ha sido muy amable de su parte.',
    ),
  ],
  friendly: [
    says(
      'Thank you so much for {the}{when}.',
      'ganz lieben Dank für {den object}{when}.',
      'Merci beaucoup pour {le object}{when}.',
      'grazie mille per {il object}{when}.',
      'Muchas gracias por {el object}{when}.',
    ),
    says(
      'You made me very happy.',
      'Du hast mir damit eine große Freude gemacht.',
      'Tu m’as fait très plaisir.',
      'Mi hai fatto un grande piacere.',
      'Me has dado una gran alegría.',
    ),
  ],
};

const subject = says(
  'Subject: Thank you for {the}',
  'Betreff: Dank für {den object}',
  'Objet : Merci pour {le object}',
  'Oggetto: Grazie per {il object}',
  'Asunto: Gracias por {el object}',
);

/** Thanks for an evening, a present, some help. */
export const emailThank = letterTask<Details, DetailView>({
  name: 'email-thank',
  weight: 2,
  draw: drawDetails,
  key: ({ object, day }) => (day === null ? object.id : `${object.id}-${day}`),
  view: ({ object, day }) => ({
    object,
    the: isEvent(object) ? object.englishThe : `the ${object.en.singular}`,
    when: day === null ? fixed('', '', '', '', '') : ofDay(day),
  }),
  ...{ questions, content, subject },
  names: ({ object }) => [wordsOf(object)],
  changes: [
    {
      name: 'object',
      asked: [
        wording(
          'Sorry, it was about {the}{when}.',
          'Verzeihung, es ging um {den object}{when}.',
          'Pardon, il s’agissait {du object}{when}.',
          'Mi scusi, si trattava {del object}{when}.',
          'Perdón, se trataba {del object}{when}.',
        ),
        wording(
          'And how would you thank for {the}{when}?',
          'Und wie würden Sie für {den object}{when} danken?',
          'Et comment remercier pour {le object}{when} ?',
          'E come si ringrazia per {il object}{when}?',
          '¿Y cómo se dan las gracias por {el object}{when}?',
        ),
      ],
      changed: (draw, { object }) => {
        const other = draw.pick([...events, ...others].filter((each) => each !== object));
        return { object: other, day: isEvent(other) ? draw.whole(0, 6) : null };
      },
    },
  ],
});

function drawDetails(draw: Draw): Details {
  return draw.chance(0.5)
    ? { object: draw.pick(events), day: draw.whole(0, 6) }
    : { object: draw.pick(others), day: null };
}

function isEvent(object: Lexeme): object is Event {
  return 'englishThe' in object;
}

function ofDay(day: number): Parallel {
  const { en, de, fr, it, es } = onWeekday(day);
  return { en: ` ${en}`, de: ` ${de}`, fr: ` de ${fr}`, it: ` di ${it}`, es: ` d${es}` };
}
