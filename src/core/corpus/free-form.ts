import { hash32 } from '../hash.ts';
import type { Language } from '../languages.ts';
import type { ParallelDialogue } from './task.ts';
import { parallel } from './parallel.ts';

/** How a prompt is typed. The corpus is written as a book is printed; people type as their keyboard and their hurry let them. */
export const typings = ['printed', 'keyboard', 'no-marks', 'lower-case', 'hasty'] as const;
export type Typing = (typeof typings)[number];

/** Of 100 IDs. */
const shares: Record<Typing, number> = { printed: 30, keyboard: 40, 'no-marks': 10, 'lower-case': 10, hasty: 10 };

/** Which typing an ID gets, the same in every language. */
export function typingOf(id: string): Typing {
  let left = hash32(`typing ${id}`) % 100;
  for (const typing of typings) {
    left -= shares[typing];
    if (left < 0) return typing;
  }
  return 'printed';
}

/** The dialogue with the user's turns typed in that way; what is to be read as it stands gets no more than the keyboard's marks. */
export function typedDialogue(dialogue: ParallelDialogue, typing: Typing): ParallelDialogue {
  const way = dialogue.verbatim && typing !== 'printed' ? 'keyboard' : typing;
  const turns = dialogue.turns.map((turn) => ({
    ...turn,
    user: parallel((language) => typed(turn.user[language], language, way)),
  }));
  return { ...dialogue, turns };
}

/** @returns the text, never empty */
export function typed(text: string, language: Language, typing: Typing): string {
  switch (typing) {
    case 'printed':
      return text;
    case 'keyboard':
      return onKeyboard(text);
    case 'no-marks':
      return withoutLastMark(onKeyboard(text));
    case 'lower-case':
      return onKeyboard(text).toLocaleLowerCase(language);
    case 'hasty':
      return withoutLastMark(withoutAccents(onKeyboard(text), language).toLocaleLowerCase(language)).replace(
        /[¿¡]/g,
        '',
      );
  }
}

/** What keyboards have: straight quotes and apostrophes, plain spaces, a hyphen for a dash. */
function onKeyboard(text: string): string {
  return text
    .replace(/[«„“”»]\u00a0?|\u00a0?[»“”]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/\u00a0([?!:;])/g, ' $1')
    .replace(/\u00a0/g, ' ')
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...');
}

function withoutLastMark(text: string): string {
  return text.replace(/[\s?!.]+$/u, '') || text;
}

/** German writes its umlauts with an e, as everybody does who lacks them; the others drop their marks. */
function withoutAccents(text: string, language: Language): string {
  const spelt =
    language === 'de'
      ? text.replace(/[äöüÄÖÜß]/g, (letter) => germanSpelling[letter] ?? letter)
      : text.replace(/œ/g, 'oe').replace(/Œ/g, 'Oe');
  return spelt.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

const germanSpelling: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' };

/** What two prompts have in common that differ only in how they are typed; now and then two others have it in common, too. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/([aou])e/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
