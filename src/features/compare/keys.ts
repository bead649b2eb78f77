import type { Verdict } from '#core/studies/event.ts';
import { isSingleKey } from '#ui/single-key.ts';

export type KeyAction = Verdict | 'skip' | 'undo' | 'reference' | 'help';

type KeyCap = readonly [cap: string, action: KeyAction];

/** The keys in the order of the buttons, as they are shown. */
const allCaps: readonly KeyCap[] = [
  ['1', 'left'],
  ['2', 'right'],
  ['3', 'tie'],
  ['4', 'both-bad'],
  ['S', 'skip'],
  ['U', 'undo'],
  ['R', 'reference'],
  ['?', 'help'],
];

export const blindKeys = ['left', 'right', 'tie', 'both-bad', 'skip', 'undo', 'help'] as const;
export const studyKeys: readonly KeyAction[] = allCaps.map(([, action]) => action);

export function capOf(action: KeyAction): string {
  return allCaps.find(([, other]) => other === action)?.[0] ?? '';
}

/** What a key press asks for, or null. A digit is the key it stands on, too: French keyboards have it under Shift. */
export function actionOf<A extends KeyAction>(event: KeyboardEvent, known: readonly A[]): A | null {
  if (!isSingleKey(event)) return null;
  const digit = /^Digit([1-4])$/.exec(event.code)?.[1];
  const pressed = event.key === '?' ? '?' : (digit ?? event.key.toUpperCase());
  return known.find((action) => capOf(action) === pressed) ?? null;
}
