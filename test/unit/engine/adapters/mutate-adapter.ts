import { mostRank } from '#engine/plan/adapter-slots.ts';
import type { RandomNumbers } from '../../../fixtures/random.ts';
import { tinyShape } from '../../../fixtures/tiny.ts';
import { f32, list, text, u32, type WritableFile, type WritableTensor } from '../../../fixtures/write-gguf.ts';

/** Small dimensions, all different, so that a changed one fits nothing else by chance. */
export const mutatedBase = {
  ...tinyShape,
  ...{ width: 32, heads: 2, kvHeads: 1, headDim: 24, hidden: 64, layers: 1, tied: false },
};

const elements = (dims: readonly number[]): number => dims.reduce((product, dim) => product * dim, 1);

/** A flipped bit, another byte, or another number. */
export function mutateAdapterBytes(target: Uint8Array<ArrayBuffer>, at: number, random: RandomNumbers): void {
  const view = new DataView(target.buffer);
  switch (random.below(4)) {
    case 0:
      target[at]! ^= 1 << random.below(8);
      break;
    case 1:
      target[at] = random.below(256);
      break;
    case 2:
      view.setBigUint64(at, 2n ** BigInt(random.below(64)) - BigInt(random.below(2)), true);
      break;
    default:
      view.setUint32(at, random.below(1000), true);
  }
}

/** One change of meaning; the file stays well-formed but for what it says. */
export function mutateAdapterFile(
  file: { metadata: WritableFile['metadata']; tensors: WritableTensor[] },
  random: RandomNumbers,
): void {
  const pick = <T>(choices: readonly T[]): T => choices[random.below(choices.length)]!;
  const { tensors, metadata } = file;
  const at = random.below(tensors.length);
  const tensor = tensors[at];
  if (!tensor) return;
  const resized = (dims: readonly number[], ggmlType = 0, bytes = 4): WritableTensor => ({
    ...tensor,
    dims,
    ggmlType,
    data: new Uint8Array(elements(dims) * bytes),
  });
  const ofPair = (change: (half: WritableTensor, side: string) => Partial<WritableTensor>): void => {
    for (const side of ['a', 'b']) {
      const index = tensors.findIndex((one) => one.name === `${tensor.name.slice(0, -1)}${side}`);
      if (index >= 0) tensors[index] = { ...tensors[index]!, ...change(tensors[index]!, side) };
    }
  };
  switch (random.below(11)) {
    case 0:
      tensors.splice(at, 1);
      break;
    case 1:
      tensors[at] = resized(tensor.dims.toReversed());
      break;
    case 2:
      tensors[at] = resized(tensor.dims.map((dim) => Math.max(1, dim + pick([-1, 0, 1, 100]))));
      break;
    case 3:
      tensors[at] = resized(
        pick([[...tensor.dims, 2], [...tensor.dims, 1, 1], [1, ...tensor.dims], tensor.dims.slice(0, 1)]),
      );
      break;
    case 4:
      tensors[at] = { ...tensor, name: pick(tensors).name };
      break;
    case 5:
      tensors[at] = resized(
        tensor.dims,
        ...pick([[28, 8] as const, [1, 2] as const, [30, 2] as const, [24, 1] as const]),
      );
      break;
    case 6:
      tensors[at] = {
        ...tensor,
        name: pick(['output_norm.weight', 'blk.7.attn_q.weight.lora_a', '.lora_a', '__proto__.lora_b', 'constructor']),
      };
      break;
    case 7: {
      const rank = pick([1, 2, mostRank, mostRank + 1, 5000]);
      ofPair(({ name, dims }, side) => {
        const inner = side === 'b' || name.startsWith('token_embd') ? 0 : 1;
        const changed = dims.map((dim, position) => (position === inner ? rank : dim));
        return { dims: changed, ggmlType: 0, data: new Uint8Array(4 * elements(changed)) };
      });
      break;
    }
    case 8:
      metadata['adapter.lora.alpha'] = pick([f32(Number.NaN), f32(-1), f32(3e38), u32(8), text('8'), list('f32', [8])]);
      break;
    case 9: {
      const name = pick([
        'blk.1.attn_q.weight',
        'blk.0.ffn_norm.weight',
        '',
        '__proto__',
        'blk.0.attn_q.weight.lora_a',
      ]);
      ofPair((_, side) => ({ name: `${name}.lora_${side}` }));
      break;
    }
    default:
      Object.assign(
        metadata,
        pick([
          { 'general.type': text('model') },
          { 'adapter.type': u32(1) },
          { 'general.architecture': text('qwen2') },
          { 'general.architecture': list('u32', [1]) },
          { 'adapter.alora.invocation_tokens': list('u32', [1, 2]) },
        ]),
      );
  }
}
