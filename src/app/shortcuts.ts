import { screens } from './screens.ts';

/** Single keys and where they lead. None is a letter: letters differ by language and belong to the screens. */
const routes: Record<string, string> = { '/': '#/chat', '.': '#/checkpoints', ',': '#/settings' };

/**
 * The route a key press asks for, or null: while one types, holds a modifier, or answers a dialog, a key is no shortcut.
 * Shift is no modifier here, since `/` needs it on many keyboards.
 */
export function routeOf(event: KeyboardEvent): string | null {
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return null;
  const at = event.target instanceof Element ? event.target : null;
  if (at?.closest('input, textarea, select, [contenteditable], dialog, [popover]')) return null;
  const route = routes[event.key];
  return screens.some((screen) => screen.route === route) ? (route ?? null) : null;
}
