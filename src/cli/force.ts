import { parseArguments, wrongUsage } from './arguments.ts';
import type { Command } from './command.ts';
import { readJson } from './text-file.ts';
import {
  adapterChoice,
  adapterOption,
  adapterUsage,
  executorChoice,
  executorOption,
  executorUsage,
  withResidentCheckpoint,
} from './resident-checkpoint.ts';

export const force: Command = {
  usage: `FILE --ids FILE.json ${adapterUsage} ${executorUsage}`,
  purpose: 'forced decoding: a line per position with the likeliest next tokens and their log-probabilities',
  async run(args, output) {
    const { file, values } = parseArguments(args, { ids: { type: 'string' }, ...adapterOption, ...executorOption });
    const executor = executorChoice(values.executor);
    if (values.ids === undefined) throw wrongUsage('--ids is needed');
    const ids = await readIds(values.ids);
    const { paths: adapters, scale } = adapterChoice(values);
    const wanted = { executor, lanes: 1, contextTokens: ids.length, adapters };
    await withResidentCheckpoint(file, wanted, output, async ({ session }, [id]) => {
      const adapter = id === undefined ? null : { id, scale };
      for await (const position of session.force(ids, { adapter })) output.result(position);
    });
  },
};

/** A list of ids, or what `tandem tokenize` prints. */
async function readIds(path: string): Promise<number[]> {
  const content = await readJson(path);
  const ids: unknown = typeof content === 'object' && content !== null && 'ids' in content ? content.ids : content;
  const isId = (id: unknown): id is number => Number.isInteger(id);
  if (!Array.isArray(ids) || ids.length === 0 || !ids.every(isId)) {
    throw wrongUsage(`${path} must be a list of token ids, or {"ids": […]}`);
  }
  return ids;
}
