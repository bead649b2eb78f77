import type { GenerationEvent, LaneRequest } from '#core/chat/generation.ts';
import type { ChatMessage } from '#core/chat/messages.ts';
import type { FileFacts, MemoryEstimate } from '#core/checkpoint.ts';
import type {
  AttachedAdapter,
  CheckpointSource as SourceOf,
  GpuFacts,
  KernelCheck,
  LoadedCheckpoint,
  LoadOptions,
  LoadProgress,
} from '#core/engine.ts';

export type { FileFacts, MemoryEstimate } from '#core/checkpoint.ts';
export type * from '#core/engine.ts';
export type CheckpointSource = SourceOf<File>;

/** Everything the page may ask of the engine worker. Plain data both ways; streams by `protocol/streams.ts`. */
export interface EngineApi {
  gpu(): Promise<GpuFacts>;
  /** header only: facts, without loading weights. A checkpoint's or an adapter's: `kind` says which. */
  inspect(source: CheckpointSource): Promise<FileFacts>;
  /** Would these checkpoints fit together, beside what is resident already? Sums over all of them. */
  estimate(sources: CheckpointSource[], options: LoadOptions): Promise<MemoryEstimate>;
  /** yields progress; the last value is the loaded checkpoint. Leaving the loop before its end, even there, frees everything. */
  load(source: CheckpointSource, options: LoadOptions): AsyncIterable<LoadProgress | LoadedCheckpoint>;
  /** with all that is attached to it */
  unload(id: number): Promise<void>;
  /**
   * Puts an adapter beside a loaded checkpoint; the last value is the attached adapter. Waits while the checkpoint is answering.
   * Leaving the loop before its end detaches it.
   */
  attach(checkpoint: number, source: CheckpointSource): AsyncIterable<LoadProgress | AttachedAdapter>;
  /** frees its slot; with the last one all memory that adapters took */
  detach(checkpoint: number, adapter: number): Promise<void>;
  /**
   * One lane a request, side by side; events name their lane. Lanes of one checkpoint share a pass, each under its own adapter
   * or none; lanes of several checkpoints alternate. Leaving the loop is what Stop means.
   */
  generate(lanes: LaneRequest[]): AsyncIterable<GenerationEvent>;
  /** prompt length of these messages in tokens, without running anything */
  countTokens(id: number, messages: ChatMessage[]): Promise<number>;
  /** tokens of each text alone, without marks of the chat format */
  countEach(id: number, texts: string[]): Promise<number[]>;
  /** every kernel and variant against its plain-loop reference on this very device; one check after another */
  selfCheck(): AsyncIterable<KernelCheck>;
  /** bytes the engine holds now, on the device and in script */
  residentBytes(): Promise<number>;
}
