import type { Messages } from '../../dictionaries.ts';

export const study = {
  heading: 'Studi',
} satisfies Messages['study'];
