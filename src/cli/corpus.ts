import { createWriteStream, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { drillLines, mixtureLines, parallelLine, partsOf, questionsOf } from '#core/corpus/export.ts';
import type { CorpusEntry } from '#core/corpus/generate.ts';
import { corpusSize, ourCorpus } from '#core/corpus/ours.ts';
import { type Split, splitOf } from '#core/corpus/split.ts';
import { tasks } from '#core/corpus/tasks/index.ts';
import { mixtureNamed, mixtures } from '#core/mixtures/mixtures.ts';
import { numberWithin, oneOf, parseOptions, wrongUsage } from './arguments.ts';
import type { Command } from './command.ts';

export const corpus: Command = {
  usage:
    '--mixture M [--size full|small] | --parallel | --questions N | --drills --out FILE.jsonl ' +
    '[--split training|held-out|final] [--ids N], or --for-training --out FOLDER [--ids N]',
  purpose:
    'the parallel corpus: a mixture in the messages format, all five languages side by side, its plain lines, or all that training/ reads',
  async run(args, output) {
    const values = parseOptions(args, {
      mixture: { type: 'string' },
      size: { type: 'string', default: 'full' },
      parallel: { type: 'boolean', default: false },
      questions: { type: 'string' },
      drills: { type: 'boolean', default: false },
      'for-training': { type: 'boolean', default: false },
      out: { type: 'string' },
      split: { type: 'string' },
      ids: { type: 'string' },
    });
    const { out } = values;
    if (out === undefined) throw wrongUsage('--out is needed');
    const forTraining = values['for-training'];
    const kinds = [
      values.mixture !== undefined,
      values.parallel,
      values.questions !== undefined,
      values.drills,
      forTraining,
    ];
    if (kinds.filter(Boolean).length !== 1) {
      throw wrongUsage('One of --mixture, --parallel, --questions, --drills and --for-training is needed');
    }
    const questions = numberWithin('questions', values.questions, { low: 1, high: 1e6, whole: true, otherwise: 0 });
    const size = oneOf('size', values.size, ['full', 'small']);
    const wanted = values.split === undefined ? null : oneOf('split', values.split, ['training', 'held-out', 'final']);
    const ids = numberWithin('ids', values.ids, { low: 1, high: 1e7, whole: true, otherwise: corpusSize });
    if (values.drills) {
      output.result({ file: out, lines: await write(out, drillLines(tasks)) });
      return;
    }
    const mixture = values.mixture === undefined ? null : mixtureNamed(values.mixture);
    if (mixture === undefined) {
      throw wrongUsage(`--mixture must be one of ${mixtures.map(({ name }) => name).join(', ')}`);
    }
    output.words(`Making ${ids} IDs…`);
    const entries = [...ourCorpus(ids)];
    const splits = splitOf(entries);
    const splitBy = (entry: CorpusEntry): Split => splits.get(entry.id)!;
    const parallelLines = function* (chosen: readonly CorpusEntry[]) {
      for (const entry of chosen) yield parallelLine(entry, splitBy(entry));
    };
    if (forTraining) {
      output.result(await writeAll(out, entries, parallelLines(entries), splitBy));
    } else if (mixture) {
      // a mixture is for training unless somebody asks for another part
      const chosen = entries.filter((entry) => splitBy(entry) === (wanted ?? 'training'));
      output.result({ file: out, lines: await write(out, mixtureLines(mixture, size, chosen)) });
    } else if (questions > 0) {
      // of each task alike many: what is drawn last would else be the largest tasks alone
      const chosen = alikeMany(
        entries.filter((entry) => splitBy(entry) === (wanted ?? 'held-out')),
        questions,
      );
      output.result({ file: out, ids: chosen.length, lines: await write(out, chosen.flatMap(questionsOf)) });
    } else {
      const chosen = entries.filter((entry) => wanted === null || splitBy(entry) === wanted);
      output.result({ file: out, lines: await write(out, parallelLines(chosen)) });
    }
  },
};

/** Every ID once, the drills, and of each mixture which ID it has in which languages: `training/` puts the texts together. */
async function writeAll(
  folder: string,
  entries: readonly CorpusEntry[],
  parallelLines: Iterable<unknown>,
  splitBy: (entry: CorpusEntry) => Split,
): Promise<{ folder: string; ids: number; drills: number }> {
  const parts = join(folder, 'mixtures');
  mkdirSync(parts, { recursive: true });
  const ids = entries.filter((entry) => splitBy(entry) === 'training').map(({ id }) => id);
  for (const mixture of mixtures) {
    for (const size of ['full', 'small'] as const) {
      await write(join(parts, `${mixture.name}.${size}.jsonl`), partsOf(mixture, size, ids));
    }
  }
  const drills = await write(join(folder, 'drills.jsonl'), drillLines(tasks));
  return { folder, ids: await write(join(folder, 'parallel.jsonl'), parallelLines), drills };
}

/** At most `count` entries, the first of each task, then the second of each, and so on. */
function alikeMany(entries: readonly CorpusEntry[], count: number): CorpusEntry[] {
  const ranked = new Map<string, number>();
  const order = entries.map((entry) => {
    const rank = ranked.get(entry.task) ?? 0;
    ranked.set(entry.task, rank + 1);
    return { entry, rank };
  });
  order.sort((a, b) => a.rank - b.rank);
  return order.slice(0, count).map(({ entry }) => entry);
}

/** @returns how many lines */
async function write(path: string, values: Iterable<unknown>): Promise<number> {
  const stream = createWriteStream(path);
  await once(stream, 'open');
  let lines = 0;
  for (const value of values) {
    lines++;
    if (!stream.write(`${JSON.stringify(value)}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
  return lines;
}
