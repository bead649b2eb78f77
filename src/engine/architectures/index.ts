import { WorkbenchError } from '#core/errors.ts';
import type { GgufFile } from '../gguf/file.ts';
import { Metadata } from '../gguf/metadata.ts';
import type { Graph } from '../plan/graph.ts';
import type { Architecture } from './architecture.ts';
import { llama } from './llama.ts';

const architectures: readonly Architecture[] = [llama];

/** What the file computes, or a typed error that says what is missing or unknown. */
export function graphOf(file: GgufFile, ropeFactors: Float32Array | null): Graph {
  const name = new Metadata(file).string('general.architecture');
  const architecture = architectures.find((candidate) => candidate.name === name);
  if (!architecture) throw new WorkbenchError('gguf/unsupported-architecture', { architecture: name });
  return architecture.graph(file, ropeFactors);
}
