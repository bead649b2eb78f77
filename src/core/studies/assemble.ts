import { Draw } from '../corpus/draw.ts';
import { WorkbenchError } from '../errors.ts';
import { hash32 } from '../hash.ts';
import { languageCodes } from '../languages.ts';
import { createRandom } from '../random.ts';
import type { StoredAnswer } from './answer.ts';
import { type AuthoredMatchup, matchupsOf } from './matchups.ts';
import { chooseObvious, obviousMatchup } from './obvious.ts';
import { assignMatchups, type PlanWishes } from './plan.ts';
import { type OrderableMatchup, seatOf } from './seats.ts';
import { judgedTurns, type Study, studyAnswer, studyQuestion } from './study.ts';

type Kept =
  'id' | 'title' | 'benchmark' | 'createdAt' | 'appVersion' | 'directive' | 'consent' | 'settings' | 'questions';

/** Shorter ones are in every text: DE, and the French “de”. */
const shortestName = 3;

/** What the organiser has: checkpoints are known here, and nowhere in the study. */
export interface StudyDraft extends Pick<Study, Kept> {
  /** the checkpoints to be compared, by the keys of `answers` */
  pairs: readonly (readonly [string, string])[];
  /** by checkpoint; ids random, provenance sealed */
  answers: ReadonlyMap<string, readonly StoredAnswer[]>;
  /** what annotators must not read: names of checkpoints and files, hashes */
  names: readonly string[];
  wishes: PlanWishes;
  /** unsigned 32-bit: of plan, orders and sides */
  seed: number;
}

/**
 * The study that is handed out.
 * @param newId  makes a random id
 * @throws WorkbenchError study/names-a-checkpoint, study/missing-answers, and what `assignMatchups` throws
 */
export function assembleStudy(draft: StudyDraft, newId: () => string): Study {
  const { id, title, benchmark, createdAt, appVersion, directive, consent, settings, seed } = draft;
  const questions = draft.questions.map((question) => studyQuestion(question, question.language));
  mustNotName(draft);
  const byCheckpoint = new Map(
    [...new Set(draft.pairs.flat())].map((key) => [key, (draft.answers.get(key) ?? []).map(studyAnswer)]),
  );
  const answers = [...byCheckpoint.values()].flat();
  if (new Set(answers.map(({ provenance }) => provenance.cipher.byteLength)).size > 1)
    throw new Error('Sealed identities of different lengths tell checkpoints apart.');

  const pairs = draft.pairs.map((checkpoints) => ({ id: newId(), checkpoints }));
  const orderable = orderableBy(draft);
  const matchups = matchupsOf(questions, byCheckpoint, pairs, settings, newId).map(orderable);
  const plan = assignMatchups(
    matchups.map(({ order }) => order),
    draft.wishes,
    seed,
  );
  const draw = new Draw(createRandom(hash32(`${seed} strange`)));
  const answersTo = (question: string) => answers.filter((answer) => answer.question === question);
  const most = plan.reduce((longest, own) => Math.max(longest, own.length), 0);
  const obvious = chooseObvious(questions, most, settings, seed).map((choice) =>
    obviousMatchup(choice, answersTo, draw, newId),
  );
  const checks = obvious.map(orderable);

  const byId = new Map(matchups.map((each) => [each.matchup.id, each]));
  const seats = plan.map((own, index) => {
    const languages = draft.wishes.seats[index]!;
    const understood = checks.filter(({ order }) => languages.includes(order.language));
    return seatOf(
      languages,
      own.map((each) => byId.get(each)!),
      understood,
      settings,
      hash32(`${id} ${seed} seat ${index}`),
    );
  });

  const shown = new Set(seats.flatMap(({ blocks }) => blocks.flat()).map(({ matchup }) => matchup));
  const used = [...matchups, ...checks].map(({ matchup }) => matchup).filter((matchup) => shown.has(matchup.id));
  const usedAnswers = new Set(used.flatMap((matchup) => matchup.answers));
  return {
    ...{ id, title, benchmark, createdAt, appVersion },
    languages: languageCodes.filter((language) => questions.some((question) => question.language === language)),
    categories: [...new Set(questions.map(({ category }) => category))],
    pairs: pairs.map((pair) => pair.id).sort(),
    ...{ directive, consent, settings, questions },
    answers: byRandomId(
      [...answers, ...obvious.map(({ strange }) => strange)].filter((each) => usedAnswers.has(each.id)),
    ),
    matchups: byRandomId(used),
    seats,
  };
}

function mustNotName({ title, benchmark, directive, consent, names }: StudyDraft): void {
  const texts = { title: { title }, benchmark: { benchmark }, directive, consent };
  for (const where of Object.keys(texts) as (keyof typeof texts)[]) {
    const words = Object.values(texts[where]).join('\n').toLowerCase();
    const name = names.find((each) => each.length >= shortestName && words.includes(each.toLowerCase()));
    if (name !== undefined) throw new WorkbenchError('study/names-a-checkpoint', { where, name });
  }
}

function orderableBy({ questions, settings }: StudyDraft): (authored: AuthoredMatchup) => OrderableMatchup {
  const known = new Map(questions.map((question) => [String(question.question_id), question]));
  return ({ matchup, first }) => {
    const { id, question } = matchup;
    const { category, language } = known.get(question)!;
    const turns = judgedTurns(known.get(question)!, settings);
    return { matchup, first, order: { id, question, category, language, turns } };
  };
}

function byRandomId<T extends { id: string }>(list: readonly T[]): T[] {
  return list.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
