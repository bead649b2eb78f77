import type { AnswerTurn, MessageTurn } from '#core/chat/conversation.ts';
import { GrowingAnswer } from '#core/chat/growing-answer.ts';
import { seedOf } from '#core/chat/sampling.ts';
import { asWorkbenchError, type WorkbenchError } from '#core/errors.ts';
import type { Provenance } from '#core/studies/answer.ts';
import type { SkipReason, StudyEvent, Verdict } from '#core/studies/event.ts';
import type { Left } from '#core/studies/sides.ts';
import type { StudyStore } from '#core/studies/store.ts';
import { askBoth, conversationOf, type Asked, type Asking, type PairTurn } from './ask-both.ts';
import {
  blindStudy,
  decisionEvent,
  provenanceOf,
  revealEvent,
  storedAnswer,
  undoEvent,
  type Decision,
  type Voter,
} from './blind-records.ts';
import { Keeping } from './keeping.svelte.ts';
import type { PairEngine } from './pair-engine.ts';
import { tallyOf, type Tally } from './tally.ts';

/** How many votes can be taken back. */
const undoDepth = 10;

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

/** What stands behind the sides. */
export interface Reveal {
  /** of the pair, the first checkpoint's first */
  names: readonly [string, string];
  /** of the pair, who stood on the left, turn by turn */
  left: readonly Left[];
}

/** What the question begins with; asked for once, when the first message is sent. */
interface Beginning {
  engine: PairEngine;
  /** draws who stands on the left, for each turn */
  draw: () => Left;
  /** that it draws with */
  seed: number;
  /** what the next answers' seed differs by from the setting's: no two turns of a visit have the same */
  seedOffset: () => number;
}

export interface BlindNeeds {
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

  #undoable = $state.raw<{ event: string; turn: number }[]>([]);
  readonly keeping = new Keeping();
  readonly canUndo = $derived(
    !this.keeping.pending && this.#undoable.length > 0 && (this.stage === 'judging' || this.stage === 'between'),
  );

  readonly #needs: BlindNeeds;
  readonly #ids = [crypto.randomUUID(), crypto.randomUUID()] as const;
  #begun: Beginning | null = null;
  #answered: PairTurn[] = [];
  #provenances: Provenance[] = [];
  #left: Left[] = [];
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
    if (stage === 'new') this.#begun = null;
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
    const last = this.#undoable.at(-1);
    if (!this.canUndo || !last) return;
    await this.#writeEvent(
      (voter) => undoEvent(voter, last.event),
      () => {
        this.#undoable = this.#undoable.slice(0, -1);
        this.turns = this.turns.with(last.turn, { ...this.turns[last.turn]!, decision: null });
        this.at = last.turn;
        this.stage = 'judging';
      },
    );
  }

  /** Ends the question. The names appear once it is on disk that they have. */
  async reveal(): Promise<void> {
    if (this.stage !== 'between') return;
    const [first, second] = this.#provenances;
    if (!first || !second) return;
    const names = { [this.#ids[0]]: first.checkpoint, [this.#ids[1]]: second.checkpoint };
    await this.#writeEvent(
      (voter) => revealEvent(voter, this.id, names),
      () => {
        for (const turn of this.#answered) this.#needs.known.add(textsOf(turn));
        this.revealed = { names: [first.checkpoint, second.checkpoint], left: this.#left };
        this.followUp = false;
        this.stage = 'revealed';
        void this.#count(first.checkpoint, second.checkpoint);
        // nothing is secret any more, and an export from another browser's hands should say all
        this.#needs.store.putAnswers(this.#stored([first, second])).catch(this.#needs.report);
      },
    );
  }

  async #count(first: string, second: string): Promise<void> {
    try {
      this.tally = tallyOf(await this.#needs.store.events(blindStudy), [first, second]);
    } catch (thrown) {
      this.#needs.report(thrown);
    }
  }

  async #answer(message: MessageTurn): Promise<boolean> {
    const begun = (this.#begun ??= this.#needs.begin());
    const settings = this.#needs.asking();
    const { language } = message;
    const seed = seedOf(settings.sampling.seed, begun.seedOffset(), 0);
    const asking = { ...settings, sampling: { ...settings.sampling, seed } };
    const begin = (): GrowingAnswer =>
      new GrowingAnswer({ language, checkpoint: '', sampling: asking.sampling, attempt: 0 }, performance.now());
    const answers = [begin(), begin()] as const;
    const said = { role: 'user', content: message.content } as const;
    const stop = (this.#stop = new AbortController());
    const asked = await askBoth({
      ...{ engine: begun.engine, asking, answers, signal: stop.signal },
      messages: [
        [...conversationOf(this.#answered, 0), said],
        [...conversationOf(this.#answered, 1), said],
      ],
      onevent: () => (this.written = answers[0].count + answers[1].count),
    }).finally(() => (this.#stop = null));
    if (!asked) return false;
    this.#provenances = await this.#provenancesOf(asked, asking);
    this.#answered = [...this.#answered, { message, answers: [answers[0].turn(), answers[1].turn()] }];
    return true;
  }

  #provenancesOf({ members, directed }: Asked, { sampling }: Asking): Promise<Provenance[]> {
    const at = Date.now();
    return Promise.all(members.map(async (member) => provenanceOf(await member.origin(), sampling, directed, at)));
  }

  async #keepAnswers(): Promise<void> {
    const { store } = this.#needs;
    await store.putAnswers(this.#stored(await Promise.all(this.#provenances.map((one) => store.seal(one)))));
  }

  #stored(provenances: readonly Parameters<typeof storedAnswer>[4][]) {
    return ([0, 1] as const).map((lane) =>
      storedAnswer(this.#ids[lane], this.id, this.#answered, lane, provenances[lane]!),
    );
  }

  async #show(): Promise<void> {
    const { at } = this;
    const [first, second] = this.#answered[at]!.answers;
    const left = this.#begun!.draw();
    this.#left = [...this.#left, left];
    this.#shownAt = [...this.#shownAt, Date.now()];
    const sides = left === 'first' ? { left: first, right: second } : { left: second, right: first };
    this.units = 0;
    const unblinded = this.#needs.known.has(textsOf(this.#answered[at]!));
    this.turns = this.turns.with(at, { ...this.turns[at]!, ...sides, unblinded });
    this.followUp = false;
    this.stage = 'showing';
    await this.#needs.pace(Math.max(first.content.length, second.content.length), (units) => (this.units = units));
    this.units = Infinity;
    this.stage = 'judging';
  }

  async #decide(decision: Decision): Promise<void> {
    const { at } = this;
    if (this.stage !== 'judging' || this.keeping.pending) return;
    const [first, second] = this.#ids;
    const sides = this.#left[at] === 'first' ? { left: first, right: second } : { left: second, right: first };
    const showing = {
      ...{ question: this.id, language: this.turns[at]!.message.language, turn: at + 1, ...sides },
      ...{ repeat: false, shownAt: this.#shownAt[at]! },
    };
    const marks = { unblinded: this.turns[at]!.unblinded, leak: false, seed: this.#begun!.seed };
    await this.#writeEvent(
      (voter) => decisionEvent(voter, showing, decision, marks),
      async ({ id }) => {
        this.turns = this.turns.with(at, { ...this.turns[at]!, decision });
        this.#undoable = [...this.#undoable, { event: id, turn: at }].slice(-undoDepth);
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
  async #writeEvent<T extends StudyEvent>(make: (voter: Voter) => T, then: (event: T) => unknown): Promise<void> {
    let event: T | null = null;
    await this.keeping.keep(
      async () => this.#needs.store.append([(event ??= make(await this.#needs.voter()))]),
      () => event && then(event),
    );
  }
}

/** The two texts of a turn, whatever their order. */
function textsOf({ answers }: PairTurn): string {
  return JSON.stringify(answers.map(({ content }) => content).sort());
}
