import type { Draw } from '../../draw.ts';
import { fixed, parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { type AnyTask, type Category, type ParallelTurn, task } from '../../task.ts';
import { contains, framed, printed, turn } from '../dialogue.ts';
import { drawNext, type Missing, type Next, nextKey, nextTurn } from './second-turn.ts';

/** What a small model can do instead; each topic offers one. */
export const offers = {
  words: fixed(
    'I am a small language model: I can calculate, translate words and tell short stories.',
    'Ich bin ein kleines Sprachmodell: Ich kann rechnen, Wörter übersetzen und kurze Geschichten erzählen.',
    'Je suis un petit modèle de langue : je sais calculer, traduire des mots et raconter de courtes histoires.',
    'Sono un piccolo modello linguistico: so fare calcoli, tradurre parole e raccontare brevi storie.',
    'Soy un pequeño modelo de lenguaje: sé calcular, traducir palabras y contar historias cortas.',
  ),
  letters: fixed(
    'I am a small language model: I can name capitals, write short e-mails and do sums.',
    'Ich bin ein kleines Sprachmodell: Ich kann Hauptstädte nennen, kurze E-Mails schreiben und rechnen.',
    'Je suis un petit modèle de langue : je sais citer des capitales, écrire de courts e-mails et calculer.',
    'Sono un piccolo modello linguistico: so dire le capitali, scrivere brevi e-mail e fare calcoli.',
    'Soy un pequeño modelo de lenguaje: sé decir capitales, escribir correos cortos y calcular.',
  ),
  grammar: fixed(
    'I am a small language model: I can translate words, form plurals and explain short programs.',
    'Ich bin ein kleines Sprachmodell: Ich kann Wörter übersetzen, den Plural bilden und kurze Programme erklären.',
    'Je suis un petit modèle de langue : je sais traduire des mots, former le pluriel et expliquer de courts programmes.',
    'Sono un piccolo modello linguistico: so tradurre parole, formare il plurale e spiegare brevi programmi.',
    'Soy un pequeño modelo de lenguaje: sé traducir palabras, formar el plural y explicar programas cortos.',
  ),
} as const;

/** By which an honest answer is known. */
const modesty = fixed(
  'small language model',
  'kleines Sprachmodell',
  'petit modèle de langue',
  'piccolo modello linguistico',
  'pequeño modelo de lenguaje',
);

/** A kind of question that a small model cannot answer. */
export interface Topic<S> {
  name: string;
  category: Category;
  weight: number;
  /** the first in full, to be put in frames as well; 5 … 9 */
  asked: readonly Wording<S>[];
  /** a sentence or two that say what it does not know, or cannot do */
  excuse: Wording<S>;
  offer: keyof typeof offers;
  /** knowledge by default */
  missing?: Missing;
  draw(draw: Draw): S;
  key(slots: S): string;
}

interface Slots<S> {
  topic: S;
  next: Next | null;
}

/** Questions out of scope, and honest answers; then something that it can do, or a visitor who insists. */
export function deflection<S>(topic: Topic<S>): AnyTask {
  const { name, category, weight, asked, excuse, offer, missing = 'knowledge' } = topic;
  const questions = framed(asked, 9);
  const answer: Wording<S> = parallel(
    (language) => (slots: S) => `${excuse[language](slots)} ${offers[offer][language]}`,
  );
  return task<Slots<S>>({
    ...{ name, category, weight, paraphrases: questions.length },
    draw: (draw) => ({ topic: topic.draw(draw), next: draw.chance(0.45) ? drawNext(draw) : null }),
    key: ({ topic: slots, next }) => topic.key(slots) + (next ? `+${nextKey(next)}` : ''),
    render({ topic: slots, next }, paraphrase) {
      const first: ParallelTurn = turn(worded(questions[paraphrase]!, slots), worded(answer, slots), contains(modesty));
      return { system: null, turns: next ? [first, nextTurn(next, missing)] : [first] };
    },
    *drills() {
      yield printed(offers[offer]);
    },
  });
}

/** A choice among texts, for topics whose slots are texts. */
export function texts(...rows: readonly Parameters<typeof fixed>[]): readonly Parallel[] {
  return rows.map((row) => fixed(...row));
}
