import type { Messages } from '../../dictionaries.ts';

export const study = {
  heading: 'Studien',
} satisfies Messages['study'];
