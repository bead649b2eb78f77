import { english, french, german, italian, sentence, spanish } from '../../grammar/index.ts';
import { type Animal, animals } from '../../lexicon/animal-facts.ts';
import { type Aspect, factTask } from '../facts.ts';
import { wording } from '../template.ts';

const { a } = english;
const { ein } = german;
const { un } = french;
const { un: uno } = italian;
const { un: una } = spanish;

const legs: Aspect<Animal> = {
  name: 'legs',
  knows: (animal) => animal.legs !== null,
  asked: [
    wording<Animal>(
      'How many legs does {a noun} have?',
      'Wie viele Beine hat {ein noun}?',
      'Combien de pattes a {un noun} ?',
      'Quante zampe ha {un noun}?',
      '¿Cuántas patas tiene {un noun}?',
    ),
    wording<Animal>(
      'Please tell me how many legs {a noun} has.',
      'Sagen Sie mir bitte, wie viele Beine {ein noun} hat.',
      'Dites-moi combien de pattes a {un noun}, s’il vous plaît.',
      'Mi dica quante zampe ha {un noun}, per favore.',
      'Dígame cuántas patas tiene {un noun}, por favor.',
    ),
    wording<Animal>(
      'Do you know how many legs {a noun} has?',
      'Wissen Sie, wie viele Beine {ein noun} hat?',
      'Savez-vous combien de pattes a {un noun} ?',
      'Sa quante zampe ha {un noun}?',
      '¿Sabe cuántas patas tiene {un noun}?',
    ),
    wording<Animal>(
      'I would like to know how many legs {a noun} has.',
      'Ich möchte wissen, wie viele Beine {ein noun} hat.',
      'Je voudrais savoir combien de pattes a {un noun}.',
      'Vorrei sapere quante zampe ha {un noun}.',
      'Quisiera saber cuántas patas tiene {un noun}.',
    ),
    wording<Animal>(
      '{noun}, how many legs',
      '{noun}, wie viele Beine',
      '{noun}, combien de pattes',
      '{noun}, quante zampe',
      '{noun}, cuántas patas',
    ),
  ],
  then: wording<Animal>(
    'And how many legs does this animal have?',
    'Und wie viele Beine hat dieses Tier?',
    'Et combien de pattes a cet animal ?',
    'E quante zampe ha questo animale?',
    '¿Y cuántas patas tiene este animal?',
  ),
  another: andThis(),
  answer: {
    en: ({ noun, legs }) => sentence(`${a(noun)} has ${legs || 'no'} legs.`),
    de: ({ noun, legs }) => sentence(`${ein(noun)} hat ${legs || 'keine'} Beine.`),
    fr: ({ noun, legs }) => sentence(legs ? `${un(noun)} a ${legs} pattes.` : `${un(noun)} n’a pas de pattes.`),
    it: ({ noun, legs }) => sentence(legs ? `${uno(noun)} ha ${legs} zampe.` : `${uno(noun)} non ha zampe.`),
    es: ({ noun, legs }) => sentence(legs ? `${una(noun)} tiene ${legs} patas.` : `${una(noun)} no tiene patas.`),
  },
};

const eggs: Aspect<Animal> = {
  name: 'eggs',
  knows: ({ laysEggs }) => laysEggs !== null,
  asked: [
    wording<Animal>(
      'Does {a noun} lay eggs?',
      'Legt {ein noun} Eier?',
      'Est-ce qu’{un noun} pond des œufs ?',
      '{Un noun} depone le uova?',
      '¿Pone huevos {un noun}?',
    ),
    wording<Animal>(
      'I would like to know whether {a noun} lays eggs.',
      'Ich möchte wissen, ob {ein noun} Eier legt.',
      'Je voudrais savoir si {un noun} pond des œufs.',
      'Vorrei sapere se {un noun} depone le uova.',
      'Quisiera saber si {un noun} pone huevos.',
    ),
    wording<Animal>(
      'Is it true that {a noun} lays eggs?',
      'Stimmt es, dass {ein noun} Eier legt?',
      'Est-il vrai qu’{un noun} pond des œufs ?',
      'È vero che {un noun} depone le uova?',
      '¿Es verdad que {un noun} pone huevos?',
    ),
    wording<Animal>(
      '{Singular noun}: eggs or no eggs?',
      '{noun}: Eier oder keine Eier?',
      '{Singular noun} : des œufs ou pas d’œufs ?',
      '{Singular noun}: uova o niente uova?',
      '{Singular noun}: ¿huevos o no?',
    ),
  ],
  then: wording<Animal>(
    'Does this animal lay eggs?',
    'Legt dieses Tier Eier?',
    'Est-ce que cet animal pond des œufs ?',
    'Questo animale depone le uova?',
    '¿Este animal pone huevos?',
  ),
  another: andThis(),
  answer: {
    en: ({ noun, laysEggs }) => (laysEggs ? `Yes, ${a(noun)} lays eggs.` : `No, ${a(noun)} does not lay eggs.`),
    de: ({ noun, laysEggs }) => (laysEggs ? `Ja, ${ein(noun)} legt Eier.` : `Nein, ${ein(noun)} legt keine Eier.`),
    fr: ({ noun, laysEggs }) => (laysEggs ? `Oui, ${un(noun)} pond des œufs.` : `Non, ${un(noun)} ne pond pas d’œufs.`),
    it: ({ noun, laysEggs }) => (laysEggs ? `Sì, ${uno(noun)} depone le uova.` : `No, ${uno(noun)} non depone uova.`),
    es: ({ noun, laysEggs }) => (laysEggs ? `Sí, ${una(noun)} pone huevos.` : `No, ${una(noun)} no pone huevos.`),
  },
};

const flight: Aspect<Animal> = {
  name: 'flight',
  knows: ({ flies }) => flies !== null,
  asked: [
    wording<Animal>(
      'Can {a noun} fly?',
      'Kann {ein noun} fliegen?',
      'Est-ce qu’{un noun} peut voler ?',
      '{Un noun} può volare?',
      '¿Puede volar {un noun}?',
    ),
    wording<Animal>(
      'Please tell me whether {a noun} can fly.',
      'Sagen Sie mir bitte, ob {ein noun} fliegen kann.',
      'Dites-moi si {un noun} peut voler, s’il vous plaît.',
      'Mi dica se {un noun} può volare, per favore.',
      'Dígame si {un noun} puede volar, por favor.',
    ),
    wording<Animal>(
      'Is it true that {a noun} can fly?',
      'Stimmt es, dass {ein noun} fliegen kann?',
      'Est-il vrai qu’{un noun} peut voler ?',
      'È vero che {un noun} può volare?',
      '¿Es verdad que {un noun} puede volar?',
    ),
    wording<Animal>(
      '{Singular noun}: able to fly or not?',
      '{noun}: flugfähig oder nicht?',
      '{Singular noun} : capable de voler ou non ?',
      '{Singular noun}: può volare o no?',
      '{Singular noun}: ¿puede volar o no?',
    ),
  ],
  then: wording<Animal>(
    'And can this animal fly?',
    'Und kann dieses Tier fliegen?',
    'Et cet animal peut-il voler ?',
    'E questo animale può volare?',
    '¿Y puede volar este animal?',
  ),
  another: andThis(),
  answer: {
    en: ({ noun, flies }) => (flies ? `Yes, ${a(noun)} can fly.` : `No, ${a(noun)} cannot fly.`),
    de: ({ noun, flies }) => (flies ? `Ja, ${ein(noun)} kann fliegen.` : `Nein, ${ein(noun)} kann nicht fliegen.`),
    fr: ({ noun, flies }) => (flies ? `Oui, ${un(noun)} peut voler.` : `Non, ${un(noun)} ne peut pas voler.`),
    it: ({ noun, flies }) => (flies ? `Sì, ${uno(noun)} può volare.` : `No, ${uno(noun)} non può volare.`),
    es: ({ noun, flies }) => (flies ? `Sí, ${una(noun)} puede volar.` : `No, ${una(noun)} no puede volar.`),
  },
};

const home: Aspect<Animal> = {
  name: 'home',
  knows: ({ home }) => home !== null,
  asked: [
    wording<Animal>(
      'Does {a noun} live on land or in the water?',
      'Lebt {ein noun} an Land oder im Wasser?',
      'Est-ce qu’{un noun} vit sur la terre ferme ou dans l’eau ?',
      '{Un noun} vive sulla terraferma o nell’acqua?',
      '¿{Un noun} vive en tierra firme o en el agua?',
    ),
    wording<Animal>(
      'Where does {a noun} live: on land or in the water?',
      'Wo lebt {ein noun}: an Land oder im Wasser?',
      'Où vit {un noun} : sur la terre ferme ou dans l’eau ?',
      'Dove vive {un noun}: sulla terraferma o nell’acqua?',
      '¿Dónde vive {un noun}: en tierra firme o en el agua?',
    ),
    wording<Animal>(
      'Please tell me whether {a noun} lives on land or in the water.',
      'Sagen Sie mir bitte, ob {ein noun} an Land oder im Wasser lebt.',
      'Dites-moi si {un noun} vit sur la terre ferme ou dans l’eau.',
      'Mi dica se {un noun} vive sulla terraferma o nell’acqua.',
      'Dígame si {un noun} vive en tierra firme o en el agua.',
    ),
    wording<Animal>(
      '{noun}, land or water',
      '{noun}, Land oder Wasser',
      '{noun}, terre ou eau',
      '{noun}, terra o acqua',
      '{noun}, tierra o agua',
    ),
  ],
  then: wording<Animal>(
    'Does it live on land or in the water?',
    'Lebt dieses Tier an Land oder im Wasser?',
    'Cet animal vit-il sur la terre ferme ou dans l’eau ?',
    'Vive sulla terraferma o nell’acqua?',
    '¿Vive en tierra firme o en el agua?',
  ),
  another: andThis(),
  answer: wording<Animal>(
    '{A noun} lives {home}.',
    '{Ein noun} lebt {home}.',
    '{Un noun} vit {home}.',
    '{Un noun} vive {home}.',
    '{Un noun} vive {home}.',
  ),
};

const food: Aspect<Animal> = {
  name: 'food',
  knows: ({ food }) => food !== null,
  asked: [
    wording<Animal>(
      'What does {a noun} eat?',
      'Was frisst {ein noun}?',
      'Que mange {un noun} ?',
      'Che cosa mangia {un noun}?',
      '¿Qué come {un noun}?',
    ),
    wording<Animal>(
      'Can you tell me what {a noun} eats?',
      'Können Sie mir sagen, was {ein noun} frisst?',
      'Pouvez-vous me dire ce que mange {un noun} ?',
      'Può dirmi che cosa mangia {un noun}?',
      '¿Puede decirme qué come {un noun}?',
    ),
    wording<Animal>(
      'What is the food of {a noun}?',
      'Wovon ernährt sich {ein noun}?',
      'De quoi se nourrit {un noun} ?',
      'Di che cosa si nutre {un noun}?',
      '¿De qué se alimenta {un noun}?',
    ),
    wording<Animal>(
      '{Singular noun} food?',
      'Nahrung: {noun}?',
      'Nourriture : {noun} ?',
      'Cibo: {noun}?',
      '¿Comida: {noun}?',
    ),
  ],
  then: wording<Animal>(
    'And what does this animal eat?',
    'Und was frisst dieses Tier?',
    'Et que mange cet animal ?',
    'E che cosa mangia questo animale?',
    '¿Y qué come este animal?',
  ),
  another: andThis(),
  answer: wording<Animal>(
    '{A noun} {food}.',
    '{Ein noun} {food}.',
    '{Un noun} {food}.',
    '{Un noun} {food}.',
    '{Un noun} {food}.',
  ),
};

const kind: Aspect<Animal> = {
  name: 'kind',
  knows: ({ kind }) => kind !== null,
  asked: [
    wording<Animal>(
      'What kind of animal is {a noun}?',
      'Was für ein Tier ist {ein noun}?',
      'Quel genre d’animal est {un noun} ?',
      'Che tipo di animale è {un noun}?',
      '¿Qué tipo de animal es {un noun}?',
    ),
    wording<Animal>(
      'To which group of animals does {a noun} belong?',
      'Zu welcher Tiergruppe gehört {ein noun}?',
      'À quel groupe d’animaux appartient {un noun} ?',
      'A quale gruppo di animali appartiene {un noun}?',
      '¿A qué grupo de animales pertenece {un noun}?',
    ),
    wording<Animal>(
      'Can you tell me what kind of animal {a noun} is?',
      'Können Sie mir sagen, was für ein Tier {ein noun} ist?',
      'Pouvez-vous me dire quel genre d’animal est {un noun} ?',
      'Può dirmi che tipo di animale è {un noun}?',
      '¿Puede decirme qué tipo de animal es {un noun}?',
    ),
    wording<Animal>(
      '{noun}, what kind of animal',
      '{noun}, was für ein Tier',
      '{noun}, quel genre d’animal',
      '{noun}, che tipo di animale',
      '{noun}, qué tipo de animal',
    ),
  ],
  then: wording<Animal>(
    'And to which group of animals does it belong?',
    'Und zu welcher Tiergruppe gehört dieses Tier?',
    'Et à quel groupe appartient cet animal ?',
    'E a quale gruppo di animali appartiene?',
    '¿Y a qué grupo de animales pertenece?',
  ),
  another: andThis(),
  answer: wording<Animal>(
    '{A noun} is {kind}.',
    '{Ein noun} ist {kind}.',
    '{Un noun} est {kind}.',
    '{Un noun} è {kind}.',
    '{Un noun} es {kind}.',
  ),
};

/** The second turn that names another animal and asks the same. */
function andThis(): NonNullable<Aspect<Animal>['another']> {
  return wording<Animal>('And {a noun}?', 'Und {ein noun}?', 'Et {un noun} ?', 'E {un noun}?', '¿Y {un noun}?');
}

/** Legs, eggs, flight, home, food and kind of the lexicon's animals. */
export const animalFact = factTask<Animal>({
  name: 'animal-fact',
  category: 'stem',
  weight: 2,
  things: animals,
  id: ({ noun }) => noun.id,
  aspects: [legs, eggs, flight, home, food, kind],
});
