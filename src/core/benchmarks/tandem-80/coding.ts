import type { ParallelQuestion } from '../parallel-question.ts';
import { coding1 } from './coding-1.ts';
import { coding2 } from './coding-2.ts';

export const coding: readonly ParallelQuestion[] = [...coding1, ...coding2];
