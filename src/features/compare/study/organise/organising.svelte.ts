import type { Workbench } from '#state/workbench.ts';
import type { StudyRecord } from '#storage/studies.ts';
import { answererOf } from './answerer.ts';
import { Generation } from './generation.svelte.ts';
import { Organiser } from './organiser.svelte.ts';

interface Work {
  organiser: Organiser;
  generation: Generation;
}

/**
 * A study that is being prepared, by one tab at a time: two would write over each other's choices, and a draft that does not know an
 * answer's place drops the answer. Its answers go on being generated while another screen is looked at.
 */
export class Organising {
  /** null: another tab prepares it, or that is not known yet */
  work = $state.raw<Work | null>(null);
  elsewhere = $state(false);
  readonly #workbench: Workbench;
  readonly #id: string;
  #held = false;

  constructor(workbench: Workbench, id: string) {
    this.#workbench = workbench;
    this.#id = id;
  }

  /** @param record  as it is now on disk */
  async visit(record: StudyRecord): Promise<void> {
    // nothing of one that was handed out can be changed, so that any number of tabs may look at it
    if (this.#held || record.file !== null) this.#open(record);
    else if (await this.#take(false)) await this.#openAnew();
    else this.elsewhere = true;
  }

  /** From another tab, which stops what it does. @throws WorkbenchError storage/… */
  async takeOver(): Promise<void> {
    await this.#take(true);
    this.elsewhere = false;
    await this.#openAnew();
  }

  /** Nothing of it goes on. */
  async end(): Promise<void> {
    await this.work?.generation.end();
    this.work = null;
  }

  async #take(force: boolean): Promise<boolean> {
    const { tabs } = this.#workbench.storage;
    this.#held = await tabs.take(`study/${this.#id}`, () => this.#lose(), force);
    return this.#held;
  }

  #lose(): void {
    this.#held = false;
    this.elsewhere = true;
    void this.end();
  }

  /** What the other tab wrote last is not known here. */
  async #openAnew(): Promise<void> {
    const record = await this.#workbench.storage.studies.get(this.#id);
    if (record && this.#held) this.#open(record);
  }

  #open(record: StudyRecord): void {
    if (this.work?.generation.running || this.work?.organiser.saving) return;
    const { storage, problems } = this.#workbench;
    const organiser = new Organiser(storage, record);
    this.work = { organiser, generation: new Generation(organiser, answererOf(this.#workbench)) };
    organiser.open().catch((thrown) => problems.show(thrown));
  }
}
