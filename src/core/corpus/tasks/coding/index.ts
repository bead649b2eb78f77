import type { AnyTask } from '../../task.ts';
import { codeOutput } from './code-output.ts';
import { comment } from './comment.ts';
import { explainLine } from './explain-line.ts';

export const codingTasks: readonly AnyTask[] = [codeOutput, explainLine, comment];
