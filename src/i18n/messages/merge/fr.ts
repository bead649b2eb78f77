import type { Messages } from '../../dictionaries.ts';

export const merge = {
  heading: 'Votes remis',
} satisfies Messages['merge'];
