import { describe, expect, it } from 'vitest';
import { femaleNames } from '#core/corpus/lexicon/names.ts';
import { extractionTasks } from '#core/corpus/tasks/extraction/index.ts';
import { languageCodes } from '#core/languages.ts';
import { describeTasks, drawn, textsOf } from './check-tasks.ts';

const rendered = new Map(
  extractionTasks.map((task) => [
    task.name,
    drawn(task, 300).map((instance, index) => instance.render(index % task.paraphrases)),
  ]),
);

function dialogues(name: string) {
  return rendered.get(name)!;
}

/** All that is said in one language, question and answer. */
function textIn(name: string, language: 'de' | 'fr' | 'it' | 'es'): string {
  return dialogues(name)
    .flatMap(({ turns }) => turns.flatMap(({ user, assistant }) => [user[language], assistant[language]]))
    .join('\n');
}

describe('an extraction task', () => {
  describeTasks(extractionTasks, { longestPrompt: 90, draws: 100 });

  it('never asks the same in two languages, so that the answer’s language is clear', () => {
    for (const task of extractionTasks) {
      for (let paraphrase = 0; paraphrase < task.paraphrases; paraphrase++) {
        const [instance] = drawn(task, 1);
        const prompts = Object.values(instance!.render(paraphrase).turns[0]!.user);
        expect(new Set(prompts).size, prompts.join('\n')).toBe(languageCodes.length);
      }
    }
  });

  it('gives values that stand in the text', () => {
    for (const name of ['person', 'contact', 'table']) {
      for (const { turns } of dialogues(name)) {
        const { user, assistant } = turns[0]!;
        for (const language of languageCodes) {
          const values = assistant[language].split('\n').map((line) => line.split(/\u00a0?: /)[1]!);
          expect(values.filter((value) => !user[language].toLowerCase().includes(value.toLowerCase()))).toEqual([]);
        }
      }
    }
  });

  it('adds and compares rightly', () => {
    const wrong: string[] = [];
    for (const [, text] of extractionTasks.flatMap(({ name }) => dialogues(name).slice(0, 100).flatMap(textsOf))) {
      for (const [sum, a, sign, b, result] of text.matchAll(/(\d+) ([-+×]) (\d+) = (\d+)/g)) {
        const [left, right] = [Number(a), Number(b)];
        const value = sign === '+' ? left + right : sign === '-' ? left - right : left * right;
        if (value !== Number(result)) wrong.push(sum);
      }
      for (const [order] of text.matchAll(/\d+(?: < \d+)+/g)) {
        const numbers = order.split(' < ').map(Number);
        if (numbers.some((number, index) => index > 0 && number <= numbers[index - 1]!)) wrong.push(order);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('counts a word as often as it stands there', () => {
    for (const { turns } of dialogues('count-word')) {
      const { user, assistant, check } = turns[0]!;
      for (const language of languageCodes) {
        const word = /[“„«]\u00a0?([\p{L} -]+?)\u00a0?[”“»]/u.exec(assistant[language])![1]!;
        // the question names it once
        const times = user[language].split(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u')).length - 2;
        expect(check, user[language]).toEqual({ kind: 'number', value: times });
      }
    }
  });

  it('answers yes, no, or that the text does not say', () => {
    const answers = dialogues('yes-no').map(({ turns }) => turns[0]!.assistant.de.split(/[.:]/)[0]);
    expect(new Set(answers)).toEqual(new Set(['Ja', 'Nein', 'Das steht nicht im Text']));
    for (const { turns } of dialogues('yes-no')) {
      const { user, assistant } = turns[0]!;
      const said = /^(?:Yes|No)\. The text says: (.*)$/.exec(assistant.en)?.[1];
      if (said !== undefined) expect(user.en).toContain(said);
    }
  });

  it('says who is taller with the person’s gender', () => {
    const french = textIn('opposite-mention', 'fr');
    expect(french).toMatch(/(Anna|Elena|Clara|Nora) est plus (grande|petite)\./);
    expect(french).toMatch(/(Paul|Max|Leo|Tom) est plus (grand|petit)\./);
    expect(french).not.toMatch(/(Anna|Elena|Clara|Nora) est plus (grand|petit)\./);
    const spanish = textIn('opposite-mention', 'es');
    expect(spanish).not.toMatch(/(Paul|Max|Leo|Tom) es más (alta|baja)\./);
  });

  it('elides, contracts and agrees', () => {
    const born = [...textIn('person', 'fr').matchAll(/(\p{L}+) \p{L}+ est (née?) en/gu)];
    expect(born.length).toBeGreaterThan(20);
    for (const [, name, form] of born) {
      expect(form).toBe(femaleNames.some((woman) => woman.name === name) ? 'née' : 'né');
    }
    expect(textIn('yes-no', 'fr')).toMatch(/qu’[AEIO]\p{L}+ (a|habite|travaille)/u);
    expect(textIn('names', 'es')).toMatch(/ e Irene/);
    expect(textIn('names', 'it')).toMatch(/ ed E\p{L}+/u);
    expect(textIn('when-where', 'de')).toMatch(
      /zu einem (Konzert|Picknick|Abendessen)|zu einer (Hochzeit|Besprechung)/,
    );
    expect(textIn('when-where', 'it')).toMatch(/invitiamo (alla festa|al concerto|alla mostra|al picnic)/);
    expect(textIn('category', 'de')).toMatch(/zeichnet (einen|eine|ein) /);
    expect(textIn('order', 'it')).toMatch(/l’una\./);
  });
});
