import type { LaterMessages } from '../../dictionaries.ts';
import { annotate } from '../annotate/es.ts';
import { benchmarks } from '../benchmarks/es.ts';
import { merge } from '../merge/es.ts';
import { organise } from '../organise/es.ts';
import { proof } from '../proof/es.ts';
import { results } from '../results/es.ts';
import { study } from '../study/es.ts';

export const later = { annotate, benchmarks, merge, organise, proof, results, study } satisfies LaterMessages;
