import type { Gender } from './lexeme.ts';

/** Somebody with a first name that all five countries know, written alike in all five languages. */
export interface Person {
  readonly name: string;
  readonly gender: Gender;
}

// none begins with an H, where French writers disagree on the elision (d’Hugo, de Hugo)
const women =
  'Anna Maria Julia Laura Sara Emma Sofia Clara Elena Eva Nora Lisa Alice Elisa Marta Olivia Irene Silvia Diana Paula Carla Lucia Martina Valentina Rita Teresa Nina Mia';
const men =
  'Leo Max Paul David Daniel Simon Felix Oscar Victor Thomas Martin Robert Adam Lucas Samuel Gabriel Bruno Marco Julian Adrian Tom Mario Dario Fabio Peter Anton Albert Emil';

function people(names: string, gender: Gender): Person[] {
  return names.split(' ').map((name) => ({ name, gender }));
}

export const femaleNames: readonly Person[] = people(women, 'f');
export const maleNames: readonly Person[] = people(men, 'm');
export const persons: readonly Person[] = [...femaleNames, ...maleNames];

/** Six or so from each of the five languages; none is also a first name here. */
export const surnames: readonly string[] = (
  'Smith Taylor Brown Miller Wilson Clark Weber Fischer Wagner Becker Keller Neumann ' +
  'Dubois Moreau Laurent Fontaine Lambert Mercier Rossi Ferrari Bianchi Romano Conti Moretti ' +
  'García López Navarro Torres Molina Castro'
).split(' ');
