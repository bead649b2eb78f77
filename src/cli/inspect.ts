import { fileFacts } from '#engine/gguf/facts.ts';
import { parseArguments } from './arguments.ts';
import { withCheckpointFiles } from './checkpoint-files.ts';
import type { Command } from './command.ts';

export const inspect: Command = {
  usage: 'FILE',
  purpose: 'header facts of a checkpoint or an adapter: architecture, formats, tokenizer, context, ranks, sizes',
  async run(args, output) {
    const { file } = parseArguments(args, {});
    output.result(await withCheckpointFiles(file, fileFacts));
  },
};
