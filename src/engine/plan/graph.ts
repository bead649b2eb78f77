/** What a checkpoint computes, as plain data: the architecture's reading of the header. No sizes of buffers, no device. */

export interface TensorRef {
  name: string;
  ggmlType: number;
  rows: number;
  cols: number;
}

export interface Rope {
  /** which dimensions turn together: (2i, 2i + 1), or (i, i + half), called NeoX */
  order: 'pairs' | 'halves';
  /** radians a position for each turned pair; scaling of every kind is already in it */
  frequencies: number[];
  /** factor on cos and sin (YaRN), else 1 */
  magnitude: number;
}

export interface AttentionNode {
  norm: string;
  q: TensorRef;
  k: TensorRef;
  v: TensorRef;
  /** names of bias vectors, null where the file has none */
  biases: { q: string | null; k: string | null; v: string | null; output: string | null };
  output: TensorRef;
}

export interface FeedForwardNode {
  norm: string;
  gate: TensorRef;
  up: TensorRef;
  down: TensorRef;
  biases: { gate: string | null; up: string | null; down: string | null };
}

export interface Graph {
  architecture: string;
  layers: { attention: AttentionNode; feedForward: FeedForwardNode }[];
  width: number;
  hidden: number;
  heads: number;
  kvHeads: number;
  headDim: number;
  vocab: number;
  /** the model's own context length, tokens */
  contextTokens: number;
  /** epsilon of RMSNorm */
  epsilon: number;
  rope: Rope;
  embedding: TensorRef;
  outputNorm: string;
  /** the same tensor as the embedding where the head is tied */
  head: TensorRef;
}
