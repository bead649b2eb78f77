import type { LaterMessages } from '../../dictionaries.ts';
import { annotate } from '../annotate/fr.ts';
import { benchmarks } from '../benchmarks/fr.ts';
import { merge } from '../merge/fr.ts';
import { organise } from '../organise/fr.ts';
import { proof } from '../proof/fr.ts';
import { results } from '../results/fr.ts';
import { study } from '../study/fr.ts';

export const later = { annotate, benchmarks, merge, organise, proof, results, study } satisfies LaterMessages;
