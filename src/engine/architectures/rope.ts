import type { Rope } from '../plan/graph.ts';

export interface RopeSettings {
  order: Rope['order'];
  /** dimensions of a head that turn */
  rotaryDims: number;
  base: number;
  scaling: 'none' | 'linear' | 'yarn';
  /** context was stretched by this factor; 1 where it was not */
  factor: number;
  /** YaRN only */
  originalContext: number;
  betaFast: number;
  betaSlow: number;
  attentionFactor: number;
  /** Llama 3: divides each pair's frequency; null where the file has none */
  factors: ArrayLike<number> | null;
}

/**
 * Radians a position for every turned pair. RoPE [Su2021], linear scaling [Chen2023], YaRN [Peng2024] section 3.4 with
 * llama.cpp's ramp, Llama 3's factors from the file's `rope_freqs.weight`. All of them come down to one number a pair.
 */
export function ropeOf(settings: RopeSettings): Rope {
  const { rotaryDims, base, factor } = settings;
  const pairs = rotaryDims / 2;
  const ramp = settings.scaling === 'yarn' ? yarnRamp(settings) : null;
  const stretch = settings.scaling === 'none' ? 1 : 1 / factor;
  const frequencies = Array.from({ length: pairs }, (_, pair) => {
    const own = base ** ((-2 * pair) / rotaryDims) / (settings.factors?.[pair] ?? 1);
    const kept = ramp ? ramp(pair) : 0;
    return own * (stretch * (1 - kept) + kept);
  });
  const magnitude =
    settings.scaling === 'yarn' ? settings.attentionFactor * (1 + 0.1 * Math.log(factor)) : settings.attentionFactor;
  return { order: settings.order, frequencies, magnitude };
}

/** 1 where a pair turns fast and is left as it was, 0 where it is stretched whole, between the two a straight line. */
function yarnRamp({ rotaryDims, base, originalContext, betaFast, betaSlow }: RopeSettings): (pair: number) => number {
  const pairOf = (turns: number) =>
    (rotaryDims * Math.log(originalContext / (turns * 2 * Math.PI))) / (2 * Math.log(base));
  const low = Math.max(0, Math.floor(pairOf(betaFast)));
  const high = Math.min(rotaryDims - 1, Math.ceil(pairOf(betaSlow)));
  return (pair) => 1 - Math.min(1, Math.max(0, (pair - low) / Math.max(0.001, high - low)));
}
