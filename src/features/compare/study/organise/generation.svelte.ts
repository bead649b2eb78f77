import { answerQuestions } from '#core/benchmarks/answer-questions.ts';
import { directed, directives } from '#core/chat/directive.ts';
import { type GenerationEvent, type GenerationRequest, greedy } from '#core/chat/generation.ts';
import { asWorkbenchError, WorkbenchError } from '#core/errors.ts';
import { type DraftQuestion, temperatureFor } from '#core/studies/draft-answers.ts';
import { type DraftCheckpoint, withDirective } from '#core/studies/draft.ts';
import { judgedTurns } from '#core/studies/study.ts';
import { aborted, settled, until } from '#protocol/until.ts';
import { provenanceOf } from '../../blind-records.ts';
import type { PairMember } from '../../pair-engine.ts';
import type { Answerer } from './answerer.ts';
import { Meter } from './meter.ts';
import type { Organiser } from './organiser.svelte.ts';

/** Questions under way together, where there is room. */
const mostLanes = 4;

/** Has the checkpoints of a study answer all its questions, one checkpoint after the other. Each answer is kept once it is complete. */
export class Generation {
  running = $state(false);
  /** why it ended before its end; null: it was paused, or has not begun */
  error = $state.raw<WorkbenchError | null>(null);
  /** who is answering */
  current = $state.raw<DraftCheckpoint | null>(null);
  /** tokens in a second, of all lanes together; null: not known yet */
  tokensPerSecond = $state<number | null>(null);
  leftMs = $state<number | null>(null);

  readonly #organiser: Organiser;
  readonly #answerer: Answerer;
  #stop: AbortController | null = null;
  #run: Promise<void> = Promise.resolve();

  constructor(organiser: Organiser, answerer: Answerer) {
    this.#organiser = organiser;
    this.#answerer = answerer;
  }

  /** What is being written is given up; everything complete stays. */
  pause(): void {
    this.#stop?.abort();
  }

  /** Ends it for good; resolves when nothing of it is under way any more. */
  async end(): Promise<void> {
    this.pause();
    await this.#run;
  }

  /** Goes on where it was left. @param again  also with what has failed */
  start(again = false): Promise<void> {
    if (!this.running && !this.#organiser.frozen && !this.#organiser.asking) this.#run = this.#generateAll(again);
    return this.#run;
  }

  async #generateAll(again: boolean): Promise<void> {
    const stop = (this.#stop = new AbortController());
    const meter = new Meter((tokensPerSecond, leftMs) => Object.assign(this, { tokensPerSecond, leftMs }));
    Object.assign(this, { running: true, error: null, tokensPerSecond: null, leftMs: null });
    try {
      const due = this.#organiser.answers
        .filter(({ checkpoint }) => checkpoint.key !== null)
        .map(({ checkpoint, open, failed }) => ({
          checkpoint,
          questions: again ? [...open, ...failed.map(({ question }) => question)] : open,
        }))
        .filter(({ questions }) => questions.length > 0);
      meter.begin(due.reduce((sum, { questions }) => sum + questions.length, 0));
      await this.#askedAlike(due, stop.signal);
      for (const { checkpoint, questions } of due) await this.#answer(checkpoint, questions, meter, stop.signal);
    } catch (thrown) {
      const error = asWorkbenchError(thrown);
      if (error.code !== 'engine/cancelled') this.error = error;
    } finally {
      meter.end();
      Object.assign(this, { running: false, current: null, tokensPerSecond: null, leftMs: null });
      this.#stop = null;
    }
  }

  /** All take the directive, or nothing is generated: otherwise it would be the directive that is compared. */
  async #askedAlike(due: readonly { checkpoint: DraftCheckpoint }[], signal: AbortSignal): Promise<void> {
    if (!withDirective(this.#organiser.draft)) return;
    for (const { checkpoint } of due) {
      const { member } = await this.#ready(checkpoint, signal);
      const taken = await directed([{ role: 'user', content: 'Tandem' }], 'en', (messages) =>
        this.#answerer.countTokens(member.id, messages),
      );
      if (!taken) throw new WorkbenchError('study/no-directive', { name: checkpoint.name });
    }
  }

  async #answer(
    checkpoint: DraftCheckpoint,
    questions: readonly DraftQuestion[],
    meter: Meter,
    signal: AbortSignal,
  ): Promise<void> {
    const organiser = this.#organiser;
    await organiser.reserve(checkpoint.id, questions);
    const { member, lanes } = await this.#ready(checkpoint, signal);
    const origin = { ...(await member.origin()), checkpoint: checkpoint.name };
    const { checkpointSha256, adapterSha256 } = origin;
    await organiser.identify(
      checkpoint,
      [checkpointSha256, adapterSha256].filter((hash) => hash !== null),
    );
    const { answering, settings } = organiser.draft;
    const directive = withDirective(organiser.draft);
    for (let start = 0; start < questions.length; start += lanes) {
      const some = questions.slice(start, start + lanes);
      const asked = some.map(({ question, language }) => ({
        ...question,
        turns: question.turns.slice(0, judgedTurns(question, settings)),
        // a question's own system text says more than ours
        ...(directive && question.system === undefined ? { system: directives[language] } : {}),
      }));
      const generate = (requests: GenerationRequest[]) => this.#generate(member, requests, meter, signal);
      const { temperature, seed, maxTokens } = answering;
      const drawn = { adapter: member.adapter, temperature, seed, maxTokens };
      for await (const { index, turns, finish } of answerQuestions(asked, drawn, generate)) {
        const { id, question } = some[index]!;
        const sampling = { ...greedy, temperature: temperatureFor(answering, question.category), seed };
        const provenance = provenanceOf(origin, sampling, directive && question.system === undefined, Date.now());
        await organiser.keep(checkpoint.id, [{ question: id, turns, finish, provenance }]);
        meter.answered();
      }
    }
  }

  async *#generate(
    { id: checkpoint }: PairMember,
    requests: readonly GenerationRequest[],
    meter: Meter,
    signal: AbortSignal,
  ): AsyncGenerator<GenerationEvent> {
    const lanes = requests.map((request) => ({ ...request, checkpoint }));
    for await (const event of until(this.#answerer.generate(lanes), signal)) {
      if (event.kind === 'token') meter.token();
      yield event;
    }
    if (signal.aborted) throw new WorkbenchError('engine/cancelled', {});
  }

  async #ready(checkpoint: DraftCheckpoint, signal: AbortSignal): ReturnType<Answerer['ready']> {
    this.current = checkpoint;
    const ready = await settled(this.#answerer.ready(checkpoint, mostLanes), signal);
    if (ready === aborted) throw new WorkbenchError('engine/cancelled', {});
    return ready;
  }
}
