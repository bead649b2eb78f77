/** What is known about a checkpoint from its header alone. */

export interface FormatShare {
  format: string;
  tensors: number;
  sizeBytes: number;
}

/** Header facts: the Details of the Checkpoints screen and `tandem inspect`. */
export interface CheckpointFacts {
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

/** Does it fit, and what it needs. All in bytes. */
export interface MemoryEstimate {
  weightsBytes: number;
  kvBytes: number;
  scratchBytes: number;
  totalBytes: number;
  availableBytes: number;
  fits: boolean;
  contextTokens: number;
}
