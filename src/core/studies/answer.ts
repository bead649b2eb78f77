import type { SamplingSettings } from '../chat/generation.ts';
import type { Language } from '../languages.ts';

/** Who gave an answer and how. While a pair is blind, this is only ever stored sealed. */
export interface Provenance {
  /** as it is shown at the reveal: "Tandem · ENDEFRITES" */
  checkpoint: string;
  /** SHA-256 of the file, of an adapter beside its base; null: not known (imported) */
  checkpointSha256: string | null;
  adapterSha256: string | null;
  adapterScale: number | null;
  /** main format of the weights: Q8_0 */
  format: string | null;
  executor: 'webgpu' | 'cpu' | null;
  gpu: string | null;
  sampling: SamplingSettings | null;
  /** of the directive and template that made the prompt */
  promptVersion: string;
  appVersion: string;
  /** milliseconds since 1970 */
  at: number;
  /** from a file of answers that were made elsewhere */
  imported: boolean;
}

/** Encrypted with a key that this browser keeps and never gives out: AES-GCM. */
export interface Sealed {
  nonce: Uint8Array<ArrayBuffer>;
  cipher: ArrayBuffer;
}

/** All turns that one checkpoint answered of one question. */
export interface StoredAnswer {
  /** random: says nothing about who gave it */
  id: string;
  study: string;
  question: string;
  language: Language;
  /** the messages, one a turn, where no benchmark has them: of a free prompt */
  prompts?: readonly string[];
  /** one a turn */
  turns: readonly string[];
  /** how each turn ended; 'failed' where a retry is due */
  finish: readonly string[];
  /** SHA-256 of the turns, hexadecimal: a bundle made for other answers is refused */
  hash: string;
  provenance: Provenance | Sealed;
}
