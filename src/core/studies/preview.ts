import { hash32 } from '../hash.ts';
import { chooseObvious } from './obvious.ts';
import { type Orderable, orderOf } from './order.ts';
import { type Assignable, assignMatchups, planFacts, type PlanFacts, type PlanWishes } from './plan.ts';
import { judgedTurns, type StudyQuestion, type StudySettings } from './study.ts';

/**
 * What a study will ask of everybody and allow to be computed, before there is a single answer. Loads and counts are those of the study
 * that is assembled later; who judges what is drawn anew then.
 * @param pairs  how many pairs of checkpoints are compared
 * @throws WorkbenchError what `assignMatchups` throws
 */
export function previewPlan(
  questions: readonly StudyQuestion[],
  pairs: number,
  settings: StudySettings,
  wishes: PlanWishes,
  seed: number,
): PlanFacts {
  const orderable = (question: StudyQuestion, kind: string): Orderable & Assignable => {
    const { question_id, category, language } = question;
    const id = String(question_id);
    return { id: `${id} ${kind}`, question: id, category, language, turns: judgedTurns(question, settings) };
  };
  const matchups = questions.flatMap((question) =>
    Array.from({ length: pairs }, (_, pair) => orderable(question, `pair ${pair}`)),
  );
  const plan = assignMatchups(matchups, wishes, seed);
  const most = plan.reduce((longest, own) => Math.max(longest, own.length), 0);
  const checks = chooseObvious(questions, most, settings, seed).map(({ question }) => orderable(question, 'obvious'));
  const byId = new Map(matchups.map((matchup) => [matchup.id, matchup]));
  const orders = plan.map((own, seat) => {
    const understood = checks.filter(({ language }) => wishes.seats[seat]!.includes(language));
    return orderOf(
      own.map((id) => byId.get(id)!),
      understood,
      settings,
      hash32(`${seed} seat ${seat}`),
    );
  });
  return planFacts(orders, matchups, checks);
}
