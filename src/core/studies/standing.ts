import type { NoteEvent, Showing, SkipEvent, StudyEvent, UndoEvent, VoteEvent } from './event.ts';

/** What was said of one showing. */
export type Decision = VoteEvent | SkipEvent;

/** What follows from all events of a study. Nothing is ever deleted: every vote and skip is in one of the lists. */
export interface Standing {
  /** in force, with their last notes: at most one for each annotator and showing */
  votes: VoteEvent[];
  skips: SkipEvent[];
  /** taken back */
  undone: Decision[];
  /** another one on the same showing came later */
  superseded: Decision[];
  /** came when the annotator knew who gave the answers: in no statistic, and what was in force before stays so */
  unblinded: Decision[];
  /** had no effect */
  ignored: { event: UndoEvent | NoteEvent; why: Refusal }[];
}

/**
 * Why a decision cannot be taken back or noted on: this annotator made none of that id; it is not in force any more; ten other showings
 * have been decided since; its pair has been revealed.
 */
export type Refusal = 'unknown' | 'not-in-force' | 'too-long-ago' | 'revealed';

/** Of the showings that were decided, so many can still be undone. */
const undoDepth = 10;

/** By time; of events with the same time the id decides. */
export function inTime<E extends Pick<StudyEvent, 'at' | 'id'>>(events: readonly E[]): E[] {
  return events.toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : Number(one.id > other.id)));
}

/** The same for all decisions on one turn of one matchup; when it comes again, it is another showing. */
export function showingKey({ question, turn, left, right, repeat }: Omit<Showing, 'language' | 'shownAt'>): string {
  return JSON.stringify([question, turn, left < right ? [left, right] : [right, left], repeat]);
}

/** @param events  of one study and any number of annotators, in any order, each once */
export function standingOf(events: readonly StudyEvent[]): Standing {
  const standing: Standing = { votes: [], skips: [], undone: [], superseded: [], unblinded: [], ignored: [] };
  const histories = historiesOf(events, (event, why) => standing.ignored.push({ event, why }));
  const all = [...histories.values()].flatMap((history) => history.all());
  const states = new Map(all.map(({ decision, state }) => [decision.id, state]));
  for (const decision of inTime(all.map((each) => each.decision))) {
    const state = states.get(decision.id)!;
    if (state !== 'in-force') standing[state].push(decision);
    else if (decision.kind === 'vote') standing.votes.push(decision);
    else standing.skips.push(decision);
  }
  return standing;
}

/** What an annotator may take back now, the latest first. */
export function undoable(events: readonly StudyEvent[], annotator: string): Decision[] {
  const own = events.filter((event) => event.annotator === annotator);
  return (
    historiesOf(own, () => undefined)
      .get(annotator)
      ?.undoable() ?? []
  );
}

function historiesOf(
  events: readonly StudyEvent[],
  ignore: (event: UndoEvent | NoteEvent, why: Refusal) => void,
): Map<string, History> {
  const histories = new Map<string, History>();
  for (const event of inTime(events)) {
    const history = histories.get(event.annotator) ?? new History();
    histories.set(event.annotator, history);
    if (event.kind === 'vote' || event.kind === 'skip') history.decide(event);
    else if (event.kind === 'reveal') history.reveal(Object.keys(event.checkpoints));
    else {
      const why = event.kind === 'undo' ? history.undo(event.target) : history.note(event);
      if (why !== null) ignore(event, why);
    }
  }
  return histories;
}

interface Made {
  decision: Decision;
  key: string;
  state: 'in-force' | 'undone' | 'superseded' | 'unblinded';
}

/** What one annotator did, event after event. */
class History {
  readonly #made = new Map<string, Made>();
  /** by showing: blind decisions that were not undone; the last is in force */
  readonly #blind = new Map<string, Made[]>();
  /** showings by their latest decision, the last one last; undone ones keep their place */
  readonly #recent = new Set<string>();
  /** ids of answers */
  readonly #revealed = new Set<string>();

  decide(decision: Decision): void {
    const key = showingKey(decision.showing);
    this.#recent.delete(key);
    this.#recent.add(key);
    const unblinded = this.#isRevealed(decision) || (decision.kind === 'vote' && decision.unblinded);
    const made: Made = { decision, key, state: unblinded ? 'unblinded' : 'in-force' };
    this.#made.set(decision.id, made);
    if (unblinded) return;
    const before = this.#blind.get(key) ?? [];
    for (const each of before) each.state = 'superseded';
    this.#blind.set(key, [...before, made]);
  }

  reveal(answers: readonly string[]): void {
    for (const answer of answers) this.#revealed.add(answer);
  }

  undo(id: string): Refusal | null {
    const made = this.#made.get(id);
    const why = this.#whyNot(made) ?? this.#tooLongAgo(made!);
    if (why !== null) return why;
    made!.state = 'undone';
    const left = (this.#blind.get(made!.key) ?? []).filter((each) => each !== made);
    this.#blind.set(made!.key, left);
    const last = left.at(-1);
    if (last) last.state = 'in-force';
    return null;
  }

  note({ target, tags, note }: NoteEvent): Refusal | null {
    const made = this.#made.get(target);
    const why = this.#whyNot(made);
    if (why !== null) return why;
    const { decision } = made!;
    made!.decision = decision.kind === 'vote' ? { ...decision, tags, note } : { ...decision, note };
    return null;
  }

  undoable(): Decision[] {
    return inTime(
      [...this.#made.values()]
        .filter((made) => (this.#whyNot(made) ?? this.#tooLongAgo(made)) === null)
        .map(({ decision }) => decision),
    ).toReversed();
  }

  all(): Made[] {
    return [...this.#made.values()];
  }

  #isRevealed({ showing }: Decision): boolean {
    return this.#revealed.has(showing.left) || this.#revealed.has(showing.right);
  }

  #whyNot(made: Made | undefined): Refusal | null {
    if (!made) return 'unknown';
    if (this.#isRevealed(made.decision)) return 'revealed';
    return made.state === 'in-force' || made.state === 'unblinded' ? null : 'not-in-force';
  }

  #tooLongAgo({ key }: Made): Refusal | null {
    return [...this.#recent].slice(-undoDepth).includes(key) ? null : 'too-long-ago';
  }
}
