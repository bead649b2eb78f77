import type { ParallelQuestion } from '../parallel-question.ts';
import { reasoning1 } from './reasoning-1.ts';
import { reasoning2 } from './reasoning-2.ts';

export const reasoning: readonly ParallelQuestion[] = [...reasoning1, ...reasoning2];
