import type { Messages } from '../../dictionaries.ts';

export const merge = {
  heading: 'Voti consegnati',
} satisfies Messages['merge'];
