import type { Messages } from '../../dictionaries.ts';

export const study = {
  heading: 'Estudios',
} satisfies Messages['study'];
