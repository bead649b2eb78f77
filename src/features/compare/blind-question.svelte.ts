import type { AnswerTurn, MessageTurn } from '#core/chat/conversation.ts';
import { asWorkbenchError, type WorkbenchError } from '#core/errors.ts';
import type { SkipReason, StudyEvent, Verdict } from '#core/studies/event.ts';
import { undoable, type Decision as StandingDecision } from '#core/studies/standing.ts';
import type { StudyStore } from '#core/studies/store.ts';
import { blindStudy } from '#state/gathered.ts';
import type { Asking } from './ask-both.ts';
import { HiddenPair, type Beginning, type Reveal } from './hidden-pair.ts';
import { Keeping } from './keeping.svelte.ts';
import { tallyOf, type Tally } from './tally.ts';
import { decisionEvent, revealEvent, undoEvent, type Decision, type Voter } from './vote-events.ts';

/** A turn as the voter sees it: by side. Nothing here says which checkpoint stands where. */
export interface SeenTurn {
  message: MessageTurn;
  /** null until both answers are complete and kept */
  left: AnswerTurn | null;
  right: AnswerTurn | null;
  decision: Decision | null;
  /** both texts have been shown with their names before */
  unblinded: boolean;
}

export interface BlindNeeds {
  /** asked for once, when the first message is sent */
  begin: () => Beginning;
  asking: () => Asking;
  store: StudyStore;
  voter: () => Promise<Voter>;
  /** has both appear: tells how many UTF-16 units of either may be seen, until all of the longer one can be */
  pace: (longest: number, show: (units: number) => void) => Promise<void>;
  /** pairs of texts that have been shown with their names */
  known: Set<string>;
  /** hears of what failed and holds nobody up */
  report: (thrown: unknown) => void;
}

/**
 * One question, blind: a message, two answers without names, a vote; perhaps more turns; then one reveal. What follows a click follows
 * it only once the vote is on disk.
 */
export class BlindQuestion {
  readonly id = crypto.randomUUID();
  /**
   * new: nothing was sent; answering: both write, and are kept; showing: both appear at one rate; judging: a verdict is awaited;
   * between: all turns have theirs, and either another message follows or the reveal
   */
  stage = $state<'new' | 'answering' | 'showing' | 'judging' | 'between' | 'revealed'>('new');
  turns = $state.raw<SeenTurn[]>([]);
  /** the turn in view */
  at = $state(0);
  /** UTF-16 units of either answer in view that may be seen */
  units = $state(Infinity);
  /** tokens that both have written so far, taken together */
  written = $state(0);
  /** the names wait for another turn */
  followUp = $state(false);
  revealed = $state.raw<Reveal | null>(null);
  /** of all votes on this pair, once it is revealed */
  tally = $state.raw<Tally | null>(null);
  /** why the last message could not be answered */
  error = $state.raw<WorkbenchError | null>(null);

  /** of this question, as kept */
  #events = $state.raw<StudyEvent[]>([]);
  readonly keeping = new Keeping();
  /** the vote or skip that can be taken back next */
  readonly #last: StandingDecision | undefined = $derived(
    this.#events.length > 0 ? undoable(this.#events, this.#events[0]!.annotator)[0] : undefined,
  );
  readonly canUndo = $derived(
    !this.keeping.pending && this.#last !== undefined && (this.stage === 'judging' || this.stage === 'between'),
  );

  readonly #needs: BlindNeeds;
  #pair: HiddenPair | null = null;
  #shownAt: number[] = [];
  #stop: AbortController | null = null;

  constructor(needs: BlindNeeds) {
    this.#needs = needs;
  }

  /** Sends the first message or the next. False when it was stopped or failed: then it is as if it had not been sent. */
  async ask(text: string): Promise<boolean> {
    const content = text.trim();
    const { stage } = this;
    if (content === '' || (stage !== 'new' && stage !== 'between') || this.keeping.pending) return false;
    const message: MessageTurn = { role: 'user', content, language: this.#needs.asking().language };
    const before = this.turns;
    this.turns = [...before, { message, left: null, right: null, decision: null, unblinded: false }];
    this.at = before.length;
    this.stage = 'answering';
    this.written = 0;
    this.error = null;
    try {
      if (await this.#answer(message)) {
        await this.keeping.keep(
          () => this.#keepAnswers(),
          () => this.#show(),
        );
        return true;
      }
    } catch (thrown) {
      this.error = asWorkbenchError(thrown);
    }
    if (stage === 'new') this.#pair = null;
    this.turns = before;
    this.at = Math.max(0, before.length - 1);
    this.stage = stage;
    return false;
  }

  /** Gives up the message that is being answered. */
  stop(): void {
    this.#stop?.abort();
  }

  vote(verdict: Verdict): Promise<void> {
    return this.#decide({ kind: 'vote', verdict });
  }

  skip(reason: SkipReason): Promise<void> {
    return this.#decide({ kind: 'skip', reason });
  }

  /** Takes back the last vote that can be, and shows its turn again. */
  async undo(): Promise<void> {
    const last = this.#last;
    if (!this.canUndo || !last) return;
    const at = last.showing.turn - 1;
    await this.#writeEvent(
      (voter) => undoEvent(voter, last.id),
      () => {
        this.turns = this.turns.with(at, { ...this.turns[at]!, decision: null });
        this.at = at;
        this.stage = 'judging';
      },
    );
  }

  /** Ends the question. The names appear once it is on disk that they have. */
  async reveal(): Promise<void> {
    const pair = this.#pair;
    if (this.stage !== 'between' || !pair) return;
    const { byId, names, left } = pair.reveal();
    await this.#writeEvent(
      (voter) => revealEvent(voter, this.id, byId),
      () => {
        left.forEach((_, turn) => this.#needs.known.add(pair.textsAt(turn)));
        this.revealed = { names, left };
        this.followUp = false;
        this.stage = 'revealed';
        void this.#afterwards(pair, names);
      },
    );
  }

  async #afterwards(pair: HiddenPair, names: Reveal['names']): Promise<void> {
    const { store, report } = this.#needs;
    try {
      this.tally = tallyOf(await store.events(blindStudy), names);
      // nothing is secret any more, and an export to another browser should say all
      await store.putAnswers(await pair.stored((provenance) => Promise.resolve(provenance)));
    } catch (thrown) {
      report(thrown);
    }
  }

  async #answer(message: MessageTurn): Promise<boolean> {
    this.#pair ??= new HiddenPair(this.id, this.#needs.begin());
    const stop = (this.#stop = new AbortController());
    try {
      return await this.#pair.answer(message, this.#needs.asking(), stop.signal, (tokens) => (this.written = tokens));
    } finally {
      this.#stop = null;
    }
  }

  async #keepAnswers(): Promise<void> {
    const { store } = this.#needs;
    await store.putAnswers(await this.#pair!.stored((provenance) => store.seal(provenance)));
  }

  async #show(): Promise<void> {
    const { at } = this;
    const pair = this.#pair!;
    const { left, right } = pair.seat();
    this.#shownAt = [...this.#shownAt, Date.now()];
    this.units = 0;
    const unblinded = this.#needs.known.has(pair.textsAt(at));
    this.turns = this.turns.with(at, { ...this.turns[at]!, left, right, unblinded });
    this.followUp = false;
    this.stage = 'showing';
    await this.#needs.pace(Math.max(left.content.length, right.content.length), (units) => (this.units = units));
    this.units = Infinity;
    this.stage = 'judging';
  }

  async #decide(decision: Decision): Promise<void> {
    const { at } = this;
    const pair = this.#pair;
    if (this.stage !== 'judging' || this.keeping.pending || !pair) return;
    const { message, unblinded } = this.turns[at]!;
    const showing = {
      ...{ question: this.id, language: message.language, turn: at + 1, ...pair.idsAt(at) },
      ...{ repeat: false, shownAt: this.#shownAt[at]! },
    };
    const marks = { unblinded, leak: pair.leaksAt(at), seed: pair.sideSeed };
    await this.#writeEvent(
      (voter) => decisionEvent(voter, showing, decision, marks),
      async () => {
        this.turns = this.turns.with(at, { ...this.turns[at]!, decision });
        const open = this.turns.findIndex((turn) => turn.decision === null);
        if (open >= 0) {
          this.at = open;
          return;
        }
        this.at = this.turns.length - 1;
        this.stage = 'between';
        if (!this.followUp) await this.reveal();
      },
    );
  }

  /** Made once, so that trying again writes the same event. */
  async #writeEvent(make: (voter: Voter) => StudyEvent, then: () => unknown): Promise<void> {
    let event: StudyEvent | null = null;
    await this.keeping.keep(
      async () => this.#needs.store.append([(event ??= make(await this.#needs.voter()))]),
      () => {
        this.#events = event ? [...this.#events, event] : this.#events;
        return then();
      },
    );
  }
}
