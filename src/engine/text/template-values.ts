import type { Value } from './bounded-interpreter.ts';

// The library's value classes are not exported; they are told apart by their contents.

/** The text of a text value, else null. */
export function textOf(value: Value | undefined): string | null {
  return typeof value?.value === 'string' ? value.value : null;
}

/** The items of a list value, else null. */
export function arrayOf(value: Value): Value[] | null {
  return Array.isArray(value.value) ? value.value : null;
}

/** The entries of a mapping or namespace, else null. */
function mapOf(value: Value): Map<string, Value> | null {
  return value.value instanceof Map ? value.value : null;
}

export function isContainer(value: Value): boolean {
  return arrayOf(value) !== null || mapOf(value) !== null;
}

/** how many items or entries a container has of its own; 0 for everything else */
export function lengthOf(value: Value): number {
  return arrayOf(value)?.length ?? mapOf(value)?.size ?? 0;
}

/**
 * How much printing a value would write, shared parts counted each time they occur.
 * @returns null if there are more than `limit` values or characters, or they nest too deeply, or a value contains itself
 */
export function measure(value: Value, limit: number): { characters: number; values: number; depth: number } | null {
  let characters = 0;
  let values = 0;
  let deepest = 0;
  const open: { value: Value; depth: number }[] = [{ value, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value: part, depth } = next;
    values++;
    deepest = Math.max(deepest, depth);
    // commas, quotes and numbers take a few characters
    characters += 4 + (textOf(part)?.length ?? 20);
    if (characters > limit || depth > 100) return null;
    for (const item of arrayOf(part) ?? []) open.push({ value: item, depth: depth + 1 });
    for (const [key, item] of mapOf(part) ?? []) {
      characters += key.length + 4;
      open.push({ value: item, depth: depth + 1 });
    }
    if (open.length > limit) return null;
  }
  return { characters, values, depth: deepest };
}
