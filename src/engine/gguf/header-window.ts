import { WorkbenchError } from '#core/errors.ts';
import type { ByteSource } from './file.ts';
import { headerLimits } from './limits.ts';
import { decodeStrictText, decodeText } from './utf8.ts';

/** Thrown where the window ends too early, and caught by `whole` and `fill`: never leaves this file. */
class WindowEnds extends Error {
  readonly end: number;
  constructor(end: number) {
    super();
    this.end = end;
  }
}

/** A reading that stops where the window ends, says how far it must reach, and goes on once it does. */
export type Reading<T> = Generator<number, T, undefined>;

/** Later reads ask for more, since headers that do not fit the first are long; no more than this without need. */
const largestWindowBytes = 4 * 2 ** 20;

/**
 * A moving window over the start of a file, read synchronously: the loops over hundreds of thousands of strings know no
 * `await`. Where the window ends, the item at hand is read again from the next one, and only that.
 *
 * Whatever a length field says is compared with the file's length before anything is allocated for it.
 */
export class HeaderWindow {
  /** named in errors: what the reader is busy with */
  section = 'header';
  readonly file: string;
  /** absolute, from the start of the file */
  #position = 0;
  #windowStart = 0;
  #windowBytes: number;
  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  #view = new DataView(this.#bytes.buffer);
  readonly #source: ByteSource;
  readonly #signal: AbortSignal | undefined;

  constructor(source: ByteSource, firstWindowBytes: number, signal?: AbortSignal) {
    this.#source = source;
    this.file = source.name;
    this.#windowBytes = firstWindowBytes;
    this.#signal = signal;
  }

  get position(): number {
    return this.#position;
  }

  async run<T>(reading: Reading<T>): Promise<T> {
    for (;;) {
      const { done, value } = reading.next();
      if (done) return value;
      await this.#move(value);
    }
  }

  /** One item, from its start as often as it takes. */
  *whole<T>(read: () => T): Reading<T> {
    const start = this.#position;
    for (;;) {
      try {
        return read();
      } catch (thrown) {
        yield this.#wanted(thrown, start);
      }
    }
  }

  /** Items one after another, until the list has `length`. */
  *fill<T>(list: T[], length: number, read: () => T): Reading<void> {
    let start = this.#position;
    while (list.length < length) {
      try {
        while (list.length < length) {
          start = this.#position;
          list.push(read());
        }
      } catch (thrown) {
        yield this.#wanted(thrown, start);
      }
    }
  }

  u8(): number {
    return this.#view.getUint8(this.#take(1));
  }

  u16(): number {
    return this.#view.getUint16(this.#take(2), true);
  }

  u32(): number {
    return this.#view.getUint32(this.#take(4), true);
  }

  i8(): number {
    return this.#view.getInt8(this.#take(1));
  }

  i16(): number {
    return this.#view.getInt16(this.#take(2), true);
  }

  i32(): number {
    return this.#view.getInt32(this.#take(4), true);
  }

  f32(): number {
    return this.#view.getFloat32(this.#take(4), true);
  }

  f64(): number {
    return this.#view.getFloat64(this.#take(8), true);
  }

  u64(): number | bigint {
    const value = this.#view.getBigUint64(this.#take(8), true);
    return value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
  }

  i64(): number | bigint {
    const value = this.#view.getBigInt64(this.#take(8), true);
    return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER ? Number(value) : value;
  }

  /** A count, length or offset: whole, safe, and no larger than the limit. */
  size(what: string, limit: number): number {
    const at = this.#take(8);
    const value = this.#view.getUint32(at, true) + this.#view.getUint32(at + 4, true) * 2 ** 32;
    if (value > limit) {
      const exact = this.#view.getBigUint64(at, true);
      throw new WorkbenchError('gguf/limit', { file: this.file, what, value: `${exact}`, limit: `${limit}` });
    }
    return value;
  }

  /** A name that others refer to: must be well-formed UTF-8 and not empty. */
  name(what: string, limitBytes: number): string {
    const length = this.size(`${what} length`, limitBytes);
    const start = this.#take(length);
    const text = decodeStrictText(this.#bytes, start, length);
    if (text === null) throw this.malformed(`${what} is not valid UTF-8`);
    if (text === '') throw this.malformed(`${what} is empty`);
    return text;
  }

  text(): string {
    const length = this.size('string length', headerLimits.stringBytes);
    const start = this.#take(length);
    return decodeText(this.#bytes, start, length);
  }

  /** A copy, in a buffer of its own, which typed arrays of any element size may look at. */
  copy(length: number): ArrayBuffer {
    const start = this.#take(length);
    // a copy whatever the source returns: slice of a Node Buffer would share memory
    return Uint8Array.prototype.slice.call(this.#bytes, start, start + length).buffer;
  }

  /** That `length` more bytes exist in the file; costs nothing. */
  expect(length: number): void {
    const end = this.#position + length;
    if (end > this.#source.sizeBytes) throw this.truncated(end);
    if (end > headerLimits.headerBytes) {
      const limit = `${headerLimits.headerBytes}`;
      throw new WorkbenchError('gguf/limit', { file: this.file, what: 'header bytes', value: `${end}`, limit });
    }
  }

  truncated(neededBytes: number): WorkbenchError {
    const { section } = this;
    return new WorkbenchError('gguf/truncated', {
      file: this.file,
      section,
      neededBytes,
      sizeBytes: this.#source.sizeBytes,
    });
  }

  malformed(what: string): WorkbenchError {
    return new WorkbenchError('gguf/malformed', { file: this.file, what });
  }

  /** @returns where the bytes start within the window */
  #take(length: number): number {
    const start = this.#position - this.#windowStart;
    if (start + length > this.#bytes.length) {
      this.expect(length);
      throw new WindowEnds(this.#position + length);
    }
    this.#position += length;
    return start;
  }

  /** Goes back to where the item began. @returns how far the window must reach */
  #wanted(thrown: unknown, start: number): number {
    if (!(thrown instanceof WindowEnds)) throw thrown;
    this.#position = start;
    return thrown.end;
  }

  async #move(end: number): Promise<void> {
    if (this.#bytes.length > 0) this.#windowBytes = Math.min(this.#windowBytes * 2, largestWindowBytes);
    const start = this.#position;
    const available = Math.min(this.#source.sizeBytes, headerLimits.headerBytes) - start;
    const length = Math.min(Math.max(this.#windowBytes, end - start), available);
    this.#show(new Uint8Array(0)); // let go of the old one first
    const bytes = await this.#source.read(start, length, this.#signal);
    if (bytes.length !== length) throw this.truncated(start + length);
    this.#show(bytes);
    this.#windowStart = start;
  }

  #show(bytes: Uint8Array<ArrayBuffer>): void {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }
}
