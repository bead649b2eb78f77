import { parseArgs, type ParseArgsConfig } from 'node:util';
import { WorkbenchError } from '#core/errors.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The one FILE that every command takes, and its options; anything else is wrong usage. */
export function parseArguments<O extends Options>(args: string[], options: O) {
  const { positionals, values } = parsed(args, options);
  const [file, ...more] = positionals;
  if (file === undefined) throw wrongUsage('A FILE is needed');
  if (more.length > 0) throw wrongUsage(`One FILE is enough; "${more[0]}" is one too many`);
  return { file, values };
}

/** The options of a command that takes no FILE. */
export function parseOptions<O extends Options>(args: string[], options: O) {
  const { positionals, values } = parsed(args, options);
  if (positionals.length > 0) throw wrongUsage(`"${positionals[0]}" is one argument too many`);
  return values;
}

function parsed<O extends Options>(args: string[], options: O) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (thrown) {
    throw wrongUsage((thrown instanceof Error ? thrown.message : String(thrown)).replace(/\.$/, ''));
  }
}

/** `--votes a b` as `--votes a --votes b`, for options that take several values. */
export function repeatOptions(args: readonly string[], names: readonly string[]): string[] {
  let several: string | null = null;
  return args.flatMap((argument, at) => {
    if (argument.startsWith('--')) {
      several = names.find((name) => argument === `--${name}` || argument.startsWith(`--${name}=`)) ?? null;
      return [argument];
    }
    return several === null || args[at - 1] === `--${several}` ? [argument] : [`--${several}`, argument];
  });
}

/** The value of a numeric option. */
export function numberWithin(
  name: string,
  text: string | undefined,
  { low, high, whole, otherwise }: { low: number; high: number; whole: boolean; otherwise: number },
): number {
  if (text === undefined) return otherwise;
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!(value >= low && value <= high) || (whole && !Number.isInteger(value))) {
    throw wrongUsage(
      `--${name} must be ${whole ? 'a whole number' : 'a number'} from ${low} to ${high}, not "${text}"`,
    );
  }
  return value;
}

export function oneOf<T extends string>(name: string, text: string, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === text);
  if (choice === undefined) throw wrongUsage(`--${name} must be one of ${choices.join(', ')}, not "${text}"`);
  return choice;
}

export function wrongUsage(what: string): WorkbenchError {
  return new WorkbenchError('cli/usage', { what });
}
