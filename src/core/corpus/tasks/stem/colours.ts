import { definite, indefinite, predicate } from '../../grammar/index.ts';
import { colours as all } from '../../lexicon/adjectives.ts';
import type { Lexeme } from '../../lexicon/lexeme.ts';
import { noun } from '../../lexicon/nouns.ts';
import { substance } from '../../lexicon/substances.ts';
import { fixed, type Parallel } from '../../parallel.ts';
import { type Aspect, factTask } from '../facts.ts';
import { wording } from '../template.ts';

interface Slots {
  readonly id: string;
  /** two colours, as subjects */
  readonly one: Parallel | null;
  readonly other: Parallel | null;
  /** what they give, as an object */
  readonly result: Parallel | null;
  /** something of a colour, as a subject */
  readonly thing: Parallel | null;
  readonly colour: Parallel | null;
}

const paint = {
  red: fixed('red', 'Rot', 'le rouge', 'il rosso', 'el rojo'),
  blue: fixed('blue', 'Blau', 'le bleu', 'il blu', 'el azul'),
  yellow: fixed('yellow', 'Gelb', 'le jaune', 'il giallo', 'el amarillo'),
  green: fixed('green', 'Grün', 'le vert', 'il verde', 'el verde'),
  black: fixed('black', 'Schwarz', 'le noir', 'il nero', 'el negro'),
  white: fixed('white', 'Weiß', 'le blanc', 'il bianco', 'el blanco'),
};

// prettier-ignore
const mixes: readonly (readonly [one: keyof typeof paint, other: keyof typeof paint, result: Parallel])[] = [
  ['blue', 'yellow', fixed('green', 'Grün', 'du vert', 'il verde', 'verde')],
  ['red', 'yellow', fixed('orange', 'Orange', 'de l’orange', 'l’arancione', 'naranja')],
  ['red', 'blue', fixed('purple', 'Violett', 'du violet', 'il viola', 'morado')],
  ['red', 'green', fixed('brown', 'Braun', 'du marron', 'il marrone', 'marrón')],
  ['black', 'white', fixed('grey', 'Grau', 'du gris', 'il grigio', 'gris')],
  ['red', 'white', fixed('pink', 'Rosa', 'du rose', 'il rosa', 'rosa')],
  ['blue', 'white', fixed('light blue', 'Hellblau', 'du bleu clair', 'l’azzurro', 'azul claro')],
  ['green', 'white', fixed('light green', 'Hellgrün', 'du vert clair', 'il verde chiaro', 'verde claro')],
  ['green', 'black', fixed('dark green', 'Dunkelgrün', 'du vert foncé', 'il verde scuro', 'verde oscuro')],
  ['blue', 'black', fixed('dark blue', 'Dunkelblau', 'du bleu foncé', 'il blu scuro', 'azul oscuro')],
  ['red', 'black', fixed('dark red', 'Dunkelrot', 'du rouge foncé', 'il rosso scuro', 'rojo oscuro')],
];

/** Most have one colour that everybody names first. */
const coloured: readonly (readonly [id: string, colour: string])[] = [
  ['tomato', 'red'],
  ['strawberry', 'red'],
  ['cherry', 'red'],
  ['banana', 'yellow'],
  ['lemon', 'yellow'],
  ['cucumber', 'green'],
  ['frog', 'green'],
  ['elephant', 'grey'],
  ['mouse', 'grey'],
];
const colouredSubstances: readonly (readonly [id: string, colour: string])[] = [
  ['milk', 'white'],
  ['snow', 'white'],
  ['salt', 'white'],
  ['flour', 'white'],
  ['rice', 'white'],
  ['coffee', 'brown'],
  ['chocolate', 'brown'],
];

// prettier-ignore
const more: readonly (readonly [thing: Parallel, colour: Parallel])[] = [
  [fixed('grass', 'Gras', 'l’herbe', 'l’erba', 'la hierba'), fixed('green', 'grün', 'verte', 'verde', 'verde')],
  [fixed('blood', 'Blut', 'le sang', 'il sangue', 'la sangre'), fixed('red', 'rot', 'rouge', 'rosso', 'roja')],
  [fixed('coal', 'Kohle', 'le charbon', 'il carbone', 'el carbón'), fixed('black', 'schwarz', 'noir', 'nero', 'negro')],
  [fixed('the sky on a fine day', 'der Himmel an einem schönen Tag', 'le ciel par beau temps', 'il cielo in una bella giornata', 'el cielo en un día bonito'), fixed('blue', 'blau', 'bleu', 'azzurro', 'azul')],
  [fixed('the night sky', 'der Nachthimmel', 'le ciel la nuit', 'il cielo di notte', 'el cielo de noche'), fixed('black', 'schwarz', 'noir', 'nero', 'negro')],
  [fixed('the sea', 'das Meer', 'la mer', 'il mare', 'el mar'), fixed('blue', 'blau', 'bleue', 'blu', 'azul')],
  [fixed('a leaf in summer', 'ein Blatt im Sommer', 'une feuille en été', 'una foglia d’estate', 'una hoja en verano'), fixed('green', 'grün', 'verte', 'verde', 'verde')],
  [fixed('a carrot', 'eine Karotte', 'une carotte', 'una carota', 'una zanahoria'), fixed('orange', 'orange', 'orange', 'arancione', 'naranja')],
];

const none = { one: null, other: null, result: null, thing: null, colour: null };

function colourOf(lexeme: Lexeme, id: string): Parallel {
  return predicate(
    all.find((colour) => colour.id === id)!,
    lexeme,
  );
}

/** As a kind: "milk", "Milch", "le lait". */
function generic(lexeme: Lexeme, subject: Parallel): Parallel {
  return { ...subject, en: lexeme.en.singular, de: lexeme.de.singular };
}

const theSubstances = colouredSubstances.map(([id, colour]): Slots => {
  const found = substance(id);
  const subject = generic(found, definite(found));
  return { ...none, id, thing: subject, colour: colourOf(found, colour) };
});

const things: readonly Slots[] = [
  ...mixes.map(([one, other, result]) => ({
    ...none,
    id: `${one}+${other}`,
    one: paint[one],
    other: paint[other],
    result,
  })),
  ...coloured.map(([id, colour]) => ({ ...none, id, thing: indefinite(noun(id)), colour: colourOf(noun(id), colour) })),
  ...theSubstances,
  ...more.map(([thing, colour]) => ({ ...none, id: thing.en, thing, colour })),
];

const mixing: Aspect<Slots> = {
  name: 'mix',
  knows: ({ result }) => result !== null,
  asked: [
    wording<Slots>(
      'What do you get when you mix {one} and {other}?',
      'Was erhält man, wenn man {one} und {other} mischt?',
      'Qu’obtient-on si l’on mélange {one} et {other} ?',
      'Che colore si ottiene mescolando {one} e {other}?',
      '¿Qué color se obtiene al mezclar {one} y {other}?',
    ),
    wording<Slots>(
      'Which colour do {one} and {other} make?',
      'Welche Farbe ergeben {one} und {other}?',
      'Quelle couleur donnent {one} et {other} ?',
      'Che colore danno {one} e {other}?',
      '¿Qué color dan {one} y {other}?',
    ),
    wording<Slots>(
      'I am painting and mix {one} with {other}. Which colour do I get?',
      'Ich male und mische {one} mit {other}. Welche Farbe bekomme ich?',
      'Je peins et je mélange {one} avec {other}. Quelle couleur vais-je obtenir ?',
      'Sto dipingendo e mescolo {one} con {other}. Che colore ottengo?',
      'Estoy pintando y mezclo {one} con {other}. ¿Qué color obtengo?',
    ),
    wording<Slots>(
      'Please tell me what {one} and {other} make.',
      'Sagen Sie mir bitte, was {one} und {other} ergeben.',
      'Dites-moi ce que donnent {one} et {other}, s’il vous plaît.',
      'Mi dica che cosa danno {one} e {other}, per favore.',
      'Dígame qué dan {one} y {other}, por favor.',
    ),
    wording<Slots>('{one} + {other}', '{one} + {other}', '{one} + {other}', '{one} + {other}', '{one} + {other}'),
  ],
  another: wording<Slots>(
    'And {one} and {other}?',
    'Und {one} und {other}?',
    'Et {one} et {other} ?',
    'E {one} e {other}?',
    '¿Y {one} y {other}?',
  ),
  answer: wording<Slots>(
    '{One} and {other} make {result}.',
    '{One} und {other} ergeben {result}.',
    '{One} et {other} donnent {result}.',
    '{One} e {other} danno {result}.',
    '{One} y {other} dan {result}.',
  ),
};

const colourOfThing: Aspect<Slots> = {
  name: 'colour',
  knows: ({ thing }) => thing !== null,
  asked: [
    wording<Slots>(
      'What colour is {thing}?',
      'Welche Farbe hat {thing}?',
      'De quelle couleur est {thing} ?',
      'Di che colore è {thing}?',
      '¿De qué color es {thing}?',
    ),
    wording<Slots>(
      'Please tell me what colour {thing} is.',
      'Sagen Sie mir bitte, welche Farbe {thing} hat.',
      'Dites-moi de quelle couleur est {thing}, s’il vous plaît.',
      'Mi dica di che colore è {thing}, per favore.',
      'Dígame de qué color es {thing}, por favor.',
    ),
    wording<Slots>(
      'I want to paint a picture. What colour is {thing}?',
      'Ich möchte ein Bild malen. Welche Farbe hat {thing}?',
      'Je veux peindre un tableau. De quelle couleur est {thing} ?',
      'Voglio dipingere un quadro. Di che colore è {thing}?',
      'Quiero pintar un cuadro. ¿De qué color es {thing}?',
    ),
    wording<Slots>(
      'Colour: {thing}?',
      'Farbe: {thing}?',
      'Couleur : {thing} ?',
      'Colore: {thing}?',
      '¿Color: {thing}?',
    ),
  ],
  another: wording<Slots>('And {thing}?', 'Und {thing}?', 'Et {thing} ?', 'E {thing}?', '¿Y {thing}?'),
  answer: wording<Slots>(
    '{Thing} is {colour}.',
    '{Thing} ist {colour}.',
    '{Thing} est {colour}.',
    '{Thing} è {colour}.',
    '{Thing} es {colour}.',
  ),
};

/** What two paints make, and the colour of things. */
export const colours = factTask<Slots>({
  name: 'colours',
  category: 'stem',
  weight: 1,
  things,
  id: ({ id }) => id,
  aspects: [mixing, colourOfThing],
});
