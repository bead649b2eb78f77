import type { Messages } from '../../dictionaries.ts';

export const study = {
  heading: 'Études',
} satisfies Messages['study'];
