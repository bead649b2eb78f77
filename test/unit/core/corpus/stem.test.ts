import { describe, expect, it } from 'vitest';
import { isRight } from '#core/corpus/score.ts';
import { animalFact } from '#core/corpus/tasks/stem/animal-fact.ts';
import { stemTasks } from '#core/corpus/tasks/stem/index.ts';
import { sensesAndBody } from '#core/corpus/tasks/stem/senses-and-body.ts';
import { units } from '#core/corpus/tasks/stem/units.ts';
import { weights } from '#core/corpus/tasks/stem/weights.ts';
import { languageCodes } from '#core/languages.ts';
import { describeTasks, drawn } from './check-tasks.ts';

describe('the stem tasks', () => {
  describeTasks(stemTasks, { draws: 120 });
});

/** In the smallest unit of its kind. */
const sizes: Readonly<Record<string, number>> = {
  ...{ millimetre: 1, centimetre: 10, metre: 1000, kilometre: 1_000_000 },
  ...{ gram: 1, kilogram: 1000, tonne: 1_000_000 },
  ...{ millilitre: 1, centilitre: 10, litre: 1000 },
  ...{ second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 },
  ...{ cent: 1, euro: 100 },
};

describe('units', () => {
  it('are worth on both sides the same, months and years apart', () => {
    let compared = 0;
    for (const instance of drawn(units, 400)) {
      for (const { assistant, check } of instance.render(0).turns) {
        const match = /So (\d+) (\w+?)s are (\d+) (\w+?)s\.$/.exec(assistant.en)!;
        const [given, from, found, to] = [Number(match[1]), match[2]!, Number(match[3]), match[4]!];
        expect(check).toEqual({ kind: 'number', value: found });
        if (from === 'year') expect(found).toBe(given * 12);
        else if (to === 'year') expect(given).toBe(found * 12);
        else expect(given * sizes[from]!, assistant.en).toBe(found * sizes[to]!);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(400);
  });
});

describe('weights', () => {
  const grams = (amount: string, unit: string): number => Number(amount) * (unit === 'kilograms' ? 1000 : 1);

  it('name the heavier, or the lighter, by far', () => {
    for (const instance of drawn(weights, 300)) {
      for (const { assistant } of instance.render(0).turns) {
        const match =
          /^An? ([\w ]+) weighs about (\d+) (\w+), an? ([\w ]+) about (\d+) (\w+)\. So the ([\w ]+) weighs (more|less)\.$/.exec(
            assistant.en,
          )!;
        const [, one = '', a = '', inA = '', other = '', b = '', inB = '', found = '', more = ''] = match;
        const firstIsHeavier = grams(a, inA) > grams(b, inB);
        expect(found, assistant.en).toBe(firstIsHeavier === (more === 'more') ? one : other);
      }
    }
  });
});

describe('what a few people have', () => {
  it('is that of one, so many times', () => {
    for (const instance of drawn(sensesAndBody, 400)) {
      const { assistant } = instance.render(0).turns[0]!;
      const match = /^One person has (\d+) .*So (\d+) people have (\d+) /.exec(assistant.en);
      if (match) expect(Number(match[1]) * Number(match[2])).toBe(Number(match[3]));
    }
  });
});

describe('an answer about an animal', () => {
  it('is right word by word only', () => {
    for (const instance of drawn(animalFact, 50)) {
      const turn = instance.render(0).turns[0]!;
      for (const language of languageCodes) {
        expect(isRight(turn, language, turn.assistant[language].replace(/[.]$/, ''))).toBe(true);
        expect(isRight(turn, language, `${turn.assistant[language]} Oh`)).toBe(false);
      }
    }
  });

  it('knows whales from fish, and penguins from other birds', () => {
    const answers = new Map(
      drawn(animalFact, 5000).map((each) => [each.key.split('+')[0], each.render(0).turns[0]!.assistant]),
    );
    expect(answers.get('whale-kind')!.en).toBe('A whale is a mammal.');
    expect(answers.get('penguin-flight')!.fr).toBe('Non, un manchot ne peut pas voler.');
    expect(answers.get('snake-legs')!.it).toBe('Un serpente non ha zampe.');
    expect(answers.get('owl-eggs')!.es).toBe('Sí, una lechuza pone huevos.');
    expect(answers.get('lion-food')!.de).toBe('Ein Löwe frisst Fleisch.');
  });
});
