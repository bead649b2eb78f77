import type { ChatMessage } from '../chat/messages.ts';

/** What a judge's prompt holds of question and answers. */
export interface ShownTexts {
  /** one an answer in the order of their slots: of turn 1 a question and its answer, of turn 2 both turns */
  conversations: ChatMessage[][];
  /** of the turns, in their order; none: the judge was given none */
  references: string[];
}

/**
 * Lines that set a prompt's parts apart, in MT-bench and in MT-Bench-X with all its slips of spelling [Zheng2023, appendix A; Weber2024].
 * Whole lines only, since answers have brackets of their own.
 */
const question =
  /^\[(?:(?:User )?Question|Frage(?: des Nutzers)?|Domanda(?: dell'utente)?|Pregunta(?: del usuario)?)\]$/;
const referenceStart = new RegExp(
  `^\\[(?:${[
    'The Start of Reference Answer',
    'Der (?:Beginn|Anfang) der Referenzantwort',
    'Le début de la réponse de référence',
    "L'inizio della risposta di riferimento",
    'El inicio de la respuesta de referencia',
  ].join('|')})\\]$`,
);
const referenceEnd = new RegExp(
  `^\\[(?:${[
    'The End of Reference Answer',
    'Das Ende der Referenzantwort',
    'La réponse à la fin de la référence',
    'La risposta alla fine del riferimento',
    'El final de la respuesta de referencia',
  ].join('|')})\\]$`,
);
const answerStart = new RegExp(
  `^\\[(?:${[
    "The Start of Assistant(?: [AB])?'s Answer",
    '(?:Der )?Beginn der Antwort (?:des Assistenten|von Assistent [AB])',
    "(?:Le d|D)ébut de la réponse de l'assistant(?: [AB])?",
    "(?:L'i|I)nizio della risposta dell'[aA]ssistente(?: [AB])?",
    '(?:El comienzo|El inicio|Inicio) de la respuesta del [aA]sistente(?: [AB])?',
  ].join('|')})\\]$`,
);
const answerEnd = new RegExp(
  `^\\[(?:${[
    "The End of Assistant(?: [AB])?'s Answer",
    '(?:Das )?Ende der Antwort (?:des Assistenten|von Assistent [AB])',
    "(?:La f|F)in de la réponse de l'assistant(?: [AB])?",
    "(?:La f|F)ine della risposta dell'[aA]ssistente(?: [AB])?",
    '(?:El final|Fin) de la respuesta del [aA]sistente(?: [AB])?',
  ].join('|')})\\]\\.?$`,
);
const talkStart =
  /^<\|?(?:The Start of Assistant|Der (?:Beginn|Anfang) des Gesprächs|Le début de la conversation|L'inizio della conversazione|(?:El inicio|Inicio) de la conversación)/;
const talkEnd =
  /^<\|?(?:The End of Assistant|Das Ende des Gesprächs|La fin de la conversation|La fine della conversazione|El final de la conversación)/;
const referenceTalkEnd =
  /^<\|?(?:The End of Reference|Das Ende der Referenz|La fin de la réponse de réf|La risposta alla fine del rif|La respuesta al final de la ref)/;
const user = /^### (?:User|Benutzer|Utilisateur|Utente|Usuario)\s?:$/;
const assistant = /^### (?:Assistant|Assistent|Assistente|Asistente) [AB]\s?:$/;
const reference =
  /^### (?:Reference answer|Referenzantwort|Réponse de référence|Risposta di riferimento|Respuesta de referencia)\s?:$/;

/** What FastChat's `user_prompt` shows; null where it is built in another way. */
export function shownTexts(prompt: string): ShownTexts | null {
  const lines = prompt.split(/\r?\n/);
  return ofTwoTurns(lines) ?? ofOneTurn(lines);
}

function ofOneTurn(lines: readonly string[]): ShownTexts | null {
  const asked = lines.findIndex((line) => question.test(line));
  const starts = places(lines, answerStart, asked);
  const firstStart = starts[0];
  if (asked < 0 || firstStart === undefined || starts.length > 2) return null;
  const given = places(lines, referenceStart, asked).find((at) => at < firstStart);
  const givenEnd = places(lines, referenceEnd, given ?? lines.length).find((at) => at < firstStart);
  const prompt = textBetween(lines, asked, given ?? firstStart);
  const answers = starts.map((start, at) => {
    const limit = starts[at + 1] ?? lines.length;
    const end = places(lines, answerEnd, start).findLast((place) => place < limit);
    return end === undefined ? null : textBetween(lines, start, end);
  });
  if (answers.includes(null)) return null;
  return {
    conversations: answers.map((answer) => [
      { role: 'user', content: prompt },
      { role: 'assistant', content: answer! },
    ]),
    references: given === undefined || givenEnd === undefined ? [] : [textBetween(lines, given, givenEnd)],
  };
}

function ofTwoTurns(lines: readonly string[]): ShownTexts | null {
  const starts = places(lines, talkStart, -1);
  const firstStart = starts[0];
  if (firstStart === undefined || starts.length > 2) return null;
  const talks = starts.map((start, at) => {
    const limit = starts[at + 1] ?? lines.length;
    const end = places(lines, talkEnd, start).findLast((place) => place < limit) ?? limit;
    return turnsOf(lines.slice(start, end), assistant);
  });
  if (talks.includes(null)) return null;
  const givenEnd = lines.findIndex((line, at) => at < firstStart && referenceTalkEnd.test(line));
  const given = turnsOf(lines.slice(0, givenEnd < 0 ? firstStart : givenEnd), reference) ?? [];
  return {
    conversations: talks.map((talk) => talk!),
    references: given.filter(({ role }) => role === 'assistant').map(({ content }) => content),
  };
}

/** Two turns. What an answer itself has of such headings stays in it: the first of each counts, and the last. */
function turnsOf(lines: readonly string[], answered: RegExp): ChatMessage[] | null {
  const asks = places(lines, user, -1);
  const answers = places(lines, answered, -1);
  const [first, second] = [asks[0] ?? -1, asks.at(-1) ?? -1];
  const [one, two] = [answers[0] ?? -1, answers.at(-1) ?? -1];
  if (!(first >= 0 && first < one && one < second && second < two)) return null;
  return [
    { role: 'user', content: textBetween(lines, first, one) },
    { role: 'assistant', content: textBetween(lines, one, second) },
    { role: 'user', content: textBetween(lines, second, two) },
    { role: 'assistant', content: textBetween(lines, two, lines.length) },
  ];
}

/** Of lines that are such, behind a place. */
function places(lines: readonly string[], what: RegExp, behind: number): number[] {
  return lines.flatMap((line, at) => (at > behind && what.test(line.trimEnd()) ? [at] : []));
}

/** What stands between two lines, without the empty ones round it. */
function textBetween(lines: readonly string[], from: number, to: number): string {
  return lines
    .slice(from + 1, to)
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}
