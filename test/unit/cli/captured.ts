import { main } from '../../../src/cli/main.ts';

/** Runs a command and keeps what it would print. */
export async function tandem(...args: string[]): Promise<{ status: number; results: unknown[]; words: string }> {
  const results: unknown[] = [];
  const words: string[] = [];
  const output = {
    // through text, as a program that reads stdout sees it
    result: (value: object) => void results.push(JSON.parse(JSON.stringify(value))),
    words: (text: string) => void words.push(text),
  };
  return { status: await main(args, output), results, words: words.join('\n') };
}
