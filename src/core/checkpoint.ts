/** What is known about a checkpoint from its header alone. */

export interface FormatShare {
  format: string;
  tensors: number;
  sizeBytes: number;
}

/** What a GGUF file is, and what its header says. */
export type FileFacts = CheckpointFacts | AdapterFacts;

/** Header facts: the Details of the Checkpoints screen and `tandem inspect`. */
export interface CheckpointFacts {
  kind: 'checkpoint';
  name: string;
  architecture: string;
  parameters: number;
  sizeBytes: number;
  contextTokens: number;
  layers: number;
  width: number;
  heads: number;
  kvHeads: number;
  vocab: number;
  tokenizer: string;
  formats: FormatShare[];
  hasTemplate: boolean;
  template: string | null;
  licence: string | null;
  author: string | null;
  languages: string[];
  ggufVersion: number;
}

/** Header facts of a LoRA adapter [Hu2021]. */
export interface AdapterFacts {
  kind: 'adapter';
  name: string;
  /** of the base it was trained on */
  architecture: string;
  /** what the file says its base is called; null where it says nothing */
  baseName: string | null;
  parameters: number;
  sizeBytes: number;
  /** the ranks that occur, ascending */
  ranks: number[];
  /** null or 0: the user's scale alone counts */
  alpha: number | null;
  /** base tensors with a pair */
  adaptedTensors: number;
  formats: FormatShare[];
  licence: string | null;
  author: string | null;
  languages: string[];
  ggufVersion: number;
}

/** Does it fit, and what it needs. All in bytes. */
export interface MemoryEstimate {
  weightsBytes: number;
  kvBytes: number;
  scratchBytes: number;
  /** slots for adapters, all of them */
  adapterBytes: number;
  totalBytes: number;
  availableBytes: number;
  fits: boolean;
  contextTokens: number;
}
