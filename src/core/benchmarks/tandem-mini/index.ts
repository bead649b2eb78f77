import type { ParallelQuestion } from '../parallel-question.ts';
import { coding } from './coding.ts';
import { extraction } from './extraction.ts';
import { humanities } from './humanities.ts';
import { math } from './math.ts';
import { reasoning } from './reasoning.ts';
import { roleplay } from './roleplay.ts';
import { stem } from './stem.ts';
import { writing } from './writing.ts';

/**
 * Forty questions of two turns, five a category, inside what the built-in checkpoints have learnt, in words of their own: no turn is a
 * prompt of the corpus.
 */
export const tandemMini: readonly ParallelQuestion[] = [
  ...writing,
  ...roleplay,
  ...reasoning,
  ...math,
  ...coding,
  ...extraction,
  ...stem,
  ...humanities,
];
