import { examples } from '#core/chat/examples.ts';
import type { SamplingSettings } from '#core/chat/generation.ts';
import { defaultMaxTokens, defaultSampling } from '#core/chat/sampling.ts';
import { WorkbenchError } from '#core/errors.ts';
import type { Language } from '#core/languages.ts';
import { Sides } from '#core/studies/sides.ts';
import type { StudyStore } from '#core/studies/store.ts';
import type { Checkpoint } from '#state/checkpoint.svelte.ts';
import { blindStudy } from '#state/gathered.ts';
import { inTurn } from '#state/in-turn.ts';
import type { Workbench } from '#state/workbench.ts';
import { BlindQuestion } from './blind-question.svelte.ts';
import { OpenConversation } from './open-conversation.svelte.ts';
import { atOneRate } from './pacing.ts';
import { pairEngine, type Pair } from './pair-engine.ts';
import type { Voter } from './vote-events.ts';

/** The invitation: what it takes is in every language's training, and nowhere else. */
const firstExample = 2;

/** Seeds that each question of a visit has for itself: asked again, it is answered differently. */
const seedsEach = 100;

/** The pair, the settings, the message being written, and what both modes have under way. Outlives the screen. */
export class CompareDesk {
  mode = $state<'open' | 'blind'>('open');
  language = $state<Language>('fr');
  sampling = $state<SamplingSettings>({ ...defaultSampling });
  maxTokens = $state(defaultMaxTokens);
  directive = $state<boolean | null>(null);
  /** the message being written, in each mode */
  #drafts = $state({ open: examples.fr[firstExample] ?? '', blind: examples.fr[firstExample] ?? '' });
  /** both answers as the characters they consist of, instead of Markdown */
  plain = $state(false);
  conversation = $state.raw() as OpenConversation;
  question = $state.raw() as BlindQuestion;

  #chosen = $state.raw<{ first: Checkpoint | null; second: Checkpoint | null }>({ first: null, second: null });
  /** of a message that may be sent as it stands */
  #example = firstExample;
  readonly #workbench: Workbench;
  readonly #generate: ReturnType<typeof inTurn>;
  readonly #session = crypto.randomUUID();
  readonly #sideSeed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  readonly #sides = new Sides(this.#sideSeed);
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing on the page shows it
  readonly #known = new Set<string>();
  #annotator: Promise<string> | null = null;
  #questions = 0;

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
    this.#generate = inTurn((lanes) => workbench.engine.api.generate(lanes));
    this.conversation = this.#newConversation();
    this.question = this.#newQuestion();
  }

  readonly choices = $derived.by(() => this.#workbench.checkpoints.usable);
  /** As chosen; at first the German-only fine-tune and the one of all five languages. */
  readonly first = $derived.by(() => this.#find(this.#chosen.first, 'DE', null));
  readonly second = $derived.by(() => this.#find(this.#chosen.second, 'ENDEFRITES', this.first));
  /** they get no directive unless asked for */
  readonly builtIn = $derived.by(() => [this.first, this.second].some((one) => one?.full.builtIn));
  /** both are writing, and the pair cannot change */
  readonly busy = $derived.by(() => this.mode === 'open' && this.conversation.busy);
  /** nothing that names the pair may be on the page */
  readonly blinded = $derived.by(
    () => this.mode === 'blind' && this.question.stage !== 'new' && this.question.stage !== 'revealed',
  );

  get draft(): string {
    return this.#drafts[this.mode];
  }
  set draft(text: string) {
    this.#drafts[this.mode] = text;
  }

  /** One place of the pair; what stood there changes places when it is the other's. */
  choose(place: 'first' | 'second', checkpoint: Checkpoint): void {
    const { first, second } = this;
    const chosen = { first: first ?? null, second: second ?? null };
    const other = place === 'first' ? 'second' : 'first';
    if (chosen[other] === checkpoint) chosen[other] = chosen[place];
    chosen[place] = checkpoint;
    this.#chosen = chosen;
  }

  /** The conversation language; an example that was not touched comes in it. */
  speak(language: Language): void {
    const untouched = this.draft.trim() === '' || examples[this.language].includes(this.draft);
    const empty = this.mode === 'open' ? this.conversation.empty : this.question.stage === 'new';
    this.language = language;
    if (untouched && empty) this.#offer(this.#example);
  }

  anotherExample(): void {
    this.#offer(this.#example + 1);
  }

  async send(text: string): Promise<void> {
    this.draft = '';
    if (this.mode === 'open') return this.conversation.send(text);
    const { question } = this;
    const sent = await question.ask(text);
    // it is as if it had not been sent
    if (question === this.question && !sent && this.#drafts.blind === '') this.#drafts.blind = text;
  }

  /** Leaves the conversation, and what is being written of it. */
  begin(): void {
    this.conversation.stop();
    this.conversation = this.#newConversation();
    this.#offer(this.#example);
  }

  /** On to a new question, with another example. */
  next(): void {
    this.question = this.#newQuestion();
    this.#offer(this.#example + 1);
  }

  /** Leaves a question whose votes cannot be kept; its names are never shown. */
  leave(): void {
    const prompt = this.question.turns[0]?.message.content ?? '';
    this.question = this.#newQuestion();
    this.draft = prompt;
  }

  #offer(index: number): void {
    const all = examples[this.language];
    this.#example = index % all.length;
    this.draft = all[this.#example] ?? '';
  }

  #find(chosen: Checkpoint | null, variant: string, not: Checkpoint | null | undefined): Checkpoint | undefined {
    const choices = this.choices.filter((checkpoint) => checkpoint !== not);
    return (
      choices.find((checkpoint) => checkpoint === chosen) ??
      choices.find((checkpoint) => checkpoint.builtIn && checkpoint.variant === variant) ??
      choices[0]
    );
  }

  #pair(): Pair {
    const { first, second } = this;
    if (!first || !second) throw new WorkbenchError('engine/nothing-loaded', {});
    return [first, second];
  }

  #newConversation(): OpenConversation {
    const engine = pairEngine(this.#workbench, this.#generate, () => this.#pair());
    return new OpenConversation(engine, () => this.#asking());
  }

  #newQuestion(): BlindQuestion {
    const { problems } = this.#workbench;
    return new BlindQuestion({
      begin: () => {
        // from now on this pair, whatever becomes of the catalogue
        const pair = this.#pair();
        const name = JSON.stringify(pair.map(({ key }) => key));
        return {
          engine: pairEngine(this.#workbench, this.#generate, () => pair),
          draw: () => this.#sides.draw(name),
          seed: this.#sideSeed,
          seedOffset: seedsEach * this.#questions++,
        };
      },
      asking: () => this.#asking(),
      store: this.#store,
      voter: () => this.#voter(),
      pace: atOneRate,
      known: this.#known,
      report: (thrown) => problems.show(thrown),
    });
  }

  #asking() {
    const { language, sampling, maxTokens, directive } = this;
    return { language, sampling: { ...sampling }, maxTokens, directive };
  }

  get #store(): StudyStore {
    return this.#workbench.storage.votes;
  }

  /** Whoever voted here before, else somebody new. */
  async #voter(): Promise<Voter> {
    this.#annotator ??= this.#store
      .events(blindStudy)
      .then((events) => events.at(-1)?.annotator ?? `v-${crypto.randomUUID().slice(0, 8)}`);
    try {
      return { study: blindStudy, annotator: await this.#annotator, session: this.#session };
    } catch (thrown) {
      this.#annotator = null;
      throw thrown;
    }
  }
}

const desks = new WeakMap<Workbench, CompareDesk>();

/** The one desk of this page: an answer goes on being written while another screen is looked at. */
export function compareDeskOf(workbench: Workbench): CompareDesk {
  let desk = desks.get(workbench);
  if (!desk) desks.set(workbench, (desk = new CompareDesk(workbench)));
  return desk;
}
