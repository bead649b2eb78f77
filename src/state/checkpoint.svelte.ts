import type { FileFacts, MemoryEstimate } from '#core/checkpoint.ts';
import type { WorkbenchError } from '#core/errors.ts';
import type { AttachedAdapter, CheckpointSource, LoadedCheckpoint, LoadProgress } from '#protocol/engine-api.ts';
import type { CheckpointRecord } from '#storage/checkpoints.ts';

/** built-in: part of this site; stored: in OPFS; tab: opened, but kept only until the tab closes; partial: broken off */
export type Origin = 'built-in' | 'stored' | 'tab' | 'partial';

/** What is being done with a checkpoint's bytes right now. */
export interface Activity {
  kind: 'loading' | 'attaching' | 'keeping' | 'downloading';
  /** loading and attaching only; waiting: another one is being loaded, or the base first */
  stage: LoadProgress['stage'] | 'waiting' | null;
  doneBytes: number;
  /** 0 while unknown */
  totalBytes: number;
  bytesPerSecond: number | null;
  leftMs: number | null;
}

export function startOf(kind: Activity['kind']): Activity {
  return { kind, stage: null, doneBytes: 0, totalBytes: 0, bytesPerSecond: null, leftMs: null };
}

/** One row of the catalogue: a fine-tune, whether a file of its own or an adapter over another one. */
export class Checkpoint {
  /** built-ins: their file; else the name of the first part. Unique, and what conversations and settings remember. */
  readonly key: string;
  origin = $state.raw<Origin>('stored');
  source = $state.raw<CheckpointSource | null>(null);
  facts = $state.raw<FileFacts | null>(null);
  record = $state.raw<CheckpointRecord | null>(null);
  activity = $state.raw<Activity | null>(null);
  /** why the last thing tried with it failed */
  problem = $state.raw<WorkbenchError | null>(null);
  /** partial only: bytes that have arrived */
  arrivedBytes = $state(0);

  // A full checkpoint has these,
  estimate = $state.raw<MemoryEstimate | null>(null);
  loaded = $state.raw<LoadedCheckpoint | null>(null);
  adapters = $state.raw<Checkpoint[]>([]);
  /** how many answers it has room for at once when it is loaded */
  lanes = 1;

  // an adapter these.
  /** null: a full checkpoint, or an adapter whose base is not here */
  base = $state.raw<Checkpoint | null>(null);
  attached = $state.raw<AttachedAdapter | null>(null);
  /** how strongly it acts, 0…2; applies to the next answer */
  scale = $state(1);

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
  readonly isAdapter = $derived(this.base !== null || this.facts?.kind === 'adapter' || !!this.record?.base);
  /** the one whose weights are computed with: itself, or its base */
  readonly full: Checkpoint = $derived(this.base ?? this);
  /** can be loaded, or attached, as far as bytes are concerned */
  readonly usable: boolean = $derived(
    this.source !== null && this.origin !== 'partial' && (!this.isAdapter || (this.base?.usable ?? false)),
  );
  /** can answer at once */
  readonly resident = $derived(this.full.loaded !== null && (!this.isAdapter || this.attached !== null));

  readonly #named = $derived.by(() => this.#given?.name ?? (this.facts?.name || this.key));
  /** an adapter is called by its header, or by its file where another one over the same base has the same name there */
  readonly #adapterName: string = $derived.by(() => {
    const twin = this.base?.adapters.some((other) => other !== this && other.#named === this.#named);
    return twin ? this.key : this.#named;
  });
  /** of an adapter its base's; a base that is a fine-tune itself is named with its mixture */
  readonly name: string = $derived.by(() => (this.base ? this.base.#baseName : this.#named));
  readonly #baseName: string = $derived.by(() => (this.#given ? this.label : this.name));
  /** of a fine-tune its mixture or its adapter, of any other file its main format */
  readonly variant: string = $derived.by(() => {
    if (this.base) return this.#adapterName;
    return this.#given?.variant ?? mainFormat(this.facts);
  });
  /** as comboboxes show it: "Tandem · ENDEFRITES" */
  readonly label: string = $derived(this.variant ? `${this.name} · ${this.variant}` : this.name);
  readonly sizeBytes = $derived(
    this.facts?.sizeBytes ?? this.record?.parts.reduce((sum, part) => sum + part.totalBytes, 0) ?? 0,
  );
}

/** The format most of the weights are in; '' when nothing is known. */
function mainFormat(facts: FileFacts | null): string {
  const shares = [...(facts?.formats ?? [])].sort((a, b) => b.sizeBytes - a.sizeBytes);
  return shares[0]?.format ?? '';
}
