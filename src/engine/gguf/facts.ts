import type { AdapterFacts, CheckpointFacts, FileFacts, FormatShare } from '#core/checkpoint.ts';
import { adapterHalf, isAdapter } from '../adapters/adapter-file.ts';
import { ggmlTypeName } from '../formats/ggml-types.ts';
import type { GgufFile, MetadataValue, TensorInfo } from './file.ts';
import { Metadata } from './metadata.ts';

/** Names and the like are for display: a hostile one may have megabytes. */
const longestText = 200;
const mostLanguages = 100;
const mostRanks = 100;

/**
 * What the header says of a checkpoint or an adapter, for display.
 * @throws WorkbenchError `gguf/missing-key` where not even the architecture is said
 */
export function fileFacts(file: GgufFile): FileFacts {
  return isAdapter(file) ? adapterFacts(file) : checkpointFacts(file);
}

/**
 * What the header says of a checkpoint, for display. Lenient: a checkpoint that the engine cannot run has facts too, so
 * unknown numbers are 0 and a value of the wrong kind counts as absent.
 * @throws WorkbenchError `gguf/missing-key` where not even the architecture is said
 */
export function checkpointFacts(file: GgufFile): CheckpointFacts {
  const architecture = new Metadata(file).string('general.architecture').slice(0, longestText);
  const value = (key: string): MetadataValue | undefined => file.metadata.get(key);
  const number = (key: string): number | null => largestNumber(value(`${architecture}.${key}`));
  const text = (key: string): string | null => shortText(value(key));

  const heads = number('attention.head_count') ?? 0;
  const tokens = value('tokenizer.ggml.tokens');
  const template = value('tokenizer.chat_template');
  return {
    kind: 'checkpoint',
    ...describe(file),
    architecture,
    parameters: countParameters(file),
    contextTokens: number('context_length') ?? 0,
    layers: number('block_count') ?? 0,
    width: number('embedding_length') ?? 0,
    heads,
    kvHeads: number('attention.head_count_kv') ?? heads,
    vocab: Array.isArray(tokens) ? tokens.length : (number('vocab_size') ?? 0),
    tokenizer: [text('tokenizer.ggml.model'), text('tokenizer.ggml.pre')].filter((part) => part !== null).join(' '),
    hasTemplate: typeof template === 'string',
    template: typeof template === 'string' ? template : null,
  };
}

/** What the header says of an adapter; lenient in the same way, halves of pairs whose other half is missing count as absent. */
export function adapterFacts(file: GgufFile): AdapterFacts {
  const architecture = new Metadata(file).string('general.architecture').slice(0, longestText);
  const alpha = file.metadata.get('adapter.lora.alpha');
  const ranks = new Set<number>();
  let adaptedTensors = 0;
  let parameters = 0;
  for (const b of file.tensors.values()) {
    const found = adapterHalf(b.name);
    const a = found?.half === 'b' ? file.tensors.get(`${found.tensor}.lora_a`) : undefined;
    if (!a) continue;
    ranks.add(b.dims[0] ?? 1);
    adaptedTensors += 1;
    parameters += elements(a) + elements(b);
  }
  return {
    kind: 'adapter',
    ...describe(file),
    architecture,
    baseName: shortText(file.metadata.get('general.base_model.0.name')),
    parameters,
    ranks: [...ranks].sort((one, other) => one - other).slice(0, mostRanks),
    alpha: typeof alpha === 'number' && Number.isFinite(alpha) ? alpha : null,
    adaptedTensors,
  };
}

/** What is said of every file in the same words. */
function describe(
  file: GgufFile,
): Pick<CheckpointFacts, 'name' | 'sizeBytes' | 'formats' | 'licence' | 'author' | 'languages' | 'ggufVersion'> {
  const text = (key: string): string | null => shortText(file.metadata.get(key));
  const languages = file.metadata.get('general.languages');
  return {
    name: text('general.name') ?? text('general.basename') ?? fileStem(file),
    sizeBytes: file.sizeBytes,
    formats: countFormats(file),
    licence: text('general.license.name') ?? text('general.license'),
    author: text('general.author') ?? text('general.organization'),
    languages: Array.isArray(languages)
      ? languages.slice(0, mostLanguages).filter((language) => typeof language === 'string')
      : [],
    ggufVersion: file.version,
  };
}

/** Some architectures give a number a layer; the largest speaks for them. */
function largestNumber(value: MetadataValue | undefined): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value instanceof Int32Array || value instanceof Uint32Array) {
    return value.length > 0 ? Array.from(value).reduce((most, item) => Math.max(most, item)) : null;
  }
  return null;
}

function shortText(value: MetadataValue | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value.slice(0, longestText) : null;
}

function fileStem(file: GgufFile): string {
  return (file.sources[0]?.name ?? '').replace(/(-\d{5}-of-\d{5})?\.gguf$/i, '').slice(0, longestText);
}

/** Rotary frequency factors are a table, not something learnt. */
function countParameters(file: GgufFile): number {
  let parameters = 0;
  for (const tensor of file.tensors.values()) {
    if (!tensor.name.startsWith('rope_')) parameters += elements(tensor);
  }
  return parameters;
}

function elements({ dims }: TensorInfo): number {
  return dims.reduce((product, dim) => product * dim, 1);
}

function countFormats(file: GgufFile): FormatShare[] {
  const shares = new Map<number, FormatShare>();
  for (const { ggmlType, sizeBytes } of file.tensors.values()) {
    const share = shares.get(ggmlType) ?? { format: ggmlTypeName(ggmlType), tensors: 0, sizeBytes: 0 };
    share.tensors += 1;
    share.sizeBytes += sizeBytes;
    shares.set(ggmlType, share);
  }
  return [...shares.values()].sort((a, b) => b.sizeBytes - a.sizeBytes);
}
