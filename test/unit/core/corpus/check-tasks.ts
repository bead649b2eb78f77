import { describe, expect, it } from 'vitest';
import { Draw } from '#core/corpus/draw.ts';
import { isRight } from '#core/corpus/score.ts';
import type { AnyTask, ParallelDialogue } from '#core/corpus/task.ts';
import { type Language, languageCodes } from '#core/languages.ts';
import { createRandom } from '#core/random.ts';

export interface TaskLimits {
  draws?: number;
  /** words of a user's turn */
  longestPrompt?: number;
  longestAnswer?: number;
  /** tasks that may answer the same prompt in several ways, as stories do */
  free?: readonly string[];
  /** tasks that end after one turn */
  oneTurn?: readonly string[];
}

/** What holds for every task grammar, over a few hundred draws each. */
export function describeTasks(tasks: readonly AnyTask[], limits: TaskLimits = {}): void {
  const { draws = 200, longestPrompt = 60, longestAnswer = 110, free = [], oneTurn = [] } = limits;

  it('has names of its own', () => {
    expect(new Set(tasks.map(({ name }) => name)).size).toBe(tasks.length);
  });

  describe.each(tasks.map((task) => [task.name, task] as const))('%s', (name, task) => {
    const instances = drawn(task, draws);

    it('is asked in eight to ten different ways', () => {
      expect(task.paraphrases).toBeGreaterThanOrEqual(8);
      expect(task.paraphrases).toBeLessThanOrEqual(10);
      for (const instance of instances.slice(0, 10)) {
        const asked = all(task).map((paraphrase) => instance.render(paraphrase).turns[0]!.user);
        for (const language of languageCodes) {
          const prompts = asked.map((user) => user[language]);
          expect(new Set(prompts).size, prompts.join('\n')).toBe(prompts.length);
        }
      }
    });

    // the faults are gathered: an expectation for each of the many texts would take most of the time
    it('is well-formed in every language and every wording', () => {
      const faulty = instances.flatMap((instance, index) =>
        (index < 10 ? all(task) : [index % task.paraphrases]).flatMap((paraphrase) =>
          textsOf(instance.render(paraphrase)).flatMap(([language, text]) =>
            faultsOf(text, language).map((fault) => `${fault}: ${instance.key}:${paraphrase} ${language}: ${text}`),
          ),
        ),
      );
      expect(faulty).toEqual([]);
    });

    it('keeps to the length a small model can follow, and gives answers that its own checks accept', () => {
      const faulty = instances.flatMap((instance, index) =>
        instance.render(index % task.paraphrases).turns.flatMap((turn) =>
          languageCodes.flatMap((language) => {
            const [user, assistant] = [turn.user[language], turn.assistant[language]];
            return [
              ...(words(user) > longestPrompt ? [`too long: ${user}`] : []),
              ...(words(assistant) > longestAnswer ? [`too long: ${assistant}`] : []),
              ...(isRight(turn, language, assistant) ? [] : [`wrong: ${assistant} ${JSON.stringify(turn.check)}`]),
            ];
          }),
        ),
      );
      expect(faulty).toEqual([]);
    });

    it('says the same under the same key', () => {
      const byKey = new Map<string, string>();
      for (const instance of instances) {
        const text = JSON.stringify(instance.render(0));
        expect(byKey.get(instance.key) ?? text, instance.key).toBe(text);
        byKey.set(instance.key, text);
      }
    });

    it('takes a second turn in some of its conversations, and never a third', () => {
      const counts = instances.map((instance) => instance.render(0).turns.length);
      expect(Math.max(...counts)).toBe(oneTurn.includes(name) ? 1 : 2);
      expect(Math.min(...counts)).toBe(1);
      if (oneTurn.includes(name)) return;
      const share = counts.filter((count) => count === 2).length / counts.length;
      expect(share).toBeGreaterThan(0.25);
      expect(share).toBeLessThan(0.65);
    });

    it.skipIf(free.includes(name))('gives one answer to one prompt', () => {
      const answers = new Map<string, string>();
      const faulty: string[] = [];
      instances.forEach((instance, index) => {
        const { system, turns } = instance.render(index % task.paraphrases);
        for (const language of languageCodes) {
          let prompt = `${language} ${system?.[language] ?? ''}`;
          for (const { user, assistant } of turns) {
            prompt += `\n> ${user[language]}`;
            const answer = assistant[language];
            const other = answers.get(prompt) ?? answer;
            if (other !== answer) faulty.push(`${prompt}: ${answer}, or ${other}`);
            answers.set(prompt, answer);
            prompt += `\n${answer}`;
          }
        }
      });
      expect(faulty).toEqual([]);
    });

    it('has drills that are well-formed', () => {
      let count = 0;
      const faulty: string[] = [];
      for (const line of task.drills()) {
        for (const language of languageCodes) {
          faulty.push(...faultsOf(line[language], language).map((fault) => `${fault}: ${language}: ${line[language]}`));
        }
        if (++count === 2000) break;
      }
      expect(faulty).toEqual([]);
    });
  });
}

/** `count` instances of a task, always the same. */
export function drawn(task: AnyTask, count: number): ReturnType<AnyTask['instance']>[] {
  const draw = new Draw(createRandom(11));
  return Array.from({ length: count }, () => task.instance(draw));
}

function all(task: AnyTask): number[] {
  return Array.from({ length: task.paraphrases }, (_, paraphrase) => paraphrase);
}

export function textsOf({ system, turns }: ParallelDialogue): [Language, string][] {
  const texts = [...(system ? [system] : []), ...turns.flatMap(({ user, assistant }) => [user, assistant])];
  return texts.flatMap((text) => languageCodes.map((language): [Language, string] => [language, text[language]]));
}

function words(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const pairs: Record<Language, readonly string[]> = {
  en: ['“”'],
  de: ['„“'],
  fr: ['«»'],
  it: ['«»'],
  es: ['«»', '¿?', '¡!'],
};

/** What a reader would stumble over. Code is left out: fenced, between backticks, or a line that does not begin as a sentence does. */
export function faultsOf(text: string, language: Language): string[] {
  const faults: string[] = [];
  const fault = (name: string, found: boolean): void => {
    if (found) faults.push(name);
  };
  fault('nothing', text.trim() === '');
  fault('a value that is none', /undefined|NaN|\[object|function \(/.test(text));
  fault('space at an end', text !== text.trim());
  // code is indented, and has two spaces before a remark
  fault('two spaces', /[^\n ] {2,}[^ #]|\u00a0 | \u00a0/.test(text));
  const prose = text
    .replace(/```[^]*?```/g, '')
    .replace(/`[^`]*`|"[^"\n]*"/g, 'x')
    .split('\n')
    .filter((line) => /^[\p{Lu}¿¡«“„]/u.test(line) && !/[=[\]{}]/.test(line))
    .join('\n');
  for (const [open, close] of pairs[language].map((pair) => [...pair] as [string, string])) {
    fault(`${open}${close} out of balance`, prose.split(open).length !== prose.split(close).length);
  }
  const marks = [...'“”„«»¿¡'].filter((mark) => prose.includes(mark));
  fault(
    `a mark of another language`,
    marks.some((mark) => !pairs[language].join('').includes(mark)),
  );
  fault('( ) out of balance', prose.split('(').length !== prose.split(')').length);
  fault('a space before a mark', / [,.;:!?]/.test(prose.replace(/ \.\.\./g, '')));
  fault('a straight apostrophe', /\p{L}'\p{L}/u.test(prose));
  fault('two marks', /[,.;:!?]{2}/.test(prose.replace(/\.{3}|[?!]{2}/g, '')));
  // a few words in quotes may be another language's
  const own = prose.replace(/[«“„]\u00a0?[^\s»“”]+([ \u00a0][^\s»“”]+){0,3}\u00a0?[»“”]/g, 'x');
  if (language === 'fr') {
    fault('no no-break space before a mark', /[^\s\d/][?!;]|[^\s\d/\u00a0]:(?!\/)|«[^\u00a0]|[^\u00a0]»/.test(prose));
    fault('no elision', /(?<![\p{L}-])(que|de|le|la|ne|je|se) (?!onz)[aeéèêiouâîô]/iu.test(own));
    fault('no contraction', /\b(de|à) les? (?!la\b)[a-z]/.test(prose));
  }
  if (language === 'it') fault('no elision', /(?<!\p{L})(una|lo|la|della|alla|nella|dello) [aeèéiou]/u.test(own));
  if (language === 'es') fault('no contraction', /(?<!\p{L})(de|a) el [a-z]/u.test(prose));
  if (language === 'en')
    fault(
      'wrong article',
      /(?<!\p{L})(a [aeio]\p{L}+|an [bcdfgjklmnpqrstvwyz]\p{L}+)/u.test(prose.replace(/\ba (one|euro)/g, '')),
    );
  return faults;
}
