import { type AdapterUse, type GenerationEvent, type GenerationRequest, greedy } from '../chat/generation.ts';
import type { ChatMessage } from '../chat/messages.ts';
import { asWorkbenchError } from '../errors.ts';
import { failedAnswer, type Question, temperatureOf } from './fastchat.ts';

/** How a benchmark's questions are answered. */
interface AnswerSettings {
  adapter: AdapterUse | null;
  /** unsigned 32-bit */
  seed: number;
  /** a turn */
  maxTokens: number;
  /** null: by category, as FastChat does [Zheng2023] */
  temperature: number | null;
}

export interface QuestionAnswers {
  /** which of the questions */
  index: number;
  turns: string[];
  /** how each turn ended; of one that failed the error's code, and its text is FastChat's `ERROR` */
  finish: string[];
}

type Generate = (requests: GenerationRequest[]) => AsyncIterable<GenerationEvent>;

/**
 * All turns of some questions, a lane each: first all first turns, then all second ones with the first in context. Each question's
 * answers come as soon as its last turn is complete.
 * @throws whatever `generate` throws, but for a question that is too long or that the template does not take: that one has failed
 */
export async function* answerQuestions(
  questions: readonly Question[],
  settings: AnswerSettings,
  generate: Generate,
): AsyncGenerator<QuestionAnswers> {
  const answers = questions.map((_, index): QuestionAnswers => ({ index, turns: [], finish: [] }));
  const isDone = ({ index, turns }: QuestionAnswers): boolean => turns.length === questions[index]!.turns.length;
  const given = new Set<QuestionAnswers>();
  for (let open = answers; open.length > 0; open = answers.filter((answer) => !isDone(answer))) {
    const before = turnsOf(answers);
    try {
      for await (const event of generate(open.map((answer) => requestOf(questions[answer.index]!, answer, settings)))) {
        if (event.kind !== 'finish') continue;
        const answer = open[event.lane]!;
        answer.turns.push(event.text);
        answer.finish.push(event.reason);
        if (!isDone(answer)) continue;
        given.add(answer);
        yield answer;
      }
    } catch (thrown) {
      const { code } = asWorkbenchError(thrown);
      if (code !== 'engine/context-full' && code !== 'text/template-failed') throw thrown;
      if (questions.length > 1) {
        // one question too long for the context must not cost the others theirs
        for (const { index } of answers.filter((answer) => !given.has(answer)))
          for await (const { turns, finish } of answerQuestions([questions[index]!], settings, generate))
            yield { index, turns, finish };
        return;
      }
      answers[0]!.turns.push(failedAnswer);
      answers[0]!.finish.push(code);
      if (isDone(answers[0]!)) yield answers[0]!;
    }
    if (turnsOf(answers) === before) throw new Error('The engine ended without an answer.');
  }
}

function turnsOf(answers: readonly QuestionAnswers[]): number {
  return answers.reduce((sum, { turns }) => sum + turns.length, 0);
}

function requestOf(
  question: Question,
  { turns }: QuestionAnswers,
  { adapter, seed, maxTokens, temperature }: AnswerSettings,
): GenerationRequest {
  return {
    messages: conversation(question, turns),
    adapter,
    sampling: { ...greedy, temperature: temperature ?? temperatureOf(question.category), seed },
    maxTokens,
    stop: [],
    alternatives: 0,
  };
}

/** What a checkpoint is asked next, with what it said before. */
function conversation({ system, turns }: Question, answers: readonly string[]): ChatMessage[] {
  return [
    ...(system === undefined ? [] : [{ role: 'system' as const, content: system }]),
    ...answers.flatMap((text, turn) => [
      { role: 'user' as const, content: turns[turn]! },
      { role: 'assistant' as const, content: text },
    ]),
    { role: 'user', content: turns[answers.length]! },
  ];
}
