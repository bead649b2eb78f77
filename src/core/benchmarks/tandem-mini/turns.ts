import { parallel, type Parallel } from '../../corpus/parallel.ts';
import type { Check } from '../../corpus/task.ts';
import { contains, printed } from '../../corpus/tasks/dialogue.ts';
import type { BenchmarkTurn } from '../parallel-question.ts';

/** A turn with a right answer, which the reference gives as the corpus would: with its working. */
export function asked(user: Parallel, reference: Parallel, check: Check): BenchmarkTurn {
  return { user: printed(user), reference: printed(reference), check };
}

/** A turn that can be answered well in many ways; the check names what any answer must take over from the question. */
export function free(user: Parallel, check?: Check): BenchmarkTurn {
  return { user: printed(user), ...(check ? { check } : {}) };
}

/** All of these in the answer: the same in every language, or one text a language. */
export function saying(...parts: readonly (string | Parallel)[]): Check {
  return contains(...parts.map((part) => (typeof part === 'string' ? parallel(() => part) : part)));
}

/** This as the last number in the answer. */
export function resulting(value: number): Check {
  return { kind: 'number', value };
}
