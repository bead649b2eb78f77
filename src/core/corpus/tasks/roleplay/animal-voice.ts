import type { Draw } from '../../draw.ts';
import { type Animal, animals } from '../../lexicon/animal-facts.ts';
import type { Noun } from '../../lexicon/nouns.ts';
import { type Person, persons } from '../../lexicon/names.ts';
import { fixed, parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { type ParallelTurn, task } from '../../task.ts';
import { contains, turn } from '../dialogue.ts';
import { singular } from '../../grammar/index.ts';
import { wording } from '../template.ts';

interface Slots {
  speaker: Speaker;
  guest: Person;
  next: { kind: 'food' | 'legs' | 'home' | 'flies' | 'goodbye'; wording: number } | null;
}

/** An animal of which there is enough to say. */
interface Speaker extends Animal {
  legs: number;
  /** "eat grass" after "I" */
  eats: Parallel;
  /** what it says before it speaks, with its mark */
  voice: Parallel | null;
}

interface View {
  animal: Noun;
  guest: Person;
  legs: number;
  eats: Parallel;
}

const says = wording<View>;

// prettier-ignore
const voices: Readonly<Record<string, Parallel>> = {
  dog: fixed('Woof!', 'Wuff!', 'Ouaf !', 'Bau!', '¡Guau!'),
  cat: fixed('Meow!', 'Miau!', 'Miaou !', 'Miao!', '¡Miau!'),
  cow: fixed('Moo!', 'Muh!', 'Meuh !', 'Muu!', '¡Muu!'),
  sheep: fixed('Baa!', 'Mäh!', 'Bêê !', 'Bee!', '¡Bee!'),
  pig: fixed('Oink!', 'Grunz!', 'Groin !', 'Oinc!', '¡Oinc!'),
  hen: fixed('Cluck!', 'Gack!', 'Cot cot !', 'Coccodè!', '¡Coc coc!'),
  donkey: fixed('Hee-haw!', 'Iah!', 'Hi-han !', 'Ih-oh!', '¡Hiaa!'),
  mouse: fixed('Squeak!', 'Piep!', 'Couic !', 'Squit!', '¡Iii!'),
  lion: fixed('Roar!', 'Roar!', 'Groar !', 'Roar!', '¡Grrr!'),
  wolf: fixed('Howl!', 'Auuu!', 'Hou !', 'Auuu!', '¡Auuu!'),
  frog: fixed('Croak!', 'Quak!', 'Coâ !', 'Cra cra!', '¡Croac!'),
  owl: fixed('Hoo!', 'Uhu!', 'Hou hou !', 'Uhu!', '¡Uh!'),
  bee: fixed('Buzz!', 'Summ!', 'Bzz !', 'Bzz!', '¡Bzz!'),
};

const speakers: readonly Speaker[] = animals.flatMap((animal) =>
  animal.legs && animal.food
    ? [{ ...animal, legs: animal.legs, eats: inFirstPerson(animal.food), voice: voices[animal.noun.id] ?? null }]
    : [],
);

/** "eats grass" → "eat grass", "frisst Gras" → "fresse Gras" */
function inFirstPerson({ en, de, fr, it, es }: Parallel): Parallel {
  return {
    en: en.replace(/^(eat|drink)s\b/, '$1'),
    de: de.replace(/^frisst\b/, 'fresse').replace(/^trinkt\b/, 'trinke'),
    fr: fr.replace(/^boit\b/, 'bois'),
    it: it.replace(/^mangia\b/, 'mangio').replace(/^beve\b/, 'bevo'),
    es: es.replace(/^come\b/, 'como').replace(/^bebe\b/, 'bebo'),
  };
}

const questions: readonly Wording<View>[] = [
  says(
    'Speak like {a animal} and introduce yourself to {guest}.',
    'Sprechen Sie wie {ein animal} und stellen Sie sich {guest} vor.',
    'Parlez comme {un animal} et présentez-vous à {guest}.',
    'Parli come {un animal} e si presenti {a guest}.',
    'Hable como {un animal} y preséntese a {guest}.',
  ),
  says(
    'Imagine that you are {a animal}. What do you say to {guest}?',
    'Stellen Sie sich vor, Sie sind {ein animal}. Was sagen Sie zu {guest}?',
    'Imaginez que vous êtes {un animal}. Que dites-vous à {guest} ?',
    'Immagini di essere {un animal}. Che cosa dice {a guest}?',
    'Imagine que es {un animal}. ¿Qué le dice a {guest}?',
  ),
  says(
    'Please play {a animal} that can speak. I am {guest}.',
    'Spielen Sie bitte {einen animal}, {animal:der|die|das} sprechen kann. Ich bin {guest}.',
    'Jouez le rôle {de un animal} qui parle, s’il vous plaît. Je suis {guest}.',
    'Faccia la parte di {un animal} che parla, per favore. Sono {guest}.',
    'Haga el papel de {un animal} que habla, por favor. Soy {guest}.',
  ),
  says(
    'What would {a animal} tell {guest} about itself?',
    'Was würde {ein animal} {guest} über sich erzählen?',
    'Que dirait {un animal} à {guest} pour se présenter ?',
    'Che cosa direbbe {un animal} {a guest} per presentarsi?',
    '¿Qué diría {un animal} a {guest} para presentarse?',
  ),
  says(
    'Role: {singular animal}. Talking to: {guest}.',
    'Rolle: {singular animal}. Im Gespräch mit: {guest}.',
    'Rôle : {singular animal}. En conversation avec : {guest}.',
    'Ruolo: {singular animal}. In dialogo con: {guest}.',
    'Papel: {singular animal}. En conversación con: {guest}.',
  ),
  says(
    'My {guest:son|daughter} {guest} wants to talk to {a animal}. Play along, please.',
    '{guest:Mein Sohn|Meine Tochter} {guest} möchte mit {einem animal} sprechen. Machen Sie bitte mit.',
    '{guest:Mon fils|Ma fille} {guest} veut parler à {un animal}. Jouez avec nous, s’il vous plaît.',
    '{guest:Mio figlio|Mia figlia} {guest} vuole parlare con {un animal}. Giochi con noi, per favore.',
    '{guest:Mi hijo|Mi hija} {guest} quiere hablar con {un animal}. Juegue con nosotros, por favor.',
  ),
  says(
    'Today you are {a animal}. Say hello to {guest}.',
    'Heute sind Sie {ein animal}. Begrüßen Sie {guest}.',
    'Aujourd’hui, vous êtes {un animal}. Saluez {guest}.',
    'Oggi Lei è {un animal}. Saluti {guest}.',
    'Hoy usted es {un animal}. Salude a {guest}.',
  ),
  says(
    'I am {guest}. Who are you, {singular animal}?',
    'Ich bin {guest}. Wer sind Sie, {singular animal}?',
    'Je suis {guest}. Qui êtes-vous, {singular animal} ?',
    'Sono {guest}. Chi è Lei, {singular animal}?',
    'Soy {guest}. ¿Quién es usted, {singular animal}?',
  ),
];

const introduction = says(
  'Hello, {guest}! I am {a animal}. I have {legs} legs and {eats}.',
  'Guten Tag, {guest}! Ich bin {ein animal}. Ich habe {legs} Beine und {eats}.',
  'Bonjour, {guest} ! Je suis {un animal}. J’ai {legs} pattes et je {eats}.',
  'Buongiorno, {guest}! Sono {un animal}. Ho {legs} zampe e {eats}.',
  '¡Hola, {guest}! Soy {un animal}. Tengo {legs} patas y {eats}.',
);

const followUps = {
  food: [
    says('What do you eat?', 'Was fressen Sie?', 'Que mangez-vous ?', 'Che cosa mangia?', '¿Qué come?'),
    says('And your food?', 'Und Ihr Futter?', 'Et votre nourriture ?', 'E il Suo cibo?', '¿Y su comida?'),
  ],
  legs: [
    says(
      'How many legs do you have?',
      'Wie viele Beine haben Sie?',
      'Combien de pattes avez-vous ?',
      'Quante zampe ha?',
      '¿Cuántas patas tiene?',
    ),
    says(
      'I cannot see your legs. How many are there?',
      'Ich sehe Ihre Beine nicht. Wie viele sind es?',
      'Je ne vois pas vos pattes. Combien y en a-t-il ?',
      'Non vedo le Sue zampe. Quante sono?',
      'No veo sus patas. ¿Cuántas son?',
    ),
  ],
  home: [
    says('Where do you live?', 'Wo leben Sie?', 'Où vivez-vous ?', 'Dove vive?', '¿Dónde vive?'),
    says(
      'On land or in the water?',
      'An Land oder im Wasser?',
      'Sur la terre ferme ou dans l’eau ?',
      'Sulla terraferma o nell’acqua?',
      '¿En tierra firme o en el agua?',
    ),
  ],
  flies: [
    says('Can you fly?', 'Können Sie fliegen?', 'Savez-vous voler ?', 'Sa volare?', '¿Sabe volar?'),
    says('Do you fly, too?', 'Fliegen Sie auch?', 'Volez-vous aussi ?', 'Sa anche volare?', '¿También vuela?'),
  ],
  goodbye: [
    says('Goodbye!', 'Auf Wiedersehen!', 'Au revoir !', 'Arrivederci!', '¡Adiós!'),
    says(
      'I have to go home.',
      'Ich muss nach Hause.',
      'Je dois rentrer.',
      'Devo tornare a casa.',
      'Tengo que irme a casa.',
    ),
  ],
} as const;

const eating = says('I {eats}.', 'Ich {eats}.', 'Je {eats}.', '{Eats}.', '{Eats}.');
const legged = says(
  'I have {legs} legs.',
  'Ich habe {legs} Beine.',
  'J’ai {legs} pattes.',
  'Ho {legs} zampe.',
  'Tengo {legs} patas.',
);
const living = wording<{ home: Parallel }>(
  'I live {home}.',
  'Ich lebe {home}.',
  'Je vis {home}.',
  'Vivo {home}.',
  'Vivo {home}.',
);
const flying = fixed(
  'Yes, I can fly.',
  'Ja, ich kann fliegen.',
  'Oui, je sais voler.',
  'Sì, so volare.',
  'Sí, sé volar.',
);
const notFlying = fixed(
  'No, I cannot fly.',
  'Nein, ich kann nicht fliegen.',
  'Non, je ne sais pas voler.',
  'No, non so volare.',
  'No, no sé volar.',
);
const goodbye = says(
  'Goodbye, {guest}!',
  'Auf Wiedersehen, {guest}!',
  'Au revoir, {guest} !',
  'Arrivederci, {guest}!',
  '¡Adiós, {guest}!',
);

/** An animal that speaks of itself. */
export const animalVoice = task<Slots>({
  name: 'animal-voice',
  category: 'roleplay',
  weight: 1,
  paraphrases: questions.length,
  draw(draw) {
    const speaker = draw.pick(speakers);
    return { speaker, guest: draw.pick(persons), next: draw.chance(0.45) ? drawFollowUp(draw, speaker) : null };
  },
  key: ({ speaker, guest, next }) => `${speaker.noun.id}-${guest.name}${next ? `+${next.kind}${next.wording}` : ''}`,
  render({ speaker, guest, next }, paraphrase) {
    const view = { animal: speaker.noun, guest, legs: speaker.legs, eats: speaker.eats };
    const said = worded(introduction, view);
    const first = turn(
      worded(questions[paraphrase]!, view),
      parallel((language) => (speaker.voice ? `${speaker.voice[language]} ${said[language]}` : said[language])),
      contains(
        parallel(() => guest.name),
        singular(speaker.noun),
        speaker.eats,
      ),
    );
    return { system: null, turns: next ? [first, followUpTurn(speaker, view, next)] : [first] };
  },
});

function drawFollowUp(draw: Draw, { home, flies }: Speaker): NonNullable<Slots['next']> {
  const kinds: (keyof typeof followUps)[] = ['food', 'legs', 'goodbye'];
  if (home) kinds.push('home');
  if (flies !== null) kinds.push('flies');
  return { kind: draw.pick(kinds), wording: draw.whole(0, 1) };
}

function followUpTurn(speaker: Speaker, view: View, { kind, wording }: NonNullable<Slots['next']>): ParallelTurn {
  const user = worded(followUps[kind][wording]!, view);
  switch (kind) {
    case 'food':
      return turn(user, worded(eating, view));
    case 'legs':
      return turn(user, worded(legged, view), { kind: 'number', value: view.legs });
    case 'home':
      return turn(user, worded(living, { home: speaker.home! }));
    case 'flies':
      return turn(user, speaker.flies ? flying : notFlying);
    case 'goodbye':
      return turn(user, worded(goodbye, view));
  }
}
