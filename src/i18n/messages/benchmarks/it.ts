import type { Messages } from '../../dictionaries.ts';

export const benchmarks = {
  heading: 'Benchmark',
} satisfies Messages['benchmarks'];
