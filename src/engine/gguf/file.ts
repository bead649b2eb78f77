/** A GGUF file as plain data: what the header says, checked, and where each tensor's bytes lie. */

/** Bytes that can be read anywhere: a File, an OPFS file, an HTTP resource with ranges, a file in Node. */
export interface ByteSource {
  /** for messages: file name or address */
  readonly name: string;
  readonly sizeBytes: number;
  /** exactly `length` bytes at `offset`, or a WorkbenchError */
  read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
}

export type MetadataValue =
  | number
  | bigint // only integers beyond 2^53
  | boolean
  | string
  | MetadataArray;

/** Numbers come as typed arrays where GGUF's element type has one, so that 128k scores cost 512 kB. */
export type MetadataArray =
  | string[]
  | boolean[]
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array
  | BigInt64Array
  | BigUint64Array
  | MetadataArray[];

export interface TensorInfo {
  name: string;
  /** ggml's number for the format, see engine/formats */
  ggmlType: number;
  /** ne order: dims[0] is the length of a row (cols), dims[1] the number of rows */
  dims: number[];
  /** which part of a split file holds it: index into GgufFile.sources */
  part: number;
  /** absolute, from the start of that part */
  offset: number;
  sizeBytes: number;
}

export interface GgufFile {
  version: number;
  metadata: ReadonlyMap<string, MetadataValue>;
  tensors: ReadonlyMap<string, TensorInfo>;
  sources: readonly ByteSource[];
  /** of all parts */
  sizeBytes: number;
}
