import { quoted } from '../../grammar/index.ts';
import { type Translation, translations } from '../../lexicon/translations.ts';
import { parallel, type Parallel, type Wording } from '../../parallel.ts';
import { type ParallelTurn, task } from '../../task.ts';
import { framed, printed, turnOf } from '../dialogue.ts';
import { wording } from '../template.ts';
import { type Distance, distances, foreign, type ForeignTongue, foreignTongue, target } from './foreign.ts';

export interface Asked {
  translation: Translation;
  distance: Distance;
}

interface Slots extends Asked {
  /** into: from the reader's language into another; meaning: the other way */
  way: 'into' | 'meaning';
  second: Asked | null;
}

interface Words extends ForeignTongue {
  /** the reader's own word, bare and in quotes */
  bare: Parallel;
  own: Parallel;
  /** the word of the other language, bare and in the reader's quotes */
  bareForeign: Parallel;
  other: Parallel;
  ownTongue: Parallel;
  inOwn: Parallel;
  intoOwn: Parallel;
}

const ownTongue = foreignTongue(0);

function words({ translation: { text }, distance }: Asked): Words {
  return {
    ...foreignTongue(distance),
    bare: text,
    own: parallel((language) => quoted(language, text[language])),
    bareForeign: parallel((language) => text[target(language, distance)]),
    other: foreign(text, distance),
    ownTongue: ownTongue.tongue,
    inOwn: ownTongue.inTongue,
    intoOwn: ownTongue.intoTongue,
  };
}

const into = framed(
  [
    wording<Words>(
      'How do you say {own} {inTongue}?',
      'Wie sagt man {own} {inTongue}?',
      'Comment dit-on {own} {inTongue} ?',
      'Come si dice {own} {inTongue}?',
      '¿Cómo se dice {own} {inTongue}?',
    ),
    wording<Words>(
      'Please translate {own} {intoTongue}.',
      'Übersetzen Sie bitte {own} {intoTongue}.',
      'Traduisez {own} {intoTongue}, s’il vous plaît.',
      'Traduca {own} {intoTongue}, per favore.',
      'Traduzca {own} {intoTongue}, por favor.',
    ),
    wording<Words>(
      'I am looking for the {adjective} translation of {own}.',
      'Ich suche die {adjective} Übersetzung von {own}.',
      'Je cherche la traduction {adjective} de {own}.',
      'Cerco la traduzione {adjective} di {own}.',
      'Busco la traducción {adjective} de {own}.',
    ),
    wording<Words>(
      'Can you tell me how to say {own} {inTongue}?',
      'Können Sie mir sagen, wie man {own} {inTongue} sagt?',
      'Pouvez-vous me dire comment on dit {own} {inTongue} ?',
      'Può dirmi come si dice {own} {inTongue}?',
      '¿Puede decirme cómo se dice {own} {inTongue}?',
    ),
    wording<Words>(
      'How do you translate {own} {intoTongue}?',
      'Wie übersetzt man {own} {intoTongue}?',
      'Comment traduit-on {own} {intoTongue} ?',
      'Come si traduce {own} {intoTongue}?',
      '¿Cómo se traduce {own} {intoTongue}?',
    ),
    wording<Words>(
      '{own} {inTongue}?',
      '{own} {inTongue}?',
      '{own} {inTongue} ?',
      '{own} {inTongue}?',
      '¿{own} {inTongue}?',
    ),
    wording<Words>(
      '{bare} {inTongue}',
      '{bare} {inTongue}',
      '{bare} {inTongue}',
      '{bare} {inTongue}',
      '{bare} {inTongue}',
    ),
  ],
  9,
);

const meaning = framed(
  [
    wording<Words>(
      'What does the {adjectiveOfWord} word {other} mean?',
      'Was bedeutet das {adjectiveOfWord} Wort {other}?',
      'Que veut dire le mot {adjectiveOfWord} {other} ?',
      'Che cosa vuol dire la parola {adjectiveOfWord} {other}?',
      '¿Qué significa la palabra {adjectiveOfWord} {other}?',
    ),
    wording<Words>(
      'Please translate {other} {fromTongue} {intoOwn}.',
      'Übersetzen Sie bitte {other} {fromTongue} {intoOwn}.',
      'Traduisez {other} {fromTongue} {intoOwn}, s’il vous plaît.',
      'Traduca {other} {fromTongue} {intoOwn}, per favore.',
      'Traduzca {other} {fromTongue} {intoOwn}, por favor.',
    ),
    wording<Words>(
      'I have read the {adjectiveOfWord} word {other}. What is that {inOwn}?',
      'Ich habe das {adjectiveOfWord} Wort {other} gelesen. Was heißt das {inOwn}?',
      'J’ai lu le mot {adjectiveOfWord} {other}. Comment dit-on cela {inOwn} ?',
      'Ho letto la parola {adjectiveOfWord} {other}. Come si dice {inOwn}?',
      'He leído la palabra {adjectiveOfWord} {other}. ¿Cómo se dice {inOwn}?',
    ),
    wording<Words>(
      'Please tell me what the {adjectiveOfWord} word {other} means.',
      'Sagen Sie mir bitte, was das {adjectiveOfWord} Wort {other} bedeutet.',
      'Dites-moi ce que veut dire le mot {adjectiveOfWord} {other}, s’il vous plaît.',
      'Mi dica che cosa vuol dire la parola {adjectiveOfWord} {other}, per favore.',
      'Dígame qué significa la palabra {adjectiveOfWord} {other}, por favor.',
    ),
    wording<Words>(
      '{other} ({tongue}) {inOwn}?',
      '{other} ({tongue}) {inOwn}?',
      '{other} ({tongue}) {inOwn} ?',
      '{other} ({tongue}) {inOwn}?',
      '¿{other} ({tongue}) {inOwn}?',
    ),
    wording<Words>(
      '{bareForeign}, {tongue} - {ownTongue}',
      '{bareForeign}, {tongue} - {ownTongue}',
      '{bareForeign}, {tongue} - {ownTongue}',
      '{bareForeign}, {tongue} - {ownTongue}',
      '{bareForeign}, {tongue} - {ownTongue}',
    ),
  ],
  9,
);

const intoAnswer = wording<Words>(
  '{InTongue}, {own} is {other}.',
  '{own} heißt {inTongue} {other}.',
  '{InTongue}, {own} se dit {other}.',
  '{InTongue} {own} si dice {other}.',
  '{InTongue}, {own} se dice {other}.',
);

const meaningAnswer = wording<Words>(
  'The {adjectiveOfWord} word {other} means {own}.',
  'Das {adjectiveOfWord} Wort {other} bedeutet {own}.',
  'Le mot {adjectiveOfWord} {other} veut dire {own}.',
  'La parola {adjectiveOfWord} {other} vuol dire {own}.',
  'La palabra {adjectiveOfWord} {other} significa {own}.',
);

/** The same word into another language, or another word into the same. */
const nextTongue = wording<Words>(
  'And {inTongue}?',
  'Und {inTongue}?',
  'Et {inTongue} ?',
  'E {inTongue}?',
  '¿Y {inTongue}?',
);
const nextWord = wording<Words>('And {own}?', 'Und {own}?', 'Et {own} ?', 'E {own}?', '¿Y {own}?');
const nextForeign = wording<Words>('And {other}?', 'Und {other}?', 'Et {other} ?', 'E {other}?', '¿Y {other}?');

/** What is one word in every language, so that it can be called a word. */
const singleWords = translations.filter(({ text }) =>
  Object.values(text).every((word) => !/[ ’]/.test(word.replace(/^to /, ''))),
);

/** Answers a question for a word; others use it for follow-ups. */
export function translationTurn(asked: Asked, user: Wording<Words>): ParallelTurn {
  return turnOf(user, intoAnswer, words(asked), { kind: 'exact' });
}

/** The lexicon's words and phrases, from each language into each other, both ways. */
export const translate = task<Slots>({
  name: 'translate',
  category: 'humanities',
  weight: 4,
  paraphrases: into.length,
  draw(draw) {
    const way = draw.chance(0.7) ? 'into' : 'meaning';
    const pool = way === 'into' ? translations : singleWords;
    const asked: Asked = { translation: draw.pick(pool), distance: draw.pick(distances) };
    if (!draw.chance(0.45)) return { way, ...asked, second: null };
    const second =
      way === 'into' && draw.chance(0.5)
        ? { ...asked, distance: draw.pick(distances.filter((other) => other !== asked.distance)) }
        : { ...asked, translation: draw.pick(pool.filter((other) => other !== asked.translation)) };
    return { way, ...asked, second };
  },
  key({ way, translation, distance, second }) {
    const next = second && (second.translation === translation ? `${second.distance}` : second.translation.text.en);
    return `${way} ${distance} ${translation.text.en}${next === null ? '' : `+${next}`}`;
  },
  render({ way, translation, distance, second }, paraphrase) {
    const asked = { translation, distance };
    const [question, answer] = way === 'into' ? [into, intoAnswer] : [meaning, meaningAnswer];
    const first = turnOf(question[paraphrase]!, answer, words(asked), { kind: 'exact' });
    if (!second) return { system: null, turns: [first] };
    const next = second.translation === translation ? nextTongue : way === 'into' ? nextWord : nextForeign;
    return { system: null, turns: [first, turnOf(next, answer, words(second), { kind: 'exact' })] };
  },
  *drills() {
    for (const translation of translations) {
      for (const distance of distances) {
        const filled = words({ translation, distance });
        yield printed(parallel((language) => intoAnswer[language](filled)));
      }
    }
  },
});
