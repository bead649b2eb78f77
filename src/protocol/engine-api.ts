import type { GenerationEvent, GenerationRequest } from '#core/chat/generation.ts';
import type { CheckpointFacts, MemoryEstimate } from '#core/checkpoint.ts';
import type {
  CheckpointSource as SourceOf,
  GpuFacts,
  KernelCheck,
  LoadedCheckpoint,
  LoadOptions,
  LoadProgress,
} from '#core/engine.ts';

export type { CheckpointFacts, MemoryEstimate } from '#core/checkpoint.ts';
export type * from '#core/engine.ts';
export type CheckpointSource = SourceOf<File>;

/** Everything the page may ask of the engine worker. Plain data both ways; streams by `protocol/streams.ts`. */
export interface EngineApi {
  gpu(): Promise<GpuFacts>;
  /** header only: facts, without loading weights */
  inspect(source: CheckpointSource): Promise<CheckpointFacts>;
  estimate(source: CheckpointSource, options: LoadOptions): Promise<MemoryEstimate>;
  /** yields progress; the last value is the loaded checkpoint. Leaving the loop before its end, even there, frees everything. */
  load(source: CheckpointSource, options: LoadOptions): AsyncIterable<LoadProgress | LoadedCheckpoint>;
  unload(id: number): Promise<void>;
  /** one request a lane; events name their lane. Leaving the loop is what Stop means. */
  generate(id: number, requests: GenerationRequest[]): AsyncIterable<GenerationEvent>;
  /** prompt length of these messages in tokens, without running anything */
  countTokens(id: number, messages: GenerationRequest['messages']): Promise<number>;
  /** every kernel and variant against its plain-loop reference on this very device; one check after another */
  selfCheck(): AsyncIterable<KernelCheck>;
  /** bytes the engine holds now, on the device and in script */
  residentBytes(): Promise<number>;
}
