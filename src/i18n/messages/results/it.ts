import type { Messages } from '../../dictionaries.ts';

export const results = {
  heading: 'Risultati',
} satisfies Messages['results'];
