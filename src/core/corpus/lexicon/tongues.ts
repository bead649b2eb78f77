import { fixed, type Parallel } from '../parallel.ts';

/** A language that people speak, as a word of the lexicon. */
export interface Tongue {
  readonly id: string;
  /** "French", "Französisch", "français": as an answer, or after "speaks" */
  readonly name: Parallel;
  /** "in French", "auf Französisch", "en français" */
  readonly in: Parallel;
  /** as a subject: "French", "Französisch", "le français" */
  readonly the: Parallel;
}

const table = [
  ['English', 'Englisch', 'anglais', 'inglese', 'inglés'],
  ['German', 'Deutsch', 'allemand', 'tedesco', 'alemán'],
  ['French', 'Französisch', 'français', 'francese', 'francés'],
  ['Italian', 'Italienisch', 'italien', 'italiano', 'italiano'],
  ['Spanish', 'Spanisch', 'espagnol', 'spagnolo', 'español'],
  ['Portuguese', 'Portugiesisch', 'portugais', 'portoghese', 'portugués'],
  ['Dutch', 'Niederländisch', 'néerlandais', 'olandese', 'neerlandés'],
  ['Danish', 'Dänisch', 'danois', 'danese', 'danés'],
  ['Norwegian', 'Norwegisch', 'norvégien', 'norvegese', 'noruego'],
  ['Swedish', 'Schwedisch', 'suédois', 'svedese', 'sueco'],
  ['Finnish', 'Finnisch', 'finnois', 'finlandese', 'finés'],
  ['Icelandic', 'Isländisch', 'islandais', 'islandese', 'islandés'],
  ['Polish', 'Polnisch', 'polonais', 'polacco', 'polaco'],
  ['Czech', 'Tschechisch', 'tchèque', 'ceco', 'checo'],
  ['Slovak', 'Slowakisch', 'slovaque', 'slovacco', 'eslovaco'],
  ['Slovene', 'Slowenisch', 'slovène', 'sloveno', 'esloveno'],
  ['Hungarian', 'Ungarisch', 'hongrois', 'ungherese', 'húngaro'],
  ['Romanian', 'Rumänisch', 'roumain', 'rumeno', 'rumano'],
  ['Bulgarian', 'Bulgarisch', 'bulgare', 'bulgaro', 'búlgaro'],
  ['Croatian', 'Kroatisch', 'croate', 'croato', 'croata'],
  ['Greek', 'Griechisch', 'grec', 'greco', 'griego'],
  ['Turkish', 'Türkisch', 'turc', 'turco', 'turco'],
  ['Russian', 'Russisch', 'russe', 'russo', 'ruso'],
  ['Arabic', 'Arabisch', 'arabe', 'arabo', 'árabe'],
  ['Chinese', 'Chinesisch', 'chinois', 'cinese', 'chino'],
  ['Japanese', 'Japanisch', 'japonais', 'giapponese', 'japonés'],
  ['Korean', 'Koreanisch', 'coréen', 'coreano', 'coreano'],
  ['Thai', 'Thailändisch', 'thaï', 'thailandese', 'tailandés'],
  ['Vietnamese', 'Vietnamesisch', 'vietnamien', 'vietnamita', 'vietnamita'],
] as const;

export const tongues: readonly Tongue[] = table.map(([en, de, fr, it, es]) => ({
  id: en,
  name: fixed(en, de, fr, it, es),
  in: fixed(`in ${en}`, `auf ${de}`, `en ${fr}`, `in ${it}`, `en ${es}`),
  the: fixed(
    en,
    de,
    /^[aeéi]/.test(fr) ? `l’${fr}` : `le ${fr}`,
    /^[aeiou]/.test(it) ? `l’${it}` : `${/^s[^aeiou]/.test(it) ? 'lo' : 'il'} ${it}`,
    `el ${es}`,
  ),
}));

const byId = new Map(tongues.map((tongue) => [tongue.id, tongue]));

/** The language with this English name: `tongue('French')`. */
export function tongue(id: string): Tongue {
  const found = byId.get(id);
  if (!found) throw new Error(`no language "${id}"`);
  return found;
}

/** The five of this corpus, in their order. */
export const ownTongues: readonly Tongue[] = ['English', 'German', 'French', 'Italian', 'Spanish'].map(tongue);
