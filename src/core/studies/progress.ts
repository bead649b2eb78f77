import type { Showing } from './event.ts';
import { showingKey, type Standing } from './standing.ts';
import type { Seat, Study } from './study.ts';

/** What is to be judged: a showing before it is shown. */
export type Due = Omit<Showing, 'shownAt'>;

export interface BlockProgress {
  /** in items */
  done: number;
  items: number;
}

/** How far an annotator has come. Shown by block: a total would tell nobody when to pause. */
export interface Progress {
  /** the first that is open, an undone one too; null: the study is finished, and only then may anything be revealed */
  next: Due | null;
  /** which block `next` is in, from 0; the last one when nothing is open */
  block: number;
  blocks: BlockProgress[];
}

/**
 * @param standing  from the annotator's own events
 * @param firstTurnOnly  the annotator leaves out second turns
 */
export function progressOf(study: Study, seat: Seat, standing: Standing, firstTurnOnly = false): Progress {
  const { votes, skips, unblinded } = standing;
  const decided = new Set([...votes, ...skips, ...unblinded].map(({ showing }) => showingKey(showing)));
  const blocks = itemsOf(study, seat, firstTurnOnly).map((items) => ({
    open: items.filter((item) => !decided.has(showingKey(item))),
    items: items.length,
  }));
  const at = blocks.findIndex(({ open }) => open.length > 0);
  return {
    next: blocks[at]?.open[0] ?? null,
    block: at < 0 ? Math.max(0, blocks.length - 1) : at,
    blocks: blocks.map(({ open, items }) => ({ done: items - open.length, items })),
  };
}

/** All that a seat judges, block by block: every turn of a matchup right after the one before. */
export function itemsOf({ matchups, questions }: Study, { blocks }: Seat, firstTurnOnly: boolean): Due[][] {
  const byId = new Map(matchups.map((matchup) => [matchup.id, matchup]));
  const languages = new Map(questions.map(({ question_id, language }) => [String(question_id), language]));
  return blocks.map((block) =>
    block.flatMap(({ matchup, repeat, left }): Due[] => {
      const { question, answers } = byId.get(matchup)!;
      const language = languages.get(question)!;
      return left.slice(0, firstTurnOnly ? 1 : left.length).map((stands, index) => {
        const right = answers.find((answer) => answer !== stands)!;
        return { question, language, turn: index + 1, left: stands, right, repeat };
      });
    }),
  );
}
