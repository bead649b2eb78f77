import { readFile } from 'node:fs/promises';
import { WorkbenchError } from '#core/errors.ts';
import { wrongUsage } from './arguments.ts';

/**
 * What a JSON file of an option holds.
 * @throws WorkbenchError `source/read-failed`, or `cli/usage` for what is no JSON
 */
export async function readJson(path: string): Promise<unknown> {
  const text = await readTextFile(path);
  try {
    return JSON.parse(text);
  } catch {
    throw wrongUsage(`${path} is not JSON`);
  }
}

/** @throws WorkbenchError `source/read-failed` */
export async function readTextFile(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((thrown: unknown) => {
    const reason = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);
    throw new WorkbenchError('source/read-failed', { file: path, reason });
  });
}
