import type { Gender } from './lexeme.ts';

/**
 * An adjective in five languages, read from entries:
 *
 *     en  'big, bigger, biggest'
 *     de  'groß, größer, größt'                 base, comparative, stem of the superlative; 'dunkel/dunkl' names the stem
 *     fr  'grand, grande'                       masculine, feminine; the plurals by rule
 *     it  'piccolo'   'bianco, bianchi'         the rest by rule; the masculine plural where c or g needs its h
 *     es  'pequeño'   'joven, jóvenes'          the rest by rule
 *
 * A '<' before a French, Italian or Spanish entry puts the adjective before its noun. '=' after the only form keeps it
 * unchanged. A comparative without "plus", "più", "más" stands last, after ';'.
 */
export interface Adjective {
  /** the English base */
  readonly id: string;
  readonly en: { base: string; comparative: string; superlative: string };
  readonly de: { base: string; stem: string; comparative: string; superlative: string };
  readonly fr: RomanceAdjective;
  readonly it: RomanceAdjective;
  readonly es: RomanceAdjective;
}

export interface RomanceAdjective {
  /** before its noun rather than after it */
  before: boolean;
  singular: Readonly<Record<Gender, string>>;
  plural: Readonly<Record<Gender, string>>;
  /** in one word: "meilleur", "migliore", "mejor"; null where it is formed with "plus", "più", "más" */
  comparative: { singular: Readonly<Record<Gender, string>>; plural: Readonly<Record<Gender, string>> } | null;
}

export type AdjectiveEntry = readonly [en: string, de: string, fr: string, it: string, es: string];

export function adjectiveOf([en, de, fr, it, es]: AdjectiveEntry): Adjective {
  const [base = '', comparative = `more ${base}`, superlative = `most ${base}`] = en.split(', ');
  return {
    id: base,
    en: { base, comparative, superlative },
    de: german(de),
    fr: romance(fr, frenchForms),
    it: romance(it, italianForms),
    es: romance(es, spanishForms),
  };
}

function german(entry: string): Adjective['de'] {
  const [first = '', comparative, superlative] = entry.split(', ');
  // müde → müder: an e of its own gives way to the ending's
  const [base = '', stem = base.replace(/e$/, '')] = first.split('/');
  return {
    base,
    stem,
    comparative: comparative ?? `${stem}er`,
    superlative: superlative ?? base + (/([dtszßx]|sch)$/.test(base) ? 'est' : 'st'),
  };
}

type Forms = Pick<RomanceAdjective, 'singular' | 'plural'>;

function romance(entry: string, forms: (entry: string) => Forms): RomanceAdjective {
  const [positive = '', comparative] = entry.replace(/^</, '').split('; ');
  return {
    before: entry.startsWith('<'),
    ...agreeing(positive, forms),
    comparative: comparative === undefined ? null : agreeing(comparative, forms),
  };
}

function agreeing(entry: string, forms: (entry: string) => Forms): Forms {
  if (!entry.endsWith('=')) return forms(entry);
  const only = entry.slice(0, -1);
  return { singular: { m: only, f: only }, plural: { m: only, f: only } };
}

function frenchForms(entry: string): Forms {
  const [m = '', f = m] = entry.split(', ');
  const plural = /[sx]$/.test(m)
    ? m
    : m.endsWith('eau')
      ? `${m}x`
      : m.endsWith('al')
        ? m.replace(/al$/, 'aux')
        : `${m}s`;
  return { singular: { m, f }, plural: { m: plural, f: `${f}s` } };
}

function italianForms(entry: string): Forms {
  const [m = '', plural = m.replace(/[oe]$/, 'i').replace(/ii$/, 'i')] = entry.split(', ');
  if (m.endsWith('e')) return { singular: { m, f: m }, plural: { m: plural, f: plural } };
  const stem = m.slice(0, -1);
  // bianchi, bianche; but simpatici, simpatiche: the feminine always keeps its sound
  const feminine = /[cg]$/.test(stem) ? `${stem}he` : `${stem}e`;
  return { singular: { m, f: `${stem}a` }, plural: { m: plural, f: feminine } };
}

function spanishForms(entry: string): Forms {
  const [m = '', given] = entry.split(', ');
  if (m.endsWith('o')) {
    const stem = m.slice(0, -1);
    return { singular: { m, f: `${stem}a` }, plural: { m: `${m}s`, f: `${stem}as` } };
  }
  if (m.endsWith('dor')) return { singular: { m, f: `${m}a` }, plural: { m: `${m}es`, f: `${m}as` } };
  const plural = given ?? (m.endsWith('z') ? `${m.slice(0, -1)}ces` : /[aeé]$/.test(m) ? `${m}s` : `${m}es`);
  return { singular: { m, f: m }, plural: { m: plural, f: plural } };
}
