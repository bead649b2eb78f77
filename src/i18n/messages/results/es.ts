import type { Messages } from '../../dictionaries.ts';

export const results = {
  heading: 'Resultados',
} satisfies Messages['results'];
