import type { Messages } from '../../dictionaries.ts';

export const results = {
  heading: 'Résultats',
} satisfies Messages['results'];
