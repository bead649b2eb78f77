import type { Messages } from '../../dictionaries.ts';

export const merge = {
  heading: 'Votos entregados',
} satisfies Messages['merge'];
