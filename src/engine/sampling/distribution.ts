import { WorkbenchError } from '#core/errors.ts';

/** What the model thought before temperature and the filters. */
export interface Distribution {
  /** 0…1 */
  probability: (id: number) => number;
  /** of the whole vocabulary */
  entropyBits: number;
  /** likeliest first, the lower id of equals */
  likeliest: (count: number) => { id: number; probability: number }[];
}

/**
 * Two passes over the logits, O(vocab); no sorting.
 * @param logits  (vocab)
 * @throws WorkbenchError engine/not-finite
 */
export function distributionOf(logits: Float32Array): Distribution {
  const highest = highestFinite(logits);
  // p = e^(l − max) / Σ; H = log Σ − Σ p (l − max)
  let sum = 0;
  let weighted = 0;
  for (const logit of logits) {
    const shifted = logit - highest;
    const weight = Math.exp(shifted);
    sum += weight;
    weighted += weight * shifted;
  }
  const probability = (id: number): number => Math.exp(logits[id]! - highest) / sum;
  return {
    probability,
    entropyBits: Math.max(0, (Math.log(sum) - weighted / sum) / Math.LN2),
    likeliest: (count) => highestLogits(logits, count).map((id) => ({ id, probability: probability(id) })),
  };
}

/**
 * The largest logit.
 * @throws WorkbenchError engine/not-finite if any is NaN or infinite: such text would be noise, and silently so
 */
export function highestFinite(logits: Float32Array): number {
  let highest = -Infinity;
  let finite = logits.length > 0;
  for (const logit of logits) {
    if (logit > highest) highest = logit;
    // NaN − NaN and ∞ − ∞ are NaN
    if (logit - logit !== 0) finite = false;
  }
  if (!finite) throw new WorkbenchError('engine/not-finite', { layer: 'output' });
  return highest;
}

/** ids of the `count` largest logits, largest first, the lower id of equals; finite logits only */
export function highestLogits(logits: Float32Array, count: number): number[] {
  const size = Math.min(Math.max(0, count), logits.length);
  return size * 16 < logits.length ? fewHighest(logits, size) : sortedIds(logits).slice(0, size);
}

/** O(vocab · log count) by a small heap with the least wanted of the chosen on top. */
function fewHighest(logits: Float32Array, count: number): number[] {
  if (count === 0) return [];
  const heap = Array.from({ length: count }, (_, id) => id);
  const worse = (a: number, b: number): boolean => {
    const difference = logits[a]! - logits[b]!;
    return difference < 0 || (difference === 0 && a > b);
  };
  const sink = (from: number): void => {
    for (let at = from; ;) {
      let worst = at;
      for (let child = 2 * at + 1; child <= 2 * at + 2; child++) {
        if (child < count && worse(heap[child]!, heap[worst]!)) worst = child;
      }
      if (worst === at) return;
      const moved = heap[at]!;
      heap[at] = heap[worst]!;
      heap[worst] = moved;
      at = worst;
    }
  };
  for (let at = (count >> 1) - 1; at >= 0; at--) sink(at);
  for (let id = count; id < logits.length; id++) {
    if (logits[id]! <= logits[heap[0]!]!) continue;
    heap[0] = id;
    sink(0);
  }
  return heap.sort((a, b) => logits[b]! - logits[a]! || a - b);
}

/**
 * All ids by logit. Each logit becomes an integer of the same order in the high bits of a double, its id in the low 21,
 * because a typed array sorts numbers ten times faster than a comparing function does.
 */
function sortedIds(logits: Float32Array): number[] {
  const bits = new Uint32Array(logits.slice().buffer);
  const keys = new Float64Array(logits.length);
  for (let id = 0; id < logits.length; id++) {
    // −0 and 0 are equals
    const raw = logits[id] === 0 ? 0 : bits[id]!;
    const descending = raw & 0x80000000 ? raw : 0x7fffffff - raw;
    keys[id] = (descending >>> 0) * 2 ** 21 + id;
  }
  return Array.from(keys.sort(), (key) => key % 2 ** 21);
}
