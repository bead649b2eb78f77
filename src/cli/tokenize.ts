import { createTokenizer } from '#engine/text/create-tokenizer.ts';
import { parseArguments, wrongUsage } from './arguments.ts';
import { withCheckpointFiles } from './checkpoint-files.ts';
import type { Command } from './command.ts';

export const tokenize: Command = {
  usage: 'FILE --text TEXT [--special] [--no-bos]',
  purpose:
    'the ids of a text; --special reads the names of special tokens in it, BOS comes first if the file asks for it',
  async run(args, output) {
    const { file, values } = parseArguments(args, {
      text: { type: 'string' },
      special: { type: 'boolean', default: false },
      'no-bos': { type: 'boolean', default: false },
    });
    const { text, special } = values;
    if (text === undefined) throw wrongUsage('A --text is needed');
    const tokenizer = await withCheckpointFiles(file, createTokenizer);
    output.result({ ids: tokenizer.encode(text, { special, bos: !values['no-bos'] }) });
  },
};
