import { type HeadAttention, plainAttention } from '../reference/head-attention.ts';
import { loopIn } from './compiled.ts';
import { attendHead, cacheElements } from './head-attention.ts';

/** Room for scores: by fours, and four beyond the last. */
export const scoresBytes = (contextTokens: number): number => (Math.ceil(contextTokens / 4) + 1) * 16;

/**
 * The same as the plain loops, in single precision, where the head dimension is a multiple of four. Queries, cache and outputs must lie in the
 * memory, which must not grow while this is in use.
 * @param scores byte offset of `scoresBytes`
 */
export function vectorAttention(memory: WebAssembly.Memory, scores: number, contextTokens: number): HeadAttention {
  const ofFloats = loopIn(memory, 'attendFloats', () => attendHead('attendFloats', cacheElements.f32));
  const ofHalves = loopIn(memory, 'attendHalves', () => attendHead('attendHalves', cacheElements.f16));
  const plain = plainAttention(contextTokens);
  const bits = new Float32Array(1);
  const word = new Int32Array(bits.buffer);
  return (head) => {
    const { queries, query, cache, keys, values, stride, positions, headDim, scale, y, out } = head;
    if (headDim % 4 !== 0) {
      plain(head);
      return;
    }
    bits[0] = scale;
    const bytes = cache.BYTES_PER_ELEMENT;
    (bytes === 2 ? ofHalves : ofFloats)(
      ...[queries.byteOffset + query * 4, cache.byteOffset + keys * bytes, cache.byteOffset + values * bytes],
      ...[stride * bytes, positions, headDim * 4, word[0]!, scores, y.byteOffset + out * 4],
    );
  };
}
