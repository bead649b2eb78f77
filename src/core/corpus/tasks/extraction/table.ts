import type { Draw } from '../../draw.ts';
import { definite, inCity, sentence } from '../../grammar/index.ts';
import { type City, europeanCities } from '../../lexicon/cities.ts';
import { persons } from '../../lexicon/names.ts';
import { type Noun, nounsOf } from '../../lexicon/nouns.ts';
import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { type ParallelTurn, task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import { labelled, lines, same, secondTurns } from './fields.ts';

/** One row of the table that is to be made, and what the prose says of it. */
interface Row {
  id: string;
  name: Parallel;
  /** null where it is a text */
  number: number | null;
  value: Parallel;
  /** without its capital and its full stop: "the lamp costs 20 euros" */
  prose: Parallel;
  /** as a question names it: "the lamp", "in Rome" */
  asked: Parallel;
}

type Subject = 'age' | 'points' | 'home' | 'price' | 'temperature';

interface Slots {
  subject: Subject;
  rows: readonly Row[];
  /** the place of the row that is asked for, or the largest value */
  second: number | 'largest' | null;
}

interface Theme {
  rows(draw: Draw, count: number): Row[];
  /** "a list of the ages": what is asked for */
  wanted: Parallel;
  /** a second turn about one row */
  one: Wording<{ asked: Parallel }>;
  largest: Parallel | null;
}

const homes = europeanCities.filter(({ id }) => id !== 'Sofia');
const wares = nounsOf('furniture', 'clothing', 'tool', 'instrument').filter(({ id }) => id !== 'chest of drawers');

function peopleRows(
  draw: Draw,
  count: number,
  low: number,
  high: number,
  prose: Wording<{ name: string; value: number }>,
  value: (number: number) => Parallel,
): Row[] {
  const numbers = draw.several(
    Array.from({ length: high - low + 1 }, (_, index) => low + index),
    count,
  );
  return draw.several(persons, count).map(({ name }, index) => {
    const number = numbers[index]!;
    return {
      id: `${name} ${number}`,
      name: same(name),
      asked: same(name),
      number,
      value: value(number),
      prose: worded(prose, { name, value: number }),
    };
  });
}

const themes: Readonly<Record<Subject, Theme>> = {
  age: {
    rows: (draw, count) =>
      peopleRows(
        draw,
        count,
        18,
        80,
        wording(
          '{name} is {value} years old',
          '{name} ist {value} Jahre alt',
          '{name} a {value} ans',
          '{name} ha {value} anni',
          '{name} tiene {value} años',
        ),
        same,
      ),
    wanted: {
      en: 'the names and ages',
      de: 'die Namen und das Alter',
      fr: 'les noms et les âges',
      it: 'i nomi e le età',
      es: 'los nombres y las edades',
    },
    one: wording(
      'And how old is {asked}?',
      'Und wie alt ist {asked}?',
      'Et quel âge a {asked} ?',
      'E quanti anni ha {asked}?',
      '¿Y cuántos años tiene {asked}?',
    ),
    largest: {
      en: 'And who is the oldest?',
      de: 'Und wer ist am ältesten?',
      fr: 'Et qui est le plus âgé ?',
      it: 'E chi ha più anni?',
      es: '¿Y quién tiene más años?',
    },
  },
  points: {
    rows: (draw, count) =>
      peopleRows(
        draw,
        count,
        2,
        60,
        wording(
          '{name} has {value} points',
          '{name} hat {value} Punkte',
          '{name} a {value} points',
          '{name} ha {value} punti',
          '{name} tiene {value} puntos',
        ),
        same,
      ),
    wanted: {
      en: 'the names and points',
      de: 'die Namen und die Punkte',
      fr: 'les noms et les points',
      it: 'i nomi e i punti',
      es: 'los nombres y los puntos',
    },
    one: wording(
      'And how many points does {asked} have?',
      'Und wie viele Punkte hat {asked}?',
      'Et combien de points a {asked} ?',
      'E quanti punti ha {asked}?',
      '¿Y cuántos puntos tiene {asked}?',
    ),
    largest: {
      en: 'And who has the most points?',
      de: 'Und wer hat die meisten Punkte?',
      fr: 'Et qui a le plus de points ?',
      it: 'E chi ha più punti?',
      es: '¿Y quién tiene más puntos?',
    },
  },
  home: {
    rows(draw, count) {
      const cities = draw.several(homes, count);
      return draw.several(persons, count).map((person, index) => {
        const city: City = cities[index]!;
        return {
          id: `${person.name} ${city.id}`,
          name: same(person.name),
          asked: same(person.name),
          number: null,
          value: city.name,
          prose: worded(
            wording(
              '{person} lives {where}',
              '{person} wohnt {where}',
              '{person} habite {where}',
              '{person} abita {where}',
              '{person} vive {where}',
            ),
            { person, where: inCity(city) },
          ),
        };
      });
    },
    wanted: {
      en: 'the names and cities',
      de: 'die Namen und die Städte',
      fr: 'les noms et les villes',
      it: 'i nomi e le città',
      es: 'los nombres y las ciudades',
    },
    one: wording(
      'And where does {asked} live?',
      'Und wo wohnt {asked}?',
      'Et où habite {asked} ?',
      'E dove abita {asked}?',
      '¿Y dónde vive {asked}?',
    ),
    largest: null,
  },
  price: {
    rows(draw, count) {
      const prices = draw.several([5, 8, 9, 10, 12, 15, 18, 20, 25, 30, 35, 40, 50, 60, 75, 80, 90], count);
      return draw.several(wares, count).map((thing: Noun, index) => {
        const price = prices[index]!;
        return {
          id: `${thing.id} ${price}`,
          name: parallel((language) => sentence(thing[language].singular)),
          asked: definite(thing),
          number: price,
          value: worded(wording('{price} euros', '{price} Euro', '{price} euros', '{price} euro', '{price} euros'), {
            price,
          }),
          prose: worded(
            wording(
              '{the thing} costs {price} euros',
              '{der thing} kostet {price} Euro',
              '{le thing} coûte {price} euros',
              '{il thing} costa {price} euro',
              '{el thing} cuesta {price} euros',
            ),
            { thing, price },
          ),
        };
      });
    },
    wanted: {
      en: 'the things and prices',
      de: 'die Dinge und die Preise',
      fr: 'les objets et les prix',
      it: 'gli oggetti e i prezzi',
      es: 'los objetos y los precios',
    },
    one: wording(
      'And how much does {asked} cost?',
      'Und was kostet {asked}?',
      'Et combien coûte {asked} ?',
      'E quanto costa {asked}?',
      '¿Y cuánto cuesta {asked}?',
    ),
    largest: {
      en: 'And what costs the most?',
      de: 'Und was kostet am meisten?',
      fr: 'Et qu’est-ce qui coûte le plus cher ?',
      it: 'E che cosa costa di più?',
      es: '¿Y qué cuesta más?',
    },
  },
  temperature: {
    rows(draw, count) {
      const degrees = draw.several(
        Array.from({ length: 30 }, (_, index) => 5 + index),
        count,
      );
      return draw.several(homes, count).map((city, index) => {
        const number = degrees[index]!;
        return {
          id: `${city.id} ${number}`,
          name: city.name,
          asked: inCity(city),
          number,
          value: worded(
            wording('{number} degrees', '{number} Grad', '{number} degrés', '{number} gradi', '{number} grados'),
            { number },
          ),
          prose: worded(
            wording(
              '{where} it is {number} degrees',
              '{where} sind es {number} Grad',
              '{where}, il fait {number} degrés',
              '{where} ci sono {number} gradi',
              '{where} hay {number} grados',
            ),
            { where: inCity(city), number },
          ),
        };
      });
    },
    wanted: {
      en: 'the cities and temperatures',
      de: 'die Städte und die Temperaturen',
      fr: 'les villes et les températures',
      it: 'le città e le temperature',
      es: 'las ciudades y las temperaturas',
    },
    one: wording(
      'And what is the temperature {asked}?',
      'Und wie viel Grad sind es {asked}?',
      'Et quelle est la température {asked} ?',
      'E quanti gradi ci sono {asked}?',
      '¿Y cuántos grados hay {asked}?',
    ),
    largest: {
      en: 'And where is it warmest?',
      de: 'Und wo ist es am wärmsten?',
      fr: 'Et où fait-il le plus chaud ?',
      it: 'E dove fa più caldo?',
      es: '¿Y dónde hace más calor?',
    },
  },
};

interface Question {
  text: Parallel;
  wanted: Parallel;
}

const questions: readonly Wording<Question>[] = [
  wording(
    'Please make a list from this text:\n{text}',
    'Machen Sie bitte aus diesem Text eine Liste:\n{text}',
    'Faites une liste à partir de ce texte, s’il vous plaît :\n{text}',
    'Faccia un elenco da questo testo, per favore:\n{text}',
    'Haga una lista a partir de este texto, por favor:\n{text}',
  ),
  wording(
    'List {wanted} line by line:\n{text}',
    'Schreiben Sie Zeile für Zeile {wanted} auf:\n{text}',
    'Notez ligne par ligne {wanted} :\n{text}',
    'Scriva riga per riga {wanted}:\n{text}',
    'Escriba línea por línea {wanted}:\n{text}',
  ),
  wording(
    '{text}\nI need that as a table.',
    '{text}\nIch brauche das als Tabelle.',
    '{text}\nJ’ai besoin de cela sous forme de tableau.',
    '{text}\nMi serve in forma di tabella.',
    '{text}\nLo necesito en forma de tabla.',
  ),
  wording(
    'List, please. {text}',
    'Bitte als Liste. {text}',
    'En liste, s’il vous plaît. {text}',
    'In un elenco, per favore. {text}',
    'En una lista, por favor. {text}',
  ),
  wording(
    'Could you put {wanted} into short lines?\n{text}',
    'Könnten Sie {wanted} in kurze Zeilen setzen?\n{text}',
    'Pourriez-vous mettre {wanted} en lignes courtes ?\n{text}',
    'Potrebbe mettere {wanted} in righe brevi?\n{text}',
    '¿Podría poner {wanted} en líneas cortas?\n{text}',
  ),
  wording(
    'Turn these sentences into a table, please. {text}',
    'Machen Sie aus diesen Sätzen bitte eine Tabelle. {text}',
    'Transformez ces phrases en tableau, s’il vous plaît. {text}',
    'Trasformi queste frasi in una tabella, per favore. {text}',
    'Convierta estas frases en una tabla, por favor. {text}',
  ),
  wording(
    '“{text}” Write down {wanted}.',
    '„{text}“ Notieren Sie {wanted}.',
    '« {text} » Notez {wanted}.',
    '«{text}» Annoti {wanted}.',
    '«{text}» Anote {wanted}.',
  ),
  wording(
    'I am looking for {wanted} in the following text.\n{text}',
    'Ich suche {wanted} im folgenden Text.\n{text}',
    'Je cherche {wanted} dans le texte suivant.\n{text}',
    'Cerco {wanted} nel testo seguente.\n{text}',
    'Busco {wanted} en el texto siguiente.\n{text}',
  ),
];

function saying({ prose }: Row): Parallel {
  return parallel((language) => `${sentence(prose[language])}.`);
}

function secondTurn({ subject, rows, second }: Slots): ParallelTurn[] {
  if (second === null) return [];
  const { one, largest } = themes[subject];
  if (second === 'largest' && largest) {
    const order = rows.toSorted((row, other) => (row.number ?? 0) - (other.number ?? 0));
    const steps = order.map(({ number }) => number).join(' < ');
    const said = saying(order.at(-1)!);
    return [
      turn(
        largest,
        parallel((language) => `${steps}. ${said[language]}`),
      ),
    ];
  }
  const row = rows[second === 'largest' ? 0 : second]!;
  return [turn(worded(one, row), saying(row))];
}

export const table = task<Slots>({
  name: 'table',
  category: 'extraction',
  weight: 1.5,
  paraphrases: questions.length,
  draw(draw) {
    const subject = draw.pick(Object.keys(themes) as Subject[]);
    const rows = themes[subject].rows(draw, draw.whole(2, 3));
    const asked = draw.chance(0.5) && themes[subject].largest ? 'largest' : draw.whole(0, rows.length - 1);
    return { subject, rows, second: draw.chance(secondTurns) ? asked : null };
  },
  key: ({ subject, rows, second }) =>
    `${subject}: ${rows.map(({ id }) => id).join(', ')}${second === null ? '' : ` | ${second}`}`,
  render(slots, paraphrase) {
    const { subject, rows } = slots;
    const text = parallel((language) => rows.map(({ prose }) => `${sentence(prose[language])}.`).join(' '));
    return {
      system: null,
      turns: [
        turn(
          worded(questions[paraphrase]!, { text, wanted: themes[subject].wanted }),
          lines(rows.map(({ name, value }) => labelled(name, value))),
        ),
        ...secondTurn(slots),
      ],
      verbatim: true,
    };
  },
});
