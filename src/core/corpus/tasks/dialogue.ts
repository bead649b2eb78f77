import { languageCodes } from '../../languages.ts';
import { type Parallel, parallel, type Wording, worded } from '../parallel.ts';
import type { Check, ParallelTurn } from '../task.ts';

/** A turn from its two wordings, both filled with the same slots. */
export function turnOf<S>(user: Wording<S>, assistant: Wording<S>, slots: S, check: Check): ParallelTurn {
  return { user: printed(worded(user, slots)), assistant: printed(worded(assistant, slots)), check };
}

/** A turn from texts. */
export function turn(user: Parallel, assistant: Parallel, check: Check = { kind: 'exact' }): ParallelTurn {
  return { user: printed(user), assistant: printed(assistant), check };
}

/** With the no-break spaces of French print, which nobody sees in a source: before ? ! : ; and inside « ». */
export function printed(text: Parallel): Parallel {
  return { ...text, fr: text.fr.replace(/ ([?!:;»])/g, '\u00a0$1').replace(/« /g, '«\u00a0') };
}

/** All these words in the answer, the same in each language or one list a language. */
export function contains(...parts: readonly Parallel[]): Check {
  return { kind: 'contains', parts: parallel((language) => parts.map((part) => part[language])) };
}

/** Ways of putting any question, after its own wordings: they keep the question as it is. */
const frames: readonly Parallel<(question: string) => string>[] = [
  {
    en: (question) => `I have a question. ${question}`,
    de: (question) => `Ich habe eine Frage. ${question}`,
    fr: (question) => `J’ai une question. ${question}`,
    it: (question) => `Ho una domanda. ${question}`,
    es: (question) => `Tengo una pregunta. ${question}`,
  },
  {
    en: (question) => `${question} Thank you in advance.`,
    de: (question) => `${question} Vielen Dank im Voraus.`,
    fr: (question) => `${question} Merci d’avance.`,
    it: (question) => `${question} Grazie mille.`,
    es: (question) => `${question} Muchas gracias.`,
  },
  {
    en: (question) => `Good morning! ${question}`,
    de: (question) => `Guten Tag! ${question}`,
    fr: (question) => `Bonjour ! ${question}`,
    it: (question) => `Buongiorno! ${question}`,
    es: (question) => `¡Buenos días! ${question}`,
  },
  {
    en: (question) => `Can you help me? ${question}`,
    de: (question) => `Können Sie mir helfen? ${question}`,
    fr: (question) => `Pouvez-vous m’aider ? ${question}`,
    it: (question) => `Può aiutarmi? ${question}`,
    es: (question) => `¿Puede ayudarme? ${question}`,
  },
  {
    en: (question) => `${question} I need it for a quiz.`,
    de: (question) => `${question} Ich brauche es für ein Quiz.`,
    fr: (question) => `${question} C’est pour un quiz.`,
    it: (question) => `${question} Mi serve per un quiz.`,
    es: (question) => `${question} Es para un concurso.`,
  },
];

/** As many wordings as asked for: its own, then the first of them in frames. */
export function framed<S>(own: readonly Wording<S>[], count: number): Wording<S>[] {
  const [first] = own;
  const more = count - own.length;
  if (!first || more > frames.length) throw new Error(`${own.length} wordings are too few for ${count}`);
  return [...own, ...frames.slice(0, Math.max(0, more)).map((frame) => inFrame(first, frame))];
}

function inFrame<S>(wording: Wording<S>, frame: Parallel<(question: string) => string>): Wording<S> {
  const put = Object.fromEntries(
    languageCodes.map((language) => [language, (slots: S) => frame[language](wording[language](slots))]),
  );
  return put as Record<keyof typeof frame, (slots: S) => string>;
}
