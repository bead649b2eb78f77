import type { AdapterUse, GenerationEvent, GenerationRequest } from '#core/chat/generation.ts';
import type { ChatMessage } from '#core/chat/messages.ts';
import { asWorkbenchError, WorkbenchError } from '#core/errors.ts';
import { AdapterRack, type RackBase } from './adapters/adapter-rack.ts';
import { Answer, LaneCache } from './lane.ts';
import type { Column } from './plan/columns.ts';
import { MeasuredPace, type Pace } from './pace.ts';
import type { Executor } from './plan/executor.ts';
import type { Plan } from './plan/plan.ts';
import { MeasuredPromptPace, type PromptPace } from './prompt-pace.ts';
import { highestFinite, highestLogits } from './sampling/distribution.ts';
import type { ChatTemplate } from './text/chat-template.ts';
import { encodeConversation } from './text/prompt.ts';
import type { Tokenizer } from './text/tokenizer.ts';
import { Turn } from './turn.ts';

/** Brings a plan and its weights back after its device was lost. */
export type Reopen = (plan: Plan) => Promise<Executor>;

/** A device lost again and again under one call will not do. */
const mostLosses = 3;

/** What forced decoding says of one position. */
export interface ForcedPosition {
  position: number;
  /** the token at that position */
  id: number;
  /** likeliest next tokens with natural log-probabilities */
  top: [id: number, logprob: number][];
}

/** A resident checkpoint with its adapters and its lanes. Its road of a token: render, encode, run the plan, sample, decode, yield. */
export class Session {
  readonly tokenizer: Tokenizer;
  readonly template: ChatTemplate;
  readonly adapters: AdapterRack;
  /** of the token loop; remembered from answer to answer */
  pace: Pace;
  /** of prompts, likewise */
  promptPace: PromptPace;
  #executor: Executor;
  readonly #reopen: Reopen | null;
  readonly #lanes: LaneCache[];
  readonly #turn = new Turn();
  #closed = false;

  /** @param reopen null: a lost device ends it */
  constructor(
    executor: Executor,
    tokenizer: Tokenizer,
    template: ChatTemplate,
    base: RackBase,
    reopen: Reopen | null = null,
  ) {
    this.#executor = executor;
    this.#reopen = reopen;
    this.tokenizer = tokenizer;
    this.template = template;
    this.adapters = new AdapterRack(executor, base, this.#turn);
    this.pace = new MeasuredPace(executor.plan.loop?.rounds ?? 1);
    this.promptPace = promptPaceOf(executor);
    this.#lanes = Array.from({ length: executor.plan.lanes }, () => new LaneCache());
  }

  /** Another one after a device was lost. */
  get executor(): Executor {
    return this.#executor;
  }

  /** The prompt as the model reads it. */
  encode(messages: readonly ChatMessage[]): number[] {
    return encodeConversation(this.tokenizer, this.template, messages);
  }

  /**
   * Answers one request a lane, together, each under its own adapter or none: each step computes a token of every lane under way,
   * and chunks of prompts while there are prompts to read. Once all are read, lanes go round on the device where the executor can do
   * that. Waits for its turn. Leaving the loop stops; what was computed stays in the cache for the next turn. If the device is lost, all
   * comes back on another one, what the lanes hold is read again, and the answers go on where they were.
   * @throws WorkbenchError engine/context-full, adapter/not-attached and adapter/scale before anything is computed; engine/not-finite
   * with the layer where the numbers went beyond their range; engine/memory-exhausted; engine/cancelled where it is closed meanwhile
   */
  async *generate(requests: readonly GenerationRequest[]): AsyncGenerator<GenerationEvent> {
    const { plan } = this.executor;
    if (requests.length > plan.lanes) throw new Error(`${requests.length} requests, ${plan.lanes} lanes`);
    const prompts = requests.map((request) => {
      const prompt = this.encode(request.messages);
      if (prompt.length >= plan.contextTokens) {
        throw new WorkbenchError('engine/context-full', {
          promptTokens: prompt.length,
          contextTokens: plan.contextTokens,
        });
      }
      return prompt;
    });
    const release = await this.#turn.take();
    try {
      await this.#revive();
      const uses = requests.map(({ adapter }) => this.adapters.use(adapter));
      let answers = requests.map((request, lane) => {
        const stop = [...request.stop, ...this.template.stop];
        const cache = this.#lanes[lane]!;
        cache.runUnder(request.adapter, uses[lane]!);
        return new Answer(lane, { ...request, stop }, prompts[lane]!, cache, this.tokenizer);
      });
      for (let losses = 0; answers.length > 0; answers = answers.filter((answer) => !answer.done)) {
        try {
          yield* this.#goOn(answers);
        } catch (thrown) {
          if (++losses > mostLosses) throw thrown;
          await this.#recover(thrown, answers);
        }
      }
    } finally {
      release();
    }
  }

  /** A step of all answers; where none has more to read, they go round on the device from there. */
  async *#goOn(answers: readonly Answer[]): AsyncGenerator<GenerationEvent> {
    const reading = answers.filter((answer) => answer.inPrompt);
    const due = await this.#advance(answers);
    for (const answer of reading) yield answer.progress();
    for (const { answer, logits } of due) {
      const drawn = await this.#named(answer.lane, () => answer.draw(logits));
      yield* answer.next(drawn, this.#hasRoom(answer));
    }
    const going = answers.filter((answer) => !answer.done);
    const { plan } = this.executor;
    if (going.length > 0 && going.every((answer) => answer.pending.length === 1 && answer.canGoRound(plan))) {
      yield* this.#goRound(going);
    }
  }

  /** After a device was lost while nobody computed. @throws WorkbenchError engine/device-lost where none can be had */
  async ready(): Promise<void> {
    const release = await this.#turn.take();
    try {
      await this.#revive();
    } finally {
      release();
    }
  }

  async #revive(): Promise<void> {
    const { lost } = this.executor;
    if (lost !== null) await this.#recover(new WorkbenchError('engine/device-lost', { reason: lost }), []);
  }

  /** All comes back on another device. What lanes held there is gone: answers under way read theirs again, unseen. */
  async #recover(thrown: unknown, answers: readonly Answer[]): Promise<void> {
    this.#checkOpen();
    if (asWorkbenchError(thrown).code !== 'engine/device-lost' || !this.#reopen) throw thrown;
    const executor = await this.#reopen(this.executor.plan).catch((failure: unknown) => {
      // that no other has room for it says more than that the first is gone
      throw asWorkbenchError(failure).code === 'engine/memory-exhausted' ? failure : thrown;
    });
    if (this.#closed) executor.close();
    this.#checkOpen();
    this.#executor.close();
    this.#executor = executor;
    for (const answer of answers) answer.pending = [...this.#lanes[answer.lane]!.tokens, ...answer.pending];
    for (const lane of this.#lanes) lane.tokens.length = 0;
    await this.adapters.moveTo(executor);
  }

  /** Answers go round on the device, which draws their tokens, until one has ended or has a token that only script can draw. */
  async *#goRound(answers: readonly Answer[]): AsyncGenerator<GenerationEvent> {
    const { executor, pace } = this;
    const loop = executor.tokenLoop?.(
      answers.map((answer) => answer.goRound(this.#lanes[answer.lane]!, executor.plan)),
    );
    if (!loop) return;
    let going = true;
    try {
      while (going || loop.underWay > 0) {
        while (going && loop.left > 0 && loop.underWay < pace.underWay) loop.launch(pace.rounds);
        const { rounds, elapsedMs } = await loop.land();
        pace.note(rounds.length, elapsedMs);
        for (const outcomes of rounds) {
          for (const [index, answer] of answers.entries()) {
            const outcome = outcomes[index] ?? null;
            // what was drawn past a stop string is dropped, and so are the positions that it was computed at
            if (outcome === null || answer.done) continue;
            if (outcome === 'undecided') {
              going = false;
              pace.restart();
              continue;
            }
            this.#lanes[answer.lane]!.tokens.push(answer.pending[0]!);
            if (outcome === 'not-finite') {
              await loop.end();
              throw await this.#notFinite(answer.lane);
            }
            yield* answer.nextFromDevice(outcome, this.#hasRoom(answer));
            if (answer.done) going = false;
          }
        }
        if (answers.every((answer) => answer.done)) return;
      }
    } finally {
      await loop.end();
    }
  }

  #hasRoom({ lane }: Answer): boolean {
    return this.#lanes[lane]!.tokens.length < this.executor.plan.contextTokens;
  }

  /** Draws; names the layer where that fails because a lane's numbers went beyond their range. */
  async #named<T>(lane: number, draw: () => T): Promise<T> {
    try {
      return draw();
    } catch (thrown) {
      throw asWorkbenchError(thrown).code === 'engine/not-finite' ? await this.#notFinite(lane) : thrown;
    }
  }

  /** The lane's last token is computed once more to find the layer. What the cache holds of it is of no use. */
  async #notFinite(lane: number): Promise<WorkbenchError> {
    const cache = this.#lanes[lane]!;
    const position = cache.tokens.length - 1;
    const token = cache.tokens[position]!;
    cache.tokens.length = 0;
    const layer = await this.executor.firstNotFinite({ token, lane, position, ...cache.use });
    return new WorkbenchError('engine/not-finite', { layer });
  }

  /** One step: as many pending tokens as it takes, lanes in turn. Returns the answers whose next token can be drawn. */
  async #advance(answers: readonly Answer[]): Promise<{ answer: Answer; logits: Float32Array }[]> {
    const { plan } = this.executor;
    const most = Math.min(plan.columnCapacity, this.promptPace.tokens);
    const columns: Column[] = [];
    const outputs: number[] = [];
    const due: Answer[] = [];
    answers.forEach((answer, index) => {
      const lane = this.#lanes[answer.lane]!;
      const share = Math.max(1, Math.floor((most - columns.length) / (answers.length - index)));
      const taken = answer.pending.slice(0, share);
      taken.forEach((token, at) =>
        columns.push({ token, lane: answer.lane, position: lane.tokens.length + at, ...lane.use }),
      );
      if (taken.length === answer.pending.length) {
        outputs.push(columns.length - 1);
        due.push(answer);
      }
    });
    const begun = performance.now();
    const rows = await this.executor.step(columns, outputs);
    if (columns.length > answers.length) this.promptPace.note(columns.length, performance.now() - begun);
    // only now do these positions hold keys and values
    for (const { token, lane } of columns) this.#lanes[lane]!.tokens.push(token);
    for (const answer of answers) answer.pending.splice(0, columns.filter(({ lane }) => lane === answer.lane).length);
    return due.map((answer, row) => ({ answer, logits: rows.subarray(row * plan.vocab, (row + 1) * plan.vocab) }));
  }

  /**
   * Forced decoding in lane 0: what the model would say after each of the given tokens.
   * @param top how many next tokens a position
   */
  async *force(
    ids: readonly number[],
    { top = 10, adapter = null }: { top?: number; adapter?: AdapterUse | null } = {},
  ): AsyncGenerator<ForcedPosition> {
    const { plan } = this.executor;
    if (ids.length > plan.contextTokens) {
      throw new WorkbenchError('engine/context-full', { promptTokens: ids.length, contextTokens: plan.contextTokens });
    }
    const wrong = ids.find((id) => !(Number.isInteger(id) && id >= 0 && id < plan.vocab));
    if (wrong !== undefined) throw new WorkbenchError('engine/token-out-of-range', { id: wrong, vocab: plan.vocab });
    const release = await this.#turn.take();
    try {
      const lane = this.#lanes[0]!;
      lane.runUnder(adapter, this.adapters.use(adapter));
      lane.tokens.length = 0;
      const chunk = Math.min(plan.columnCapacity, plan.outputCapacity);
      for (let start = 0; start < ids.length; start += chunk) {
        const columns = ids.slice(start, start + chunk).map((token, at) => ({
          token,
          lane: 0,
          position: start + at,
          ...lane.use,
        }));
        const rows = await this.executor.step(
          columns,
          columns.map((_, index) => index),
        );
        for (const [index, { token, position }] of columns.entries()) {
          lane.tokens.push(token);
          const logits = rows.slice(index * plan.vocab, (index + 1) * plan.vocab);
          yield { position, id: token, top: await this.#named(0, () => topLogprobs(logits, top)) };
        }
      }
    } finally {
      release();
    }
  }

  /** Runs `work` when no lane computes; lanes wait meanwhile. */
  async whenFree<T>(work: () => Promise<T>): Promise<T> {
    const release = await this.#turn.take();
    try {
      return await work();
    } finally {
      release();
    }
  }

  /** What fails because it was closed is no failure. @throws WorkbenchError engine/cancelled */
  #checkOpen(): void {
    if (this.#closed) throw new WorkbenchError('engine/cancelled', {});
  }

  close(): void {
    this.#closed = true;
    this.adapters.close();
    this.executor.close();
  }
}

/** A processor's steps are short by its plan, and nothing else waits for it. */
function promptPaceOf({ kind, plan }: Executor): PromptPace {
  return kind === 'webgpu' ? new MeasuredPromptPace(plan) : { tokens: plan.columnCapacity, note: () => undefined };
}

function topLogprobs(logits: Float32Array, count: number): [id: number, logprob: number][] {
  const highest = highestFinite(logits);
  let sum = 0;
  for (const logit of logits) sum += Math.exp(logit - highest);
  const logSum = Math.log(sum);
  return highestLogits(logits, count).map((id) => [id, logits[id]! - highest - logSum]);
}
