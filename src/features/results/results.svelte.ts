import type { ReadFacts } from '#core/results/library.ts';
import type { CheckedDetail, CheckedPage } from '#core/results/checked-questions.ts';
import type { QuestionDetail, QuestionPage } from '#core/results/questions.ts';
import type { Report } from '#core/results/report.ts';
import type { Request } from '#core/results/request.ts';
import type { ScoredDetail, ScoredPage } from '#core/results/scored-questions.ts';
import type { TableFormat } from '#core/results/files.ts';
import { type Coverage, coverageOf } from '#core/studies/coverage.ts';
import { type AnnotatorReport, reportsOf } from '#core/studies/reports.ts';
import { standingOf } from '#core/studies/standing.ts';
import type { StatisticsApi } from '#protocol/statistics-api.ts';
import { Activity } from '#state/activity.svelte.ts';
import { blindStudy, gatherStudy, type StudyVotes } from '#state/gathered.ts';
import type { Storage } from '#storage/open.ts';
import type { StudyRecord } from '#storage/studies.ts';
import { type View, wholeView } from './view.ts';

/** Where figures can come from. */
export interface Source {
  /** `blind`, `study:ID`, `file:NAME`, `example` */
  key: string;
  kind: 'blind' | 'study' | 'file' | 'example';
  /** '' for Blind and the example */
  name: string;
  /** that have a name on both sides, and count */
  votes: number;
  /** pair judgments and scores */
  judged: number;
  /** answers checked by machine; of the example 0 until it has been looked at */
  checked: number;
  /** of a study whose names are not told here; null: all is told */
  waiting: Waiting | null;
  /** false: of a file that goes with the tab, since the browser had no room for it, or keeps nothing */
  kept: boolean;
}

export interface Waiting {
  /** id of the study */
  study: string;
  /** why: it is running, or another browser has the key */
  why: 'running' | 'elsewhere';
  /** votes that are not among the figures */
  votes: number;
  /** how far the study is; null: nobody but the annotators knows */
  progress: { coverage: Coverage; annotators: AnnotatorReport[] } | null;
}

export interface ResultsNeeds {
  /** asked anew each time: a worker that died is replaced */
  api: () => StatisticsApi;
  storage: Pick<Storage, 'votes' | 'studies' | 'resultFiles' | 'problem'>;
  report: (thrown: unknown) => void;
  saveFile: (file: { name: string; content: Blob }) => void;
  example: () => Promise<File | null>;
}

const exampleKey = 'example';

/** rows of the table of votes that are asked for at once */
const pageRows = 10;

/** What the screen shows: sources, one view of them, and its figures as they come. Outlives the screen. */
export class ResultsDesk {
  sources = $state.raw<readonly Source[] | null>(null);
  view = $state.raw<View>(wholeView);
  /** the parts that are there; those of the view before stay until there are new ones */
  report = $state.raw<Partial<Report>>({});
  questions = $state.raw<QuestionPage | null>(null);
  scored = $state.raw<ScoredPage | null>(null);
  checked = $state.raw<CheckedPage | null>(null);
  /** what the last import held */
  read = $state.raw<(ReadFacts & { name: string }) | null>(null);
  reading = $state(false);
  /** figures are not yet those of the view */
  busy = $state(true);
  /** the figures were stopped before all were there */
  stopped = $state(false);

  readonly working = new Activity();
  readonly #needs: ResultsNeeds;
  /** files that were imported, into this tab or before, and whether they are there after a reload */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing on the page shows it
  readonly #files = new Map<string, { file: File; kept: boolean }>();
  /** the worker that holds the sources; one that took the place of a dead one holds nothing */
  #holder: StatisticsApi | null = null;
  #asked = '';
  /** the worker that holds the example */
  #exampleHolder: StatisticsApi | null = null;

  constructor(needs: ResultsNeeds) {
    this.#needs = needs;
  }

  /** keys in the address that lead nowhere */
  readonly missing: readonly string[] = $derived(
    this.view.sources.filter((key) => this.sources !== null && !this.sources.some((source) => source.key === key)),
  );
  /** the sources that are looked at where none is chosen: all of the reader's; while nothing has come of those, the example */
  readonly usual: readonly Source[] = $derived.by(() => {
    const own = (this.sources ?? []).filter(({ kind }) => kind !== 'example');
    return own.some(({ votes, judged, checked }) => votes + judged + checked > 0) ? own : (this.sources ?? []);
  });
  /** the sources that are looked at */
  readonly chosen: readonly Source[] = $derived(
    this.view.sources.length === 0
      ? this.usual
      : (this.sources ?? []).filter(({ key }) => this.view.sources.includes(key)),
  );
  readonly request: Request = $derived.by(() => {
    const { filter, rule, judge, baseline, seed } = this.view;
    return { sources: this.chosen.map(({ key }) => key), filter, rule, judge, baseline, seed };
  });

  /** On each visit: what other screens have gathered since is gathered anew. */
  start(): Promise<void> {
    this.#asked = '';
    return this.#guarded(async () => {
      await this.#gather();
      await this.#workOut();
    });
  }

  /** Votes have come or gone, perhaps in another tab. */
  changed(): Promise<void> {
    return this.#guarded(async () => {
      this.#asked = '';
      await this.#gather();
      await this.#workOut();
    });
  }

  look(view: View): Promise<void> {
    this.view = view;
    if (this.sources === null) return Promise.resolve();
    return this.#guarded(() => this.#workOut());
  }

  again(): Promise<void> {
    this.#asked = '';
    return this.#guarded(() => this.#workOut());
  }

  /** @returns the keys under which they lie; of those that could be read, if one could not */
  async import(files: readonly File[]): Promise<string[]> {
    const keys: string[] = [];
    this.reading = true;
    await this.#guarded(async () => {
      for (const file of files) {
        const own = `file:${file.name}`;
        const facts = await this.#needs.api().read(own, file);
        const kept = await this.#keep(file);
        this.#files.set(own, { file, kept });
        this.read = { ...facts, name: file.name };
        const source = fileSource(own, file.name, facts, kept);
        this.sources = [...(this.sources ?? []).filter((other) => other.key !== own), source];
        this.#asked = '';
        keys.push(own);
      }
    });
    this.reading = false;
    return keys;
  }

  remove(key: string): Promise<void> {
    return this.#guarded(async () => {
      await this.#needs.storage.resultFiles.delete(this.#files.get(key)?.file.name ?? '');
      this.#files.delete(key);
      this.sources = (this.sources ?? []).filter((source) => source.key !== key);
      await this.#needs.api().drop(key);
      this.#asked = '';
      await this.#workOut();
    });
  }

  /** The next rows of the table of votes. */
  moreQuestions(): Promise<void> {
    const { request, questions } = this;
    if (!questions) return Promise.resolve();
    return this.#guarded(async () => {
      const next = await this.#needs.api().questions(request, this.view.behind, questions.rows.length, 2 * pageRows);
      if (this.questions === questions) this.questions = { ...next, rows: [...questions.rows, ...next.rows] };
    });
  }

  /** The next rows of the table of scored questions. */
  moreScored(): Promise<void> {
    const { request, scored } = this;
    if (!scored) return Promise.resolve();
    return this.#guarded(async () => {
      const next = await this.#needs.api().scored(request, this.view.behind, scored.rows.length, 2 * pageRows);
      if (this.scored === scored) this.scored = { ...next, rows: [...scored.rows, ...next.rows] };
    });
  }

  /** The next rows of the table of checked questions. */
  moreChecked(): Promise<void> {
    const { request, checked } = this;
    if (!checked) return Promise.resolve();
    return this.#guarded(async () => {
      const next = await this.#needs.api().checked(request, this.view.behind, checked.rows.length, 2 * pageRows);
      if (this.checked === checked) this.checked = { ...next, rows: [...checked.rows, ...next.rows] };
    });
  }

  question(key: string): Promise<QuestionDetail | null> {
    return this.#asking((api) => api.question(this.request, key));
  }

  answers(key: string): Promise<ScoredDetail | null> {
    return this.#asking((api) => api.answers(this.request, key));
  }

  checkedAnswers(key: string): Promise<CheckedDetail | null> {
    return this.#asking((api) => api.checkedAnswers(this.request, key));
  }

  save(format: TableFormat): Promise<void> {
    return this.#guarded(async () => {
      const file = await this.#needs.api().file(this.request, format);
      const type = format === 'csv' ? 'text/csv' : 'application/jsonl';
      if (file) this.#needs.saveFile({ name: file.name, content: new Blob([file.text], { type }) });
    });
  }

  async #gather(): Promise<void> {
    const { storage } = this.#needs;
    const records = await storage.studies.map((record) => record);
    const sources: Source[] = [];
    // one that cannot be read must not take the others with it
    const add = (source: () => Promise<Source>) => this.#guarded(async () => void sources.push(await source()));
    await add(() => this.#gathered(blindStudy, null));
    for (const record of records) if (record.file !== null) await add(() => this.#gathered(record.id, record));
    const api = this.#needs.api();
    if (this.sources === null) await this.#guarded(() => this.#findKept());
    if (this.#holder === api) sources.push(...(this.sources ?? []).filter(({ kind }) => kind === 'file'));
    else for (const [key, { file, kept }] of this.#files) sources.push(await this.#reread(api, key, file, kept));
    this.#holder = api;
    this.sources = [
      ...sources.filter(({ kind, votes }) => kind !== 'blind' || votes > 0),
      this.sources?.find(({ kind }) => kind === 'example') ?? untouchedExample,
    ];
  }

  /** @returns whether the file is there after a reload; an older one of that name is not, so that it does not stand for this one */
  async #keep(file: File): Promise<boolean> {
    const { resultFiles, problem } = this.#needs.storage;
    let kept = false;
    await this.#guarded(async () => {
      await resultFiles.delete(file.name);
      await resultFiles.put(file.name, { name: file.name, content: file, importedAt: Date.now() });
      kept = problem === null;
    });
    return kept;
  }

  async #findKept(): Promise<void> {
    const { resultFiles, problem } = this.#needs.storage;
    for (const { name, content } of await resultFiles.map((record) => record))
      this.#files.set(`file:${name}`, { file: new File([content], name), kept: problem === null });
  }

  /** One that cannot be read any more is listed all the same, so that it can be removed. */
  async #reread(api: StatisticsApi, key: string, file: File, kept: boolean): Promise<Source> {
    let facts: ReadFacts = { votes: 0, pairs: 0, scores: 0, checked: 0 };
    await this.#guarded(async () => {
      facts = await api.read(key, file);
    });
    return fileSource(key, file.name, facts, kept);
  }

  async #gathered(id: string, record: StudyRecord | null): Promise<Source> {
    const gathered = await gatherStudy(this.#needs.storage, id);
    const { all, study, answers, questions, models, strange } = gathered;
    const key = keyOf(id);
    const { votes, unnamed } = await this.#needs.api().hold(key, { all, study, answers, questions, models, strange });
    return {
      key,
      kind: record ? 'study' : 'blind',
      name: record?.name ?? '',
      votes,
      ...{ judged: 0, checked: 0 },
      waiting: record && waitingOf(record, gathered, unnamed),
      kept: true,
    };
  }

  /** The figures of the view, and the first rows behind them. */
  async #workOut(): Promise<void> {
    const { request, view } = this;
    const behind = JSON.stringify(view.behind);
    const asked = JSON.stringify(request);
    if (`${asked} ${behind}` === this.#asked) return;
    const same = this.#asked.startsWith(`${asked} `);
    this.#asked = `${asked} ${behind}`;
    if (same) return this.#lookBehind(request, view);
    // nothing waits for a view that nobody looks at any more
    this.working.stop();
    this.busy = true;
    this.stopped = false;
    const isCurrent = (): boolean => this.#asked.startsWith(`${asked} `);
    try {
      if (this.#holder !== this.#needs.api()) await this.#gather();
      if (request.sources.includes(exampleKey)) await this.#guarded(() => this.#readExample());
      await this.#lookBehind(request, view);
      if (!isCurrent()) return;
      const fresh: Partial<Report> = {};
      await this.working.follow(this.#parts(request, fresh, asked));
      if (!isCurrent() || !this.working.stopped) return;
      this.stopped = true;
      this.report = fresh;
    } finally {
      if (isCurrent()) this.busy = false;
    }
  }

  async #readExample(): Promise<void> {
    const api = this.#needs.api();
    if (this.#exampleHolder === api) return;
    const file = await this.#needs.example();
    if (!file) return;
    const { checked } = await api.read(exampleKey, file);
    this.#exampleHolder = api;
    this.sources = (this.sources ?? []).map((source) => (source.kind === 'example' ? { ...source, checked } : source));
  }

  async #lookBehind(request: Request, view: View): Promise<void> {
    const api = this.#needs.api();
    const [questions, scored, checked] = await Promise.all([
      api.questions(request, view.behind, 0, pageRows),
      api.scored(request, view.behind, 0, pageRows),
      api.checked(request, view.behind, 0, pageRows),
    ]);
    if (view !== this.view) return;
    this.questions = questions;
    this.scored = scored;
    this.checked = checked;
  }

  /** Progress for the activity; parts go to the screen, each in place of what the view before had there. */
  async *#parts(request: Request, fresh: Partial<Report>, asked: string) {
    for await (const step of this.#needs.api().report(request)) {
      if (step.kind === 'progress') yield step;
      else if (this.#asked.startsWith(`${asked} `)) {
        Object.assign(fresh, { [step.kind]: step.value });
        this.report = { ...this.report, [step.kind]: step.value };
      }
    }
  }

  /** null also where it failed, which is said then. */
  async #asking<T>(work: (api: StatisticsApi) => Promise<T | null>): Promise<T | null> {
    let answer: T | null = null;
    await this.#guarded(async () => {
      answer = await work(this.#needs.api());
    });
    return answer;
  }

  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      this.#needs.report(thrown);
    }
  }
}

/** @param unnamed  votes that nobody here can name */
function waitingOf(record: StudyRecord, { all, study }: StudyVotes, unnamed: number): Waiting | null {
  const organised = record.role === 'organiser';
  const running = organised && record.finishedAt === null;
  if (!running && unnamed === 0) return null;
  const standing = standingOf(all);
  return {
    study: record.id,
    why: running ? 'running' : 'elsewhere',
    votes: unnamed,
    progress:
      study && organised
        ? {
            coverage: coverageOf(study, standing.votes),
            annotators: reportsOf(study, record.participants, standing),
          }
        : null,
  };
}

function fileSource(key: string, name: string, facts: ReadFacts, kept: boolean): Source {
  const { votes, pairs, scores, checked } = facts;
  return { key, kind: 'file', name, waiting: null, votes, judged: pairs + scores, checked, kept };
}

const untouchedExample: Source = {
  ...{ key: exampleKey, kind: 'example', name: '', waiting: null, votes: 0, judged: 0, checked: 0, kept: true },
};

function keyOf(study: string): string {
  return study === blindStudy ? 'blind' : `study:${study}`;
}
