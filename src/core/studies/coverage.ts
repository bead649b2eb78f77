import type { VoteEvent } from './event.ts';
import { judgedTurns, type Study } from './study.ts';

/** How many items were to get so many votes, and how many have so many. */
export interface CoverageRow {
  votes: number;
  planned: number;
  given: number;
}

/** An item is a turn of a matchup of two checkpoints; what is obvious, and what comes again, is none. */
export interface Coverage {
  items: number;
  /** have at least the votes that the plan gives them */
  met: number;
  /** votes in force on items, and how many the plan has */
  votes: number;
  planned: number;
  /** by votes, the fewest first, without those where nothing is planned or given */
  rows: CoverageRow[];
}

/** What has been judged of what the plan gives to its seats. @param votes  in force */
export function coverageOf(study: Study, votes: readonly VoteEvent[]): Coverage {
  const questions = new Map(study.questions.map((question) => [String(question.question_id), question]));
  const planned = new Map<string, number>();
  const given = new Map<string, number>();
  const byAnswers = new Map<string, string>();
  for (const { id, question, pair, answers } of study.matchups) {
    if (pair === null) continue;
    byAnswers.set(answers.join(), id);
    for (let turn = 1; turn <= judgedTurns(questions.get(question)!, study.settings); turn++) {
      planned.set(`${id} ${turn}`, 0);
      given.set(`${id} ${turn}`, 0);
    }
  }
  const count = (of: Map<string, number>, item: string): void => {
    const before = of.get(item);
    if (before !== undefined) of.set(item, before + 1);
  };
  for (const { matchup, repeat, left } of study.seats.flatMap(({ blocks }) => blocks.flat()))
    if (!repeat) for (const index of left.keys()) count(planned, `${matchup} ${index + 1}`);
  for (const { showing } of votes) {
    const matchup = byAnswers.get([showing.left, showing.right].sort().join());
    if (matchup !== undefined && !showing.repeat) count(given, `${matchup} ${showing.turn}`);
  }

  const rows = new Map<number, CoverageRow>();
  const rowOf = (number: number): CoverageRow => {
    const row = rows.get(number) ?? { votes: number, planned: 0, given: 0 };
    rows.set(number, row);
    return row;
  };
  for (const number of planned.values()) rowOf(number).planned++;
  for (const number of given.values()) rowOf(number).given++;
  const sum = (of: Map<string, number>): number => [...of.values()].reduce((all, each) => all + each, 0);
  return {
    items: planned.size,
    met: [...planned].filter(([item, wanted]) => given.get(item)! >= wanted).length,
    votes: sum(given),
    planned: sum(planned),
    rows: [...rows.values()].sort((one, other) => one.votes - other.votes),
  };
}
