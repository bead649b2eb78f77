import type { LaterMessages } from '../../dictionaries.ts';
import { annotate } from '../annotate/it.ts';
import { benchmarks } from '../benchmarks/it.ts';
import { merge } from '../merge/it.ts';
import { organise } from '../organise/it.ts';
import { proof } from '../proof/it.ts';
import { results } from '../results/it.ts';
import { study } from '../study/it.ts';

export const later = { annotate, benchmarks, merge, organise, proof, results, study } satisfies LaterMessages;
