/** A value of a hostile file, as what it should be. @throws ShapeFault with the path of what is wrong */
export type Read<T> = (value: unknown, path: string) => T;

/** Something is missing, or not as it should be. */
export class ShapeFault extends Error {
  readonly path: string;

  constructor(path: string) {
    super(path);
    this.path = path;
  }
}

/** @param longest  in UTF-16 units */
export function text(longest: number, shortest = 0): Read<string> {
  return (value, path) => {
    if (typeof value === 'string' && value.length >= shortest && value.length <= longest) return value;
    throw new ShapeFault(path);
  };
}

/** Up to so many characters on one line, something at least. */
export function line(longest: number): Read<string> {
  const whole = text(longest, 1);
  return (value, path) => {
    const read = whole(value, path);
    // control characters: line ends, and what hides or turns around the rest
    if (/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(read) || read.trim() === '') throw new ShapeFault(path);
    return read;
  };
}

/** A random id of ours; as a key of an object it does no harm. */
export const id: Read<string> = (value, path) => {
  if (typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(value) && !(value in {})) return value;
  throw new ShapeFault(path);
};

export const sha256: Read<string> = (value, path) => {
  if (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)) return value;
  throw new ShapeFault(path);
};

export function whole(low: number, high: number): Read<number> {
  return (value, path) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high) return value;
    throw new ShapeFault(path);
  };
}

/** Milliseconds since 1970, as far as a Date goes. */
export const time = whole(0, 8_640_000_000_000_000);

export const flag: Read<boolean> = (value, path) => {
  if (typeof value === 'boolean') return value;
  throw new ShapeFault(path);
};

export function oneOf<T>(values: readonly T[]): Read<T> {
  return (value, path) => {
    if ((values as readonly unknown[]).includes(value)) return value as T;
    throw new ShapeFault(path);
  };
}

export function orNull<T>(read: Read<T>): Read<T | null> {
  return (value, path) => (value === null ? null : read(value, path));
}

export function list<T>(read: Read<T>, most: number, least = 0): Read<T[]> {
  return (value, path) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) throw new ShapeFault(path);
    return value.map((item, index) => read(item, `${path}[${index}]`));
  };
}

export function pairOf<T>(read: Read<T>): Read<[T, T]> {
  const both = list(read, 2, 2);
  return (value, path) => both(value, path) as [T, T];
}

/** Any number that JSON can have, between two of them. */
export function numberIn(low: number, high: number): Read<number> {
  return (value, path) => {
    if (typeof value === 'number' && value >= low && value <= high) return value;
    throw new ShapeFault(path);
  };
}

/**
 * An object with these fields and no other, made anew with its fields in this order.
 * @param optional  fields that may be missing
 */
export function shape<T extends object>(
  fields: { [K in keyof T]-?: Read<Exclude<T[K], undefined>> },
  optional: readonly (keyof T & string)[] = [],
): Read<T> {
  const all = Object.keys(fields) as (keyof T & string)[];
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ShapeFault(path);
    const prefix = path === '' ? '' : `${path}.`;
    const strange = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
    if (strange !== undefined) throw new ShapeFault(`${prefix}${strange.slice(0, 50)}`);
    const names = all.filter((name) => !optional.includes(name) || Object.hasOwn(value, name));
    const missing = names.find((name) => !Object.hasOwn(value, name));
    if (missing !== undefined) throw new ShapeFault(`${prefix}${missing}`);
    const read = names.map((name) => [name, fields[name]((value as T)[name], `${prefix}${name}`)]);
    return Object.fromEntries(read) as T;
  };
}

/** An object from ids to values. */
export function record<T>(read: Read<T>, most: number): Read<Record<string, T>> {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ShapeFault(path);
    const entries = Object.entries(value);
    if (entries.length > most) throw new ShapeFault(path);
    return Object.fromEntries(
      // by key, so that two that say the same are written alike
      entries
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, item]) => [id(key, `${path}.${key.slice(0, 50)}`), read(item, `${path}.${key}`)]),
    );
  };
}
