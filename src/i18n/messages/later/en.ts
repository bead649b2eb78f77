import { annotate } from '../annotate/en.ts';
import { benchmarks } from '../benchmarks/en.ts';
import { merge } from '../merge/en.ts';
import { organise } from '../organise/en.ts';
import { proof } from '../proof/en.ts';
import { results } from '../results/en.ts';
import { study } from '../study/en.ts';

export const later = { annotate, benchmarks, merge, organise, proof, results, study };
