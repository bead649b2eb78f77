import type { NamedVote } from '../exchange/named-votes.ts';
import type { Outcome, PairJudgment } from '../judgments/pair-judgment.ts';
import type { Language } from '../languages.ts';
import type { Item, Label } from '../stats/ballot.ts';
import { countedAs, countLabels, itemKey, type Counting, type LabelCounts } from '../stats/items.ts';
import { type AnswerText, answersOfPair, answersOfVote, promptOfVote } from './answer-texts.ts';
import type { Selected } from './evidence.ts';

/** What stands behind a bar; null: whatever it is. */
export interface Behind {
  category: string | null;
  language: Language | null;
  /** at least one vote says so */
  label: Label | null;
  /** whose answers are among them */
  model: string | null;
}

/** Whether answers to one question are what a bar is of. */
export function standsBehind(
  [first, ...others]: readonly [AnswerPlace, ...AnswerPlace[]],
  { category, language, model }: Behind,
): boolean {
  return (
    (category === null || first.category === category) &&
    (language === null || first.language === language) &&
    (model === null || [first, ...others].some((answer) => answer.model === model))
  );
}

type AnswerPlace = Pick<Item, 'category' | 'language'> & { model: string };

/** An item with what was said of it: a row of a table. */
export interface QuestionRow {
  key: string;
  item: Item;
  /** what was asked at the turn; null: the file has no texts */
  prompt: string | null;
  counts: LabelCounts;
  /** of the judge's last run; null: it has none */
  judge: Outcome | null;
}

export interface QuestionVote {
  voter: string;
  label: Label;
  left: 'first' | 'second' | null;
  repeat: boolean;
  leak: boolean;
  tags: NamedVote['tags'];
  note: string;
  /** milliseconds since 1970; null: not known */
  at: number | null;
}

/** All there is on an item. */
export interface QuestionDetail {
  item: Item;
  /** different ones where answers were made anew in the midst of a study; none where the file has no texts */
  answers: AnswerText[];
  votes: QuestionVote[];
  judgments: Pick<PairJudgment, 'judge' | 'games' | 'outcome' | 'words'>[];
  /** of all models on the question at the turn */
  scores: { model: string; judge: string; score: number }[];
}

export interface QuestionPage {
  rows: QuestionRow[];
  total: number;
  /** votes on all of them */
  votes: number;
}

/** Items from `from` on, in the order in which they first come; those that only a judge saw after those that people voted on. */
export function questionPage(
  selected: Selected,
  behind: Behind,
  labels: Counting['labels'],
  from: number,
  most: number,
): QuestionPage {
  const counting: Counting = { labels, ties: 'kept' };
  const isBehind = (item: Item, said: readonly (Label | null)[]): boolean =>
    (behind.category === null || item.category === behind.category) &&
    (behind.language === null || item.language === behind.language) &&
    (behind.model === null || item.pair.includes(behind.model)) &&
    (behind.label === null || said.includes(behind.label));
  const outcomes = new Map(selected.pairs.map((judgment) => [itemKey(judgment.item), judgment]));
  const prompts = new Map<string, string>();
  for (const { named, ballot } of selected.votes) {
    const asked = promptOfVote(named);
    if (asked !== null) prompts.set(itemKey(ballot.item), asked);
  }
  const voted = selected.items.map(({ item, votes }) => ({ key: itemKey(item), item, votes }));
  const keys = new Set(voted.map(({ key }) => key));
  const judged = [...outcomes]
    .filter(([key]) => !keys.has(key))
    .map(([key, { item }]) => ({ key, item, votes: [] as (typeof voted)[number]['votes'] }));
  const rows = [...voted, ...judged].filter(({ item, votes }) =>
    isBehind(
      item,
      votes.map(({ label }) => countedAs(label, counting)),
    ),
  );
  return {
    total: rows.length,
    votes: rows.reduce((sum, { votes }) => sum + votes.length, 0),
    rows: rows.slice(from, from + most).map(({ key, item, votes }) => ({
      key,
      item,
      prompt: prompts.get(key) ?? promptShown(outcomes.get(key)),
      counts: countLabels(votes, counting),
      judge: outcomes.get(key)?.outcome ?? null,
    })),
  };
}

/** @returns null where nothing selected is on that item */
export function questionDetail(selected: Selected, key: string): QuestionDetail | null {
  const votes = selected.votes.filter(({ ballot }) => itemKey(ballot.item) === key);
  const judgments = selected.pairs.filter(({ item }) => itemKey(item) === key);
  const item = votes[0]?.ballot.item ?? judgments[0]?.item;
  if (!item) return null;
  const answers = new Map<string, AnswerText>();
  for (const answer of [...votes.flatMap(({ named }) => answersOfVote(named)), ...judgments.flatMap(answersOfPair)]) {
    const known = answers.get(JSON.stringify([answer.model, answer.text]));
    // a judge's file has the reference, too
    const reference = answer.reference ?? known?.reference ?? null;
    answers.set(JSON.stringify([answer.model, answer.text]), { ...answer, reference });
  }
  const seen = new Set<string>();
  return {
    item,
    answers: [...answers.values()].sort((one, other) => (one.model < other.model ? -1 : 1)),
    votes: votes.map(({ named, ballot: { voter, label, left } }) => {
      // whatever comes after a voter's first is a repeat, marked or not
      const repeat = seen.has(voter);
      seen.add(voter);
      const { leak, tags, note, at } = named;
      return { voter, label, left, repeat, leak, tags, note, at };
    }),
    judgments: judgments.map(({ judge, games, outcome, words = null }) => ({ judge, games, outcome, words })),
    scores: selected.scores
      .filter(
        ({ question, language, turn }) =>
          question === item.question && language === item.language && turn === item.turn,
      )
      .map(({ model, judge, score }) => ({ model, judge, score })),
  };
}

function promptShown(judgment: PairJudgment | undefined): string | null {
  return judgment ? (answersOfPair(judgment)[0]?.prompt ?? null) : null;
}
