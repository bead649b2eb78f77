import type { ChatMessage } from '../chat/messages.ts';
import { parseRating } from '../judgments/judgment-text.ts';
import type { PairJudgment } from '../judgments/pair-judgment.ts';
import type { Place } from '../judgments/record-item.ts';
import type { SingleScore } from '../judgments/single-score.ts';
import { isParsed } from '../stats/single-scores.ts';
import { answerOfScore, answersOfPair, answersOfVote } from './answer-texts.ts';
import type { Selected } from './evidence.ts';
import { type Behind, standsBehind } from './questions.ts';

/** A question in one language at one turn, with the scores of all answers to it: a row of a table. */
export interface ScoredRow {
  key: string;
  place: Place;
  /** what was asked at the turn; null: the file has no texts */
  prompt: string | null;
  models: number;
  /** of scores that could be read; null: none could */
  scores: { mean: number; lowest: number; highest: number } | null;
  unparsed: number;
  /** answers of which a score contradicts something */
  contradicted: number;
}

export interface ScoredPage {
  rows: ScoredRow[];
  total: number;
}

/** What speaks against a score. The paper marks such by eye. [Weber2024, table 8] */
export type Contradiction =
  /** these models gave the same answer, and have another score */
  | { kind: 'same-answer'; models: string[] }
  /** the same answer was scored more than once, and differently */
  | { kind: 'again' }
  /** the judge's words have another rating than the file */
  | { kind: 'words'; rating: number }
  /** the same judge, comparing both, preferred the other, whose score is lower */
  | { kind: 'verdict'; other: string };

export interface ScoredAnswer {
  model: string;
  /** null: the file does not have it */
  text: string | null;
  scores: { judge: string; score: number; parsed: boolean; failed: boolean; words: string | null }[];
  contradictions: Contradiction[];
}

/** All answers to a question, as the paper's tables 6 to 8 have them. [Weber2024] */
export interface ScoredDetail {
  place: Place;
  before: readonly ChatMessage[];
  prompt: string | null;
  reference: string | null;
  /** in the order of the models' names; a model that answered anew has several */
  answers: ScoredAnswer[];
}

/** Questions from `from` on, in the order in which they first come. */
export function scoredPage(selected: Selected, behind: Behind, from: number, most: number): ScoredPage {
  const groups = [...byPlace(selected.scores)].filter(([, group]) => standsBehind(group, behind));
  return {
    total: groups.length,
    rows: groups.slice(from, from + most).map(([key, group]) => rowOf(key, group, selected)),
  };
}

/** @returns null where nothing selected is on that question */
export function scoredDetail(selected: Selected, key: string): ScoredDetail | null {
  const group = byPlace(selected.scores).get(key);
  return group ? detailOf(group, selected) : null;
}

type Group = [SingleScore, ...SingleScore[]];

function byPlace(scores: readonly SingleScore[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const score of scores) {
    const key = placeKey(score);
    const known = groups.get(key);
    if (known) known.push(score);
    else groups.set(key, [score]);
  }
  return groups;
}

function placeKey({ question, language, turn }: Place): string {
  return JSON.stringify([question, language, turn]);
}

function rowOf(key: string, group: Group, selected: Selected): ScoredRow {
  const { place, prompt, answers } = detailOf(group, selected);
  const parsed = group.filter(isParsed).map(({ score }) => score);
  return {
    ...{ key, place, prompt },
    models: new Set(group.map(({ model }) => model)).size,
    scores:
      parsed.length === 0 ? null : { mean: meanOf(parsed), lowest: Math.min(...parsed), highest: Math.max(...parsed) },
    unparsed: group.length - parsed.length,
    contradicted: answers.filter(({ contradictions }) => contradictions.length > 0).length,
  };
}

function detailOf(group: Group, selected: Selected): ScoredDetail {
  const { question, category, language, turn } = group[0];
  const isHere = (other: Place): boolean =>
    other.question === question && other.language === language && other.turn === turn;
  const pairs = selected.pairs.filter(({ item }) => isHere(item));
  const shown = [
    ...selected.votes.filter(({ ballot }) => isHere(ballot.item)).flatMap(({ named }) => answersOfVote(named)),
    ...pairs.flatMap(answersOfPair),
    ...group.flatMap((score) => answerOfScore(score) ?? []),
  ];
  // a model may have answered anew: each of its answers is one of its own
  const answers = new Map<string, Answer>();
  const answerOf = (model: string, text: string | null): Answer => {
    const id = JSON.stringify([model, text === null ? null : plain(text)]);
    const known = answers.get(id) ?? { model, text, scores: [] };
    answers.set(id, known);
    return known;
  };
  for (const score of group) {
    const { model, judge, failed, words = null } = score;
    const texts = shown.filter((answer) => answer.model === model);
    const lent = new Set(texts.map(({ text }) => plain(text))).size === 1 ? texts[0]!.text : null;
    const own = answerOf(model, answerOfScore(score)?.text ?? lent);
    own.scores.push({ judge, score: score.score, parsed: isParsed(score), failed, words });
  }
  for (const { model, text } of shown) answerOf(model, text);
  const sorted = [...answers.values()].sort((one, other) =>
    one.model < other.model ? -1 : one.model > other.model ? 1 : 0,
  );
  return {
    place: { question, category, language, turn },
    before: shown[0]?.before ?? [],
    prompt: shown[0]?.prompt ?? null,
    reference: shown.find(({ reference }) => reference !== null)?.reference ?? null,
    answers: sorted.map((answer) => ({ ...answer, contradictions: contradictionsOf(answer, sorted, pairs) })),
  };
}

type Answer = Omit<ScoredAnswer, 'contradictions'>;

function contradictionsOf(own: Answer, all: readonly Answer[], pairs: readonly PairJudgment[]): Contradiction[] {
  const found: Contradiction[] = [];
  const parsed = parsedScores(own);
  const mean = parsed.length === 0 ? null : meanOf(parsed);
  const others = all.filter((other) => {
    const scores = parsedScores(other);
    return (
      other !== own && mean !== null && scores.length > 0 && isSameText(own.text, other.text) && meanOf(scores) !== mean
    );
  });
  if (others.length > 0) found.push({ kind: 'same-answer', models: [...new Set(others.map(({ model }) => model))] });
  // without texts it might have been another answer
  if (own.text !== null && new Set(parsed).size > 1) found.push({ kind: 'again' });
  for (const { score, words } of own.scores) {
    const rating = words === null ? null : parseRating(words);
    if (rating !== null && rating !== score) found.push({ kind: 'words', rating });
  }
  for (const other of all) {
    const scores = parsedScores(other);
    if (mean === null || scores.length === 0 || meanOf(scores) >= mean) continue;
    if (pairs.some((judgment) => preferred(judgment, own.model) === other.model))
      found.push({ kind: 'verdict', other: other.model });
  }
  return found;
}

/** The model of a pair that a judge held to be the better one, if the pair is of this model and another. */
function preferred({ item: { pair }, outcome }: PairJudgment, model: string): string | null {
  if (!pair.includes(model) || (outcome !== 'first' && outcome !== 'second')) return null;
  return pair[outcome === 'first' ? 0 : 1];
}

function parsedScores({ scores }: Answer): number[] {
  return scores.filter(({ parsed }) => parsed).map(({ score }) => score);
}

function isSameText(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  return plain(one) !== '' && plain(one) === plain(other);
}

/** White space aside. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
