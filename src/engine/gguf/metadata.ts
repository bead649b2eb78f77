import { WorkbenchError } from '#core/errors.ts';
import type { GgufFile, MetadataArray, MetadataValue } from './file.ts';

/**
 * Metadata by key and kind. Each getter throws `gguf/missing-key` where the key is absent, unless it is given what to
 * return then (`metadata.count(key, null)`), and `gguf/wrong-type` where the value is of another kind.
 */
export class Metadata {
  readonly #file: string;
  readonly #values: ReadonlyMap<string, MetadataValue>;

  constructor(file: GgufFile) {
    this.#file = file.sources[0]?.name ?? '';
    this.#values = file.metadata;
  }

  has(key: string): boolean {
    return this.#values.has(key);
  }

  string<F = never>(key: string, ...absent: [F?]): string | F {
    return this.#get(key, 'text', absent, (value) => (typeof value === 'string' ? value : undefined));
  }

  boolean<F = never>(key: string, ...absent: [F?]): boolean | F {
    return this.#get(key, 'true or false', absent, (value) => (typeof value === 'boolean' ? value : undefined));
  }

  /** finite */
  number<F = never>(key: string, ...absent: [F?]): number | F {
    return this.#get(key, 'a number', absent, (value) =>
      typeof value === 'number' && Number.isFinite(value) ? value : undefined,
    );
  }

  /** a whole number, 0 or more */
  count<F = never>(key: string, ...absent: [F?]): number | F {
    return this.#get(key, 'a whole number', absent, (value) =>
      typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined,
    );
  }

  strings<F = never>(key: string, ...absent: [F?]): string[] | F {
    return this.#get(key, 'a list of texts', absent, (value) => (isStrings(value) ? value : undefined));
  }

  /** typed as in the file; 64-bit integers become plain numbers */
  numbers<F = never>(key: string, ...absent: [F?]): ArrayLike<number> | F {
    return this.#get(key, 'a list of numbers', absent, asNumbers);
  }

  #get<T, F>(key: string, expected: string, absent: [F?], as: (value: MetadataValue) => T | undefined): T | F {
    const value = this.#values.get(key);
    if (value === undefined) {
      if (absent.length === 0) throw new WorkbenchError('gguf/missing-key', { file: this.#file, key });
      return absent[0] as F;
    }
    const typed = as(value);
    if (typed === undefined) throw new WorkbenchError('gguf/wrong-type', { file: this.#file, key, expected });
    return typed;
  }
}

/** An empty list has no kind of its own. */
function isStrings(value: MetadataValue): value is string[] {
  return Array.isArray(value) && (value as MetadataArray[]).every((item) => typeof item === 'string');
}

function asNumbers(value: MetadataValue): ArrayLike<number> | undefined {
  if (value instanceof BigInt64Array || value instanceof BigUint64Array) {
    const numbers = Array.from(value, Number);
    return numbers.every(Number.isSafeInteger) ? numbers : undefined;
  }
  if (ArrayBuffer.isView(value)) return value;
  return Array.isArray(value) && value.length === 0 ? [] : undefined;
}
