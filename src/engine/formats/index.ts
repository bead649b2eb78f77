import { WorkbenchError } from '#core/errors.ts';
import { bf16 } from './bf16.ts';
import { f16 } from './f16.ts';
import { f32 } from './f32.ts';
import type { WeightFormat } from './format.ts';
import { ggmlTypes } from './ggml-types.ts';
import { iq4_nl } from './iq4-nl.ts';
import { iq4_xs } from './iq4-xs.ts';
import { q2_k } from './q2-k.ts';
import { q3_k } from './q3-k.ts';
import { q4_0 } from './q4-0.ts';
import { q4_1 } from './q4-1.ts';
import { q4_k } from './q4-k.ts';
import { q5_0 } from './q5-0.ts';
import { q5_1 } from './q5-1.ts';
import { q5_k } from './q5-k.ts';
import { q6_k } from './q6-k.ts';
import { q8_0 } from './q8-0.ts';

/** Every format the engine computes with. A new one is a file here, a file in shaders/weights/ and a line below. */
export const formats: readonly WeightFormat[] = [
  ...[f32, f16, bf16, q8_0, q4_0, q4_1, q5_0, q5_1],
  ...[q2_k, q3_k, q4_k, q5_k, q6_k, iq4_nl, iq4_xs],
];

const byType = new Map(formats.map((format) => [format.ggmlType, format]));

/** The format of a tensor, or 'gguf/unsupported-format' with the tensor's name. */
export function formatOf(tensor: { name: string; ggmlType: number }): WeightFormat {
  const format = byType.get(tensor.ggmlType);
  if (!format) {
    const name = ggmlTypes.get(tensor.ggmlType)?.name ?? String(tensor.ggmlType);
    throw new WorkbenchError('gguf/unsupported-format', { tensor: tensor.name, format: name });
  }
  return format;
}
