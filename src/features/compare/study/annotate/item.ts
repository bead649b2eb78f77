import type { AnswerTurn } from '#core/chat/conversation.ts';
import type { FinishReason } from '#core/chat/generation.ts';
import { defaultSampling } from '#core/chat/sampling.ts';
import type { Language } from '#core/languages.ts';
import { findLeaks } from '#core/studies/leak.ts';
import type { Due } from '#core/studies/progress.ts';
import { type Decision, showingKey, type Standing } from '#core/studies/standing.ts';
import { judgedTurns, type Study } from '#core/studies/study.ts';
import type { SeenTurn } from '../../blind-question.svelte.ts';

/** What an annotator has before him. */
export interface Item {
  due: Due;
  /** how many turns of its question are judged */
  turns: number;
  turn: SeenTurn;
  /** the turns before it, with the annotator's own verdicts */
  earlier: SeenTurn[];
  /** null: there is none, or the study shows none */
  reference: string | null;
  /** one of the answers names a model or vendor that the messages so far do not */
  leak: boolean;
}

const finishes: readonly FinishReason[] = ['end-of-turn', 'stop-string', 'max-tokens', 'context-full', 'cancelled'];

/** Finds what is to be shown in a study. Nobody is told who gave an answer: the study itself does not say. */
export function itemFinder(study: Study): (due: Due, standing: Pick<Standing, 'votes' | 'skips'>) => Item {
  const questions = new Map(study.questions.map((question) => [String(question.question_id), question]));
  const answers = new Map(study.answers.map((answer) => [answer.id, answer]));

  function turnOf(id: string, turn: number, language: Language): AnswerTurn {
    const { turns, finish } = answers.get(id)!;
    return {
      ...{ role: 'assistant', content: turns[turn - 1]!, language, checkpoint: '', vocab: 0 },
      ...{ sampling: defaultSampling, attempt: 0, totals: null, tokens: [] },
      // of an answer that was made elsewhere it may say anything
      finish: finishes.find((known) => known === finish[turn - 1]) ?? 'end-of-turn',
    };
  }

  function seen({ question, language, turn, left, right }: Due, decision: Decision | null): SeenTurn {
    const content = questions.get(question)!.turns[turn - 1]!;
    return {
      message: { role: 'user', content, language },
      left: turnOf(left, turn, language),
      right: turnOf(right, turn, language),
      decision,
      unblinded: false,
    };
  }

  return (due, { votes, skips }) => {
    const question = questions.get(due.question)!;
    const decided = new Map([...votes, ...skips].map((decision) => [showingKey(decision.showing), decision]));
    const before = Array.from({ length: due.turn - 1 }, (_, index) =>
      decided.get(showingKey({ ...due, turn: index + 1 })),
    );
    const turn = seen(due, null);
    const messages = question.turns.slice(0, due.turn).join('\n');
    return {
      due,
      turns: judgedTurns(question, study.settings),
      turn,
      earlier: before.flatMap((decision) => (decision ? [seen(decision.showing, decision)] : [])),
      reference: (study.settings.references && question.reference[due.turn - 1]) || null,
      leak: [turn.left, turn.right].some((answer) => findLeaks(answer!.content, messages).length > 0),
    };
  };
}
