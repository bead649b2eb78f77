import { parallel, type Parallel } from '../parallel.ts';
import { adjectives } from './adjectives.ts';
import { months, seasons, weekdays } from './calendar.ts';
import { nouns } from './nouns.ts';
import { substances } from './substances.ts';
import { tongues } from './tongues.ts';
import { phrases, thingWords, verbs, words } from './words.ts';

export type TranslationKind = 'noun' | 'adjective' | 'verb' | 'word' | 'phrase' | 'substance' | 'calendar' | 'language';

/** A word or short phrase that is one and the same in all five languages, from each to each. */
export interface Translation {
  readonly kind: TranslationKind;
  readonly text: Parallel;
}

// Left out, by their English word: those that mean two things in one of the languages, like "bureau" (desk, office), "carta"
// (letter, paper), "spesso" (thick, often), "Uhr" (clock, watch); animals that are not quite the same everywhere; and of two
// words that only capitals or accents tell apart ("Arm", "arm"; "schön", "schon") the rarer one.
// prettier-ignore
const ambiguous = new Set([
  'owl', 'penguin', 'snail', 'pepper', 'peach', 'orange', 'letter', 'clock', 'ring', 'desk', 'bookcase', 'ladder',
  'chest of drawers', 'river', 'strawberry', 'dress', 'basket', 'plane', 'light', 'thick', 'thin', 'wide', 'soft',
  'glass', 'paper', 'hard', 'low', 'sweet', 'fig', 'life', 'arm', 'already',
]);

function candidates(): Translation[] {
  const of = (kind: TranslationKind, texts: readonly Parallel[]): Translation[] =>
    texts.map((text) => ({ kind, text }));
  return [
    ...of(
      'noun',
      nouns
        .filter(({ sameInPlural }) => sameInPlural.length === 0)
        .map((noun) => parallel((language) => noun[language].singular)),
    ),
    ...of('noun', thingWords),
    ...of(
      'adjective',
      adjectives.map(({ en, de, fr, it, es }) => ({
        en: en.base,
        de: de.base,
        fr: fr.singular.m,
        it: it.singular.m,
        es: es.singular.m,
      })),
    ),
    ...of('verb', verbs),
    ...of('word', words),
    ...of('phrase', phrases),
    ...of(
      'substance',
      substances.map((substance) => parallel((language) => substance[language].singular)),
    ),
    ...of('calendar', [...weekdays, ...months, ...seasons.map(({ name }) => name)]),
    ...of(
      'language',
      tongues.map(({ name }) => name),
    ),
  ];
}

/** All that can be asked for in translation; a word stands here only once in each language, whatever its capitals. */
export const translations: readonly Translation[] = candidates().filter(({ text }) => !ambiguous.has(text.en));
