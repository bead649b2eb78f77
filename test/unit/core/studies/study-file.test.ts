import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerHash, sha256Of } from '#core/studies/hashes.ts';
import type { Study } from '#core/studies/study.ts';
import { largestStudyFile, readStudy, writeStudy } from '#core/studies/study-file.ts';
import { refusal } from '../../../fixtures/refusal.ts';
import { studyOf } from '../../../fixtures/studies.ts';

const study = studyOf({ questions: 10, languages: ['de', 'it'], seats: 3 });
const written = writeStudy(study, 'study.json');

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const parsed = () => JSON.parse(written) as { [key: string]: Json } & { study: Record<string, Json> };
const errorOf = (text: string) => refusal(() => readStudy(text, 'study.json'));
/** A change by somebody who knows how to write the hash anew, at a path like `questions[3].turns`; undefined takes away. */
const forged = (path: string, change: (before: Json) => Json | undefined): unknown => {
  const envelope = parsed();
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const last = steps.pop()!;
  let node: Record<string, Json> = envelope.study;
  for (const step of steps) node = node[step] as Record<string, Json>;
  const value = change(node[last] ?? null);
  if (value === undefined) delete node[last];
  else node[last] = value;
  return errorOf(JSON.stringify({ ...envelope, sha256: sha256Of(JSON.stringify(envelope.study)) }));
};
const to = (value: Json) => () => value;
const gone = () => undefined;
const reversed = (list: Json) => (list as Json[]).toReversed();
const shortened = (list: Json) => (list as Json[]).slice(0, -1);
const malformed = (path: string) => ({ code: 'study/malformed', file: 'study.json', path });

describe('a study file', () => {
  it('comes back as it was', () => {
    expect(readStudy(written, 'study.json')).toEqual(study);
    expect(writeStudy(readStudy(written, 'study.json'), 'study.json')).toBe(written);
  });

  it('comes back whatever the order of its fields, its spaces and its byte order mark', () => {
    const turned = (value: Json): Json => {
      if (Array.isArray(value)) return value.map(turned);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, item]) => [key, turned(item)]),
      );
    };
    expect(readStudy(`\uFEFF${JSON.stringify(turned(parsed()), null, 2)}`, 'study.json')).toEqual(study);
  });

  it('says its version and the hash of its content', () => {
    const { format, schema, sha256, study: content } = parsed();
    expect({ format, schema }).toEqual({ format: 'tandem-study', schema: 1 });
    expect(sha256).toBe(sha256Of(JSON.stringify(content)));
  });

  it('is refused if one letter anywhere has been changed', () => {
    const changes = {
      'Frage 3?': 'Frage 3!',
      'Antwort 1 auf': 'Antwort l auf',
      'Zwei Sprachmodelle': 'Drei Sprachmodelle',
      'ohne Bezahlung': 'ohne  Bezahlung',
      '"confirm":false': '"confirm":true',
      '"category":"math"': '"category":"stem"',
    };
    for (const [before, after] of Object.entries(changes)) {
      expect(written).toContain(before);
      expect(errorOf(written.replace(before, after))).toEqual({ code: 'study/changed', file: 'study.json' });
    }
  });

  it('is refused if it broke off', () => {
    for (const share of [0.1, 0.5, 0.999])
      expect(errorOf(written.slice(0, Math.floor(written.length * share)))).toMatchObject({ code: 'study/changed' });
  });

  it('is refused if it is none', () => {
    for (const text of ['', 'GGUF', '[]', '{}', 'null', '{"format":"tandem-votes","schema":1}', '"tandem-study"'])
      expect(errorOf(text)).toMatchObject({ code: 'study/not-a-study' });
  });

  it('of a later version is told from a broken one', () => {
    expect(errorOf(JSON.stringify({ ...parsed(), schema: 2 }))).toEqual({
      code: 'study/newer',
      file: 'study.json',
      found: 2,
      known: 1,
    });
    for (const schema of [0, 1.5, '1', null])
      expect(errorOf(JSON.stringify({ ...parsed(), schema }))).toMatchObject({ path: 'schema' });
  });

  it('is refused if it is too large, before anything is read', () => {
    const text = ' '.repeat(largestStudyFile + 1);
    expect(errorOf(text)).toMatchObject({ code: 'study/too-large', limitBytes: largestStudyFile });
  });

  it('is refused with the path of what is missing, strange or too long', () => {
    expect(forged('title', gone)).toEqual(malformed('study.title'));
    expect(forged('title', to(''))).toEqual(malformed('study.title'));
    expect(forged('title', to('zwei\nZeilen'))).toEqual(malformed('study.title'));
    expect(forged('title', to('x'.repeat(301)))).toEqual(malformed('study.title'));
    expect(forged('more', to(1))).toEqual(malformed('study.more'));
    expect(forged('createdAt', to(1.5))).toEqual(malformed('study.createdAt'));
    expect(forged('languages', to(['de', 'it', 'xx']))).toEqual(malformed('study.languages[2]'));
    expect(forged('consent.es', gone)).toEqual(malformed('study.consent.es'));
    expect(forged('settings.repeatShare', to(0.5))).toEqual(malformed('study.settings.repeatShare'));
    expect(forged('questions[3].turns', to([]))).toEqual(malformed('study.questions[3].turns'));
    expect(forged('questions[3].turns[1]', to(7))).toEqual(malformed('study.questions[3].turns[1]'));
    expect(forged('answers[2].turns[0]', to('x'.repeat(200_001)))).toEqual(malformed('study.answers[2].turns[0]'));
    expect(forged('answers[2].provenance', to({ checkpoint: 'Tandem' }))).toEqual(
      malformed('study.answers[2].provenance.checkpoint'),
    );
    expect(forged('answers[2].provenance.nonce', to('?'))).toEqual(malformed('study.answers[2].provenance.nonce'));
    expect(forged('answers[2].id', to('<img src=x>'))).toEqual(malformed('study.answers[2].id'));
    expect(forged('seats[0].seed', to(-1))).toEqual(malformed('study.seats[0].seed'));
  });

  it('is refused with keys that would reach into objects', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      const text = written.replace('"title":', `"${key}":{"polluted":true},"title":`);
      expect(errorOf(text)).toEqual(malformed(`study.${key}`));
      const outside = written.replace('"schema":', `"${key}":{"polluted":true},"schema":`);
      expect(errorOf(outside)).toEqual(malformed(key));
      expect(forged('answers[0].id', to(key))).toEqual(malformed('study.answers[0].id'));
    }
    expect(({} as Record<string, unknown>)['polluted']).toBe(undefined);
  });

  it('is refused if its parts do not belong together', () => {
    expect(forged('questions[1].question_id', to(study.questions[0]!.question_id))).toEqual(
      malformed('study.questions'),
    );
    expect(forged('questions[0].language', to('fr'))).toEqual(malformed('study.questions[0].language'));
    expect(forged('questions[0].category', to('cooking'))).toEqual(malformed('study.questions[0].category'));
    expect(forged('answers[1].question', to('999_DE'))).toEqual(malformed('study.answers[1].turns'));
    expect(forged('answers[1].turns[0]', (before) => `${before as string}!`)).toEqual(
      malformed('study.answers[1].hash'),
    );
    expect(forged('answers[1].finish', shortened)).toEqual(malformed('study.answers[1].finish'));
    const elsewhere = study.matchups.find(({ question }) => question !== study.matchups[2]!.question)!.question;
    expect(forged('matchups[2].question', to(elsewhere))).toEqual(malformed('study.matchups[2].answers'));
    expect(forged('matchups[2].pair', to('another'))).toEqual(malformed('study.matchups[2].pair'));
    expect(forged('seats[0].blocks[0][0].matchup', to('none'))).toEqual(
      malformed('study.seats[0].blocks[0][0].matchup'),
    );
    expect(forged('seats[0].languages', to(['fr']))).toEqual(malformed('study.seats[0].blocks[0][0].matchup'));
    expect(forged('seats[0].blocks[0][0].left', shortened)).toEqual(malformed('study.seats[0].blocks[0][0].left'));
    expect(forged('seats[0].blocks[0][0].left[0]', to(`${study.answers[0]!.id}x`))).toMatchObject({
      path: 'study.seats[0].blocks[0][0].left',
    });
    expect(forged('seats[0].blocks[0][0].repeat', to(true))).toEqual(malformed('study.seats[0].blocks[0][0].repeat'));
  });

  it('is refused if its order or a seal would tell checkpoints apart', () => {
    expect(forged('answers', reversed)).toEqual(malformed('study.answers[1].id'));
    expect(forged('matchups', reversed)).toEqual(malformed('study.matchups[1].id'));
    expect(forged('matchups[0].answers', reversed)).toEqual(malformed('study.matchups[0].answers'));
    expect(forged('answers[1].provenance.cipher', to('QUJD'))).toEqual(malformed('study.answers[1].provenance'));
  });

  it('is refused if a repeat has its sides as the first time', () => {
    const unswapped = forged('seats[0].blocks', (before) => {
      const blocks = structuredClone(before) as unknown as Study['seats'][number]['blocks'];
      const again = blocks.flat().find(({ repeat }) => repeat)!;
      Object.assign(again, { left: blocks.flat().find(({ matchup }) => matchup === again.matchup)!.left });
      return blocks as unknown as Json;
    });
    expect(unswapped).toEqual({ code: 'study/malformed', file: 'study.json', path: expect.stringMatching(/left$/) });
  });

  it('is read, or refused with a reason, whatever has been done to it', () => {
    const anyValue: fc.Arbitrary<Json> = fc.oneof(
      fc.constantFrom<Json>(null, true, 0, -1, 1e308, '', '__proto__', 'de', [], {}, [[]], { a: 1 }),
      fc.string({ maxLength: 20 }),
    );
    // where in the tree, as a share of the entries at each step
    const anyWay = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anyWay, anyValue, (way, value) => {
        let node: Json = parsed().study;
        const path: string[] = [];
        for (const share of way) {
          const keys: string[] = node !== null && typeof node === 'object' ? Object.keys(node) : [];
          if (keys.length === 0) break;
          path.push(keys[Math.floor(share * keys.length)]!);
          node = (node as Record<string, Json>)[path.at(-1)!]!;
        }
        const error = forged(path.join('.'), to(value));
        expect(error).toSatisfy((found) => found === null || (found as { code: string }).code === 'study/malformed');
      }),
      { seed: 3, numRuns: 40 },
    );
  });

  it('is not written where it could not be read', () => {
    const errorAtWriting = (change: Partial<Study>) => refusal(() => writeStudy({ ...study, ...change }, 'study.json'));
    expect(errorAtWriting({ title: 'x'.repeat(301) })).toEqual(malformed('study.title'));
    const turns = ['anders', 'anders'];
    const answers = study.answers.map((answer, index) => (index === 4 ? { ...answer, turns } : answer));
    expect(errorAtWriting({ answers })).toEqual(malformed('study.answers[4].hash'));
    const right = answers.map((answer) => ({ ...answer, hash: answerHash(answer.turns) }));
    expect(errorAtWriting({ answers: right })).toBe(null);
  });
});
