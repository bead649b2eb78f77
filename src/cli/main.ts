import { asWorkbenchError, WorkbenchError } from '#core/errors.ts';
import { analyse } from './analyse.ts';
import { answer } from './answer.ts';
import { bench } from './bench.ts';
import { benchShapes } from './bench-shapes.ts';
import { benchmark } from './benchmark.ts';
import type { Command, Output } from './command.ts';
import { corpus } from './corpus.ts';
import { force } from './force.ts';
import { generate } from './generate.ts';
import { inspect } from './inspect.ts';
import { score } from './score.ts';
import { tokenize } from './tokenize.ts';
import { inWords } from './words.ts';

const commands: Record<string, Command> = {
  inspect,
  tokenize,
  generate,
  force,
  bench,
  'bench-shapes': benchShapes,
  corpus,
  benchmark,
  answer,
  score,
  analyse,
};

const standardOutput: Output = {
  result: (value) => process.stdout.write(`${JSON.stringify(value)}\n`),
  words: (text) => process.stderr.write(`${text}\n`),
};

/**
 * The `tandem` command: engine and statistics for scripts, on stdout one JSON object a line.
 * @returns the exit status: 0 fine, 1 failed, 2 wrong usage
 */
export async function main(args: string[], output: Output = standardOutput): Promise<number> {
  const [name, ...rest] = args;
  if (name === 'help' || name === '--help' || name === '-h') {
    output.words(usage());
    return 0;
  }
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    if (name !== undefined) output.words(`There is no command "${name}".`);
    output.words(usage());
    return 2;
  }
  try {
    await command.run(rest, output);
    return 0;
  } catch (thrown) {
    const error = asWorkbenchError(thrown);
    output.words(inWords(error));
    if (!isUsage(error)) return 1;
    output.words(`Usage: tandem ${name} ${command.usage}`);
    return 2;
  }
}

function isUsage(error: WorkbenchError): boolean {
  return error.code === 'cli/usage';
}

function usage(): string {
  const lines = Object.entries(commands).map(([name, { usage, purpose }]) => `  ${name} ${usage}\n      ${purpose}`);
  return ['Usage: npm run -s tandem -- <command>', '', ...lines].join('\n');
}
