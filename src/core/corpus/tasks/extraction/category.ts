import { french, german, indefinite, italian, list, plural, sentence, singular, spanish } from '../../grammar/index.ts';
import type { Lexeme } from '../../lexicon/lexeme.ts';
import { type Person, persons } from '../../lexicon/names.ts';
import { kindNouns, type Noun, type NounKind, nounsOf } from '../../lexicon/nouns.ts';
import { fixed, parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import { labelled, secondTurns } from './fields.ts';

const kinds = [
  'animal',
  'fruit',
  'vegetable',
  'vehicle',
  'furniture',
  'clothing',
  'tool',
  'instrument',
] as const satisfies readonly NounKind[];
type Kind = (typeof kinds)[number];

/** Whether a mushroom is a vegetable, opinions differ. */
function thingsOf(kind: Kind): Noun[] {
  return nounsOf(kind).filter(({ id }) => id !== 'mushroom');
}

interface Slots {
  person: Person;
  passage: number;
  things: readonly Noun[];
  kind: Kind;
  /** of which the text need not name any */
  second: Kind | null;
}

interface Words {
  person: Person;
  /** "a dog, a pear and a cat" */
  things: Parallel;
  /** "of a dog, of a pear and of a cat", after "tells" */
  ofThings: Parallel;
}

const passages: readonly Wording<Words>[] = [
  wording(
    '{person} draws {things}.',
    '{person} zeichnet {things}.',
    '{person} dessine {things}.',
    '{person} disegna {things}.',
    '{person} dibuja {things}.',
  ),
  wording(
    'In {possessive person} picture one can see {things}.',
    'Auf dem Bild von {person} sieht man {things}.',
    'Sur le dessin {de person}, on voit {things}.',
    'Nel disegno di {person} si vedono {things}.',
    'En el dibujo de {person} se ven {things}.',
  ),
  wording(
    'In a dream, {person} saw {things}.',
    'Im Traum sah {person} {things}.',
    'Dans un rêve, {person} a vu {things}.',
    'In sogno {person} ha visto {things}.',
    'En un sueño, {person} vio {things}.',
  ),
  wording(
    'The story that {person} tells is about {things}.',
    'Die Geschichte, die {person} erzählt, handelt {ofThings}.',
    'L’histoire que raconte {person} parle {ofThings}.',
    'La storia che racconta {person} parla di {things}.',
    'El cuento que lee {person} trata de {things}.',
  ),
  wording(
    '{person} has cut {things} out of paper.',
    '{person} hat {things} aus Papier ausgeschnitten.',
    '{person} a découpé {things} dans du papier.',
    '{person} ha ritagliato {things} dalla carta.',
    '{person} ha recortado {things} en papel.',
  ),
  wording(
    'For the children’s game, {person} needs pictures: {things}.',
    'Für das Spiel der Kinder braucht {person} Bilder: {things}.',
    'Pour le jeu des enfants, {person} cherche des images : {things}.',
    'Per il gioco dei bambini {person} cerca delle figure: {things}.',
    'Para el juego de los niños, {person} busca imágenes: {things}.',
  ),
];

interface Question {
  text: Parallel;
  kind: Lexeme;
  kinds: Parallel;
  /** "all animals", where that agrees */
  all: Parallel;
}

const questions: readonly Wording<Question>[] = [
  wording(
    'Which {kinds} are named in this text?\n{text}',
    'Welche {kinds} werden in diesem Text genannt?\n{text}',
    'Quels {kinds} sont nommés dans ce texte ?\n{text}',
    'Quali {kinds} vengono nominati in questo testo?\n{text}',
    '¿Qué {kinds} se nombran en este texto?\n{text}',
  ),
  wording(
    'Please list all {kinds}:\n{text}',
    'Nennen Sie bitte alle {kinds}:\n{text}',
    'Citez tous les {kinds}, s’il vous plaît :\n{text}',
    'Elenchi {all}, per favore:\n{text}',
    'Enumere {all}, por favor:\n{text}',
  ),
  wording(
    '{text}\nI am only looking for {kinds}.',
    '{text}\nIch suche nur {kinds}.',
    '{text}\nJe cherche seulement les {kinds}.',
    '{text}\nCerco soltanto {kinds}.',
    '{text}\nSolo busco {kinds}.',
  ),
  wording('{Kinds}? {text}', '{Kinds}? {text}', '{Kinds} ? {text}', '{Kinds}? {text}', '¿{Kinds}? {text}'),
  wording(
    'Could you find the {kinds} in this sentence?\n{text}',
    'Könnten Sie in diesem Satz die {kinds} finden?\n{text}',
    'Pourriez-vous trouver les {kinds} dans cette phrase ?\n{text}',
    'Potrebbe trovare {i kind} in questa frase?\n{text}',
    '¿Podría encontrar {los kind} en esta frase?\n{text}',
  ),
  wording(
    'Pick out the words for {kinds}: {text}',
    'Suchen Sie die Wörter für {kinds} heraus: {text}',
    'Relevez les noms {de kinds} : {text}',
    'Trovi i nomi di {kinds}: {text}',
    'Busque los nombres de {kinds}: {text}',
  ),
  wording(
    '“{text}” Which of these things are {kinds}?',
    '„{text}“ Was davon sind {kinds}?',
    '« {text} » Lesquels sont des {kinds} ?',
    '«{text}» Quali di questi sono {kinds}?',
    '«{text}» ¿Cuáles de ellos son {kinds}?',
  ),
  wording(
    'Copy only the {kinds} from this text:\n{text}',
    'Schreiben Sie aus diesem Text nur die {kinds} ab:\n{text}',
    'Recopiez seulement les {kinds} de ce texte :\n{text}',
    'Copi da questo testo solo {i kind}:\n{text}',
    'Copie de este texto solo {los kind}:\n{text}',
  ),
];

const followUp: Wording<{ kind: Lexeme; kinds: Parallel }> = wording(
  'And the {kinds}?',
  'Und die {kinds}?',
  'Et les {kinds} ?',
  'E {i kind}?',
  '¿Y {los kind}?',
);

/** "Gemüse" has no plural that one would ask for. */
function kindName(kind: Kind): Parallel {
  const names = plural(kindNouns[kind]);
  return kind === 'vegetable' ? { ...names, de: 'Gemüsesorten' } : names;
}

function passageOf({ person, passage, things }: Slots): Parallel {
  const a = parallel((language) =>
    list(
      language,
      things.map((thing) => (language === 'de' ? german.einen(thing) : indefinite(thing)[language])),
    ),
  );
  const of = {
    ...a,
    de: `von ${list(
      'de',
      things.map((thing) => german.einem(thing)),
    )}`,
    fr: list(
      'fr',
      things.map((thing) => french.de(french.un(thing))),
    ),
  };
  return worded(passages[passage]!, { person, things: a, ofThings: of });
}

function answer(things: readonly Noun[], kind: Kind): Parallel {
  const found = things.filter((thing) => thing.kind === kind);
  const names = kindName(kind);
  if (found.length === 0) {
    return fixed(
      `The text names no ${names.en}.`,
      `Der Text nennt keine ${names.de}.`,
      `Le texte ne nomme pas ${french.de(names.fr)}.`,
      `Il testo non nomina ${names.it}.`,
      `El texto no nombra ${names.es}.`,
    );
  }
  const words = parallel((language) => found.map((thing) => singular(thing)[language]).join(', '));
  const head = parallel((language) => sentence(names[language]));
  const line = labelled(head, words);
  return parallel((language) => `${line[language]}.`);
}

export const category = task<Slots>({
  name: 'category',
  category: 'extraction',
  weight: 2,
  paraphrases: questions.length,
  draw(draw) {
    const [first, other, third] = draw.several(kinds, 3) as [Kind, Kind, Kind];
    const things = draw.several(
      [...draw.several(thingsOf(first), draw.whole(1, 3)), ...draw.several(thingsOf(other), draw.whole(1, 2))],
      5,
    );
    const kind = draw.pick([first, first, other]);
    return {
      person: draw.pick(persons),
      passage: draw.whole(0, passages.length - 1),
      things,
      kind,
      second: draw.chance(secondTurns) ? draw.pick([kind === first ? other : first, third]) : null,
    };
  },
  key: ({ person, passage, things, kind, second }) =>
    `${passage}, ${person.name}, ${things.map(({ id }) => id).join(' ')}: ${kind}${second ? ` | ${second}` : ''}`,
  render(slots, paraphrase) {
    const { things, kind, second } = slots;
    const text = passageOf(slots);
    const noun = kindNouns[kind];
    const kinds = kindName(kind);
    const all = {
      ...kinds,
      it: `tutti ${italian.i(noun)}`,
      es: `${noun.es.gender === 'm' ? 'todos' : 'todas'} ${spanish.los(noun)}`,
    };
    return {
      system: null,
      turns: [
        turn(worded(questions[paraphrase]!, { text, kind: noun, kinds, all }), answer(things, kind)),
        ...(second
          ? [turn(worded(followUp, { kind: kindNouns[second], kinds: kindName(second) }), answer(things, second))]
          : []),
      ],
      verbatim: true,
    };
  },
});
