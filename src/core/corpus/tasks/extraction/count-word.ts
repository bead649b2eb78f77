import { quoted, sentence, singular } from '../../grammar/index.ts';
import { type Noun, nounsOf } from '../../lexicon/nouns.ts';
import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { type ParallelTurn, task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import { same, secondTurns } from './fields.ts';

interface Slots {
  /** which animals, and what each of two to four sentences says of them */
  animals: readonly [Noun, Noun];
  sentences: readonly { pattern: number; swapped: boolean }[];
  asked: 0 | 1;
  second: boolean;
}

/** None that does not live on land, and no weak noun, which would change its form: der Bär, den Bären. */
const animals = nounsOf('animal').filter(
  ({ id, de }) => !['whale', 'dolphin', 'fish'].includes(id) && de.oblique === de.singular,
);

const patterns: readonly Wording<{ one: Noun; other: Noun }>[] = [
  wording(
    '{The one} sees {the other}.',
    '{Der one} sieht {den other}.',
    '{Le one} voit {le other}.',
    '{Il one} vede {il other}.',
    '{El one} ve {al other}.',
  ),
  wording(
    '{The one} is looking for {the other}.',
    '{Der one} sucht {den other}.',
    '{Le one} cherche {le other}.',
    '{Il one} cerca {il other}.',
    '{El one} busca {al other}.',
  ),
  wording(
    '{The one} hears {the other}.',
    '{Der one} hört {den other}.',
    '{Le one} entend {le other}.',
    '{Il one} sente {il other}.',
    '{El one} oye {al other}.',
  ),
  wording('{The one} is sleeping.', '{Der one} schläft.', '{Le one} dort.', '{Il one} dorme.', '{El one} duerme.'),
  wording(
    '{The one} is drinking water.',
    '{Der one} trinkt Wasser.',
    '{Le one} boit de l’eau.',
    '{Il one} beve acqua.',
    '{El one} bebe agua.',
  ),
  wording('Where is {the one}?', 'Wo ist {der one}?', 'Où est {le one} ?', 'Dov’è {il one}?', '¿Dónde está {el one}?'),
  wording(
    '{The one} is waiting in the garden.',
    '{Der one} wartet im Garten.',
    '{Le one} attend dans le jardin.',
    '{Il one} aspetta in giardino.',
    '{El one} espera en el jardín.',
  ),
  wording('Here comes {the one}.', 'Da kommt {der one}.', 'Voici {le one}.', 'Ecco {il one}.', 'Ahí viene {el one}.'),
];

interface Question {
  text: Parallel;
  word: Parallel;
}

const questions: readonly Wording<Question>[] = [
  wording(
    'How often does the word {word} occur in this text?\n{text}',
    'Wie oft kommt das Wort {word} in diesem Text vor?\n{text}',
    'Combien de fois le mot {word} apparaît-il dans ce texte ?\n{text}',
    'Quante volte compare la parola {word} in questo testo?\n{text}',
    '¿Cuántas veces aparece la palabra {word} en este texto?\n{text}',
  ),
  wording(
    'Please count the word {word}:\n{text}',
    'Zählen Sie bitte das Wort {word}:\n{text}',
    'Comptez le mot {word}, s’il vous plaît :\n{text}',
    'Conti la parola {word}, per favore:\n{text}',
    'Cuente la palabra {word}, por favor:\n{text}',
  ),
  wording(
    '{text}\nHow many times does {word} appear?',
    '{text}\nWie oft steht hier {word}?',
    '{text}\nCombien de fois lit-on {word} ?',
    '{text}\nQuante volte si legge {word}?',
    '{text}\n¿Cuántas veces se lee {word}?',
  ),
  wording(
    '{word}: how often? {text}',
    '{word}: wie oft? {text}',
    '{word} : combien de fois ? {text}',
    '{word}: quante volte? {text}',
    '{word}: ¿cuántas veces? {text}',
  ),
  wording(
    'Could you tell me how many times {word} is in these sentences?\n{text}',
    'Könnten Sie mir sagen, wie oft {word} in diesen Sätzen steht?\n{text}',
    'Pourriez-vous me dire combien de fois {word} figure dans ces phrases ?\n{text}',
    'Potrebbe dirmi quante volte c’è {word} in queste frasi?\n{text}',
    '¿Podría decirme cuántas veces está {word} en estas frases?\n{text}',
  ),
  wording(
    'Go through the text sentence by sentence and count {word}: {text}',
    'Gehen Sie den Text Satz für Satz durch und zählen Sie {word}: {text}',
    'Parcourez le texte phrase par phrase et comptez {word} : {text}',
    'Scorra il testo frase per frase e conti {word}: {text}',
    'Recorra el texto frase por frase y cuente {word}: {text}',
  ),
  wording(
    'I am checking a text for repetitions. How often is {word} used?\n{text}',
    'Ich prüfe einen Text auf Wiederholungen. Wie oft wird {word} verwendet?\n{text}',
    'Je cherche les répétitions d’un texte. Combien de fois {word} est-il employé ?\n{text}',
    'Cerco le ripetizioni in un testo. Quante volte è usato {word}?\n{text}',
    'Busco las repeticiones de un texto. ¿Cuántas veces se usa {word}?\n{text}',
  ),
  wording(
    'In the following text, count how often {word} is named.\n{text}',
    'Zählen Sie, wie oft im folgenden Text {word} genannt wird.\n{text}',
    'Dans le texte suivant, comptez combien de fois on nomme {word}.\n{text}',
    'Nel testo seguente conti quante volte viene nominato {word}.\n{text}',
    'En el texto siguiente, cuente cuántas veces se nombra {word}.\n{text}',
  ),
];

const followUp: Wording<{ word: Parallel }> = wording(
  'And the word {word}?',
  'Und das Wort {word}?',
  'Et le mot {word} ?',
  'E la parola {word}?',
  '¿Y la palabra {word}?',
);

function sentencesOf({ animals: [first, second], sentences }: Slots): Parallel[] {
  return sentences.map(({ pattern, swapped }) =>
    worded(patterns[pattern]!, swapped ? { one: second, other: first } : { one: first, other: second }),
  );
}

/** How often each sentence names the animal: twice never happens. */
function names({ pattern, swapped }: Slots['sentences'][number], animal: 0 | 1): boolean {
  return pattern < 3 || (animal === 0) !== swapped;
}

function inQuotes(animal: Noun): Parallel {
  const word = singular(animal);
  return parallel((language) => quoted(language, word[language]));
}

/** Sentence by sentence with the count so far: "The dog sees the cat: 1. The cat is sleeping: 1." */
function answered(user: Parallel, slots: Slots, asked: 0 | 1): ParallelTurn {
  const texts = sentencesOf(slots);
  let total = 0;
  const counts = slots.sentences.map((each) => (total += names(each, asked) ? 1 : 0));
  const trace = parallel((language) =>
    texts
      .map((text, index) => `(${index + 1}) ${text[language].replace(/[¿?.]/g, '').trim()}: ${counts[index]!}.`)
      .join(' '),
  );
  const times = same(total);
  const word = inQuotes(slots.animals[asked]);
  const result = worded(
    total === 1
      ? wording(
          '{word} occurs {times} time.',
          '{word} kommt {times}-mal vor.',
          '{word} apparaît {times} fois.',
          '{word} compare {times} volta.',
          '{word} aparece {times} vez.',
        )
      : wording(
          '{word} occurs {times} times.',
          '{word} kommt {times}-mal vor.',
          '{word} apparaît {times} fois.',
          '{word} compare {times} volte.',
          '{word} aparece {times} veces.',
        ),
    { word, times },
  );
  const answer = parallel((language) => `${trace[language]} ${result[language]}`);
  return turn(
    user,
    { ...answer, fr: answer.fr.replaceAll(/(?<=\p{L}): (?=\d)/gu, ' : ') },
    { kind: 'number', value: total },
  );
}

export const countWord = task<Slots>({
  name: 'count-word',
  category: 'extraction',
  weight: 1,
  paraphrases: questions.length,
  draw(draw) {
    const first = draw.pick(animals);
    const others = animals.filter((other) => other !== first);
    const patternsInOrder = draw.several([...patterns.keys()], draw.whole(3, 4));
    return {
      animals: [first, draw.pick(others)],
      sentences: patternsInOrder.map((pattern) => ({ pattern, swapped: draw.chance(0.5) })),
      asked: draw.pick([0, 1] as const),
      second: draw.chance(secondTurns),
    };
  },
  key: ({ animals: [first, second], sentences, asked, second: further }) =>
    `${first.id} ${second.id}: ${sentences.map(({ pattern, swapped }) => `${pattern}${swapped ? '~' : ''}`).join(' ')}: ${asked}${further ? '+' : ''}`,
  render(slots, paraphrase) {
    const texts = sentencesOf(slots);
    const text = parallel((language) => texts.map((each) => sentence(each[language])).join(' '));
    const { animals: both, asked } = slots;
    const other = asked === 0 ? 1 : 0;
    return {
      system: null,
      turns: [
        answered(worded(questions[paraphrase]!, { text, word: inQuotes(both[asked]) }), slots, asked),
        ...(slots.second ? [answered(worded(followUp, { word: inQuotes(both[other]) }), slots, other)] : []),
      ],
      verbatim: true,
    };
  },
});
