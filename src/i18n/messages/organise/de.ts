import type { Messages } from '../../dictionaries.ts';

export const organise = {
  heading: 'Studie vorbereiten',
} satisfies Messages['organise'];
