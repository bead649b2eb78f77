import type { Language } from './languages.ts';

/**
 * Errors that a person can do something about. Each code has two sentences in every dictionary (`i18n/messages/*.ts`):
 * what happened, and what to do next; the facts fill them in. Mistakes of ours are plain `assert`s, not these.
 */
export interface ErrorFacts {
  // Files
  'gguf/not-gguf': { file: string };
  'gguf/unsupported-version': { file: string; version: number };
  'gguf/truncated': { file: string; section: string; neededBytes: number; sizeBytes: number };
  'gguf/limit': { file: string; what: string; value: string; limit: string };
  'gguf/malformed': { file: string; what: string };
  'gguf/duplicate-name': { file: string; name: string };
  'gguf/missing-key': { file: string; key: string };
  'gguf/wrong-type': { file: string; key: string; expected: string };
  'gguf/unsupported-architecture': { architecture: string };
  'gguf/unsupported-feature': { feature: string };
  'gguf/unsupported-format': { tensor: string; format: string };
  'gguf/missing-tensor': { tensor: string };
  'gguf/tensor-shape': { tensor: string; expected: string; found: string };
  'gguf/missing-part': { file: string; part: number; parts: number };
  // Adapters. `tensor` is the adapter's own name of it.
  'adapter/not-an-adapter': { file: string; found: string }; // found: general.type and adapter.type as the file has them
  'adapter/needs-base': { file: string }; // an adapter where a checkpoint was asked for
  'adapter/architecture': { file: string; expected: string; found: string };
  'adapter/unexpected-tensor': { tensor: string }; // neither .lora_a nor .lora_b
  'adapter/incomplete-pair': { tensor: string }; // the one that is missing
  'adapter/no-such-tensor': { tensor: string }; // the base has none of that name, or none that can be adapted
  'adapter/tensor-shape': { tensor: string; expected: string; found: string };
  'adapter/rank': { tensor: string; rank: number; limit: number };
  'adapter/not-finite': { tensor: string };
  'adapter/not-attached': Record<string, never>;
  'adapter/scale': { scale: number };
  // Text
  'text/unsupported-tokenizer': { kind: string };
  'text/malformed-tokenizer': { what: string };
  'text/template-failed': { reason: string };
  'text/template-limit': { limit: string };
  // Reading and storing
  'source/not-found': { address: string; status: number };
  'source/unreachable': { address: string };
  'source/no-ranges': { address: string };
  'source/changed': { file: string };
  'source/replaced': { file: string }; // on its server, while a download was broken off
  'source/wrong-hash': { file: string; expected: string; found: string }; // SHA-256 of a download, hex
  'source/read-failed': { file: string; reason: string };
  'storage/quota': { neededBytes: number; availableBytes: number };
  'storage/unavailable': { what: string };
  'storage/in-use': { file: string };
  'storage/newer-schema': { found: number; known: number };
  'storage/blocked': Record<string, never>;
  'storage/full': { usedBytes: number; quotaBytes: number }; // 0 where the browser does not say
  'storage/closed': Record<string, never>; // by the browser, in mid-use
  'storage/deleted': Record<string, never>; // in another tab
  'storage/failed': { reason: string }; // reason: the browser's name of it
  'storage/damaged': Record<string, never>; // and thrown away by the browser
  'storage/conflict': { id: string }; // two events with one id
  'storage/sealed-elsewhere': Record<string, never>;
  'storage/malformed-import': { file: string; line: number; what: string };
  // Parallel corpora
  'corpora/unknown-shape': { file: string; line: number; found: string }; // found: the names of its fields
  'corpora/unknown-language': { file: string; line: number; found: string }; // found: '' where nothing names one
  'corpora/repeated-id': { file: string; line: number; id: string; language: Language };
  'corpora/not-joined': { file: string }; // no IDs, and not as many records in each language
  'corpora/empty': { file: string };
  'corpora/too-many': { file: string; limit: number };
  'corpora/too-large': { file: string; sizeBytes: number; limitBytes: number };
  // Studies
  'study/not-a-study': { file: string };
  'study/not-a-bundle': { file: string };
  'study/newer': { file: string; found: number; known: number };
  'study/malformed': { file: string; path: string }; // path: of the first entry that is wrong, `questions[3].turns`
  'study/changed': { file: string }; // its content does not have the hash that it was written with
  'study/too-large': { file: string; sizeBytes: number; limitBytes: number };
  'study/other-study': { file: string };
  'study/other-version': { file: string; study: string }; // than the one that work has begun on here
  'study/other-questions': { file: string };
  'study/other-answers': { file: string };
  'study/nothing-to-judge': Record<string, never>;
  'study/wish': { wish: 'seats' | 'votes' | 'more-votes' | 'share'; low: number; high: number };
  'study/too-few-seats': { language: Language; seats: number; needed: number };
  'study/missing-answers': { question: string; missing: number }; // question: the first that lacks one
  'study/names-a-checkpoint': { where: 'title' | 'benchmark' | 'directive' | 'consent'; name: string };
  'study/checkpoint-gone': { name: string }; // no longer in the catalogue
  'study/checkpoint-changed': { name: string }; // its file is another than the one that gave earlier answers
  'study/no-directive': { name: string }; // its template takes no system message
  'study/gone': Record<string, never>; // deleted, in another tab
  // Votes of other programs
  'exchange/not-votes': { file: string }; // in no format that we read
  'exchange/unchecked-answers': { file: string }; // to questions that we have no solutions for
  'exchange/sealed-votes': { file: string }; // a bundle: which models they are on only its study can say
  'exchange/not-export': { file: string }; // of everything
  'exchange/too-large': { file: string; sizeBytes: number; limitBytes: number };
  // Benchmarks
  'benchmark/gone': { name: string }; // deleted, in another tab or by another hand
  'benchmark/name-taken': { name: string };
  'benchmark/changed-elsewhere': { question: string; language: Language }; // since its wording was read
  // Running
  'engine/no-webgpu': { reason: string };
  'engine/out-of-memory': { neededBytes: number; availableBytes: number };
  'engine/memory-exhausted': { executor: 'webgpu' | 'cpu'; neededBytes: number }; // by the checkpoint in all
  'engine/device-lost': { reason: string };
  'engine/kernel-rejected': { kernel: string; difference: number };
  'engine/not-finite': { layer: string };
  'engine/context-full': { promptTokens: number; contextTokens: number };
  'engine/nothing-loaded': Record<string, never>;
  'engine/token-out-of-range': { id: number; vocab: number };
  'engine/cancelled': Record<string, never>;
  // Command line
  'cli/usage': { what: string };
  // Anything else, with the original words
  unexpected: { reason: string };
}

export type ErrorCode = keyof ErrorFacts;

/** A failure with a code and the facts that its two sentences need. `message` is for logs only. */
export class WorkbenchError<C extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'WorkbenchError';
  readonly code: C;
  readonly facts: ErrorFacts[C];

  constructor(code: C, facts: ErrorFacts[C]) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.code = code;
    this.facts = facts;
  }
}

/** Any thrown value as a WorkbenchError, so that a boundary has one thing to show. */
export function asWorkbenchError(thrown: unknown): WorkbenchError {
  if (thrown instanceof WorkbenchError) return thrown as WorkbenchError;
  const reason = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return new WorkbenchError('unexpected', { reason });
}
