import type { Gender } from '../../lexicon/lexeme.ts';
import type { Person } from '../../lexicon/names.ts';
import { type Parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import {
  continued,
  drawPeople,
  drawTelling,
  genderOfAll,
  namesOf,
  type Relation,
  riddles,
  sentences,
  type Telling,
  tellingKey,
  told,
} from './riddle.ts';

const qualities = ['age', 'height', 'speed'] as const;
type Quality = (typeof qualities)[number];
type Place = 'most' | 'least' | 'middle';

interface Slots {
  quality: Quality;
  /** from the most to the least */
  people: readonly Person[];
  telling: Telling;
  asked: 'most' | 'least';
  next: Place | null;
}

const relations: Readonly<Record<Quality, Relation>> = {
  age: {
    forth: wording(
      '{one} is older than {two}.',
      '{one} ist älter als {two}.',
      '{one} est plus {one:âgé|âgée} {que two}.',
      '{one} è più {one:vecchio|vecchia} di {two}.',
      '{one} es mayor que {two}.',
    ),
    back: wording(
      '{one} is younger than {two}.',
      '{one} ist jünger als {two}.',
      '{one} est plus jeune {que two}.',
      '{one} è più giovane di {two}.',
      '{one} es más joven que {two}.',
    ),
  },
  height: {
    forth: wording(
      '{one} is taller than {two}.',
      '{one} ist größer als {two}.',
      '{one} est plus {one:grand|grande} {que two}.',
      '{one} è più {one:alto|alta} di {two}.',
      '{one} es más {one:alto|alta} que {two}.',
    ),
    back: wording(
      '{one} is shorter than {two}.',
      '{one} ist kleiner als {two}.',
      '{one} est plus {one:petit|petite} {que two}.',
      '{one} è più {one:basso|bassa} di {two}.',
      '{one} es más {one:bajo|baja} que {two}.',
    ),
  },
  speed: {
    forth: wording(
      '{one} runs faster than {two}.',
      '{one} läuft schneller als {two}.',
      '{one} court plus vite {que two}.',
      '{one} corre più veloce di {two}.',
      '{one} corre más rápido que {two}.',
    ),
    back: wording(
      '{one} runs slower than {two}.',
      '{one} läuft langsamer als {two}.',
      '{one} court moins vite {que two}.',
      '{one} corre più piano di {two}.',
      '{one} corre más despacio que {two}.',
    ),
  },
};

const questions: Readonly<Record<Quality, Readonly<Record<'most' | 'least', Wording<{ all: Gender }>>>>> = {
  age: {
    most: wording(
      'Who is the oldest?',
      'Wer ist am ältesten?',
      'Qui est {all:le plus âgé|la plus âgée} ?',
      'Chi è {all:il più vecchio|la più vecchia}?',
      '¿Quién es {all:el|la} mayor?',
    ),
    least: wording(
      'Who is the youngest?',
      'Wer ist am jüngsten?',
      'Qui est {all:le|la} plus jeune ?',
      'Chi è {all:il|la} più giovane?',
      '¿Quién es {all:el|la} más joven?',
    ),
  },
  height: {
    most: wording(
      'Who is the tallest?',
      'Wer ist am größten?',
      'Qui est {all:le plus grand|la plus grande} ?',
      'Chi è {all:il più alto|la più alta}?',
      '¿Quién es {all:el más alto|la más alta}?',
    ),
    least: wording(
      'Who is the shortest?',
      'Wer ist am kleinsten?',
      'Qui est {all:le plus petit|la plus petite} ?',
      'Chi è {all:il più basso|la più bassa}?',
      '¿Quién es {all:el más bajo|la más baja}?',
    ),
  },
  speed: {
    most: wording(
      'Who runs the fastest?',
      'Wer läuft am schnellsten?',
      'Qui court le plus vite ?',
      'Chi corre più veloce di tutti?',
      '¿Quién corre más rápido?',
    ),
    least: wording(
      'Who runs the slowest?',
      'Wer läuft am langsamsten?',
      'Qui court le moins vite ?',
      'Chi corre più piano di tutti?',
      '¿Quién corre más despacio?',
    ),
  },
};

/** After the clues in order. */
const conclusions: Readonly<Record<Quality, Readonly<Record<'most' | 'least', Wording<{ who: Person }>>>>> = {
  age: {
    most: wording(
      'So {who} is the oldest.',
      'Also ist {who} am ältesten.',
      'Donc {who} est {who:le plus âgé|la plus âgée}.',
      'Quindi {who} è {who:il più vecchio|la più vecchia}.',
      'Por tanto, {who} es {who:el|la} mayor.',
    ),
    least: wording(
      'So {who} is the youngest.',
      'Also ist {who} am jüngsten.',
      'Donc {who} est {who:le|la} plus jeune.',
      'Quindi {who} è {who:il|la} più giovane.',
      'Por tanto, {who} es {who:el|la} más joven.',
    ),
  },
  height: {
    most: wording(
      'So {who} is the tallest.',
      'Also ist {who} am größten.',
      'Donc {who} est {who:le plus grand|la plus grande}.',
      'Quindi {who} è {who:il più alto|la più alta}.',
      'Por tanto, {who} es {who:el más alto|la más alta}.',
    ),
    least: wording(
      'So {who} is the shortest.',
      'Also ist {who} am kleinsten.',
      'Donc {who} est {who:le plus petit|la plus petite}.',
      'Quindi {who} è {who:il più basso|la più bassa}.',
      'Por tanto, {who} es {who:el más bajo|la más baja}.',
    ),
  },
  speed: {
    most: wording(
      'So {who} runs the fastest.',
      'Also läuft {who} am schnellsten.',
      'Donc {who} court le plus vite.',
      'Quindi {who} corre più veloce di tutti.',
      'Por tanto, {who} corre más rápido que nadie.',
    ),
    least: wording(
      'So {who} runs the slowest.',
      'Also läuft {who} am langsamsten.',
      'Donc {who} court le moins vite.',
      'Quindi {who} corre più piano di tutti.',
      'Por tanto, {who} corre más despacio que nadie.',
    ),
  },
};

const middle: Wording<object> = wording(
  'And who is in between?',
  'Und wer liegt dazwischen?',
  'Et qui est entre les deux ?',
  'E chi sta in mezzo?',
  '¿Y quién está en medio?',
);

const middleAnswer: Wording<{ who: Person }> = wording(
  '{who} is in between.',
  '{who} liegt dazwischen.',
  '{who} est entre les deux.',
  '{who} sta in mezzo.',
  '{who} está en medio.',
);

export const compare = task<Slots>({
  name: 'compare',
  category: 'reasoning',
  weight: 2,
  paraphrases: riddles.length,
  draw(draw) {
    const asked = draw.pick(['most', 'least'] as const);
    return {
      quality: draw.pick(qualities),
      people: drawPeople(draw, 3),
      telling: drawTelling(draw, 3),
      asked,
      next: draw.chance(0.45) ? draw.pick<Place>([asked === 'most' ? 'least' : 'most', 'middle']) : null,
    };
  },
  key: ({ quality, people, telling, asked, next }) =>
    `${quality} ${namesOf(people)}: ${tellingKey(telling)}, ${asked}${next ? ` then ${next}` : ''}`,
  render({ quality, people, telling, asked, next }, paraphrase) {
    const all = genderOfAll(people);
    const relation = relations[quality];
    const inOrder: Telling = { clues: [0, 1], back: [false, false] };
    const who = people[asked === 'most' ? 0 : 2]!;
    const turns = [
      turn(
        worded(riddles[paraphrase]!, {
          facts: told(people, telling, relation),
          question: worded(questions[quality][asked], { all }),
        }),
        sentences(told(people, inOrder, relation), worded(conclusions[quality][asked], { who })),
      ),
    ];
    if (next === 'middle') {
      turns.push(turn(worded(middle, {}), worded(middleAnswer, { who: people[1]! })));
    } else if (next) {
      turns.push(
        turn(
          continued(worded(questions[quality][next], { all })),
          stated(worded(conclusions[quality][next], { who: people[next === 'most' ? 0 : 2]! })),
        ),
      );
    }
    return { system: null, turns };
  },
});

/** "So Anna is the oldest." → "Anna is the oldest.", where nothing goes before it */
function stated({ en, de, fr, it, es }: Parallel): Parallel {
  return {
    en: en.replace(/^So /, ''),
    de: de.replace(/^Also (\S+) (\S+)/, '$2 $1'),
    fr: fr.replace(/^Donc /, ''),
    it: it.replace(/^Quindi /, ''),
    es: es.replace(/^Por tanto, /, ''),
  };
}
