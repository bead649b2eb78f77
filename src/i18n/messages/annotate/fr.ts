import type { Messages } from '../../dictionaries.ts';

export const annotate = {
  heading: 'Étude',
} satisfies Messages['annotate'];
