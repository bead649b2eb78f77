import type { Messages } from '../../dictionaries.ts';

export const merge = {
  heading: 'Abgegebene Stimmen',
} satisfies Messages['merge'];
