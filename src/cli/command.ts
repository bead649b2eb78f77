/** Where a command writes: results for programs on stdout, words for people on stderr. */
export interface Output {
  /** one JSON object a line */
  result(value: object): void;
  words(text: string): void;
}

/** One subcommand of `tandem`. */
export interface Command {
  /** what follows the command's name, as the usage shows it */
  usage: string;
  /** half a sentence for the usage */
  purpose: string;
  /** @throws WorkbenchError `cli/usage` for arguments that make no sense, any other code for what failed */
  run(args: string[], output: Output): Promise<void>;
}
