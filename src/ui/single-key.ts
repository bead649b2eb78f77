/**
 * Whether a key press may be a shortcut: while one types, holds a modifier, or answers a dialog, a key is none. Shift is no modifier
 * here, since `/` and `?` need it on many keyboards.
 */
export function isSingleKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return false;
  const at = event.target instanceof Element ? event.target : null;
  return !at?.closest('input, textarea, select, [contenteditable], dialog, [popover]');
}
