import type { LaterMessages } from '../../dictionaries.ts';
import { annotate } from '../annotate/de.ts';
import { benchmarks } from '../benchmarks/de.ts';
import { merge } from '../merge/de.ts';
import { organise } from '../organise/de.ts';
import { proof } from '../proof/de.ts';
import { results } from '../results/de.ts';
import { study } from '../study/de.ts';

export const later = { annotate, benchmarks, merge, organise, proof, results, study } satisfies LaterMessages;
