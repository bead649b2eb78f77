import type { Messages } from '../../dictionaries.ts';

export const organise = {
  heading: 'Préparer une étude',
} satisfies Messages['organise'];
