import type { CheckpointFacts, MemoryEstimate } from '#core/checkpoint.ts';
import type { WorkbenchError } from '#core/errors.ts';
import type { CheckpointSource, LoadedCheckpoint, LoadProgress } from '#protocol/engine-api.ts';
import type { CheckpointRecord } from '#storage/checkpoints.ts';

/** built-in: part of this site; stored: in OPFS; tab: opened, but kept only until the tab closes; partial: broken off */
export type Origin = 'built-in' | 'stored' | 'tab' | 'partial';

/** What is being done with a checkpoint's bytes right now. */
export interface Activity {
  kind: 'loading' | 'keeping' | 'downloading';
  /** loading only; waiting: another one is being loaded */
  stage: LoadProgress['stage'] | 'waiting' | null;
  doneBytes: number;
  /** 0 while unknown */
  totalBytes: number;
  bytesPerSecond: number | null;
  leftMs: number | null;
}

/** One row of the catalogue. */
export class Checkpoint {
  /** built-ins: their file; else the name of the first part. Unique, and what conversations and settings remember. */
  readonly key: string;
  origin = $state.raw<Origin>('stored');
  source = $state.raw<CheckpointSource | null>(null);
  facts = $state.raw<CheckpointFacts | null>(null);
  estimate = $state.raw<MemoryEstimate | null>(null);
  record = $state.raw<CheckpointRecord | null>(null);
  loaded = $state.raw<LoadedCheckpoint | null>(null);
  activity = $state.raw<Activity | null>(null);
  /** why the last thing tried with it failed */
  problem = $state.raw<WorkbenchError | null>(null);
  /** partial only: bytes that have arrived */
  arrivedBytes = $state(0);
  /** of a built-in, instead of the name in its header */
  readonly #given: { name: string; variant: string } | null;
  /** leaves the stream behind `activity` */
  stop: (() => void) | null = null;

  constructor(key: string, origin: Origin, given: { name: string; variant: string } | null = null) {
    this.key = key;
    this.origin = origin;
    this.#given = given;
  }

  readonly builtIn = $derived(this.origin === 'built-in');
  /** can be loaded, as far as its bytes are concerned */
  readonly usable = $derived(this.source !== null && this.origin !== 'partial');
  readonly name = $derived.by(() => this.#given?.name ?? (this.facts?.name || this.key));
  /** of a fine-tune its mixture, of any other file its main format */
  readonly variant = $derived.by(() => this.#given?.variant ?? mainFormat(this.facts));
  /** as comboboxes show it: "Tandem · ENDEFRITES" */
  readonly label = $derived(this.variant ? `${this.name} · ${this.variant}` : this.name);
  readonly sizeBytes = $derived(
    this.facts?.sizeBytes ?? this.record?.parts.reduce((sum, part) => sum + part.totalBytes, 0) ?? 0,
  );
}

/** The format most of the weights are in; '' when nothing is known. */
function mainFormat(facts: CheckpointFacts | null): string {
  const shares = [...(facts?.formats ?? [])].sort((a, b) => b.sizeBytes - a.sizeBytes);
  return shares[0]?.format ?? '';
}
