import type { Messages } from '../../dictionaries.ts';

export const annotate = {
  heading: 'Estudio',
} satisfies Messages['annotate'];
