import { quoted } from '../../grammar/index.ts';
import { parallel, type Parallel } from '../../parallel.ts';
import { wording } from '../template.ts';
import { deflection } from './deflect.ts';

interface Slots {
  bare: string;
  /** in quotes */
  word: Parallel;
}

const starts =
  'ba be bo da de do fa fi fo ga go ka ko la le lo ma mi mo na no pa pe po ra ri ro ta te to va vi vo za zo'.split(' ');
const middles = 'b bl d dr f g gr k l lm m mp n nd p pl r rk s t tr v x z'.split(' ');
// no ending of the five languages, so that no word of theirs comes out
const ends = 'amf arp enk ilk irn olk onk ovk ulb umf ux yrt'.split(' ');

/** Words that exist in none of the five languages, or hardly. */
export const unknownWord = deflection<Slots>({
  name: 'unknown-word',
  category: 'humanities',
  weight: 0.35,
  offer: 'words',
  draw(draw) {
    const bare =
      draw.pick(starts) +
      draw.pick(middles) +
      draw.pick(['a', 'e', 'i', 'o', 'u']) +
      draw.pick(middles) +
      draw.pick(ends);
    return { bare, word: parallel((language) => quoted(language, bare)) };
  },
  key: ({ bare }) => bare,
  asked: [
    wording<Slots>(
      'What does {word} mean?',
      'Was bedeutet {word}?',
      'Que veut dire {word} ?',
      'Che cosa vuol dire {word}?',
      '¿Qué significa {word}?',
    ),
    wording<Slots>(
      'Please explain the word {word}.',
      'Erklären Sie mir bitte das Wort {word}.',
      'Expliquez-moi le mot {word}, s’il vous plaît.',
      'Mi spieghi la parola {word}, per favore.',
      'Explíqueme la palabra {word}, por favor.',
    ),
    wording<Slots>(
      'What is a {word}?',
      'Was ist ein {word}?',
      'Qu’est-ce qu’un {word} ?',
      'Che cos’è un {word}?',
      '¿Qué es un {word}?',
    ),
    wording<Slots>(
      'I have heard the word {word}. What is that?',
      'Ich habe das Wort {word} gehört. Was ist das?',
      'J’ai entendu le mot {word}. Qu’est-ce que c’est ?',
      'Ho sentito la parola {word}. Che cos’è?',
      'He oído la palabra {word}. ¿Qué es eso?',
    ),
    wording<Slots>('the word {bare}', 'das Wort {bare}', 'le mot {bare}', 'la parola {bare}', 'la palabra {bare}'),
    wording<Slots>(
      'Do you know the word {word}?',
      'Kennen Sie das Wort {word}?',
      'Connaissez-vous le mot {word} ?',
      'Conosce la parola {word}?',
      '¿Conoce la palabra {word}?',
    ),
  ],
  excuse: wording<Slots>(
    'I do not know the word {word}.',
    'Das Wort {word} kenne ich nicht.',
    'Je ne connais pas le mot {word}.',
    'Non conosco la parola {word}.',
    'No conozco la palabra {word}.',
  ),
});
