import type { Messages } from '../../dictionaries.ts';

export const annotate = {
  heading: 'Studio',
} satisfies Messages['annotate'];
