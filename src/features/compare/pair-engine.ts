import type { GenerationEvent, LaneRequest } from '#core/chat/generation.ts';
import type { ChatMessage } from '#core/chat/messages.ts';
import type { Provenance } from '#core/studies/answer.ts';
import type { Checkpoint } from '#state/checkpoint.svelte.ts';
import type { Ready } from '#state/checkpoints.svelte.ts';
import { readyCheckpoint, type ReadyCheckpoint } from '#state/ready-checkpoint.ts';
import type { Workbench } from '#state/workbench.ts';

export type Pair = readonly [first: Checkpoint, second: Checkpoint];

/** Who an answer comes from, as its provenance has it. */
export type Origin = Pick<
  Provenance,
  'checkpoint' | 'checkpointSha256' | 'adapterSha256' | 'adapterScale' | 'format' | 'executor' | 'gpu'
>;

/** One of those that are compared, ready to answer. */
export interface PairMember extends ReadyCheckpoint {
  origin(): Promise<Origin>;
}

/** What a comparison needs of the checkpoints and the engine. */
export interface PairEngine {
  /** resolves once both can answer; rejects with the reason when one of them cannot be loaded */
  ready(): Promise<readonly [PairMember, PairMember]>;
  generate(lanes: LaneRequest[]): AsyncIterable<GenerationEvent>;
  countTokens(id: number, messages: ChatMessage[]): Promise<number>;
}

/** @param pair  asked anew for each answer */
export function pairEngine(workbench: Workbench, generate: PairEngine['generate'], pair: () => Pair): PairEngine {
  const { checkpoints, engine } = workbench;
  return {
    async ready() {
      const [first, second] = await checkpoints.readyTogether(...pair());
      return [memberOf(first, workbench), memberOf(second, workbench)];
    },
    generate,
    countTokens: (id, messages) => engine.api.countTokens(id, messages),
  };
}

/** A checkpoint that is ready, as one that answers in a comparison. */
export function memberOf(ready: Ready, workbench: Workbench): PairMember {
  const answering = readyCheckpoint(ready, workbench.words.format);
  return { ...answering, origin: () => originOf(ready, answering.name, workbench) };
}

async function originOf({ checkpoint, loaded, adapter }: Ready, name: string, { engine }: Workbench): Promise<Origin> {
  const { full } = checkpoint;
  if (loaded.executor.kind === 'webgpu') await engine.readGpu();
  const gpu = loaded.executor.kind === 'webgpu' ? engine.gpu : null;
  const shares = loaded.facts.formats.toSorted((one, other) => other.sizeBytes - one.sizeBytes);
  return {
    checkpoint: name,
    checkpointSha256: await sha256Of(full),
    adapterSha256: adapter ? await sha256Of(checkpoint) : null,
    adapterScale: adapter?.scale ?? null,
    format: shares[0]?.format ?? null,
    executor: loaded.executor.kind,
    gpu: gpu && [gpu.vendor, gpu.architecture, gpu.device, gpu.description].filter(Boolean).join(' '),
  };
}

const builtInHashes = new WeakMap<Checkpoint, Promise<string>>();

/** Of the one file it consists of; null where that is not known, as of a file that is not kept, or of one in parts. */
function sha256Of(checkpoint: Checkpoint): Promise<string | null> {
  const { source, builtIn, record } = checkpoint;
  if (!builtIn || source?.kind !== 'files') {
    const parts = record?.parts ?? [];
    return Promise.resolve(parts.length === 1 ? (parts[0]?.sha256 ?? null) : null);
  }
  let hash = builtInHashes.get(checkpoint);
  if (!hash) builtInHashes.set(checkpoint, (hash = hashOf(source.files)));
  return hash;
}

/** Of files small enough to lie in memory, one after the other. */
async function hashOf(files: readonly File[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await new Blob([...files]).arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
