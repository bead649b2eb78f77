import type { ModelAnswer, Question } from '../benchmarks/fastchat.ts';
import { importVotes } from '../exchange/read-any-votes.ts';
import { ballotOf, type Gathered } from '../exchange/named-votes.ts';
import { WorkbenchError } from '../errors.ts';
import { isRecord, readJsonlParts } from '../jsonl.ts';
import { readJudgments } from '../judgments/read-judgments.ts';
import { ballotsFrom } from '../studies/ballots.ts';
import { obviousVotes } from '../studies/checks.ts';
import type { StudyEvent } from '../studies/event.ts';
import { standingOf } from '../studies/standing.ts';
import type { Study } from '../studies/study.ts';
import { checkedAnswers } from './checked-answers.ts';
import { type CheckedDetail, checkedDetail, type CheckedPage, checkedPage } from './checked-questions.ts';
import { type CastVote, type Evidence, noEvidence, pool, select, type Selected } from './evidence.ts';
import { type ResultFile, resultFile, type TableFormat } from './files.ts';
import { type Behind, type QuestionDetail, questionDetail, type QuestionPage, questionPage } from './questions.ts';
import { reportOf, type ReportPart, reportParts } from './report.ts';
import { type Request, rulesOf } from './request.ts';
import { type ScoredDetail, scoredDetail, type ScoredPage, scoredPage } from './scored-questions.ts';

/** What a browser has gathered of a study, or of Blind. */
export interface GatheredVotes extends Omit<Gathered, 'events'> {
  all: readonly StudyEvent[];
  study: Pick<Study, 'matchups'> | null;
}

/** What of it can be counted. */
export interface HeldFacts {
  votes: number;
  /** votes that are not, since nobody knows or may know who gave the answers */
  unnamed: number;
}

/** What an imported file turned out to hold. */
export interface ReadFacts {
  votes: number;
  pairs: number;
  scores: number;
  /** answers that could be checked by machine */
  checked: number;
}

export type ReportStep = { kind: 'progress'; done: number; total: number } | ReportPart;

/** So many reports are kept: going back to one is at once. */
const mostKept = 24;

/** The sources of figures, and the figures. It lives in a worker: what it does takes as long as it takes. */
export class ResultsLibrary {
  readonly #sources = new Map<string, Evidence>();
  /** by request, the one asked for last at the end */
  readonly #reports = new Map<string, ReportPart[]>();
  #selected: { key: string; selected: Selected } | null = null;

  /** Takes what was gathered in place of what it had under that key. */
  hold(key: string, gathered: GatheredVotes): HeldFacts {
    const { ballots, votes, skips, leftOut } = ballotsFrom(gathered.all, gathered);
    const checks = gathered.study ? obviousVotes(standingOf(gathered.all).votes, gathered.study) : [];
    this.#put(key, {
      ...noEvidence,
      votes: ballots.map((ballot, at): CastVote => ({ ballot, named: votes[at]! })),
      skips,
      obvious: checks.map(({ vote, passed }) => ({ voter: vote.annotator, passed })),
      leftOut,
    });
    return { votes: ballots.length, unnamed: leftOut.unnamed };
  }

  /**
   * Reads a file of votes or of a judge's work, told by its fields.
   * @throws WorkbenchError storage/malformed-import, exchange/…
   */
  read(key: string, text: string, file: string): ReadFacts {
    const evidence = isJudges(text, file)
      ? { ...noEvidence, ...readJudgments(text, file) }
      : votesFrom(importVotes(text, file));
    const facts = factsOf(evidence);
    if (facts.votes + facts.pairs + facts.scores + evidence.skips.length === 0)
      throw new WorkbenchError('exchange/not-votes', { file });
    this.#put(key, evidence);
    return facts;
  }

  /**
   * Holds answers of a file against what is right. A file that names no model is one model's.
   * @throws WorkbenchError exchange/unchecked-answers where no answer can be checked
   */
  holdAnswers(key: string, given: readonly ModelAnswer[], file: string, questions: readonly Question[]): ReadFacts {
    const own = file.replace(/\.[^.]*$/, '');
    const answers = given.map((answer) => ({ ...answer, model_id: answer.model_id || own }));
    const evidence = { ...noEvidence, checked: checkedAnswers(questions, answers) };
    const facts = factsOf(evidence);
    if (facts.checked === 0) throw new WorkbenchError('exchange/unchecked-answers', { file });
    this.#put(key, evidence);
    return facts;
  }

  drop(key: string): void {
    this.#sources.delete(key);
    this.#forget();
  }

  /** Part by part; parts that were worked out before come at once. */
  *report(request: Request): Generator<ReportStep, void> {
    const key = JSON.stringify(request);
    const known = this.#reports.get(key);
    if (known) {
      this.#reports.delete(key);
      this.#reports.set(key, known);
      yield* known;
      return;
    }
    const parts: ReportPart[] = [];
    yield { kind: 'progress', done: 0, total: reportParts };
    for (const part of reportOf(this.#evidence(request), request)) {
      parts.push(part);
      yield part;
      yield { kind: 'progress', done: parts.length, total: reportParts };
    }
    this.#reports.set(key, parts);
    const [oldest] = this.#reports.keys();
    if (this.#reports.size > mostKept) this.#reports.delete(oldest!);
  }

  questions(request: Request, behind: Behind, from: number, most: number): QuestionPage {
    return questionPage(this.#select(request), behind, rulesOf[request.rule].labels, from, most);
  }

  question(request: Request, key: string): QuestionDetail | null {
    return questionDetail(this.#select(request), key);
  }

  scored(request: Request, behind: Behind, from: number, most: number): ScoredPage {
    return scoredPage(this.#select(request), behind, from, most);
  }

  answers(request: Request, key: string): ScoredDetail | null {
    return scoredDetail(this.#select(request), key);
  }

  checked(request: Request, behind: Behind, from: number, most: number): CheckedPage {
    return checkedPage(this.#select(request).checked, behind, from, most);
  }

  checkedAnswers(request: Request, key: string): CheckedDetail | null {
    return checkedDetail(this.#select(request).checked, key);
  }

  file(request: Request, format: TableFormat): ResultFile | null {
    return resultFile(this.#select(request), format);
  }

  #put(key: string, evidence: Evidence): void {
    this.#sources.set(key, evidence);
    this.#forget();
  }

  #forget(): void {
    this.#reports.clear();
    this.#selected = null;
  }

  #evidence({ sources }: Request): Evidence {
    return pool(sources.flatMap((key) => this.#sources.get(key) ?? []));
  }

  #select(request: Request): Selected {
    const key = JSON.stringify([request.sources, request.filter, request.judge]);
    if (this.#selected?.key !== key)
      this.#selected = { key, selected: select(this.#evidence(request), request.filter, request.judge) };
    return this.#selected.selected;
  }
}

function factsOf({ votes, pairs, scores, checked }: Evidence): ReadFacts {
  return {
    ...{ votes: votes.length, pairs: pairs.length, scores: scores.length },
    checked: checked.filter(({ right }) => right !== null).length,
  };
}

/** Answers in FastChat's format have choices, whoever gave them. */
export function areAnswers(text: string, file: string): boolean {
  if (!/^\s*\{/.test(text.replace(/^\uFEFF/, ''))) return false;
  for (const part of readJsonlParts(text, file))
    return 'value' in part && isRecord(part.value) && 'choices' in part.value;
  return false;
}

/** Judgments have games, or scores, or a winner by a judge whose games contradict each other. */
function isJudges(text: string, file: string): boolean {
  if (!/^\s*[{[]/.test(text.replace(/^\uFEFF/, ''))) return false;
  for (const part of readJsonlParts(text, file)) {
    if (!('value' in part) || !isRecord(part.value)) return false;
    const { value } = part;
    if ('g1_winner' in value || ('score' in value && 'model' in value)) return true;
    if (value.winner === 'tie (inconsistent)') return true;
    if (!('winner' in value)) return false;
  }
  return false;
}

function votesFrom({ votes, skips, unnamed, sameModel, obvious }: ReturnType<typeof importVotes>): Evidence {
  const blind = votes.filter((vote) => vote.blind);
  // what came again after all first times
  const ordered = [...blind.filter(({ repeat }) => !repeat), ...blind.filter(({ repeat }) => repeat)];
  const shared = new Map<string, CastVote['ballot']['item']>();
  return {
    ...noEvidence,
    votes: ordered.map((named) => ({ named, ballot: sharing(ballotOf(named), shared) })),
    skips,
    leftOut: { ...noEvidence.leftOut, unblinded: votes.length - blind.length, unnamed, sameModel, obvious },
  };
}

/** One object for votes on one item: they are grouped faster. */
function sharing(ballot: CastVote['ballot'], items: Map<string, CastVote['ballot']['item']>): CastVote['ballot'] {
  const { question, language, turn, pair, category } = ballot.item;
  const key = JSON.stringify([question, language, turn, pair, category]);
  const known = items.get(key);
  if (known) return { ...ballot, item: known };
  items.set(key, ballot.item);
  return ballot;
}
