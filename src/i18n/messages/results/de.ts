import type { Messages } from '../../dictionaries.ts';

export const results = {
  heading: 'Ergebnisse',
} satisfies Messages['results'];
