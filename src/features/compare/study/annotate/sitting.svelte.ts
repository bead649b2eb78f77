import { WorkbenchError } from '#core/errors.ts';
import { type SkipReason, type StudyEvent, type Verdict, verdicts } from '#core/studies/event.ts';
import { progressOf } from '#core/studies/progress.ts';
import { showingKey, standingOf, undoable } from '#core/studies/standing.ts';
import type { StudyStore } from '#core/studies/store.ts';
import type { Seat, Study } from '#core/studies/study.ts';
import type { SessionRecord, SessionRecords } from '#storage/studies.ts';
import { Keeping } from '../../keeping.svelte.ts';
import { type Decision, decisionEvent, laterThan, noteEvent, undoEvent, type Voter } from '../../vote-events.ts';
import { bundleFile } from './hand-in.ts';
import { type Item, itemFinder } from './item.ts';
import { blockKeys, joined } from './own-events.ts';
import { Reasons } from './reasons.svelte.ts';

export interface SittingNeeds {
  votes: Pick<StudyStore, 'append' | 'events' | 'watch'>;
  sessions: SessionRecords;
  /** names have been told in this browser: its organiser has ended the study */
  unblinded: boolean;
  /** hears of what failed and holds nobody up */
  report: (thrown: unknown) => void;
}

/** A verdict that wants a second tap: because the study asks for one, or because it came before anybody can have read both. */
export interface Choice {
  verdict: Verdict;
  why: 'confirm' | 'quick';
}

/** What somebody said in a block, and no more. */
export type Counts = Record<Verdict | 'skip', number>;

/**
 * One annotator at work on one study. Where he is follows from his events alone, so that a reload, a crash or a second tab change nothing;
 * a verdict counts as given once it is on disk.
 */
export class Sitting {
  readonly study: Study;
  readonly seat: Seat;
  session = $state.raw() as SessionRecord;
  /** waits for its second tap */
  choice = $state.raw<Choice | null>(null);
  /** when the item in view came into view, milliseconds since 1970 */
  shownAt = $state(0);
  /** deleted, here or in another tab */
  gone = $state(false);
  readonly keeping = new Keeping();
  readonly reasons: Reasons;

  readonly #needs: SittingNeeds;
  readonly #find: ReturnType<typeof itemFinder>;
  /** of this sitting, in order */
  #events = $state.raw<readonly StudyEvent[]>([]);
  /** the last block that was gone into on this page */
  #begun = $state(0);
  /** key of the item in view */
  #shown: string | null = null;
  #unwatch: () => void = () => undefined;

  readonly #standing = $derived.by(() => standingOf(this.#events));
  readonly #undoable = $derived.by(() => undoable(this.#events, this.session.annotator));
  /** of each block all that is in it */
  readonly #keys = $derived.by(() => blockKeys(this.study, this.seat, this.session.firstTurnOnly));
  readonly progress = $derived.by(() => progressOf(this.study, this.seat, this.#standing, this.session.firstTurnOnly));
  /** rest: a block is done, and the next has not been begun; finished: there is nothing left to judge */
  readonly stage: 'judging' | 'paused' | 'rest' | 'finished' = $derived.by(() => {
    const { next, block, blocks } = this.progress;
    if (this.session.pauses.at(-1)?.to === null) return 'paused';
    if (next === null) return 'finished';
    return block > this.#begun && blocks[block]?.done === 0 ? 'rest' : 'judging';
  });
  readonly item: Item | null = $derived.by(() =>
    this.progress.next ? this.#find(this.progress.next, this.#standing) : null,
  );
  /** the last verdict or skip in force, unless it is too long ago */
  readonly last = $derived.by(() => this.#undoable[0]);
  readonly canUndo = $derived.by(
    () => !this.keeping.pending && this.stage !== 'paused' && (this.choice !== null || this.last !== undefined),
  );

  /** Takes up a sitting where it stands. @throws WorkbenchError storage/… */
  static async open(study: Study, session: SessionRecord, needs: SittingNeeds): Promise<Sitting> {
    const sitting = new Sitting(study, session, needs);
    await sitting.#read();
    sitting.#unwatch = needs.votes.watch((changed) => {
      if (changed === study.id) sitting.#read().catch(needs.report);
    });
    return sitting;
  }

  private constructor(study: Study, session: SessionRecord, needs: SittingNeeds) {
    const seat = session.seat === null ? undefined : study.seats[session.seat];
    if (!seat) throw new Error(`The study has no seat ${session.seat}.`);
    this.study = study;
    this.seat = seat;
    this.session = session;
    this.#needs = needs;
    this.#find = itemFinder(study);
    this.reasons = new Reasons({
      decision: () => this.last,
      make: (target, why) => noteEvent(this.#voter, target, why),
      append: (event) => needs.votes.append([event]),
      kept: (event) => this.#add([event]),
    });
  }

  /** Hears no more of other tabs. */
  close(): void {
    this.#unwatch();
  }

  /** A verdict on the item in view; the first of two taps where two are wanted. */
  async vote(verdict: Verdict): Promise<void> {
    if (this.stage !== 'judging' || this.keeping.pending) return;
    const why = this.#doubt(verdict);
    if (why !== null) this.choice = { verdict, why };
    else await this.#decide({ kind: 'vote', verdict });
  }

  async skip(reason: SkipReason): Promise<void> {
    await this.#decide({ kind: 'skip', reason });
  }

  /** Takes back what waits for its second tap, else the last verdict that can be. Its item comes again. */
  async undo(): Promise<void> {
    if (!this.canUndo) return;
    const { last } = this;
    if (this.choice) this.choice = null;
    else if (last) await this.#write(() => undoEvent(this.#voter, last.id));
  }

  async pause(): Promise<void> {
    if (this.stage === 'paused') return;
    const from = Date.now();
    await this.#change((session) => ({ ...session, pauses: [...session.pauses, { from, to: null }] }));
  }

  /** Ends a pause, or the rest between two blocks. */
  async goOn(): Promise<void> {
    if (this.stage === 'paused') {
      const to = Date.now();
      const ended = (pauses: SessionRecord['pauses']) => pauses.map((pause) => ({ ...pause, to: pause.to ?? to }));
      await this.#change((session) => ({ ...session, pauses: ended(session.pauses) }));
    } else {
      this.#begun = this.progress.block;
      this.#settle();
    }
  }

  /** Leaves out second turns from now on, or takes them up again: also those of earlier blocks. */
  async rateFirstTurns(only: boolean): Promise<void> {
    await this.#change((session) => ({ ...session, firstTurnOnly: only }));
  }

  /** The file that is handed in. */
  bundle(): { name: string; text: string } {
    return bundleFile(this.study, this.session, this.#events);
  }

  /** Notes that the file has been handed in; there may be another later. */
  async handedIn(): Promise<void> {
    const finishedAt = Date.now();
    await this.#change((session) => ({ ...session, finishedAt }));
  }

  /** Verdicts and skips in force. */
  get decided(): number {
    return this.#standing.votes.length + this.#standing.skips.length;
  }

  /** @param block  from 0 */
  countsIn(block: number): Counts {
    const keys = this.#keys[block];
    const { votes, skips } = this.#standing;
    const here = votes.filter(({ showing }) => keys?.has(showingKey(showing)));
    const counts = verdicts.map((verdict) => [verdict, here.filter((vote) => vote.verdict === verdict).length]);
    return {
      ...(Object.fromEntries(counts) as Record<Verdict, number>),
      skip: skips.filter(({ showing }) => keys?.has(showingKey(showing))).length,
    };
  }

  /** How long the items of the block in view have been in view, all together, in milliseconds. */
  spentMs(now: number): number {
    const keys = this.#keys[this.progress.block];
    const spent = this.#events.reduce((sum, event) => {
      if ((event.kind !== 'vote' && event.kind !== 'skip') || !keys?.has(showingKey(event.showing))) return sum;
      return sum + Math.max(0, event.at - event.showing.shownAt);
    }, 0);
    return spent + (this.stage === 'judging' ? Math.max(0, now - this.shownAt) : 0);
  }

  get #voter(): Voter {
    return { study: this.study.id, annotator: this.session.annotator, session: this.session.id };
  }

  #doubt(verdict: Verdict): Choice['why'] | null {
    if (this.choice?.verdict === verdict) return null;
    const { confirm, readingMs } = this.study.settings;
    if (Date.now() - this.shownAt < readingMs) return 'quick';
    return confirm ? 'confirm' : null;
  }

  async #decide(decision: Decision): Promise<void> {
    const { item, shownAt } = this;
    if (this.stage !== 'judging' || this.keeping.pending || !item) return;
    const marks = { unblinded: this.#needs.unblinded, leak: item.leak, seed: this.seat.seed };
    await this.#write(() => decisionEvent(this.#voter, { ...item.due, shownAt }, decision, marks));
  }

  /** Made once, so that trying again writes the same event. */
  async #write(make: () => StudyEvent): Promise<void> {
    const event = make();
    await this.keeping.keep(
      () => this.#needs.votes.append([event]),
      () => this.#add([event]),
    );
  }

  #add(events: readonly StudyEvent[]): void {
    this.#events = joined(this.#events, events);
    this.#settle();
  }

  /** What this tab and the others have kept. */
  async #read(): Promise<void> {
    const { votes, sessions } = this.#needs;
    const { id, annotator } = this.session;
    const [session, events] = await Promise.all([sessions.get(id), votes.events(this.study.id)]);
    if (!session) {
      this.gone = true;
      return;
    }
    this.session = session;
    const own = events.filter((event) => event.session === id && event.annotator === annotator);
    laterThan(own.at(-1)?.at ?? 0);
    this.#add(own);
  }

  async #change(change: (session: SessionRecord) => SessionRecord): Promise<void> {
    const { sessions, report } = this.#needs;
    let changed: SessionRecord | undefined;
    try {
      await sessions.change(this.session.id, (there) => {
        if (!there) throw new WorkbenchError('study/gone', {});
        return (changed = change(there));
      });
    } catch (thrown) {
      report(thrown);
      return;
    }
    this.session = changed!;
    this.#settle();
  }

  /** Notes when another item comes into view. */
  #settle(): void {
    const { next, block } = this.progress;
    if (this.stage === 'judging') this.#begun = block;
    const shown = this.stage === 'judging' && next ? showingKey(next) : null;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.choice = null;
    this.shownAt = Date.now();
  }
}
