import { type Adjective, type AdjectiveEntry, adjectiveOf } from './adjective.ts';

// prettier-ignore
const table: readonly AdjectiveEntry[] = [
  ['first', 'erste/erst', '<premier, première', '<primo', '<primero'],
  ['second', 'zweite/zweit', '<deuxième', '<secondo', '<segundo'],
  ['third', 'dritte/dritt', '<troisième', '<terzo', '<tercero'],
  ['fourth', 'vierte/viert', '<quatrième', '<quarto', '<cuarto'],
  ['fifth', 'fünfte/fünft', '<cinquième', '<quinto', '<quinto'],
  ['sixth', 'sechste/sechst', '<sixième', '<sesto', '<sexto'],
  ['seventh', 'siebte/siebt', '<septième', '<settimo', '<séptimo'],
  ['eighth', 'achte/acht', '<huitième', '<ottavo', '<octavo'],
  ['ninth', 'neunte/neunt', '<neuvième', '<nono', '<noveno'],
  ['tenth', 'zehnte/zehnt', '<dixième', '<decimo', '<décimo'],
  ['eleventh', 'elfte/elft', '<onzième', '<undicesimo', '<undécimo'],
  ['twelfth', 'zwölfte/zwölft', '<douzième', '<dodicesimo', '<duodécimo'],
];

const ordinals: readonly Adjective[] = table.map(adjectiveOf);

/** As an adjective before a noun, 1 … 12: definite(noun, ordinal(3)) is "the third planet", "der dritte Planet", "el tercer planeta". */
export function ordinal(rank: number): Adjective {
  const found = ordinals[rank - 1];
  if (!found) throw new RangeError(`no ordinal for ${rank}`);
  return found;
}
