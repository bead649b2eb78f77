import { WorkbenchError } from '#core/errors.ts';

const partName = /^(?<stem>.*)-(?<part>\d{5})-of-(?<parts>\d{5})(?<ending>\.gguf.*)$/is;
/** The most parts that an address may claim to have; each costs a request. */
const mostParts = 512;

/**
 * The files of one checkpoint in the order of their parts, judged by the names that llama.cpp's splitter gives
 * (`model-00001-of-00003.gguf`). One file with any other name is a checkpoint of its own.
 * @throws WorkbenchError `gguf/missing-part`, or `gguf/malformed` where the files are not one checkpoint
 */
export function orderParts<T extends { name: string }>(files: readonly T[]): T[] {
  const [first] = files;
  if (!first) throw new Error('a checkpoint needs at least one file');
  const expected = partNames(first.name);
  const ordered = expected.map((name, index) => {
    const file = files.find((candidate) => candidate.name === name);
    if (file) return file;
    throw new WorkbenchError('gguf/missing-part', { file: first.name, part: index + 1, parts: expected.length });
  });
  const stranger = files.find((file, index) => !expected.includes(file.name) || files.indexOf(file) !== index);
  if (stranger || files.length !== expected.length) {
    const what = 'not a part of the same checkpoint';
    throw new WorkbenchError('gguf/malformed', { file: (stranger ?? first).name, what });
  }
  return ordered;
}

/** From the name or address of any part, those of all; from any other name, that alone. */
export function partNames(name: string): string[] {
  const match = partName.exec(name)?.groups;
  if (!match) return [name];
  const { stem = '', ending = '' } = match;
  const part = Number(match['part']);
  const parts = Number(match['parts']);
  if (part < 1 || part > parts || parts > mostParts) {
    throw new WorkbenchError('gguf/malformed', { file: name, what: `part ${part} of ${parts}` });
  }
  const digits = (number: number): string => `${number}`.padStart(5, '0');
  return Array.from({ length: parts }, (_, index) => `${stem}-${digits(index + 1)}-of-${digits(parts)}${ending}`);
}
