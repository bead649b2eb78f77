import { describe, expect, it } from 'vitest';
import { months, weekdays } from '#core/corpus/lexicon/calendar.ts';
import { femaleNames } from '#core/corpus/lexicon/names.ts';
import type { AnyTask, ParallelTurn } from '#core/corpus/task.ts';
import { reasoningTasks } from '#core/corpus/tasks/reasoning/index.ts';
import { languageCodes } from '#core/languages.ts';
import { describeTasks, drawn } from './check-tasks.ts';

/** The turns of a hundred conversations, each asked in one way after another. */
function conversations(name: string): ParallelTurn[][] {
  const task: AnyTask = reasoningTasks.find((each) => each.name === name)!;
  return drawn(task, 100).map((instance, at) => instance.render(at % task.paraphrases).turns);
}

/** The one order that fits all clues, found by trying each. */
function ordered(clues: readonly (readonly [before: string, after: string])[]): string[] {
  const names = [...new Set(clues.flat())];
  const fits = permutations(names).filter((order) =>
    clues.every(([before, after]) => order.indexOf(before) < order.indexOf(after)),
  );
  expect(fits).toHaveLength(1);
  return fits[0]!;
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, at) => permutations(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));
}

describe('the tasks of reasoning', () => {
  describeTasks(reasoningTasks, { draws: 100 });

  it.each([
    ['compare', /(\w+) (?:is|runs) (older|taller|faster|younger|shorter|slower) than (\w+)/g, /^(old|tall|fast)/],
    ['position', /(\w+) stands to the (left|right) of (\w+)/g, /^left/],
    ['race', /(\w+) arrives (before|after) (\w+)/g, /^before/],
  ])('%s gives clues that allow one order, and concludes from it', (name, clue, forth) => {
    for (const turns of conversations(name)) {
      const { user } = turns[0]!;
      const clues = [...user.en.matchAll(clue)].map(([, one, how, two]) =>
        forth.test(how!) ? ([one!, two!] as const) : ([two!, one!] as const),
      );
      const order = ordered(clues);
      for (const { user: asked, assistant } of turns) {
        const place = /\b(oldest|tallest|fastest|far left|first)\b/.test(asked.en)
          ? 0
          : /\b(in between|middle|second)\b/.test(asked.en)
            ? 1
            : order.length - 1;
        const conclusion = assistant.en.split('. ').at(-1)!;
        expect(conclusion.replace(/^So /, '').split(' ')[0], `${asked.en} ${assistant.en}`).toBe(order[place]);
      }
    }
  });

  it('who-owns gives everybody a thing of their own', () => {
    for (const [first] of conversations('who-owns')) {
      const [, asked] = /Who has (.+?)\?/.exec(first!.user.en)!;
      const [, positive, theirs] = /(\w+) has (the [^.?]+)\./.exec(first!.user.en)!;
      const [, negative, notTheirs] = /(\w+) does not have (the [^.]+)\./.exec(first!.user.en)!;
      expect(theirs).not.toBe(asked);
      const [, ...people] = /(\w+), (\w+) and (\w+) have one thing each/.exec(first!.user.en)!;
      const third = people.find((name) => name !== positive && name !== negative)!;
      expect(first!.assistant.en.endsWith(` ${asked === notTheirs ? third : negative!} has ${asked!}.`)).toBe(true);
    }
  });

  it.each([
    ['day-plus', weekdays.map(({ en }) => en), 'days'],
    ['after-month', months.map(({ en }) => en), 'months'],
  ] as const)('%s counts round the calendar', (name, names, what) => {
    for (const [first] of conversations(name)) {
      const { user, assistant } = first!;
      const from = names.findIndex((each) => user.en.includes(each));
      const count = Number(new RegExp(`(\\d+) ${what}`).exec(user.en)![1]);
      const back = / ago|before|earlier|minus| - \d/.test(user.en);
      const length = names.length;
      const at = (((from + (back ? -count : count)) % length) + length) % length;
      expect(assistant.en.endsWith(`The answer is ${names[at]!}.`), `${user.en} ${assistant.en}`).toBe(true);
    }
  });

  it('sort-numbers puts all its numbers in order', () => {
    for (const [first] of conversations('sort-numbers')) {
      const given = first!.user.en.match(/\d+/g)!.map(Number);
      const end = first!.assistant.en.split('In order: ')[1]!.match(/\d+/g)!.map(Number);
      const up = /ascending|smallest to the biggest|smallest number first|with the smallest|small to big/.test(
        first!.user.en,
      );
      expect(end).toEqual(given.toSorted((a, b) => (up ? a - b : b - a)));
    }
  });

  it('sort-words follows the alphabet of each language', () => {
    const ends = { en: 'So: ', de: 'Also: ', fr: 'Donc\u00a0: ', it: 'Quindi: ', es: 'Por tanto: ' };
    for (const [first] of conversations('sort-words')) {
      for (const language of languageCodes) {
        const words = first!.assistant[language].split(ends[language])[1]!.replace(/\.$/, '').split(', ');
        const order = words.toSorted((a, b) => a.localeCompare(b, language, { sensitivity: 'base' }));
        expect(words).toEqual(order);
        for (const word of words) expect(first!.user[language]).toContain(word);
      }
    }
  });

  it('odd-one-out names the one whose kind stands alone', () => {
    for (const [first] of conversations('odd-one-out')) {
      const [pairs, end] = first!.assistant.en.split('. The odd one out is the ');
      const kinds = pairs!.split(', ').map((pair) => pair.split(': '));
      const alone = kinds.filter(([, kind]) => kinds.filter(([, other]) => other === kind).length === 1);
      expect(alone).toHaveLength(1);
      expect(end).toBe(`${alone[0]![0]!}.`);
    }
  });

  it('siblings counts everybody', () => {
    for (const [first] of conversations('siblings')) {
      const [, brothers, sisters] = /(\d+) brothers and (\d+) sisters/.exec(first!.user.en)!.map(Number);
      const { en } = first!.user;
      const value = en.includes('How many children')
        ? brothers! + sisters! + 1
        : 1 + (en.includes('How many sisters') ? sisters! : brothers!);
      expect(first!.check).toEqual({ kind: 'number', value });
    }
  });

  it('true-false judges numbers as they are', () => {
    for (const [first] of conversations('true-false')) {
      const { user, assistant } = first!;
      const truth = assistant.en.endsWith('So that is true.');
      const sum = /(\d+) \+ (\d+) = (\d+)/.exec(user.en)?.slice(1).map(Number);
      const order = /(\d+) is (greater|less) than (\d+)/.exec(user.en);
      const parity = /(\d+) is an (even|odd) number/.exec(user.en);
      if (sum) expect(truth).toBe(sum[0]! + sum[1]! === sum[2]!);
      if (order) expect(truth).toBe((order[2] === 'greater') === Number(order[1]) > Number(order[3]));
      if (parity) expect(truth).toBe((parity[2] === 'even') === (Number(parity[1]) % 2 === 0));
    }
  });

  it('agrees with whom it speaks of', () => {
    const women = new Set(femaleNames.map(({ name }) => name));
    for (const [first] of conversations('who-owns')) {
      const people = /([\w, ]+ et \w+) ont/
        .exec(first!.user.fr)![1]!
        .trim()
        .split(/, | et /);
      expect(first!.user.fr.includes('chacune')).toBe(people.every((name) => women.has(name)));
      expect(first!.user.de).not.toMatch(/hat der |: ein [A-Z]\w*, ein [A-Z]\w* und ein [A-Z]\w*er\b/);
    }
    for (const [first] of conversations('compare')) {
      const french = [...first!.assistant.fr.matchAll(/(\w+) est (?:la )?plus (âgée|grande|petite)/g)];
      for (const [, name] of french) expect(women.has(name!), first!.assistant.fr).toBe(true);
      const italian = [...first!.assistant.it.matchAll(/(\w+) è (?:il )?più (vecchio|alto|basso)/g)];
      for (const [, name] of italian) expect(women.has(name!), first!.assistant.it).toBe(false);
    }
    for (const [first] of conversations('syllogism')) {
      expect(first!.user.it).not.toMatch(/Nessun (s[^aeiou]|z)|Nessuna [aeiou]|Tutti le|Tutte (i|gli)/);
      expect(first!.user.fr).not.toMatch(
        /Tous les (chèvres|vaches|souris|fourmis)|Aucun (chèvre|vache|souris|fourmi)\b/,
      );
      expect(first!.user.es).not.toMatch(/Todos las|Todas los|Ningún (vaca|cabra|oveja)/);
    }
  });

  it('syllogism infers nothing from a rule read backwards', () => {
    for (const [first] of conversations('syllogism')) {
      const { user, assistant } = first!;
      const [, noun, rest] = /(?:All|No) ((?:\w|-)+?)(?:s|es)? (\w+ [^.]*)\./.exec(user.en)!;
      expect(noun && rest).toBeTruthy();
      const member = / is an? [\w-]+\./.test(user.en.replace(/Is [^?]*\?|Here is a riddle\./g, ''));
      const denied = /does not \w+/.test(user.en);
      const verdict = member
        ? user.en.includes('No ')
          ? 'So no:'
          : 'So yes:'
        : denied
          ? 'So no:'
          : 'So we cannot know.';
      expect(assistant.en, user.en).toContain(verdict);
    }
  });
});
