import type { ParallelQuestion } from '../parallel-question.ts';
import { coding } from './coding.ts';
import { extraction } from './extraction.ts';
import { humanities } from './humanities.ts';
import { math } from './math.ts';
import { reasoning } from './reasoning.ts';
import { roleplay } from './roleplay.ts';
import { stem } from './stem.ts';
import { writing } from './writing.ts';

/** Eighty questions of two turns, ten a category: MT-bench's shape [Zheng2023], and nothing of its content. */
export const tandem80: readonly ParallelQuestion[] = [
  ...writing,
  ...roleplay,
  ...reasoning,
  ...math,
  ...coding,
  ...extraction,
  ...stem,
  ...humanities,
];
