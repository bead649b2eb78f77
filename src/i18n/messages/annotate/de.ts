import type { Messages } from '../../dictionaries.ts';

export const annotate = {
  heading: 'Studie',
} satisfies Messages['annotate'];
