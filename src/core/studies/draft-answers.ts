import { asQuestion, type Benchmark } from '../benchmarks/benchmark.ts';
import { failedAnswer, languageOfId, type Question, temperatureOf } from '../benchmarks/fastchat.ts';
import { unmarkedLanguage } from '../benchmarks/benchmark.ts';
import { hash32 } from '../hash.ts';
import { type Language, languageCodes } from '../languages.ts';
import type { StoredAnswer } from './answer.ts';
import { type Answering, compared, type DraftAnswer, type OrganiserDraft, withDirective } from './draft.ts';
import { isWhole } from './matchups.ts';
import { judgedTurns } from './study.ts';

/** A question of the study, with what checkpoints need of it. */
export interface DraftQuestion {
  /** its id in the study, unique over the languages */
  id: string;
  language: Language;
  question: Question;
  /** 32-bit hash of what is asked */
  asked: number;
}

/** What the draft asks, language by language. Those that were left out come, too, if wanted. */
export function draftQuestions(
  { languages, categories, leftOut }: Pick<OrganiserDraft, 'languages' | 'categories' | 'leftOut'>,
  benchmark: Pick<Benchmark, 'questions'>,
): DraftQuestion[] {
  const out = new Set(leftOut);
  return languageCodes
    .filter((language) => languages.includes(language))
    .flatMap((language) =>
      benchmark.questions.flatMap(({ category, wordings }) => {
        const wording = wordings[language];
        if (!wording || !categories.includes(category)) return [];
        const id = studyId(wording.questionId, language);
        if (out.has(id)) return [];
        const question = { ...asQuestion(category, wording), question_id: id };
        return [{ id, language, question, asked: hash32(JSON.stringify([question.system ?? '', question.turns])) }];
      }),
    );
}

/** Every question of a benchmark, whatever is chosen. */
export function everyQuestion(benchmark: Pick<Benchmark, 'questions'>): DraftQuestion[] {
  return draftQuestions({ languages: languageCodes, categories: categoriesOf(benchmark), leftOut: [] }, benchmark);
}

export function categoriesOf({ questions }: Pick<Benchmark, 'questions'>): string[] {
  return [...new Set(questions.map(({ category }) => category))];
}

/** A file's own id; where it does not say its language, and files of several languages have the same, it says it here. */
export function studyId(questionId: number | string, language: Language): string {
  const marked = languageOfId(questionId) !== null || language === unmarkedLanguage;
  return marked ? String(questionId) : `${questionId}_${language.toUpperCase()}`;
}

/** How far one checkpoint has come with the study's questions. */
export interface Answered {
  whole: number;
  /** with a turn that failed, and why: the error's code */
  failed: { question: DraftQuestion; reason: string }[];
  /** not asked yet, not to the end, or in another wording */
  open: DraftQuestion[];
}

/** @param stored  by id */
export function answered(
  { key, answers }: { key: string | null; answers: readonly DraftAnswer[] },
  questions: readonly DraftQuestion[],
  stored: ReadonlyMap<string, StoredAnswer>,
  settings: { firstTurnOnly: boolean },
): Answered {
  const places = new Map(answers.map((place) => [place.question, place]));
  const result: Answered = { whole: 0, failed: [], open: [] };
  for (const question of questions) {
    const place = places.get(question.id);
    const answer = place && stored.get(place.id);
    const turns = judgedTurns(question.question, settings);
    // whoever imports answers answers for their wording, too
    const current = key === null || place?.asked === question.asked;
    if (!answer || !current || answer.turns.length < turns) result.open.push(question);
    else if (isWhole(answer, turns)) result.whole++;
    else result.failed.push({ question, reason: failureOf(answer, turns) });
  }
  return result;
}

function failureOf({ turns, finish }: StoredAnswer, judged: number): string {
  const at = turns.findIndex((text, turn) => turn < judged && (text === failedAnswer || finish[turn] === 'failed'));
  return finish[at] ?? 'failed';
}

/** How the answers to a question are drawn. */
export function temperatureFor({ temperature }: Pick<Answering, 'temperature'>, category: string): number {
  return temperature ?? temperatureOf(category);
}

/**
 * Places of answers that would be others under the changed draft: those of checkpoints that are gone, of another benchmark, or drawn in
 * another way. What only leaves the study for now (a language, a category) is kept.
 * @param questions  every one of the benchmark
 */
export function staleAnswers(
  before: OrganiserDraft,
  after: OrganiserDraft,
  questions: readonly DraftQuestion[],
  stored: ReadonlyMap<string, StoredAnswer>,
): Set<string> {
  const categories = new Map(questions.map(({ id, question }) => [id, question.category]));
  const kept = new Set(after.checkpoints.map(({ id }) => id));
  const directiveChanged = withDirective(before) !== withDirective(after);
  const drawnOtherwise = (answer: StoredAnswer): boolean => {
    const category = categories.get(answer.question) ?? '';
    const [was, is] = [temperatureFor(before.answering, category), temperatureFor(after.answering, category)];
    const { maxTokens } = before.answering;
    if (was !== is || directiveChanged) return true;
    if (is > 0 && before.answering.seed !== after.answering.seed) return true;
    // an answer that ended by itself is the same with more room; whether it is with less, nobody has counted
    if (after.answering.maxTokens > maxTokens) return answer.finish.includes('max-tokens');
    return after.answering.maxTokens < maxTokens;
  };
  const stale = new Set<string>();
  for (const { id, key, answers } of before.checkpoints)
    for (const place of answers) {
      const answer = stored.get(place.id);
      if (!answer) continue;
      const gone = !kept.has(id) || before.benchmark !== after.benchmark;
      if (gone || (key !== null && drawnOtherwise(answer))) stale.add(place.id);
    }
  return stale;
}

/** All answers that were generated here. */
export function generatedAnswers(draft: OrganiserDraft, stored: ReadonlyMap<string, StoredAnswer>): Set<string> {
  const places = draft.checkpoints.flatMap(({ key, answers }) => (key === null ? [] : answers.map(({ id }) => id)));
  return new Set(places.filter((id) => stored.has(id)));
}

/** Answers that have no place: their checkpoint is gone, or their wording was corrected. */
export function strayAnswers(draft: OrganiserDraft, stored: ReadonlyMap<string, StoredAnswer>): string[] {
  const places = new Set(draft.checkpoints.flatMap(({ answers }) => answers.map(({ id }) => id)));
  return [...stored.keys()].filter((id) => !places.has(id));
}

/** The draft without those places. */
export function withoutAnswers(draft: OrganiserDraft, gone: ReadonlySet<string>): OrganiserDraft {
  const checkpoints = draft.checkpoints.map((checkpoint) => {
    const answers = checkpoint.answers.filter(({ id }) => !gone.has(id));
    // one that has to begin anew may do so with another file
    return { ...checkpoint, answers, hash: answers.length > 0 ? checkpoint.hash : '' };
  });
  return { ...draft, checkpoints };
}

/** The draft with a place for the checkpoint's answer to each of the questions; a corrected wording gets a new one. */
export function withPlaces(
  draft: OrganiserDraft,
  checkpoint: string,
  questions: readonly Pick<DraftQuestion, 'id' | 'asked'>[],
  newId: () => string,
): OrganiserDraft {
  const checkpoints = draft.checkpoints.map((each) => {
    if (each.id !== checkpoint) return each;
    const places = new Map(each.answers.map((place) => [place.question, place]));
    for (const { id: question, asked } of questions)
      if (places.get(question)?.asked !== asked) places.set(question, { question, id: newId(), asked });
    return { ...each, answers: [...places.values()] };
  });
  return { ...draft, checkpoints };
}

/** Who has given which of the stored answers, for `assembleStudy`. */
export function answersByCheckpoint(
  draft: OrganiserDraft,
  questions: readonly DraftQuestion[],
  stored: ReadonlyMap<string, StoredAnswer>,
): Map<string, StoredAnswer[]> {
  const asked = new Set(questions.map(({ id }) => id));
  return new Map(
    compared(draft).map(({ id, answers }) => [
      id,
      answers.flatMap((place) => (asked.has(place.question) ? (stored.get(place.id) ?? []) : [])),
    ]),
  );
}
