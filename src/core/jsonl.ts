import { JsonValues } from './corpora/json-values.ts';
import { WorkbenchError } from './errors.ts';

/** Longer lines are no record of ours or of anybody's. */
const longestLine = 10_000_000;

/**
 * The values of a JSONL text, each with its line number; empty lines are passed over. One JSON array will do as well, as FastChat's
 * battles come: then the line is where an element begins.
 * @throws WorkbenchError storage/malformed-import with the line
 */
export function* readJsonl(text: string, file: string): Generator<{ line: number; value: unknown }> {
  for (const each of readJsonlParts(text, file)) {
    if ('broken' in each) throw malformed(file, each.line, each.broken);
    yield each;
  }
}

/** The same for a reader that goes on after a broken line, and says which it was. */
export function* readJsonlParts(
  text: string,
  file: string,
): Generator<{ line: number; value: unknown } | { line: number; broken: string }> {
  const values = new JsonValues(file);
  try {
    for (const pieces of [values.push(text), values.end()]) {
      for (const { text: content, line } of pieces) {
        if (content.length > longestLine) yield { line, broken: `more than ${longestLine} characters` };
        else yield parsed(content, line);
      }
    }
  } catch (thrown) {
    // what holds the values together is broken: nothing after it can be told apart
    if (!(thrown instanceof WorkbenchError) || thrown.code !== 'storage/malformed-import') throw thrown;
    const { line, what } = (thrown as WorkbenchError<'storage/malformed-import'>).facts;
    yield { line, broken: what };
  }
}

function parsed(content: string, line: number): { line: number; value: unknown } | { line: number; broken: string } {
  try {
    return { line, value: JSON.parse(content) };
  } catch (thrown) {
    return { line, broken: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

export function writeJsonl(records: Iterable<object>): string {
  return Array.from(records, (record) => `${JSON.stringify(record)}\n`).join('');
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
