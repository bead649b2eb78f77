import type { AnswerTurn, MessageTurn } from '#core/chat/conversation.ts';
import { directed } from '#core/chat/directive.ts';
import type { GenerationEvent, SamplingSettings } from '#core/chat/generation.ts';
import type { GrowingAnswer } from '#core/chat/growing-answer.ts';
import type { ChatMessage } from '#core/chat/messages.ts';
import { asWorkbenchError } from '#core/errors.ts';
import type { Language } from '#core/languages.ts';
import { aborted, settled, until } from '#protocol/until.ts';
import type { PairEngine, PairMember } from './pair-engine.ts';

/** A message and what each of the two answers to it, the first checkpoint's first. */
export interface PairTurn {
  message: MessageTurn;
  answers: readonly [AnswerTurn, AnswerTurn];
}

/** How both are asked. */
export interface Asking {
  language: Language;
  sampling: SamplingSettings;
  maxTokens: number;
  /** whether the directive in the conversation language goes before the first message; null: as suits the checkpoints */
  directive: boolean | null;
}

interface Question {
  engine: PairEngine;
  asking: Asking;
  /** each one's own conversation, the new message last */
  messages: readonly [ChatMessage[], ChatMessage[]];
  answers: readonly [GrowingAnswer, GrowingAnswer];
  signal: AbortSignal;
  /** both are there and begin */
  onready?: (members: readonly [PairMember, PairMember]) => void;
  /** after the answer has taken it */
  onevent: (event: GenerationEvent) => void;
}

/** What else there is to know of two answers. */
export interface Asked {
  members: readonly [PairMember, PairMember];
  /** the directive went before both */
  directed: boolean;
}

/**
 * Has both answer one message together, under the same settings. Both get the directive or neither does. Null when the signal
 * aborted it; rejects with the reason when it fails. The answers keep what they have, with how they ended.
 */
export async function askBoth({
  engine,
  asking,
  messages,
  answers,
  signal,
  onready,
  onevent,
}: Question): Promise<Asked | null> {
  try {
    const members = await settled(engine.ready(), signal);
    if (members === aborted) return null;
    onready?.(members);
    const lines =
      (asking.directive ?? !members.some(({ builtIn }) => builtIn))
        ? await Promise.all(
            members.map(({ id }, lane) =>
              directed(messages[lane]!, asking.language, (given) => engine.countTokens(id, given)),
            ),
          )
        : [];
    const taken = lines.length === 2 && lines.every((line) => line !== null);
    const { sampling, maxTokens } = asking;
    const lanes = members.map(({ id, adapter }, lane) => ({
      ...{ checkpoint: id, adapter, messages: (taken && lines[lane]) || messages[lane]! },
      ...{ sampling, maxTokens, stop: [], alternatives: 0 },
    }));
    for await (const event of until(engine.generate(lanes), signal)) {
      answers[event.lane]?.take(event, performance.now());
      onevent(event);
    }
    return signal.aborted ? null : { members, directed: taken };
  } catch (thrown) {
    const error = asWorkbenchError(thrown);
    if (error.code === 'engine/cancelled') return null;
    for (const answer of answers) answer.end('failed');
    throw error;
  } finally {
    for (const answer of answers) answer.end(signal.aborted ? 'cancelled' : 'interrupted');
  }
}

/** One lane's own conversation: what it said itself, without messages that it gave nothing to. */
export function conversationOf(turns: readonly PairTurn[], lane: 0 | 1): ChatMessage[] {
  return turns
    .filter(({ answers }) => answers[lane].content !== '')
    .flatMap(({ message, answers }): ChatMessage[] => [
      { role: 'user', content: message.content },
      { role: 'assistant', content: answers[lane].content },
    ]);
}
