import { createRandom } from '#core/random.ts';
import type { ByteSource } from '#engine/gguf/file.ts';
import { readGguf } from '#engine/gguf/reader.ts';
import { characterOfByte } from '#engine/text/byte-level-bpe.ts';
import { createTokenizer } from '#engine/text/create-tokenizer.ts';
import { readVocabulary } from '#engine/text/vocabulary.ts';
import { bool, list, text, texts, u32, type WritableMetadata, writeGguf } from '../fixtures/write-gguf.ts';

/** Headers as large as published ones, made of random pieces: what opening a checkpoint takes before its first weight. */
const vocabularies = { bpe: bytePairs, unigram };
type Kind = keyof typeof vocabularies;

/** As Llama 3: 128,256 tokens, 256 of them special, and 280,147 merges. */
function bytePairs(): WritableMetadata {
  const random = createRandom(3);
  const pieces = [...characterOfByte];
  const known = new Set(pieces);
  const merges: string[] = [];
  while (merges.length < 280_147) {
    // short pieces are merged more often than long ones
    const [left, right] = [0, 1].map(() => pieces[Math.floor(random.next() ** 3 * pieces.length)]!);
    const piece = left! + right!;
    if (piece.length > 24) continue;
    merges.push(`${left} ${right}`);
    if (pieces.length < 128_000 && !known.has(piece)) pieces.push(piece);
    known.add(piece);
  }
  for (let id = 0; id < 256; id++) pieces.push(`<|reserved_special_token_${id}|>`);
  return {
    'tokenizer.ggml.model': text('gpt2'),
    'tokenizer.ggml.pre': text('llama-bpe'),
    'tokenizer.ggml.tokens': texts(pieces),
    'tokenizer.ggml.token_type': list(
      'i32',
      pieces.map((_, id) => (id < 128_000 ? 1 : 3)),
    ),
    'tokenizer.ggml.merges': texts(merges),
    'tokenizer.ggml.bos_token_id': u32(128_000),
    'tokenizer.ggml.eos_token_id': u32(128_001),
  };
}

/** As the checkpoints of the paper: 250,680 SentencePiece Unigram pieces with scores, byte pieces among them. */
function unigram(): WritableMetadata {
  const random = createRandom(5);
  const letters = [...'eeeennniiirrsstttaadhulcgmobwfkzpvüäöéßàèç'];
  const bytes = Array.from({ length: 256 }, (_, byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`);
  const pieces = new Set(['<unk>', '<s>', '</s>', ...bytes, ...letters, '▁']);
  while (pieces.size < 250_680) {
    let piece = random.next() < 0.5 ? '▁' : '';
    for (let length = 2 + Math.floor(random.next() * 11); length > 0; length--) {
      piece += letters[Math.floor(random.next() * letters.length)]!;
    }
    pieces.add(piece);
  }
  const type = (id: number): number => (id === 0 ? 2 : id < 3 ? 3 : id < 259 ? 6 : 1);
  return {
    'tokenizer.ggml.model': text('t5'),
    'tokenizer.ggml.tokens': texts([...pieces]),
    'tokenizer.ggml.scores': list(
      'f32',
      Array.from(pieces, (_, id) => -Math.log(id + 2)),
    ),
    'tokenizer.ggml.token_type': list(
      'i32',
      Array.from(pieces, (_, id) => type(id)),
    ),
    'tokenizer.ggml.bos_token_id': u32(1),
    'tokenizer.ggml.eos_token_id': u32(2),
    'tokenizer.ggml.unknown_token_id': u32(0),
    'tokenizer.ggml.add_bos_token': bool(true),
  };
}

const sample =
  'Die Würde des Menschen ist unantastbar; elle est inviolable, and that is where every charter begins. '.repeat(20);

/** Wall and processor time of each step of opening, the first time and the shortest of `runs`, in milliseconds. */
export async function main(kind: Kind, runs: number): Promise<void> {
  const metadata = { 'general.architecture': text('llama'), ...vocabularies[kind]() };
  const tensors = Array.from({ length: 291 }, (_, index) => ({
    ...{ name: `blk.${index >> 3}.tensor_${index & 7}.weight`, ggmlType: 0, dims: [8] },
    data: new Uint8Array(32),
  }));
  const bytes = writeGguf({ metadata, tensors });
  const source: ByteSource = {
    name: `${kind}.gguf`,
    sizeBytes: bytes.length,
    read: (offset, length) => Promise.resolve(bytes.slice(offset, offset + length)),
  };
  const steps: Record<string, { wall: number[]; cpu: number[] }> = {};
  const timed = async <T>(step: string, run: () => T | Promise<T>): Promise<T> => {
    const cpu = process.cpuUsage();
    const begun = performance.now();
    const result = await run();
    const times = (steps[step] ??= { wall: [], cpu: [] });
    times.wall.push(performance.now() - begun);
    const used = process.cpuUsage(cpu);
    times.cpu.push((used.user + used.system) / 1000);
    return result;
  };
  for (let run = 0; run < runs; run++) {
    const file = await timed('header', () => readGguf([source]));
    await timed('vocabulary', () => readVocabulary(file));
    const tokenizer = await timed('tokenizer with its vocabulary', () => createTokenizer(file));
    await timed('two thousand characters', () => tokenizer.encode(sample, { bos: true, special: false }));
  }
  const rounded = (ms: number): number => Math.round(ms * 10) / 10;
  const figures = (times: number[]) => ({ first: rounded(times[0]!), least: rounded(Math.min(...times)) });
  const ms = Object.entries(steps).map(([step, { wall, cpu }]) => [step, { wall: figures(wall), cpu: figures(cpu) }]);
  const line = { kind, headerBytes: bytes.length, runs, ms: Object.fromEntries(ms) as object };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
