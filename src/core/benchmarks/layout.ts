import { parallel, type Parallel } from '../corpus/parallel.ts';

/** Code as Markdown fences it. */
export function codeBlock(tag: string, code: string): string {
  return `\`\`\`${tag}\n${code}\n\`\`\``;
}

/** One under another, with an empty line between them; a plain string is the same in every language. */
export function paragraphs(...parts: readonly (string | Parallel)[]): Parallel {
  return parallel((language) => parts.map((part) => (typeof part === 'string' ? part : part[language])).join('\n\n'));
}

/** The same words in every language: names, numbers, code. */
export function inEvery(...parts: string[]): Parallel<readonly string[]> {
  return parallel(() => parts);
}
