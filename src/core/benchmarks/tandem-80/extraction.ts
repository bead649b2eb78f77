import type { ParallelQuestion } from '../parallel-question.ts';
import { extraction1 } from './extraction-1.ts';
import { extraction2 } from './extraction-2.ts';

export const extraction: readonly ParallelQuestion[] = [...extraction1, ...extraction2];
