import type { Formats } from '#i18n/format.ts';

/** A checkpoint's name with the scale of its adapter, where that is not as trained: another scale makes another model of it. */
export function scaled(name: string, scale: number, format: Formats): string {
  return scale === 1 ? name : `${name} × ${format.number(scale, 2)}`;
}
