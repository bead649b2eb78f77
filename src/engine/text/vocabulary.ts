import { WorkbenchError } from '#core/errors.ts';
import type { GgufFile } from '#engine/gguf/file.ts';
import { Metadata } from '#engine/gguf/metadata.ts';
import { controlNames, endOfTurnIds } from './end-of-turn.ts';
import type { Tokenizer } from './tokenizer.ts';

/** GGUF's token types, `tokenizer.ggml.token_type`. */
export const tokenType = {
  undefined: 0,
  normal: 1,
  unknown: 2,
  control: 3,
  userDefined: 4,
  unused: 5,
  byte: 6,
} as const;

/** The vocabulary of a GGUF file, checked: everything the three encoders need, in one plain object. */
export interface Vocabulary {
  kind: Tokenizer['kind'];
  /** by id; empty names replaced by `[EMPTY_<id>]`, as llama.cpp does */
  pieces: string[];
  /** by piece; the first id where a name occurs twice */
  ids: Map<string, number>;
  types: Uint8Array;
  /** as long as `pieces`; zeros where the file has none */
  scores: Float32Array;
  bos: number | null;
  eos: number | null;
  unknown: number | null;
  addBos: boolean;
  endOfTurn: ReadonlySet<number>;
  /** SentencePiece's dummy prefix: a space before text that starts the input or follows a special token */
  addSpacePrefix: boolean;
  removeExtraWhitespaces: boolean;
  /** name of the pre-tokenizer, `gpt2` only */
  pre: string;
  /** `left right` by rank, `gpt2` only */
  merges: string[];
  /** SentencePiece's compiled normalisation rules, empty for none */
  charsmap: Uint8Array;
}

/** What llama.cpp assumes where a file does not say (llama-vocab.cpp, `llama_vocab::impl::load`). */
const defaults = {
  llama: { bos: 1, eos: 2, unknown: 0, addBos: true, addSpacePrefix: true },
  t5: { bos: null, eos: 1, unknown: 2, addBos: false, addSpacePrefix: false },
  gpt2: { bos: 11, eos: 11, unknown: null, addBos: false, addSpacePrefix: false },
} as const;

/** Pre-tokenizers whose models expect BOS although the file may not say so. */
const preWithBos = new Set([
  'llama3',
  'llama-v3',
  'llama-bpe',
  'falcon3',
  'falcon-h1',
  'pixtral',
  'midm-2.0',
  'lfm2',
  'tekken',
  'chameleon',
]);

/** @throws WorkbenchError text/unsupported-tokenizer, text/malformed-tokenizer, gguf/missing-key, gguf/wrong-type */
export function readVocabulary(file: GgufFile): Vocabulary {
  const metadata = new Metadata(file);
  const model = metadata.string('tokenizer.ggml.model');
  if (model !== 'llama' && model !== 't5' && model !== 'gpt2') {
    throw new WorkbenchError('text/unsupported-tokenizer', { kind: model });
  }
  const assumed = defaults[model];
  const pieces = metadata.strings('tokenizer.ggml.tokens').map((piece, id) => (piece === '' ? `[EMPTY_${id}]` : piece));
  if (pieces.length === 0) throw malformed('no tokens');

  const ids = new Map<string, number>();
  for (let id = pieces.length - 1; id >= 0; id--) ids.set(pieces[id]!, id);
  const types = readTypes(metadata, pieces);
  const scores = readScores(metadata, pieces.length, model !== 'gpt2');

  const read = (name: string): number | null => {
    const key = `tokenizer.ggml.${name}_token_id`;
    const id = metadata.count(key, null);
    if (id !== null && id >= pieces.length) throw malformed(`${key} is ${id}, but there are ${pieces.length} tokens`);
    return id;
  };
  // A default id that happens to be an ordinary word is no special token.
  const special = (name: string, fallback: number | null, type: number): number | null =>
    read(name) ?? (fallback !== null && types[fallback] === type ? fallback : null);

  const pre = metadata.string('tokenizer.ggml.pre', 'default');
  const bos = special('bos', assumed.bos, tokenType.control);
  const eos = special('eos', assumed.eos, tokenType.control);
  const addBos = metadata.boolean(
    'tokenizer.ggml.add_bos_token',
    assumed.addBos || (model === 'gpt2' && preWithBos.has(pre)),
  );
  if (addBos && bos === null) throw malformed('add_bos_token is true, but there is no bos_token_id');
  const unknown = special('unknown', assumed.unknown, tokenType.unknown);

  return {
    kind: model,
    pieces,
    ids,
    types,
    scores,
    bos,
    eos,
    unknown,
    addBos,
    endOfTurn: endOfTurnIds(ids, [eos, read('eot'), read('eom'), read('fim_pad'), read('fim_rep'), read('fim_sep')]),
    addSpacePrefix:
      model === 'gpt2' ? false : metadata.boolean('tokenizer.ggml.add_space_prefix', assumed.addSpacePrefix),
    removeExtraWhitespaces: metadata.boolean('tokenizer.ggml.remove_extra_whitespaces', false),
    pre,
    merges: model === 'gpt2' ? readMerges(metadata) : [],
    charsmap: Uint8Array.from(metadata.numbers('tokenizer.ggml.precompiled_charsmap', [])),
  };
}

export function malformed(what: string): WorkbenchError {
  return new WorkbenchError('text/malformed-tokenizer', { what });
}

/** Types as in the file; names that end a turn count as control tokens even where a converter forgot to say so. */
function readTypes(metadata: Metadata, pieces: string[]): Uint8Array {
  const types = new Uint8Array(pieces.length).fill(tokenType.normal);
  const found = metadata.numbers('tokenizer.ggml.token_type', null);
  if (found !== null) {
    if (found.length < pieces.length) throw malformed(`${pieces.length} tokens, but ${found.length} token types`);
    for (let id = 0; id < pieces.length; id++) {
      const type = found[id]!;
      types[id] = type >= 0 && type <= tokenType.byte ? type : tokenType.undefined;
    }
  }
  for (let id = 0; id < pieces.length; id++) if (controlNames.has(pieces[id]!)) types[id] = tokenType.control;
  return types;
}

function readScores(metadata: Metadata, count: number, needed: boolean): Float32Array {
  const found = metadata.numbers('tokenizer.ggml.scores', null);
  if (found === null) {
    if (needed) throw malformed('no scores');
    return new Float32Array(count);
  }
  if (found.length < count) throw malformed(`${count} tokens, but ${found.length} scores`);
  const scores = new Float32Array(count);
  for (let id = 0; id < count; id++) {
    const score = found[id]!;
    if (Number.isNaN(score)) throw malformed(`the score of token ${id} is not a number`);
    scores[id] = score;
  }
  return scores;
}

function readMerges(metadata: Metadata): string[] {
  const merges = metadata.strings('tokenizer.ggml.merges');
  merges.forEach((merge, rank) => {
    // a part may itself begin with a space, never be empty
    const border = merge.indexOf(' ', 1);
    if (border < 0 || border === merge.length - 1) throw malformed(`merge ${rank} does not name two parts`);
  });
  return merges;
}
