import type { Messages } from '../../dictionaries.ts';

export const organise = {
  heading: 'Preparare uno studio',
} satisfies Messages['organise'];
