import { halfToFloat } from '../formats/half.ts';

/** Where a plan's buffers lie on the CPU. */
export interface ScriptMemory {
  /**
   * Zeroed, on a multiple of 16. Views handed out earlier may be void afterwards.
   * @throws RangeError when there is no more
   */
  allocate(sizeBytes: number): Place;
  free(place: Place): void;
  /** The bytes of a place, as they lie now. */
  view(place: Place): Uint8Array<ArrayBuffer>;
}

export interface Place {
  buffer: ArrayBuffer | null;
  offset: number;
  sizeBytes: number;
}

/** Each buffer by itself. */
export class SeparateBuffers implements ScriptMemory {
  allocate(sizeBytes: number): Place {
    return { buffer: new ArrayBuffer(sizeBytes), offset: 0, sizeBytes };
  }

  free(place: Place): void {
    place.buffer = null;
  }

  view({ buffer, sizeBytes }: Place): Uint8Array<ArrayBuffer> {
    if (!buffer) throw new Error('a buffer is used that has been given back');
    return new Uint8Array(buffer, 0, sizeBytes);
  }
}

interface Gap {
  offset: number;
  sizeBytes: number;
}

const pageBytes = 2 ** 16;
const maxPages = 2 ** 16;
/** What one memory can hold. */
export const oneMemoryBytes = pageBytes * maxPages - halfToFloat.byteLength;

/**
 * All buffers in one WebAssembly memory, which begins with a table of what each half is as a float. It grows; what is given back serves
 * again, but leaves only with the whole.
 */
export class OneMemory implements ScriptMemory {
  readonly memory = new WebAssembly.Memory({ initial: halfToFloat.byteLength / pageBytes, maximum: maxPages });
  /** in order of their offsets, none next to another */
  #free: Gap[] = [];

  constructor() {
    new Float32Array(this.memory.buffer).set(halfToFloat);
  }

  allocate(sizeBytes: number): Place {
    const rounded = Math.max(16, Math.ceil(sizeBytes / 16) * 16);
    const gap = this.#free.find((one) => one.sizeBytes >= rounded) ?? this.#grow(rounded);
    const place = { buffer: null, offset: gap.offset, sizeBytes };
    gap.offset += rounded;
    gap.sizeBytes -= rounded;
    if (gap.sizeBytes === 0) this.#free.splice(this.#free.indexOf(gap), 1);
    this.view(place).fill(0);
    return place;
  }

  free({ offset, sizeBytes }: Place): void {
    const rounded = Math.max(16, Math.ceil(sizeBytes / 16) * 16);
    const index = this.#free.findIndex((gap) => gap.offset > offset);
    this.#free.splice(index < 0 ? this.#free.length : index, 0, { offset, sizeBytes: rounded });
    this.#free = this.#free.reduce<Gap[]>((joined, gap) => {
      const last = joined.at(-1);
      if (last && last.offset + last.sizeBytes === gap.offset) last.sizeBytes += gap.sizeBytes;
      else joined.push({ ...gap });
      return joined;
    }, []);
  }

  view({ offset, sizeBytes }: Place): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.memory.buffer, offset, sizeBytes);
  }

  #grow(sizeBytes: number): Gap {
    const end = this.memory.buffer.byteLength;
    const last = this.#free.at(-1);
    const open = last && last.offset + last.sizeBytes === end ? last : null;
    const pages = Math.ceil((sizeBytes - (open?.sizeBytes ?? 0)) / pageBytes);
    this.memory.grow(pages);
    if (open) {
      open.sizeBytes += pages * pageBytes;
      return open;
    }
    const gap = { offset: end, sizeBytes: pages * pageBytes };
    this.#free.push(gap);
    return gap;
  }
}
