import { singular } from '../../grammar/index.ts';
import type { Draw } from '../../draw.ts';
import type { Lexeme } from '../../lexicon/lexeme.ts';
import { type Person, persons } from '../../lexicon/names.ts';
import { parallel, type Wording, worded } from '../../parallel.ts';
import { type ParallelTurn, task } from '../../task.ts';
import { contains, printed, turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import { type Character, characters } from './characters.ts';

interface Slots {
  character: Character;
  /** whom the assistant plays */
  self: Person;
  guest: Person;
  /** in a system prompt, not in the question */
  bySystem: boolean;
  next: { kind: keyof typeof followUps; wording: number } | null;
}

interface View {
  who: Lexeme;
  self: Person;
  guest: Person;
}

const says = wording<View>;

const system = says(
  'You are {self}, {a who}. You speak to visitors.',
  'Sie sind {self}, {ein who}. Sie sprechen mit Gästen.',
  'Vous êtes {self}, {un who}. Vous parlez à des visiteurs.',
  'Lei è {self}, {un who}. Parla con i visitatori.',
  'Usted es {self}, {un who}. Habla con los visitantes.',
);

const questions: readonly Wording<View>[] = [
  says(
    'Speak like {a who} called {self} and introduce yourself to {guest}.',
    'Sprechen Sie wie {ein who} namens {self} und stellen Sie sich {guest} vor.',
    'Parlez comme {un who} qui s’appelle {self} et présentez-vous à {guest}.',
    'Parli come {un who} di nome {self} e si presenti {a guest}.',
    'Hable como {un who} que se llama {self} y preséntese a {guest}.',
  ),
  says(
    'You are {self}, {a who}. Introduce yourself to {guest}, please.',
    'Sie sind {self}, {ein who}. Stellen Sie sich bitte {guest} vor.',
    'Vous êtes {self}, {un who}. Présentez-vous à {guest}, s’il vous plaît.',
    'Lei è {self}, {un who}. Si presenti {a guest}, per favore.',
    'Usted es {self}, {un who}. Preséntese a {guest}, por favor.',
  ),
  says(
    'Let us play: you are {a who} and your name is {self}. I am {guest}. Who are you?',
    'Wir spielen: Sie sind {ein who} und heißen {self}. Ich bin {guest}. Wer sind Sie?',
    'Jouons : vous êtes {un who} et vous vous appelez {self}. Je suis {guest}. Qui êtes-vous ?',
    'Giochiamo: Lei è {un who} e si chiama {self}. Io sono {guest}. Chi è Lei?',
    'Juguemos: usted es {un who} y se llama {self}. Yo soy {guest}. ¿Quién es usted?',
  ),
  says(
    'Imagine that you are {a who}. Your name is {self}. Say hello to {guest}.',
    'Stellen Sie sich vor, Sie sind {ein who}. Ihr Name ist {self}. Begrüßen Sie {guest}.',
    'Imaginez que vous êtes {un who}. Votre nom est {self}. Saluez {guest}.',
    'Immagini di essere {un who}. Il Suo nome è {self}. Saluti {guest}.',
    'Imagine que es {un who}. Su nombre es {self}. Salude a {guest}.',
  ),
  says(
    'Play the part of {self}, {a who}, and greet {guest}, please.',
    'Spielen Sie bitte {self}, {einen who}, und begrüßen Sie {guest}.',
    'Jouez le rôle {de self}, {un who}, et saluez {guest}, s’il vous plaît.',
    'Faccia la parte di {self}, {un who}, e saluti {guest}, per favore.',
    'Haga el papel de {self}, {un who}, y salude a {guest}, por favor.',
  ),
  says(
    'Role: {singular who}. Name: {self}. Talking to: {guest}.',
    'Rolle: {singular who}. Name: {self}. Im Gespräch mit: {guest}.',
    'Rôle : {singular who}. Nom : {self}. En conversation avec : {guest}.',
    'Ruolo: {singular who}. Nome: {self}. In dialogo con: {guest}.',
    'Papel: {singular who}. Nombre: {self}. En conversación con: {guest}.',
  ),
  says(
    'How would {a who} called {self} introduce {self:himself|herself} to {guest}?',
    'Wie würde sich {ein who} namens {self} {guest} vorstellen?',
    'Comment {un who} qui s’appelle {self} se présenterait-{self:il|elle} à {guest} ?',
    'Come si presenterebbe {a guest} {un who} di nome {self}?',
    '¿Cómo se presentaría a {guest} {un who} que se llama {self}?',
  ),
  says(
    'My name is {guest}. I would like to talk to {a who} called {self}.',
    'Ich heiße {guest}. Ich möchte mit {einem who} namens {self} sprechen.',
    'Je m’appelle {guest}. Je voudrais parler à {un who} qui s’appelle {self}.',
    'Mi chiamo {guest}. Vorrei parlare con {un who} di nome {self}.',
    'Me llamo {guest}. Quiero hablar con {un who} que se llama {self}.',
  ),
];

/** The same, where the system prompt has said who the assistant is. */
const shortQuestions: readonly Wording<View>[] = [
  says(
    'Please introduce yourself to {guest}.',
    'Stellen Sie sich bitte {guest} vor.',
    'Présentez-vous à {guest}, s’il vous plaît.',
    'Si presenti {a guest}, per favore.',
    'Preséntese a {guest}, por favor.',
  ),
  says(
    'My name is {guest}. Who are you?',
    'Ich heiße {guest}. Wer sind Sie?',
    'Je m’appelle {guest}. Qui êtes-vous ?',
    'Mi chiamo {guest}. Chi è Lei?',
    'Me llamo {guest}. ¿Quién es usted?',
  ),
  says(
    'Hello, I am {guest}. And you?',
    'Guten Tag, ich bin {guest}. Und Sie?',
    'Bonjour, je suis {guest}. Et vous ?',
    'Buongiorno, sono {guest}. E Lei?',
    'Hola, soy {guest}. ¿Y usted?',
  ),
  says('Say hello to {guest}.', 'Begrüßen Sie {guest}.', 'Saluez {guest}.', 'Saluti {guest}.', 'Salude a {guest}.'),
  says(
    '{guest} would like to meet you.',
    '{guest} möchte Sie kennenlernen.',
    '{guest} voudrait faire votre connaissance.',
    '{guest} vorrebbe conoscerLa.',
    '{guest} quiere conocerle.',
  ),
  says(
    'I am {guest}. What do you do?',
    'Ich bin {guest}. Was machen Sie?',
    'Je suis {guest}. Que faites-vous ?',
    'Sono {guest}. Che lavoro fa?',
    'Soy {guest}. ¿A qué se dedica?',
  ),
  says(
    'Who are you? – {guest}',
    'Wer sind Sie? – {guest}',
    'Qui êtes-vous ? – {guest}',
    'Chi è Lei? – {guest}',
    '¿Quién es usted? – {guest}',
  ),
  says(
    'May I introduce {guest} to you?',
    'Darf ich Ihnen {guest} vorstellen?',
    'Puis-je vous présenter {guest} ?',
    'Posso presentarLe {guest}?',
    '¿Puedo presentarle a {guest}?',
  ),
];

const introduction = says(
  'Hello, {guest}! My name is {self}, and I am {a who}.',
  'Guten Tag, {guest}! Ich heiße {self} und bin {singular who}.',
  'Bonjour, {guest} ! Je m’appelle {self} et je suis {singular who}.',
  'Buongiorno, {guest}! Mi chiamo {self} e sono {un who}.',
  '¡Hola, {guest}! Me llamo {self} y soy {singular who}.',
);

const pleased = says(
  'Nice to meet you.',
  'Es freut mich, Sie kennenzulernen.',
  'Je suis {self:ravi|ravie} de vous connaître.',
  'Sono {self:lieto|lieta} di conoscerLa.',
  'Es un placer.',
);

const followUps = {
  need: [
    says(
      'What do you need for your work?',
      'Was brauchen Sie für Ihre Arbeit?',
      'De quoi avez-vous besoin pour votre travail ?',
      'Di che cosa ha bisogno per il Suo lavoro?',
      '¿Qué necesita para su trabajo?',
    ),
    says(
      'And what must always be there?',
      'Und was muss immer da sein?',
      'Et que vous faut-il toujours ?',
      'E che cosa Le serve sempre?',
      '¿Y qué le hace falta siempre?',
    ),
  ],
  work: [
    says(
      'What do you do all day?',
      'Was machen Sie den ganzen Tag?',
      'Que faites-vous toute la journée ?',
      'Che cosa fa tutto il giorno?',
      '¿Qué hace todo el día?',
    ),
    says(
      'Once more, please: what is your work?',
      'Noch einmal, bitte: Was ist Ihre Arbeit?',
      'Encore une fois, s’il vous plaît : quel est votre travail ?',
      'Ancora una volta, per favore: qual è il Suo lavoro?',
      'Otra vez, por favor: ¿cuál es su trabajo?',
    ),
  ],
  name: [
    says(
      'What was your name?',
      'Wie war Ihr Name?',
      'Quel était votre nom ?',
      'Qual era il Suo nome?',
      '¿Cuál era su nombre?',
    ),
    says(
      'I did not catch the name.',
      'Ich habe den Namen nicht verstanden.',
      'Je n’ai pas compris le nom.',
      'Non ho capito il nome.',
      'No he entendido el nombre.',
    ),
  ],
  goodbye: [
    says(
      'I have to go now.',
      'Ich muss jetzt gehen.',
      'Je dois partir maintenant.',
      'Adesso devo andare.',
      'Ahora tengo que irme.',
    ),
    says(
      'Thank you, goodbye!',
      'Danke, auf Wiedersehen!',
      'Merci, au revoir !',
      'Grazie, arrivederci!',
      '¡Gracias, adiós!',
    ),
  ],
} as const;

const replies = {
  name: says(
    'My name is {self}.',
    'Ich heiße {self}.',
    'Je m’appelle {self}.',
    'Mi chiamo {self}.',
    'Me llamo {self}.',
  ),
  goodbye: says(
    'Goodbye, {guest}! It was a pleasure.',
    'Auf Wiedersehen, {guest}! Es war mir eine Freude.',
    'Au revoir, {guest} ! Ce fut un plaisir.',
    'Arrivederci, {guest}! È stato un piacere.',
    '¡Adiós, {guest}! Ha sido un placer.',
  ),
} as const;

/** Somebody with a name and a trade, who greets a guest. */
export const persona = task<Slots>({
  name: 'persona',
  category: 'roleplay',
  weight: 3,
  paraphrases: questions.length,
  draw(draw) {
    const [self, guest] = draw.several(persons, 2) as [Person, Person];
    return {
      ...{ self, guest },
      character: draw.pick(characters),
      bySystem: draw.chance(0.35),
      next: draw.chance(0.45) ? drawFollowUp(draw) : null,
    };
  },
  key: ({ character, self, guest, bySystem, next }) =>
    `${character.id}-${self.name}-${guest.name}${bySystem ? '-system' : ''}` +
    (next ? `+${next.kind}${next.wording}` : ''),
  render(slots, paraphrase) {
    const { character, self, guest, bySystem, next } = slots;
    const view = { self, guest, who: character.noun[self.gender] };
    const [first, last] = [worded(introduction, view), worded(pleased, view)];
    const met = turn(
      worded((bySystem ? shortQuestions : questions)[paraphrase]!, view),
      parallel((language) => `${first[language]} ${character.work[language]} ${last[language]}`),
      contains(...[self, guest].map(({ name }) => parallel(() => name)), singular(view.who)),
    );
    return {
      system: bySystem ? printed(worded(system, view)) : null,
      turns: next ? [met, followUpTurn(character, view, next)] : [met],
    };
  },
});

function drawFollowUp(draw: Draw): NonNullable<Slots['next']> {
  return { kind: draw.pick(Object.keys(followUps) as (keyof typeof followUps)[]), wording: draw.whole(0, 1) };
}

function followUpTurn(
  { need, work }: Character,
  view: View,
  { kind, wording }: NonNullable<Slots['next']>,
): ParallelTurn {
  const user = worded(followUps[kind][wording]!, view);
  switch (kind) {
    case 'need':
      return turn(user, need);
    case 'work':
      return turn(user, work);
    case 'name':
    case 'goodbye':
      return turn(user, worded(replies[kind], view));
  }
}
