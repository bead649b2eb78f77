import { largestFile } from '../benchmarks/faults.ts';
import { WorkbenchError } from '../errors.ts';
import { isRecord, readJsonlParts } from '../jsonl.ts';
import type { Categories } from '../judgments/record-item.ts';
import { parseCsv } from './csv.ts';
import type { NamedVotes } from './named-votes.ts';
import { comparisonFrom, type Comparison } from './read-comparison.ts';
import { readVoteRecords } from './vote-records.ts';
import { readVotesCsv } from './votes-csv.ts';

/** LMSYS's rows, the arena's battles, a file for LLM Comparator, our own table. */
export type VoteFormat = 'lmsys' | 'battles' | 'comparison' | 'csv';

/** Votes that were cast elsewhere, or exported from here. */
export interface ImportedVotes extends NamedVotes {
  format: VoteFormat;
  /** what of the file has no place here; of LLM Comparator's files only */
  lost: Comparison['lost'];
}

/**
 * Votes of any format that names its models, told by what is in the file and not by its name.
 * @param text  with or without a byte order mark
 * @param categories  by question, of rows and battles that have none of their own
 * @throws WorkbenchError exchange/too-large; exchange/not-votes; exchange/sealed-votes for a bundle of ours, whose answers nobody has
 *   named yet; storage/malformed-import with the line
 */
export function importVotes(text: string, file: string, categories: Categories = new Map()): ImportedVotes {
  if (text.length > largestFile)
    throw new WorkbenchError('exchange/too-large', { file, sizeBytes: text.length, limitBytes: largestFile });
  const content = text.replace(/^\uFEFF/, '');
  const json = /^\s*[{[]/.test(content);
  if (!json) {
    if (!hasOurColumns(content)) throw new WorkbenchError('exchange/not-votes', { file });
    return { ...readVotesCsv(content, file), format: 'csv', lost: nothing };
  }
  const [first] = readJsonlParts(content, file);
  // a file of one value may stand on many lines, or on one that is longer than any record
  const whole: unknown = first && 'value' in first ? first.value : parsed(content);
  if (isRecord(whole) && 'examples' in whole) {
    const { votes, lost } = comparisonFrom(whole, file);
    return { ...alone(votes), format: 'comparison', lost };
  }
  // of a file whose first record is broken, the reader of records says where
  const format = whole === undefined ? 'lmsys' : formatOf(whole, file);
  return { ...alone(readVoteRecords(content, file, categories)), format, lost: nothing };
}

const nothing: Comparison['lost'] = { strengths: 0, unscored: 0 };

function alone(votes: NamedVotes['votes']): NamedVotes {
  return { votes, skips: [], unnamed: 0, sameModel: 0, obvious: 0 };
}

function formatOf(record: unknown, file: string): 'lmsys' | 'battles' {
  if (isRecord(record)) {
    if (record.format === 'tandem-votes') throw new WorkbenchError('exchange/sealed-votes', { file });
    if ('model_a' in record || 'model_b' in record) return 'anony' in record ? 'battles' : 'lmsys';
  }
  throw new WorkbenchError('exchange/not-votes', { file });
}

/** Whether the first line looks like that of our table; what it lacks, the reader of tables says. */
function hasOurColumns(content: string): boolean {
  try {
    const [header] = parseCsv(content, () => new SyntaxError());
    return header ? ['left_model', 'right_model', 'verdict'].some((column) => header.fields.includes(column)) : false;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return false;
    throw thrown;
  }
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
