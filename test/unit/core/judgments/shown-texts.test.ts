import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readJudgments } from '#core/judgments/read-judgments.ts';
import { shownTexts } from '#core/judgments/shown-texts.ts';

const says = (role: 'user' | 'assistant', content: string) => ({ role, content });

test('a prompt of one answer holds question and answer, brackets of their own and all', () => {
  const prompt = [
    '[Instruction]\nRate the answer.\n',
    '[Question]\nWrite a letter.\n\nTo whom?\n',
    "[The Start of Assistant's Answer]\nDear [Name],\n\n[Your Name]\n[The End of Assistant's Answer]",
  ].join('\n');
  expect(shownTexts(prompt)).toEqual({
    conversations: [[says('user', 'Write a letter.\n\nTo whom?'), says('assistant', 'Dear [Name],\n\n[Your Name]')]],
    references: [],
  });
});

test('one with a reference holds it apart, whatever slips a translation made', () => {
  const german = [
    '[Anweisung]\nBewerten Sie.\n',
    '[Frage]\n1 + 1?\n',
    '[Der Beginn der Referenzantwort]\n2\n[Das Ende der Referenzantwort]\n',
    '[Beginn der Antwort des Assistenten]\n3\n[Das Ende der Antwort des Assistenten]',
  ].join('\n');
  const italian = [
    '[Istruzioni]\nValuti.\n',
    '[Domanda]\n1 + 1?\n',
    "[L'inizio della risposta di riferimento]\n2\n[La risposta alla fine del riferimento]\n",
    "[Inizio della risposta dell'assistente]\n3\n[La fine della risposta dell'assistente].",
  ].join('\n');
  for (const prompt of [german, italian])
    expect(shownTexts(prompt)).toEqual({
      conversations: [[says('user', '1 + 1?'), says('assistant', '3')]],
      references: ['2'],
    });
});

test('a prompt of two turns holds both, of each answer and of the reference', () => {
  const talk = (letter: string, answer: string) =>
    [
      `<|The Start of Assistant ${letter}'s Conversation with User|>\n`,
      `### User:\nWhat?\n\n### Assistant ${letter}:\n${answer} 1\n`,
      `### User:\nAnd then?\n\n### Assistant ${letter}:\n${answer} 2\n`,
      `<|The End of Assistant ${letter}'s Conversation with User|>`,
    ].join('\n');
  const given = [
    '<|The Start of Reference Answer|>\n',
    '### User:\nWhat?\n\n### Reference answer:\nThis\n',
    '### User:\nAnd then?\n\n### Reference answer:\nThat\n',
    '<|The End of Reference Answer|>\n\n',
  ].join('\n');
  const turns = (answer: string) => [
    ...[says('user', 'What?'), says('assistant', `${answer} 1`)],
    ...[says('user', 'And then?'), says('assistant', `${answer} 2`)],
  ];
  expect(shownTexts(`${given}\n${talk('A', '<b>a</b>')}`)).toEqual({
    conversations: [turns('<b>a</b>')],
    references: ['This', 'That'],
  });
  expect(shownTexts(`${talk('A', 'a')}\n\n\n${talk('B', 'b')}`)).toEqual({
    conversations: [turns('a'), turns('b')],
    references: [],
  });
});

test('two answers to one question are in the order of their slots', () => {
  const prompt = [
    '[User Question]\nWhich?\n',
    "[The Start of Assistant A's Answer]\nthis\n[The End of Assistant A's Answer]\n",
    "[The Start of Assistant B's Answer]\nthat\n[The End of Assistant B's Answer]",
  ].join('\n');
  expect(shownTexts(prompt)!.conversations.map((talk) => talk[1]!.content)).toEqual(['this', 'that']);
});

test('what is built in another way holds nothing that we would know', () => {
  for (const prompt of [
    '',
    'Rate this.',
    '[Question]\nWhat?',
    "[The Start of Assistant's Answer]\nx\n[The End of Assistant's Answer]",
    "<|The Start of Assistant A's Conversation with User|>\n### User:\nWhat?",
  ])
    expect(shownTexts(prompt)).toBeNull();
});

const data = process.env['TANDEM_DATA'];
const files = data === undefined ? [] : ['mt_bench_DE', 'mt_bench_EN'].map((name) => join(data, 'mt-bench-x', name));
const languages = data === undefined ? [] : ['DE', 'EN', 'ES', 'FR', 'IT'];

describe.skipIf(files.length === 0 || !existsSync(files[0]!))('MT-Bench-X (TANDEM_DATA)', () => {
  test('every real judgment shows question and answer, and the judge’s words', () => {
    for (const folder of files) {
      const path = join(folder, 'model_judgment/gpt-4_single.jsonl');
      const { scores } = readJudgments(readFileSync(path, 'utf8'), path);
      expect(scores.length).toBeGreaterThan(0);
      for (const { shown, words, failed, turn, category } of scores) {
        const texts = shownTexts(shown!)!;
        expect(texts.conversations).toHaveLength(1);
        expect(texts.conversations[0]).toHaveLength(2 * turn);
        for (const { content } of texts.conversations[0]!)
          expect(content).not.toMatch(/^\[.*(?:Answer|Antwort).*\]|^### (?:User|Benutzer|Ass)|^<\|/m);
        if (['math', 'reasoning', 'coding'].includes(category)) expect(texts.references).toHaveLength(turn);
        expect(words === null).toBe(failed);
      }
    }
  });

  test('the templates of all five languages can be read', () => {
    for (const language of languages) {
      const path = join(data!, 'mt-bench-x', `mt_bench_${language}`, 'judge_prompts.jsonl');
      for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
        const { name, prompt_template: template } = JSON.parse(line) as { name: string; prompt_template: string };
        const texts = shownTexts(template);
        const where = `${language} ${name}`;
        expect(texts?.conversations.length, where).toBe(name.startsWith('pair') ? 2 : 1);
        const turns = name.endsWith('multi-turn') ? 2 : 1;
        for (const talk of texts!.conversations) {
          expect(talk, where).toHaveLength(2 * turns);
          for (const { role, content } of talk)
            expect(content, where).toMatch(role === 'user' ? /^\{question(_\d)?\}$/ : /^\{answer(_[ab])?(_\d)?\}$/);
        }
        const references = texts!.references;
        expect(references, where).toHaveLength(name.includes('math') ? turns : 0);
        for (const reference of references) expect(reference, where).toMatch(/^\{ref_answer_\d\}$/);
      }
    }
  });
});
