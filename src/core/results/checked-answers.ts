import { passes } from '../benchmarks/answer-check.ts';
import type { ModelAnswer, Question } from '../benchmarks/fastchat.ts';
import type { ChatMessage } from '../chat/messages.ts';
import { questionOf, type Place } from '../judgments/record-item.ts';
import { type DetectedLanguage, detectLanguage } from '../language-detection.ts';

/** An answer, and what can be told of it without a person or a judge. */
export interface CheckedAnswer extends Place {
  model: string;
  /** null: the turn has nothing that it could be held against */
  right: boolean | null;
  found: DetectedLanguage;
  /** what was asked and answered before the turn */
  before: readonly ChatMessage[];
  prompt: string;
  text: string;
  reference: string | null;
}

/** Every turn of the answers whose questions are known, in their order; the first of several choices. */
export function checkedAnswers(questions: readonly Question[], answers: readonly ModelAnswer[]): CheckedAnswer[] {
  const known = new Map(questions.map((question) => [question.question_id, question]));
  return answers.flatMap(({ question_id, model_id: model, choices }) => {
    const asked = known.get(question_id);
    if (!asked) return [];
    const place = { ...questionOf(question_id), category: asked.category, model };
    const before: ChatMessage[] = asked.system === undefined ? [] : [{ role: 'system', content: asked.system }];
    const turns = choices[0]?.turns.slice(0, asked.turns.length) ?? [];
    return turns.map((text, index): CheckedAnswer => {
      const prompt = asked.turns[index]!;
      const check = asked.checks?.[index] ?? null;
      const answer: CheckedAnswer = {
        ...{ ...place, turn: index + 1, right: check && passes(check, text), found: detectLanguage(text) },
        ...{ before: [...before], prompt, text, reference: asked.reference?.[index] || null },
      };
      before.push({ role: 'user', content: prompt }, { role: 'assistant', content: text });
      return answer;
    });
  });
}
