import { describe, expect, it } from 'vitest';
import { nouns } from '#core/corpus/lexicon/nouns.ts';
import { mathTasks } from '#core/corpus/tasks/math/index.ts';
import { languageCodes } from '#core/languages.ts';
import { describeTasks, drawn, textsOf } from './check-tasks.ts';

/** Every equation in a text, and whether it holds. */
function equationsIn(text: string): [equation: string, holds: boolean][] {
  const found = text.matchAll(/(\d+) ?\u00a0?([-+×÷:/]) (\d+) = (\d+)/g);
  return [...found].map(([equation, a, sign, b, c]) => {
    const [left, right, value] = [Number(a), Number(b), Number(c)];
    const holds = {
      '+': left + right === value,
      '-': left - right === value,
      '×': left * right === value,
    }[sign!];
    return [equation, holds ?? left === right * value];
  });
}

describe('the tasks of math', () => {
  describeTasks(mathTasks, { draws: 100 });

  it.each(mathTasks.map((task) => [task.name, task] as const))('%s shows no step that is wrong', (_, task) => {
    const texts = drawn(task, 200).flatMap((instance) => textsOf(instance.render(0)).map(([, text]) => text));
    const wrong = texts.filter(
      (text) =>
        equationsIn(text).some(([, holds]) => !holds) ||
        [...text.matchAll(/(?=\b(\d+) < (\d+))/g)].some(([, low, high]) => Number(low) >= Number(high)),
    );
    expect(wrong).toEqual([]);
  });

  it('drills facts that hold', () => {
    let equations = 0;
    const wrong: unknown[] = [];
    for (const task of mathTasks) {
      for (const line of task.drills()) {
        const found = languageCodes.flatMap((language) => equationsIn(line[language]));
        equations += found.length;
        wrong.push(...found.filter(([, holds]) => !holds));
      }
    }
    expect(wrong).toEqual([]);
    expect(equations).toBeGreaterThan(2000);
  });

  it.each([
    ['addition', /(\d+) \+ (\d+)/, (a: number, b: number) => a + b],
    ['subtraction', /(\d+) - (\d+)/, (a: number, b: number) => a - b],
    ['times', /(\d+) × (\d+)/, (a: number, b: number) => a * b],
    ['division', /(\d+) \/ (\d+)/, (a: number, b: number) => a / b],
  ] as const)('%s answers what the bare sum asks', (name, sum, value) => {
    const task = mathTasks.find((each) => each.name === name)!;
    for (const instance of drawn(task, 100)) {
      const [turn] = instance.render(task.paraphrases - 1).turns;
      const [, a, b] = sum.exec(turn!.user.en)!;
      expect(turn!.check).toEqual({ kind: 'number', value: value(Number(a), Number(b)) });
      expect(new Set(Object.values(turn!.user)).size).toBe(1);
    }
  });

  it('agrees with what it counts', () => {
    const task = mathTasks.find(({ name }) => name === 'word-problem')!;
    for (const instance of drawn(task, 300)) {
      const { user } = instance.render(0).turns[0]!;
      const [, how, word] = /(Quant[ie]) (\w+)/.exec(user.it) ?? [];
      const noun = nouns.find(({ it }) => it.plural === word);
      if (noun) expect(how, user.it).toBe(noun.it.pluralGender === 'f' ? 'Quante' : 'Quanti');
      expect(user.fr).not.toMatch(/Combien de [aeiouéœ]|-t-il .*\ba-t-elle/);
      expect(user.de).not.toMatch(/mit je \d+ \w+[^ns]\./);
    }
  });
});
