import { describe, expect, it } from 'vitest';
import { roleplayTasks } from '#core/corpus/tasks/roleplay/index.ts';
import { describeTasks, drawn } from './check-tasks.ts';

describeTasks(roleplayTasks, { draws: 120 });

const dialogues = (name: string, count = 200) =>
  drawn(
    roleplayTasks.find((task) => task.name === name)!,
    count,
  ).map((instance, index) => ({
    key: instance.key,
    ...instance.render(index % 8),
  }));

const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

describe('a shopkeeper', () => {
  it('asks for so many times the price, and gives the change', () => {
    for (const { key, turns } of dialogues('shop')) {
      const [, number, price] = /^(\d+)\D+-(\d+)/.exec(key)!.map(Number);
      const total = number! * price!;
      expect(numbersIn(turns[0]!.assistant.de).at(-1), key).toBe(total);
      const banknote = /\+pay\d-(\d+)/.exec(key)?.[1];
      if (banknote) expect(numbersIn(turns[1]!.assistant.it).at(-1), key).toBe(Number(banknote) - total);
      if (key.includes('+more')) expect(numbersIn(turns[1]!.assistant.fr).at(-1), key).toBe(total + price!);
    }
  });
});

describe('the desk of a hotel', () => {
  it('tells only what it was told', () => {
    for (const { system, turns } of dialogues('hotel-desk')) {
      const known = numbersIn((system?.en ?? '') + turns.map(({ user }) => user.en).join(' '));
      for (const { assistant } of turns) {
        const [nights, price, total] = /(\d+) × (\d+) = (\d+)/.exec(assistant.en)?.slice(1).map(Number) ?? [];
        if (nights === undefined) continue;
        expect(known).toEqual(expect.arrayContaining([nights, price]));
        expect(total).toBe(nights * price!);
      }
    }
  });
});

describe('somebody who is played', () => {
  it('speaks of herself as a woman, of himself as a man', () => {
    const spoken = dialogues('persona').map(({ turns }) => turns[0]!.assistant);
    const by = (english: string) => spoken.filter(({ en }) => en.includes(english));
    for (const { fr, it } of by('My name is Julia,')) expect(`${fr} ${it}`).toMatch(/ravie.*lieta/);
    for (const { fr, it } of by('My name is Paul,')) expect(`${fr} ${it}`).toMatch(/ravi de.*lieto/);
    expect(by('and I am a queen').every(({ de }) => de.includes('Königin'))).toBe(true);
  });

  it('is introduced by a system prompt in a third of the conversations', () => {
    const share = dialogues('persona', 400).filter(({ system }) => system).length / 400;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.45);
  });
});

describe('an animal that speaks', () => {
  it('says of itself in the first person what holds for its kind', () => {
    for (const { turns } of dialogues('animal-voice')) {
      const { en, de, it, es } = turns[0]!.assistant;
      expect(en).not.toMatch(/\b(eats|drinks)\b/);
      expect(de).not.toMatch(/frisst|trinkt/);
      expect(it).not.toMatch(/mangia\b|beve\b/);
      expect(es).not.toMatch(/ y (come|bebe)\b/);
    }
  });
});

describe('small talk', () => {
  it('has no words that stand for the same remark in two languages', () => {
    const seen = new Map<string, string>();
    for (const { turns } of dialogues('about-me', 600)) {
      for (const { user } of turns) {
        for (const [language, text] of Object.entries(user)) {
          expect(seen.get(text) ?? language, text).toBe(language);
          seen.set(text, language);
        }
      }
    }
  });
});
