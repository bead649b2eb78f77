import type { Verdict } from '#core/studies/event.ts';
import { isSingleKey } from '#ui/single-key.ts';

export type KeyAction = Verdict | 'skip' | 'undo' | 'help';

/** The keys in the order of the buttons, as they are shown. */
export const keyCaps: readonly (readonly [cap: string, action: KeyAction])[] = [
  ['1', 'left'],
  ['2', 'right'],
  ['3', 'tie'],
  ['4', 'both-bad'],
  ['S', 'skip'],
  ['U', 'undo'],
  ['?', 'help'],
];

export function capOf(action: KeyAction): string {
  return keyCaps.find(([, other]) => other === action)?.[0] ?? '';
}

/** What a key press asks for, or null. A digit is the key it stands on, too: French keyboards have it under Shift. */
export function actionOf(event: KeyboardEvent): KeyAction | null {
  if (!isSingleKey(event)) return null;
  const digit = /^Digit([1-4])$/.exec(event.code)?.[1];
  const cap = event.key === '?' ? '?' : (digit ?? event.key.toUpperCase());
  return keyCaps.find(([known]) => known === cap)?.[1] ?? null;
}
