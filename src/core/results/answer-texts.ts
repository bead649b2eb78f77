import type { ChatMessage } from '../chat/messages.ts';
import type { NamedVote } from '../exchange/named-votes.ts';
import type { PairJudgment } from '../judgments/pair-judgment.ts';
import { shownTexts } from '../judgments/shown-texts.ts';
import type { SingleScore } from '../judgments/single-score.ts';

/** An answer with what led to it. */
export interface AnswerText {
  model: string;
  /** what was asked and answered before the turn */
  before: readonly ChatMessage[];
  prompt: string;
  text: string;
  /** a reference solution that a judge was given; null: none */
  reference: string | null;
}

/** Both answers of a vote; none where the file has no texts. */
export function answersOfVote({ left, right, turn }: NamedVote): AnswerText[] {
  return [left, right].flatMap(({ model, conversation }) => answerAt(model, conversation, turn, []) ?? []);
}

/** Both answers that a judge was shown in its first game. */
export function answersOfPair({ item, opener, shown }: PairJudgment): AnswerText[] {
  const texts = shown ? shownTexts(shown) : null;
  if (!texts) return [];
  const [one, other] = item.pair;
  const models = opener === 'first' ? [one, other] : [other, one];
  return texts.conversations.flatMap(
    (conversation, slot) => answerAt(models[slot]!, conversation, item.turn, texts.references) ?? [],
  );
}

/** The answer that a judge was shown; null: the file does not have it. */
export function answerOfScore({ model, turn, shown }: SingleScore): AnswerText | null {
  const texts = shown ? shownTexts(shown) : null;
  return texts && answerAt(model, texts.conversations[0] ?? null, turn, texts.references);
}

/** What a vote was asked about at its turn; null: the file has no texts. */
export function promptOfVote({ left, turn }: NamedVote): string | null {
  return left.conversation?.filter(({ role }) => role === 'user')[turn - 1]?.content ?? null;
}

function answerAt(
  model: string,
  conversation: readonly ChatMessage[] | null,
  turn: number,
  references: readonly string[],
): AnswerText | null {
  let turns = 0;
  const at = (conversation ?? []).findIndex(({ role }) => role === 'assistant' && ++turns === turn);
  if (!conversation || at < 0) return null;
  const before = conversation.slice(0, at);
  const asked = before.findLastIndex(({ role }) => role === 'user');
  return {
    model,
    before: before.slice(0, Math.max(0, asked)),
    prompt: before[asked]?.content ?? '',
    text: conversation[at]!.content,
    reference: references[turn - 1] ?? null,
  };
}
