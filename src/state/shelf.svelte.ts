import { asWorkbenchError, type WorkbenchError } from '#core/errors.ts';
import type { StoredFile, StoreProgress } from '#core/weights.ts';
import type { WeightsApi } from '#protocol/weights-api.ts';
import { currentRecord, type CheckpointRecord, type CheckpointRecords, type PartRecord } from '#storage/checkpoints.ts';
import { Checkpoint, startOf } from './checkpoint.svelte.ts';
import { Pace } from './pace.ts';

export interface ShelfNeeds {
  weights: WeightsApi;
  records: CheckpointRecords;
  /** asks the browser not to clear what is kept; once, with the first kept file */
  persist: () => Promise<boolean>;
}

/** What stays in this browser: the files of opened and downloaded checkpoints, and a record of each. */
export class Shelf {
  /** why opened files cannot be kept beyond this tab; null when they can */
  problem = $state.raw<WorkbenchError | null>(null);
  readonly #needs: ShelfNeeds;

  constructor(needs: ShelfNeeds) {
    this.#needs = needs;
  }

  /** Everything kept earlier, whole or broken off. @param freeKey a key that no built-in has */
  async find(freeKey: (name: string) => string): Promise<Checkpoint[]> {
    let stored: StoredFile[];
    try {
      stored = await this.#needs.weights.list();
    } catch (thrown) {
      this.problem = asWorkbenchError(thrown);
      return [];
    }
    const records = await this.#needs.records.map(currentRecord);
    const recorded = records.flatMap((record) => record.parts.map((part) => part.name));
    // a file without a record is one whose record was lost: it is there all the same
    for (const { name, sizeBytes } of stored) {
      if (recorded.includes(name)) continue;
      const parts = [{ name, address: null, totalBytes: sizeBytes, etag: null, sha256: null }];
      records.push({ ...emptyRecord(freeKey(name), parts), addedAt: 0 });
    }
    return records.map((record) => fromRecord(record, stored));
  }

  /** Copies opened files into this browser, so that they are here next time. Failing is the row's `problem`. */
  async keep(checkpoint: Checkpoint, files: File[]): Promise<void> {
    if (this.problem) return;
    checkpoint.record = emptyRecord(
      checkpoint.key,
      files.map((file) => ({ name: file.name, address: null, totalBytes: file.size, etag: null, sha256: null })),
    );
    try {
      await this.#needs.persist();
      for (const [index, file] of files.entries()) {
        if (!(await this.#store(checkpoint, index, this.#needs.weights.add(file), 'keeping'))) {
          await this.#needs.records.delete(checkpoint.key);
          return;
        }
      }
      this.#nowStored(checkpoint);
      await this.save(checkpoint);
    } catch (thrown) {
      checkpoint.problem = asWorkbenchError(thrown);
      await this.#needs.records.delete(checkpoint.key);
    }
  }

  /** Downloads the parts that its record names and that are not here yet; false when the reader left before their end. */
  async download(checkpoint: Checkpoint): Promise<boolean> {
    for (const [index, part] of checkpoint.record?.parts.entries() ?? []) {
      if (part.sha256 !== null || part.address === null) continue;
      // a total of 0 is one that no server has told yet: the attempt that made this record got no answer
      const { totalBytes, etag, lastModified = null } = part;
      const expected = totalBytes > 0 ? { totalBytes, etag, lastModified } : null;
      const stream = this.#needs.weights.download({ name: part.name, address: part.address, expected });
      if (!(await this.#store(checkpoint, index, stream, 'downloading'))) return false;
    }
    this.#nowStored(checkpoint);
    return true;
  }

  /** Writes down what is known of a stored checkpoint by now. */
  async save(checkpoint: Checkpoint): Promise<void> {
    const { record, facts, base, scale } = checkpoint;
    if (!record || checkpoint.origin !== 'stored') return;
    // an adapter whose base is not here still knows which one it was
    checkpoint.record = { ...record, facts, base: base?.key ?? record.base, scale };
    await this.#needs.records.put(checkpoint.key, checkpoint.record);
  }

  async remove(checkpoint: Checkpoint): Promise<void> {
    if (checkpoint.origin !== 'tab') {
      for (const { name } of checkpoint.record?.parts ?? [{ name: checkpoint.key }]) {
        await this.#needs.weights.remove(name);
      }
    }
    await this.#needs.records.delete(checkpoint.key);
  }

  #nowStored(checkpoint: Checkpoint): void {
    if (!checkpoint.record) return;
    checkpoint.origin = 'stored';
    checkpoint.source = { kind: 'stored', names: checkpoint.record.parts.map(({ name }) => name) };
  }

  /** Follows one part into the store; false when the reader left before its end. */
  async #store(
    checkpoint: Checkpoint,
    index: number,
    stream: AsyncIterable<StoreProgress>,
    kind: 'keeping' | 'downloading',
  ): Promise<boolean> {
    const iterator = stream[Symbol.asyncIterator]();
    const pace = new Pace();
    checkpoint.stop = () => void iterator.return?.();
    checkpoint.activity = startOf(kind);
    try {
      for (let step = await iterator.next(); step.done !== true; step = await iterator.next()) {
        const report = step.value;
        if (report.kind === 'complete') {
          await this.#record(checkpoint, index, { totalBytes: report.sizeBytes, sha256: report.sha256 });
          return true;
        }
        if (report.kind === 'begun') {
          const { totalBytes, etag, lastModified } = report;
          await this.#record(checkpoint, index, { totalBytes, etag, lastModified });
        }
        const { storedBytes, totalBytes } = report;
        checkpoint.arrivedBytes = storedBytes;
        const measured = pace.observe(storedBytes, totalBytes, performance.now());
        checkpoint.activity = { kind, stage: null, doneBytes: storedBytes, totalBytes, ...measured };
      }
      return false;
    } finally {
      checkpoint.activity = null;
      checkpoint.stop = null;
    }
  }

  async #record(checkpoint: Checkpoint, index: number, changes: Partial<PartRecord>): Promise<void> {
    if (!checkpoint.record) return;
    const parts = checkpoint.record.parts.map((part, i) => (i === index ? { ...part, ...changes } : part));
    const { facts, base, scale } = checkpoint;
    checkpoint.record = { ...checkpoint.record, parts, facts, base: base?.key ?? checkpoint.record.base, scale };
    await this.#needs.records.put(checkpoint.key, checkpoint.record);
  }
}

export function emptyRecord(name: string, parts: PartRecord[]): CheckpointRecord {
  return { name, addedAt: Date.now(), parts, facts: null, base: null, scale: 1 };
}

function fromRecord(record: CheckpointRecord, stored: StoredFile[]): Checkpoint {
  const files = record.parts.map((part) => stored.find((file) => file.name === part.name));
  const whole = files.every((file) => file?.complete === true);
  const checkpoint = new Checkpoint(record.name, whole ? 'stored' : 'partial');
  checkpoint.record = record;
  checkpoint.facts = record.facts;
  checkpoint.scale = record.scale;
  checkpoint.arrivedBytes = files.reduce((sum, file) => sum + (file?.sizeBytes ?? 0), 0);
  if (whole) checkpoint.source = { kind: 'stored', names: record.parts.map(({ name }) => name) };
  return checkpoint;
}
