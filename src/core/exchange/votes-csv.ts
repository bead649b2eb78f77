import { malformed } from '../jsonl.ts';
import { isName } from '../judgments/record-item.ts';
import { isLanguage } from '../languages.ts';
import { skipReasons, type Verdict, verdicts, voteTags } from '../studies/event.ts';
import { csvOf, parseCsv } from './csv.ts';
import type { Lost, Written } from './lost.ts';
import type { NamedSkip, NamedVote, NamedVotes, VoteOrigin } from './named-votes.ts';
import { idFrom } from './vote-records.ts';

/** In the order in which they are written; files may have them in another, and more. */
const columns = [
  ...(['vote', 'study', 'session', 'voter', 'voted_at', 'shown_at'] as const),
  ...(['question', 'category', 'language', 'turn'] as const),
  // `verdict` by side, `winner` by model
  ...(['left_model', 'right_model', 'verdict', 'winner'] as const),
  ...(['left_answer', 'right_answer', 'left_characters', 'right_characters'] as const),
  ...(['blind', 'leak', 'repeat', 'sides_known', 'seed'] as const),
  ...(['tags', 'note', 'skip_reason', 'ui_version'] as const),
];
type Column = (typeof columns)[number];
type Row = Record<Column, string | number | boolean | null>;

/**
 * One vote or skip a row, all that is known of it but the texts; times as ISO 8601 in UTC, what is not known empty. A skip has no winner
 * and the verdict `skip`.
 */
export function writeVotesCsv({ votes, skips, unnamed, sameModel, obvious }: NamedVotes): Written {
  const rows: Row[] = [
    ...votes.map((vote) => ({ ...rowOf(vote), ...voteCells(vote) })),
    ...skips.map((skip) => ({ ...rowOf(skip), ...emptyVoteCells, verdict: 'skip', skip_reason: skip.reason })),
  ];
  const text = csvOf([columns, ...rows.map((row) => columns.map((column) => row[column]))]);
  return { text, lost: { ...nothingLost, unnamed, sameModel, obvious } };
}

const nothingLost: Lost = {
  ...{ skips: 0, unblinded: 0, unnamed: 0, sameModel: 0, obvious: 0, otherPairs: 0 },
  ...{ bothBad: 0, languages: 0, remarks: 0, leaks: 0, repeats: 0 },
};

const emptyVoteCells = { winner: null, blind: null, leak: null, sides_known: null, seed: null, tags: null };

function rowOf(named: NamedVote | NamedSkip) {
  const { origin, at, left, right } = named;
  return {
    vote: origin?.id ?? null,
    study: origin?.study ?? null,
    session: origin?.session ?? null,
    voter: named.voter,
    voted_at: at === null ? null : new Date(at).toISOString(),
    shown_at: origin ? new Date(origin.shownAt).toISOString() : null,
    question: named.questionId,
    category: named.category,
    language: named.language,
    turn: named.turn,
    left_model: left.model,
    right_model: right.model,
    left_answer: origin?.leftAnswer ?? null,
    right_answer: origin?.rightAnswer ?? null,
    left_characters: left.characters,
    right_characters: right.characters,
    repeat: named.repeat,
    note: named.note,
    ui_version: origin?.uiVersion ?? null,
  };
}

function voteCells({ verdict, left, right, blind, leak, sidesKnown, seed, tags }: NamedVote) {
  const winner = verdict === 'left' ? left.model : verdict === 'right' ? right.model : verdict;
  return { verdict, winner, blind, leak, sides_known: sidesKnown, seed, tags: tags.join(' '), skip_reason: null };
}

/**
 * What `writeVotesCsv` wrote, but for the texts.
 * @throws WorkbenchError storage/malformed-import with the line
 */
export function readVotesCsv(text: string, file: string): NamedVotes {
  const votes: NamedVote[] = [];
  const skips: NamedSkip[] = [];
  let header: readonly string[] | null = null;
  for (const { line, fields } of parseCsv(text, (line) => malformed(file, line, 'a quote out of place'))) {
    const fail = (what: string) => malformed(file, line, what);
    if (!header) {
      header = fields;
      const missing = columns.find((column) => !fields.includes(column));
      if (missing !== undefined) throw fail(`no column ${missing}`);
      continue;
    }
    if (fields.length !== header.length) throw fail(`${fields.length} fields and ${header.length} columns`);
    const cells = new Cells(header, fields, fail);
    if (cells.text('verdict') === 'skip') {
      const reason = cells.oneOf('skip_reason', skipReasons);
      skips.push({ ...namedFrom(cells, fail), reason });
    } else votes.push(voteFrom(cells, fail));
  }
  if (!header) throw malformed(file, 1, 'no columns');
  return { votes, skips, unnamed: 0, sameModel: 0, obvious: 0 };
}

type Fail = (what: string) => Error;

function voteFrom(cells: Cells, fail: Fail): NamedVote {
  const named = namedFrom(cells, fail);
  const verdict: Verdict = cells.oneOf('verdict', verdicts);
  const said = cells.text('tags').split(' ');
  return {
    ...named,
    verdict,
    blind: cells.truth('blind'),
    leak: cells.truth('leak'),
    tags: voteTags.filter((tag) => said.includes(tag)),
    sidesKnown: cells.truth('sides_known'),
    seed: cells.whole('seed'),
  };
}

function namedFrom(cells: Cells, fail: Fail): Omit<NamedSkip, 'reason'> {
  const [question, category, voter] = [cells.name('question'), cells.name('category'), cells.name('voter')];
  const language = cells.text('language');
  if (language !== '' && !isLanguage(language)) throw fail('no language that is ours');
  const turn = cells.whole('turn');
  if (turn === null || turn < 1) throw fail('no turn');
  const [left, right] = [cells.name('left_model'), cells.name('right_model')];
  if (left === right) throw fail('a model against itself');
  return {
    ...{ questionId: idFrom(question), category, language: isLanguage(language) ? language : null, turn },
    left: { model: left, conversation: null, characters: cells.whole('left_characters') },
    right: { model: right, conversation: null, characters: cells.whole('right_characters') },
    ...{ voter, at: cells.time('voted_at'), repeat: cells.truth('repeat'), note: cells.text('note') },
    origin: cells.text('vote') === '' ? null : originFrom(cells, fail),
  };
}

function originFrom(cells: Cells, fail: Fail): VoteOrigin {
  const shownAt = cells.time('shown_at');
  if (shownAt === null) throw fail('no shown_at');
  return {
    ...{ id: cells.text('vote'), study: cells.text('study'), session: cells.text('session'), shownAt },
    ...{ leftAnswer: cells.text('left_answer'), rightAnswer: cells.text('right_answer') },
    uiVersion: cells.text('ui_version'),
  };
}

/** A row's cells by the names of their columns. */
class Cells {
  readonly #cells: ReadonlyMap<string, string>;
  readonly #fail: Fail;

  constructor(header: readonly string[], fields: readonly string[], fail: Fail) {
    this.#cells = new Map(header.map((column, index) => [column, fields[index]!]));
    this.#fail = fail;
  }

  text(column: Column): string {
    return this.#cells.get(column)!;
  }

  name(column: Column): string {
    const text = this.text(column);
    if (!isName(text)) throw this.#fail(`no ${column}`);
    return text;
  }

  oneOf<T extends string>(column: Column, values: readonly T[]): T {
    const value = values.find((each) => each === this.text(column));
    if (value === undefined) throw this.#fail(`no ${column} that anybody knows`);
    return value;
  }

  truth(column: Column): boolean {
    // spreadsheets save them in capitals
    const text = this.text(column).toLowerCase();
    if (text !== 'true' && text !== 'false') throw this.#fail(`${column} is neither true nor false`);
    return text === 'true';
  }

  whole(column: Column): number | null {
    const text = this.text(column);
    if (text === '') return null;
    if (!/^\d{1,15}$/.test(text)) throw this.#fail(`${column} is no whole number`);
    return Number(text);
  }

  time(column: Column): number | null {
    const text = this.text(column);
    if (text === '') return null;
    const time = Date.parse(text);
    if (Number.isNaN(time)) throw this.#fail(`${column} is no time`);
    return time;
  }
}
