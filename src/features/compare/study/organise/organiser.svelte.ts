import type { Benchmark } from '#core/benchmarks/benchmark.ts';
import { asWorkbenchError, WorkbenchError } from '#core/errors.ts';
import type { Provenance, StoredAnswer } from '#core/studies/answer.ts';
import {
  type Answered,
  answered,
  categoriesOf,
  type DraftQuestion,
  draftQuestions,
  everyQuestion,
  generatedAnswers,
  staleAnswers,
  strayAnswers,
  withoutAnswers,
  withPlaces,
} from '#core/studies/draft-answers.ts';
import { compared, type DraftCheckpoint, type OrganiserDraft, wishesOf, withoutPlaces } from '#core/studies/draft.ts';
import { answerHash } from '#core/studies/hashes.ts';
import type { PlanFacts } from '#core/studies/plan.ts';
import { previewPlan } from '#core/studies/preview.ts';
import { studyQuestion } from '#core/studies/study.ts';
import { benchmarkNamed } from '#state/benchmark-library.ts';
import type { Storage } from '#storage/open.ts';
import type { StudyRecord } from '#storage/studies.ts';
import { lacksOf } from './lacks.ts';
import { storedById, withAnswers, withoutIds } from './stored.ts';

type Kept = Pick<Storage, 'studies' | 'votes' | 'benchmarks'>;

/** What a checkpoint has answered. */
interface CheckpointAnswers extends Answered {
  checkpoint: DraftCheckpoint;
}

/** A study while it is being prepared: what has been chosen, which answers there are, and what is still lacking. Kept as it changes. */
export class Organiser {
  readonly id: string;
  readonly createdAt: number;
  name = $state('');
  draft = $state.raw() as OrganiserDraft;
  /** the study file; from then on nothing changes any more */
  file = $state.raw<string | null>(null);
  /** null: not read yet, or not in this browser any more */
  benchmark = $state.raw<Benchmark | null>(null);
  /** answers by id */
  stored = $state.raw(storedById([]));
  /** what is kept in the browser has been read */
  opened = $state(false);
  /** a change that makes answers worthless waits for a yes; what is shown is the draft as it would be */
  asking = $state.raw<{ draft: OrganiserDraft; benchmark: Benchmark | null; stale: ReadonlySet<string> } | null>(null);
  /** changes are on their way to the disk */
  saving = $state(false);
  /** why the latest changes could not be kept */
  failure = $state.raw<WorkbenchError | null>(null);

  readonly #storage: Kept;
  #unsaved = false;
  #writing: Promise<void> | null = null;

  constructor(storage: Kept, record: StudyRecord) {
    if (!record.draft) throw new Error(`The study ${record.id} is nobody’s to prepare.`);
    this.#storage = storage;
    this.id = record.id;
    this.createdAt = record.createdAt;
    this.name = record.name;
    this.draft = record.draft;
    this.file = record.file;
  }

  readonly frozen = $derived(this.file !== null);
  // each by itself: a letter typed into the consent text must not have the plan drawn anew
  readonly #languages = $derived(this.draft.languages);
  readonly #categories = $derived(this.draft.categories);
  readonly #leftOut = $derived(this.draft.leftOut);
  readonly #pairs = $derived(this.draft.pairs.length);
  readonly #settings = $derived(this.draft.settings);
  readonly #wishes = $derived(this.draft.wishes);
  readonly #seed = $derived(this.draft.seed);
  readonly questions = $derived.by(() => {
    const chosen = { languages: this.#languages, categories: this.#categories, leftOut: this.#leftOut };
    return this.benchmark ? draftQuestions(chosen, this.benchmark) : [];
  });
  readonly studyQuestions = $derived(this.questions.map(({ question, language }) => studyQuestion(question, language)));
  /** every question of the benchmark, whatever has been chosen */
  readonly #all = $derived.by(() => (this.benchmark ? everyQuestion(this.benchmark) : []));
  /** what each of those that are compared has answered */
  readonly answers: CheckpointAnswers[] = $derived.by(() =>
    compared(this.draft).map((checkpoint) => ({
      checkpoint,
      ...answered(checkpoint, this.questions, this.stored, this.#settings),
    })),
  );
  readonly plan: { facts: PlanFacts } | { error: WorkbenchError } = $derived.by(() => {
    const wishes = wishesOf({ wishes: this.#wishes, languages: this.#languages });
    try {
      return { facts: previewPlan(this.studyQuestions, this.#pairs, this.#settings, wishes, this.#seed) };
    } catch (thrown) {
      return { error: asWorkbenchError(thrown) };
    }
  });
  readonly lacks = $derived.by(() =>
    lacksOf({
      ...{ name: this.name, draft: this.draft, benchmark: this.benchmark !== null, questions: this.questions.length },
      plan: 'facts' in this.plan,
      answers: this.answers.every(({ open, failed }) => open.length + failed.length === 0),
    }),
  );

  /** Reads the benchmark and the answers. @throws WorkbenchError storage/… */
  async open(): Promise<void> {
    this.benchmark = await benchmarkNamed(this.#storage, this.draft.benchmark);
    this.stored = storedById(await this.#storage.votes.answers(this.id));
    this.opened = true;
    if (!this.frozen) await this.#sweep();
  }

  rename(name: string): void {
    if (this.frozen) return;
    this.name = name;
    void this.save();
  }

  /** Changes the draft; where that makes answers worthless it asks before anything is kept. */
  change(changes: Partial<OrganiserDraft>, benchmark = this.benchmark): void {
    const after = { ...this.draft, ...changes };
    this.#propose(after, benchmark, staleAnswers(this.draft, after, this.#all, this.stored));
  }

  /** @throws WorkbenchError storage/… */
  async chooseBenchmark(name: string): Promise<void> {
    const benchmark = await benchmarkNamed(this.#storage, name);
    if (!benchmark || this.frozen) return;
    const common = benchmark.languages.filter((language) => this.draft.languages.includes(language));
    const changes = {
      ...{ benchmark: name, languages: common.length > 0 ? common : benchmark.languages },
      ...{ categories: categoriesOf(benchmark), leftOut: [] },
    };
    this.change(changes, benchmark);
  }

  /** All that was generated is to go. */
  discard(): void {
    this.#propose(this.draft, this.benchmark, generatedAnswers(this.draft, this.stored));
  }

  /** Yes to what was asked. @throws WorkbenchError storage/… */
  async confirm(): Promise<void> {
    const { asking } = this;
    if (!asking) return;
    this.asking = null;
    this.draft = withoutAnswers(this.draft, asking.stale);
    // places first: answers without any are swept away, whatever happens in between
    await this.flush();
    await this.#sweep();
  }

  /** No: everything stays as it was. */
  refuse(): void {
    if (!this.asking) return;
    ({ draft: this.draft, benchmark: this.benchmark } = this.asking);
    this.asking = null;
  }

  /** Places for the answers that are to come. @throws WorkbenchError storage/… */
  async reserve(checkpoint: string, questions: readonly Pick<DraftQuestion, 'id' | 'asked'>[]): Promise<void> {
    this.draft = withPlaces(this.draft, checkpoint, questions, () => crypto.randomUUID());
    await this.flush();
  }

  /** Remembers which file it is that answers. @throws WorkbenchError study/checkpoint-changed, storage/… */
  async identify({ id, name }: DraftCheckpoint, hashes: readonly string[]): Promise<void> {
    const hash = hashes.join(' ');
    const known = this.draft.checkpoints.find((one) => one.id === id);
    if (!known || known.hash === hash) return;
    if (known.hash !== '') throw new WorkbenchError('study/checkpoint-changed', { name });
    this.draft = {
      ...this.draft,
      checkpoints: this.draft.checkpoints.map((one) => (one === known ? { ...one, hash } : one)),
    };
    await this.flush();
  }

  /** Seals and keeps answers that have places. @throws WorkbenchError storage/… */
  async keep(
    checkpoint: string,
    given: readonly { question: string; turns: readonly string[]; finish: readonly string[]; provenance: Provenance }[],
  ): Promise<void> {
    const places = this.draft.checkpoints.find(({ id }) => id === checkpoint)?.answers;
    const answers: StoredAnswer[] = [];
    for (const { question, turns, finish, provenance } of given) {
      const id = places?.find((place) => place.question === question)?.id;
      const language = this.#all.find((one) => one.id === question)?.language;
      if (id === undefined || language === undefined)
        throw new Error(`There is no place for an answer to ${question}.`);
      const sealed = await this.#storage.votes.seal(provenance);
      answers.push({
        id,
        study: this.id,
        question,
        language,
        turns,
        finish,
        hash: answerHash(turns),
        provenance: sealed,
      });
    }
    await this.#storage.votes.putAnswers(answers);
    this.stored = withAnswers(this.stored, answers);
  }

  /** Keeps the latest changes; what fails is said in `failure` and can be tried again. */
  save(): Promise<void> {
    this.#unsaved = true;
    this.#writing ??= this.#write();
    return this.#writing;
  }

  /** @throws WorkbenchError storage/…, study/gone */
  async flush(): Promise<void> {
    await this.save();
    if (this.failure) throw this.failure;
  }

  /** The study as it is handed out. From now on only the seals tell who gave which answer. @throws WorkbenchError storage/…, study/gone */
  async freeze(file: string, answers: ReadonlySet<string>): Promise<void> {
    const draft = withoutPlaces(this.draft);
    const { name } = this;
    let kept = file;
    await this.#storage.studies.change(this.id, (record) => {
      if (!record) throw new WorkbenchError('study/gone', {});
      if (record.file === null) return { ...record, name, draft, file };
      kept = record.file;
      return record;
    });
    this.draft = draft;
    this.file = kept;
    if (kept === file) await this.#drop([...this.stored.keys()].filter((id) => !answers.has(id)));
  }

  #propose(after: OrganiserDraft, benchmark: Benchmark | null, stale: ReadonlySet<string>): void {
    if (this.frozen || this.asking) return;
    if (stale.size > 0) this.asking = { draft: this.draft, benchmark: this.benchmark, stale };
    this.draft = after;
    this.benchmark = benchmark;
    if (stale.size === 0) void this.save();
  }

  /** What has no place belongs to nothing: its checkpoint or its wording is gone. */
  async #sweep(): Promise<void> {
    await this.#drop(strayAnswers(this.draft, this.stored));
  }

  async #drop(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.#storage.votes.deleteAnswers(this.id, ids);
    this.stored = withoutIds(this.stored, ids);
  }

  async #write(): Promise<void> {
    this.saving = true;
    this.failure = null;
    try {
      while (this.#unsaved) {
        this.#unsaved = false;
        const { name } = this;
        const draft = this.asking?.draft ?? this.draft;
        let file: string | null = null;
        await this.#storage.studies.change(this.id, (record) => {
          if (!record) throw new WorkbenchError('study/gone', {});
          file = record.file;
          return file === null ? { ...record, name, draft } : record;
        });
        // another tab has handed the study out
        this.file ??= file;
      }
    } catch (thrown) {
      this.failure = asWorkbenchError(thrown);
    } finally {
      this.saving = false;
      this.#writing = null;
    }
  }
}
