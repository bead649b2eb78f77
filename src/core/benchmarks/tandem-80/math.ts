import type { ParallelQuestion } from '../parallel-question.ts';
import { math1 } from './math-1.ts';
import { math2 } from './math-2.ts';

export const math: readonly ParallelQuestion[] = [...math1, ...math2];
