import { english, french, german, italian, spanish } from '../../grammar/index.ts';
import type { Noun } from '../../lexicon/nouns.ts';
import { parallel, type Parallel } from '../../parallel.ts';

/**
 * What animals of a story may do. In each language the verb first, in the plural and in the singular, then what follows it.
 * French has its own rest after "ne … pas", where "du lait" becomes "de lait".
 */
export interface Habit {
  readonly id: string;
  readonly many: Parallel;
  readonly one: Parallel;
  readonly rest: Parallel;
  /** German and French where something is denied: "keine Milch", "de lait" */
  readonly denied: { de: string; fr: string };
}

// plural / singular / rest / rest when denied, the last in German and French only
const rows = [
  [
    'sing / sings / at night',
    'singen / singt / nachts / nachts nicht',
    'chantent / chante / la nuit / la nuit',
    'cantano / canta / di notte',
    'cantan / canta / de noche',
  ],
  [
    'drink / drinks / milk',
    'trinken / trinkt / Milch / keine Milch',
    'boivent / boit / du lait / de lait',
    'bevono / beve / latte',
    'beben / bebe / leche',
  ],
  [
    'eat / eats / honey',
    'naschen / nascht / Honig / keinen Honig',
    'mangent / mange / du miel / de miel',
    'mangiano / mangia / miele',
    'comen / come / miel',
  ],
  [
    'live / lives / in the forest',
    'wohnen / wohnt / im Wald / nicht im Wald',
    'vivent / vit / dans la forêt / dans la forêt',
    'vivono / vive / nel bosco',
    'viven / vive / en el bosque',
  ],
  [
    'wear / wears / a hat',
    'tragen / trägt / einen Hut / keinen Hut',
    'portent / porte / un chapeau / de chapeau',
    'portano / porta / il cappello',
    'llevan / lleva / sombrero',
  ],
  [
    'dance / dances / in the rain',
    'tanzen / tanzt / im Regen / nicht im Regen',
    'dansent / danse / sous la pluie / sous la pluie',
    'ballano / balla / sotto la pioggia',
    'bailan / baila / bajo la lluvia',
  ],
  [
    'play / plays / chess',
    'spielen / spielt / Schach / kein Schach',
    'jouent / joue / aux échecs / aux échecs',
    'giocano / gioca / a scacchi',
    'juegan / juega / al ajedrez',
  ],
  [
    'swim / swims / in the lake',
    'schwimmen / schwimmt / im See / nicht im See',
    'nagent / nage / dans le lac / dans le lac',
    'nuotano / nuota / nel lago',
    'nadan / nada / en el lago',
  ],
  [
    'read / reads / books',
    'lesen / liest / Bücher / keine Bücher',
    'lisent / lit / des livres / de livres',
    'leggono / legge / libri',
    'leen / lee / libros',
  ],
  [
    'travel / travels / by train',
    'reisen / reist / mit dem Zug / nicht mit dem Zug',
    'voyagent / voyage / en train / en train',
    'viaggiano / viaggia / in treno',
    'viajan / viaja / en tren',
  ],
  [
    'work / works / in the garden',
    'arbeiten / arbeitet / im Garten / nicht im Garten',
    'travaillent / travaille / au jardin / au jardin',
    'lavorano / lavora / in giardino',
    'trabajan / trabaja / en el jardín',
  ],
  [
    'speak / speaks / French',
    'sprechen / spricht / Französisch / kein Französisch',
    'parlent / parle / français / français',
    'parlano / parla / francese',
    'hablan / habla / francés',
  ],
] as const;

export const habits: readonly Habit[] = rows.map((row) => {
  const [en, de, fr, it, es] = row.map((entry) => entry.split(' / '));
  const parts = { en: en!, de: de!, fr: fr!, it: it!, es: es! };
  const part = (at: number): Parallel => parallel((language) => parts[language][at]!);
  return {
    id: `${parts.en[0]!} ${parts.en[2]!}`,
    many: part(0),
    one: part(1),
    rest: part(2),
    denied: { de: de![3]!, fr: fr![3]! },
  };
});

/** "All dogs sing at night." */
export function allDo(noun: Noun, { many, rest }: Habit): Parallel {
  return {
    en: `All ${english.plural(noun)} ${many.en} ${rest.en}.`,
    de: `Alle ${german.plural(noun)} ${many.de} ${rest.de}.`,
    fr: `${noun.fr.gender === 'm' ? 'Tous' : 'Toutes'} ${french.les(noun)} ${many.fr} ${rest.fr}.`,
    it: `${noun.it.pluralGender === 'm' ? 'Tutti' : 'Tutte'} ${italian.i(noun)} ${many.it} ${rest.it}.`,
    es: `${noun.es.gender === 'm' ? 'Todos' : 'Todas'} ${spanish.los(noun)} ${many.es} ${rest.es}.`,
  };
}

/** "No dog sings at night." */
export function noneDoes(noun: Noun, { one, rest, denied }: Habit): Parallel {
  return {
    en: `No ${english.singular(noun)} ${one.en} ${rest.en}.`,
    de: `${german.phrase(noun, { determiner: 'kein' }).replace(/^k/, 'K')} ${one.de} ${rest.de}.`,
    fr: `${noun.fr.gender === 'm' ? 'Aucun' : 'Aucune'} ${french.singular(noun)} ne ${one.fr} ${denied.fr}.`,
    it: `Ness${italian.un(noun)} ${one.it} ${rest.it}.`,
    es: `${noun.es.gender === 'm' || noun.es.stressedA ? 'Ningún' : 'Ninguna'} ${spanish.singular(noun)} ${one.es} ${rest.es}.`,
  };
}

/** "Leo sings at night." */
export function does(name: string, { one, rest }: Habit): Parallel {
  return parallel((language) => `${name} ${one[language]} ${rest[language]}.`);
}

/** "Leo does not sing at night." */
export function doesNot(name: string, { many, one, rest, denied }: Habit): Parallel {
  return {
    en: `${name} does not ${many.en} ${rest.en}.`,
    de: `${name} ${one.de} ${denied.de}.`,
    fr: `${name} ne ${one.fr} pas ${denied.fr}.`,
    it: `${name} non ${one.it} ${rest.it}.`,
    es: `${name} no ${one.es} ${rest.es}.`,
  };
}

/** "Does Leo sing at night?" */
export function doesOne(name: string, { many, one, rest }: Habit): Parallel {
  return {
    en: `Does ${name} ${many.en} ${rest.en}?`,
    de: `${one.de.charAt(0).toUpperCase()}${one.de.slice(1)} ${name} ${rest.de}?`,
    fr: `Est-ce ${french.que(name)} ${one.fr} ${rest.fr} ?`,
    it: `${name} ${one.it} ${rest.it}?`,
    es: `¿${one.es.charAt(0).toUpperCase()}${one.es.slice(1)} ${name} ${rest.es}?`,
  };
}

/** "Perhaps others sing at night, too." */
export function othersMay({ many, rest }: Habit): Parallel {
  return {
    en: `Perhaps others ${many.en} ${rest.en}, too.`,
    de: `Vielleicht ${many.de} auch andere ${rest.de}.`,
    fr: `Peut-être que d’autres ${many.fr} aussi ${rest.fr}.`,
    it: `Forse anche altri ${many.it} ${rest.it}.`,
    es: `A lo mejor otros también ${many.es} ${rest.es}.`,
  };
}
