import type { Messages } from '../../dictionaries.ts';

export const organise = {
  heading: 'Preparar un estudio',
} satisfies Messages['organise'];
