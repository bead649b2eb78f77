import { describe, expect, it } from 'vitest';
import { codingTasks } from '#core/corpus/tasks/coding/index.ts';
import { languageCodes } from '#core/languages.ts';
import { describeTasks, drawn, textsOf } from './check-tasks.ts';

function dialogues(name: string, count = 300) {
  const task = codingTasks.find((each) => each.name === name)!;
  return drawn(task, count).map((instance, index) => instance.render(index % task.paraphrases));
}

/** What Python would hold after lines of the kind "x = y * 2". */
function runAssignments(code: string): Map<string, number> {
  const values = new Map<string, number>();
  const valueOf = (term: string) => values.get(term) ?? Number(term);
  for (const [, name, left, sign, right] of code.matchAll(/^(\w+) = (\w+)(?: ([-+*]) (\w+))?$/gm)) {
    const [a, b] = [valueOf(left!), right === undefined ? 0 : valueOf(right)];
    values.set(name!, sign === '*' ? a * b : sign === '-' ? a - b : a + b);
  }
  return values;
}

describe('a coding task', () => {
  describeTasks(codingTasks, { longestPrompt: 90, draws: 120 });

  it('never asks the same in two languages, so that the answer’s language is clear', () => {
    for (const task of codingTasks) {
      for (let paraphrase = 0; paraphrase < task.paraphrases; paraphrase++) {
        const [instance] = drawn(task, 1);
        const prompts = Object.values(instance!.render(paraphrase).turns[0]!.user);
        expect(new Set(prompts).size, prompts.join('\n')).toBe(languageCodes.length);
      }
    }
  });

  it('shows the same code in every language', () => {
    for (const task of codingTasks.filter(({ name }) => name !== 'comment')) {
      for (const instance of drawn(task, 50)) {
        for (const { assistant } of instance.render(0).turns) {
          const code = languageCodes.map((language) => assistant[language].match(/```[^]*?```/)?.[0]);
          expect(new Set(code).size, instance.key).toBe(1);
        }
      }
    }
  });

  it('calculates rightly at every step', () => {
    const wrong: string[] = [];
    for (const task of codingTasks) {
      for (const [, text] of drawn(task, 100).flatMap((instance) => textsOf(instance.render(0)))) {
        for (const [sum, a, sign, b, result] of text.matchAll(/(\d+) ([-+*]) (\d+) = (\d+)/g)) {
          const [left, right] = [Number(a), Number(b)];
          const value = sign === '+' ? left + right : sign === '-' ? left - right : left * right;
          if (value !== Number(result)) wrong.push(sum);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('says what max, min, sum, len and an index give', () => {
    let tried = 0;
    for (const { turns } of dialogues('code-output', 600)) {
      const { user, check } = turns[0]!;
      const values = /= \[([\d, ]+)\]/.exec(user.en)?.[1]?.split(', ').map(Number);
      const printed = /print\((max|min|sum|len)\(\w+\)\)/.exec(user.en)?.[1];
      const at = /print\(\w+\[(\d)\]\)/.exec(user.en)?.[1];
      if (!values || (printed === undefined && at === undefined)) continue;
      const expected = {
        max: Math.max(...values),
        min: Math.min(...values),
        sum: values.reduce((sum, value) => sum + value, 0),
        len: values.length,
        index: values[Number(at)],
      }[printed ?? 'index'];
      expect(check).toEqual({ kind: 'number', value: expected });
      tried++;
    }
    expect(tried).toBeGreaterThan(50);
  });

  it('follows variables to their last value', () => {
    for (const { turns } of dialogues('variable')) {
      const values = runAssignments(turns[0]!.user.en);
      for (const { assistant, check } of turns) {
        const name = /`(\w+)` is \d+\.$/.exec(assistant.en)![1]!;
        expect(check).toEqual({ kind: 'number', value: values.get(name) });
      }
    }
  });

  it('gives the lines of a loop over a range', () => {
    let tried = 0;
    for (const { turns } of dialogues('loop-output', 600)) {
      const { user, assistant } = turns[0]!;
      const found = /for (\w+) in range\(([\d, ]+)\):\n {4}print\(\1\)/.exec(user.en);
      if (!found) continue;
      const bounds = found[2]!.split(', ').map(Number);
      const [from, to, step] = bounds.length === 1 ? [0, bounds[0]!, 1] : [bounds[0]!, bounds[1]!, bounds[2] ?? 1];
      const lines: number[] = [];
      for (let value = from; value < to; value += step) lines.push(value);
      expect(assistant.de).toMatch(new RegExp(`(Zeile: |ist )${lines.join(', ')}\\.$`));
      tried++;
    }
    expect(tried).toBeGreaterThan(50);
  });

  it('mends a bug by changing the code, and leaves no gap open', () => {
    for (const { turns } of [...dialogues('fix-bug'), ...dialogues('complete-code')]) {
      for (const { user, assistant } of turns) {
        const code = /```python\n([^]*?)\n```/.exec(assistant.en)![1]!;
        expect(user.en).not.toContain(`\n${code}\n`);
        expect(code).not.toContain('___');
      }
    }
  });

  it('asks for a function with the Spanish subjunctive, and in German with the verb at the end', () => {
    const prompts = dialogues('write-function').map(({ turns }) => turns[0]!.user);
    const adding = prompts.find(({ en }) => en.includes('adds two numbers'))!;
    expect(adding.es).toContain('que sume dos números');
    expect(adding.de).toContain('die zwei Zahlen addiert');
  });
});
