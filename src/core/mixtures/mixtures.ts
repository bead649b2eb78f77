import { hash32 } from '../hash.ts';
import { type Language, languageCodes } from '../languages.ts';

/** A composition of languages that a checkpoint is fine-tuned on (paper, section 3.2). */
export interface Mixture {
  name: string;
  languages: readonly Language[];
  /** each ID in one of the languages, instead of in all */
  sampled: boolean;
}

const withoutEnglish = languageCodes.filter((language) => language !== 'en');

function mixture(languages: readonly Language[], sampled = false): Mixture {
  const name = languages.map((language) => language.toUpperCase()).join('');
  return { name: sampled ? `${name}-sampled` : name, languages, sampled };
}

/** The paper's nine. */
export const mixtures: readonly Mixture[] = [
  ...languageCodes.map((language) => mixture([language])),
  mixture(languageCodes),
  mixture(withoutEnglish),
  mixture(languageCodes, true),
  mixture(withoutEnglish, true),
];

export function mixtureNamed(name: string): Mixture | undefined {
  return mixtures.find((candidate) => candidate.name === name);
}

/** As many IDs as Lima-X has (paper, section 3.1). */
export const smallSize = 1030;

export type MixtureSize = 'full' | 'small';

/**
 * Which IDs a mixture of that size has: all, or 1,030 chosen by hash, the same for every mixture.
 * @param ids distinct
 */
export function idsOf(ids: readonly string[], size: MixtureSize): string[] {
  return size === 'full' ? [...ids] : byHash(ids, 'small').slice(0, smallSize);
}

/**
 * What a mixture is made of: each ID in all its languages, or, sampled, in exactly one, the languages' counts differing by one at most.
 * The order is that of `ids`.
 */
export function compose(
  { name, languages, sampled }: Mixture,
  ids: readonly string[],
): { id: string; language: Language }[] {
  if (!sampled) return ids.flatMap((id) => languages.map((language) => ({ id, language })));
  const languageOf = new Map(byHash(ids, name).map((id, index) => [id, languages[index % languages.length]!]));
  return ids.map((id) => ({ id, language: languageOf.get(id)! }));
}

/** In an order that depends on the IDs and the purpose alone. */
function byHash(ids: readonly string[], purpose: string): string[] {
  const order = ids.map((id) => ({ id, hash: hash32(`${purpose} ${id}`) }));
  order.sort((a, b) => a.hash - b.hash || (a.id < b.id ? -1 : 1));
  return order.map(({ id }) => id);
}
