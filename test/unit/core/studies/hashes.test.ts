import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { answerHash, answersHash, questionsHash, sha256Of } from '#core/studies/hashes.ts';
import type { StudyQuestion } from '#core/studies/study.ts';

const question: StudyQuestion = {
  question_id: '81_DE',
  category: 'writing',
  language: 'de',
  turns: ['Schreiben Sie …', 'Kürzen Sie …'],
  reference: ['Ein Beispiel', ''],
};
const other: StudyQuestion = { ...question, question_id: '82_DE', turns: ['Wie spät ist es?'], reference: [] };

describe('the hash', () => {
  it('is SHA-256 of the UTF-8, as every other tool computes it', () => {
    for (const text of ['', 'abc', 'Größe: 20 €, 😀'])
      expect(sha256Of(text)).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('of an answer changes with every letter and with where a turn ends', () => {
    const hashes = [['a', 'b'], ['ab', ''], ['ab'], ['a', 'b '], ['b', 'a']].map((turns) => answerHash(turns));
    expect(new Set(hashes).size).toBe(5);
    expect(answerHash(['a', 'b'])).toBe(hashes[0]);
  });

  it('of questions does not mind their order, and changes with all that is shown of one', () => {
    const hash = questionsHash([question, other]);
    expect(questionsHash([other, question])).toBe(hash);
    const changes: Partial<StudyQuestion>[] = [
      { question_id: '83_DE' },
      { category: 'math' },
      { language: 'en' },
      { turns: ['Schreiben Sie …', 'Kürzen Sie …!'] },
      { reference: ['Ein Beispiel', 'noch eines'] },
    ];
    for (const change of changes) expect(questionsHash([{ ...question, ...change }, other])).not.toBe(hash);
    expect(questionsHash([question])).not.toBe(hash);
  });

  it('of answers joins ids with words, in any order', () => {
    const answers = [
      { id: 'x', question: '81_DE', hash: answerHash(['ja']) },
      { id: 'y', question: '81_DE', hash: answerHash(['nein']) },
    ];
    const hash = answersHash(answers);
    expect(answersHash(answers.toReversed())).toBe(hash);
    const swapped = [
      { ...answers[0]!, id: 'y' },
      { ...answers[1]!, id: 'x' },
    ];
    expect(answersHash(swapped)).not.toBe(hash);
  });
});
