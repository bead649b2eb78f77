import { WorkbenchError } from './errors.ts';

/** Longer lines are no record of ours or of anybody's. */
const longestLine = 10_000_000;

/**
 * The values of a JSONL text, each with its line number; empty lines are passed over.
 * @throws WorkbenchError storage/malformed-import with the line
 */
export function* readJsonl(text: string, file: string): Generator<{ line: number; value: unknown }> {
  let line = 0;
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const content = text.slice(start, end).trim();
    start = end + 1;
    line++;
    if (content === '') continue;
    if (content.length > longestLine) throw malformed(file, line, `more than ${longestLine} characters`);
    let value: unknown;
    try {
      value = JSON.parse(line === 1 ? content.replace(/^\uFEFF/, '') : content);
    } catch (thrown) {
      throw malformed(file, line, thrown instanceof Error ? thrown.message : String(thrown));
    }
    yield { line, value };
  }
}

export function malformed(file: string, line: number, what: string): WorkbenchError {
  return new WorkbenchError('storage/malformed-import', { file, line, what });
}

/** A JSON object, whatever is in it. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
