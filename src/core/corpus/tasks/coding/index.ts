import type { AnyTask } from '../../task.ts';
import { codeOutput } from './code-output.ts';
import { comment } from './comment.ts';
import { completeCode } from './complete-code.ts';
import { explainLine } from './explain-line.ts';
import { fixBug } from './fix-bug.ts';
import { ifElse } from './if-else.ts';
import { loopOutput } from './loop-output.ts';
import { typeOf } from './type-of.ts';
import { variable } from './variable.ts';
import { writeFunction } from './write-function.ts';

export const codingTasks: readonly AnyTask[] = [
  codeOutput,
  writeFunction,
  fixBug,
  explainLine,
  completeCode,
  loopOutput,
  ifElse,
  typeOf,
  comment,
  variable,
];
