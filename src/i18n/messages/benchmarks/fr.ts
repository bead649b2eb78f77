import type { Messages } from '../../dictionaries.ts';

export const benchmarks = {
  heading: 'Benchmarks',
} satisfies Messages['benchmarks'];
