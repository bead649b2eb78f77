import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Bundle,
  bundleOf,
  everyEvent,
  type Participant,
  sharedPseudonyms,
  subjectOf,
  withoutAnnotator,
} from '#core/studies/bundle.ts';
import { readBundle, writeBundle } from '#core/studies/bundle-file.ts';
import type { StudyEvent, VoteEvent } from '#core/studies/event.ts';
import { sha256Of } from '#core/studies/hashes.ts';
import { mergeBundles, united } from '#core/studies/merge.ts';
import { progressOf } from '#core/studies/progress.ts';
import { standingOf } from '#core/studies/standing.ts';
import { largestStudyFile } from '#core/studies/study-file.ts';
import { refusal } from '../../../fixtures/refusal.ts';
import { dueOf, eventsOf, idsFrom, studyOf } from '../../../fixtures/studies.ts';

const study = studyOf({ questions: 10, seats: 12 });
const subject = subjectOf(study);
const participant = (annotator: string, seat: number | null = null): Participant => ({
  session: `session-${annotator}`,
  annotator,
  seat,
  consent: { sha256: sha256Of(study.consent.de), at: 1_790_000_000_000 },
  appVersion: '0.1.0',
});
const reiher = participant('Reiher', 0);
const make = eventsOf(study.id, idsFrom(1));
const vote = make.vote(dueOf(1), 'left', { note: 'Zeile\n„zwei“ 😀 \ud800', tags: ['style'] });
const events = [
  vote,
  make.skip(dueOf(2), 'broken-answer'),
  make.undo(vote),
  make.note(vote, 'doch', ['wrong', 'format']),
  make.reveal(dueOf(3)),
];
const bundle = bundleOf(subject, [reiher], events);
const written = writeBundle(bundle);
const changed = { ...vote, verdict: 'right' } as VoteEvent;
const lines = written.trimEnd().split('\n');
const errorOf = (text: string) => refusal(() => readBundle(text, 'votes.jsonl'));
/** With the right hash and number of lines, as somebody would write it who knows how. */
const forged = (following: readonly string[]) =>
  errorOf(
    [
      JSON.stringify({
        format: 'tandem-votes',
        schema: 1,
        sha256: sha256Of(following.join('\n')),
        lines: following.length,
      }),
      ...following,
    ].join('\n'),
  );

describe('a bundle', () => {
  it('comes back as it was, with every kind of event', () => {
    expect(readBundle(written, 'votes.jsonl')).toEqual(bundle);
    expect(bundle.events).toEqual(events);
    expect(writeBundle(readBundle(written, 'votes.jsonl'))).toBe(written);
  });

  it('comes back from a file with other line ends and empty lines', () => {
    expect(readBundle(`\uFEFF${lines.join('\r\n\r\n')}`, 'votes.jsonl')).toEqual(bundle);
  });

  it('is the same text whatever the order of events and of their fields', () => {
    const turned = events
      .toReversed()
      .map((event) => Object.fromEntries(Object.entries(event).reverse()) as unknown as StudyEvent);
    expect(writeBundle(bundleOf(subject, [reiher], turned))).toBe(written);
  });

  it('of nobody who took part is not made', () => {
    expect(() => bundleOf(subject, [participant('Star')], events)).toThrow('nobody');
    expect(() => bundleOf({ ...subject, study: 'another' }, [reiher], events)).toThrow('nobody');
  });

  it('is refused if a letter was changed or a line is gone, more or broken', () => {
    const isChanged = { code: 'study/changed', file: 'votes.jsonl' };
    expect(errorOf(written.replace('"verdict":"left"', '"verdict":"right"'))).toEqual(isChanged);
    expect(errorOf(written.replace('"seat":0', '"seat":1'))).toEqual(isChanged);
    expect(errorOf(lines.toSpliced(3, 1).join('\n'))).toEqual(isChanged);
    expect(errorOf(`${written}${lines.at(-1)!}\n`)).toEqual(isChanged);
    expect(errorOf([...lines.slice(0, 3), lines[4]!, lines[3]!, ...lines.slice(5)].join('\n'))).toEqual(isChanged);
    for (const share of [0.3, 0.7, 0.99])
      expect(errorOf(written.slice(0, Math.floor(written.length * share)))).toEqual(isChanged);
  });

  it('is refused if it is none, of a later version, or too large', () => {
    for (const text of ['', 'x', '{}', '[]', '{"format":"tandem-study","schema":1}'])
      expect(errorOf(text)).toEqual({ code: 'study/not-a-bundle', file: 'votes.jsonl' });
    expect(errorOf(written.replace('"schema":1', '"schema":7'))).toMatchObject({ code: 'study/newer', found: 7 });
    expect(errorOf(' '.repeat(largestStudyFile + 1))).toMatchObject({ code: 'study/too-large' });
  });

  it('is refused with line and path of what is not as it should be', () => {
    const [, head, ...rest] = lines as [string, string, ...string[]];
    const wrong = (line: string, changes: Record<string, unknown>) =>
      JSON.stringify({ ...(JSON.parse(line) as object), ...changes });
    const of = (line: number, what: string) => ({
      code: 'storage/malformed-import',
      ...{ file: 'votes.jsonl', line, what },
    });
    expect(forged([head, wrong(rest[0]!, { verdict: 'middle' })])).toEqual(of(3, 'verdict'));
    expect(forged([head, rest[0]!, wrong(rest[1]!, { kind: 'drop' })])).toEqual(of(4, 'kind'));
    expect(forged([head, wrong(rest[0]!, { note: 'x'.repeat(20_001) })])).toEqual(of(3, 'note'));
    expect(forged([head, wrong(rest[0]!, { tags: ['rude'] })])).toEqual(of(3, 'tags[0]'));
    expect(forged([head, wrong(rest[0]!, { at: '1' })])).toEqual(of(3, 'at'));
    expect(forged([head, wrong(rest[0]!, { extra: 1 })])).toEqual(of(3, 'extra'));
    expect(forged([head, wrong(rest[0]!, { showing: { ...vote.showing, left: '../x' } })])).toEqual(
      of(3, 'showing.left'),
    );
    expect(forged([head, wrong(rest[0]!, { annotator: 'Star' })])).toEqual(of(3, 'session'));
    expect(forged([head, wrong(rest[0]!, { study: 'another' })])).toEqual(of(3, 'session'));
    expect(forged([wrong(head, { participants: [{ ...reiher, consent: null }] })])).toEqual(
      of(2, 'participants[0].consent'),
    );
    expect(forged([head, '[]'])).toEqual(of(3, 'kind'));
  });

  it('is refused with keys that would reach into objects', () => {
    const [, head, ...rest] = lines as [string, string, ...string[]];
    const reveal = rest.at(-1)!;
    for (const key of ['__proto__', 'constructor', 'hasOwnProperty']) {
      const extra = rest[0]!.replace('{"id"', `{"${key}":{"polluted":1},"id"`);
      expect(forged([head, extra])).toMatchObject({ line: 3, what: key });
      const inRecord = reveal.replace('"checkpoints":{', `"checkpoints":{"${key}":"x",`);
      expect(forged([head, inRecord])).toMatchObject({ line: 3, what: `checkpoints.${key}` });
    }
    expect(({} as Record<string, unknown>)['polluted']).toBe(undefined);
  });
});

describe('merging', () => {
  const names = ['Reiher', 'Star', 'Elster'];
  const anyBundle = fc
    .record({
      picks: fc.array(fc.record({ n: fc.nat(8), by: fc.nat(2), other: fc.boolean() }), { maxLength: 12 }),
      versions: fc.array(fc.constantFrom('0.1.0', '0.2.0'), { minLength: 3, maxLength: 3 }),
    })
    .map(({ picks, versions }): Bundle => {
      const people = names.map((name, at) => ({ ...participant(name, at), appVersion: versions[at]! }));
      const cast = picks.map(({ n, by, other }) => {
        const annotator = names[by]!;
        const id = `event-${n}-${by}`;
        return { ...make.vote(dueOf(n), other ? 'right' : 'left', { annotator, at: n % 4 }), id };
      });
      return bundleOf(subject, people, cast);
    });
  const join = (...bundles: Bundle[]) => united(subject, bundles);
  const check = { seed: 4, numRuns: 30 };

  it('is idempotent', () => {
    fc.assert(
      fc.property(anyBundle, (one) => {
        expect(join(one, one)).toEqual(one);
      }),
      check,
    );
  });

  it('is commutative', () => {
    fc.assert(
      fc.property(anyBundle, anyBundle, (a, b) => {
        expect(join(a, b)).toEqual(join(b, a));
      }),
      check,
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(anyBundle, anyBundle, anyBundle, (a, b, c) => {
        expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
        expect(join(a, b, c)).toEqual(join(join(a, b), c));
      }),
      check,
    );
  });

  it('loses no event, and survives the file', () => {
    fc.assert(
      fc.property(anyBundle, anyBundle, (a, b) => {
        const both = join(a, b);
        const texts = (of: readonly StudyEvent[]) => [...new Set(of.map((event) => JSON.stringify(event)))].sort();
        expect(texts(everyEvent(both))).toEqual(texts([...everyEvent(a), ...everyEvent(b)]));
        expect(readBundle(writeBundle(both), 'votes.jsonl')).toEqual(both);
      }),
      check,
    );
  });

  it('lists events with one id and different content, and counts neither', () => {
    const both = join(bundle, bundleOf(subject, [reiher], [changed]));
    expect(both.conflicts).toEqual([{ id: vote.id, variants: expect.arrayContaining([vote, changed]) }]);
    expect(both.events).toEqual(events.slice(1));
    // and whoever brings one of them once more settles nothing
    expect(join(both, bundle)).toEqual(both);
  });

  it('refuses votes of another study, on other questions or on other answers, and says which', () => {
    const fresh = (changes: Partial<typeof subject>) => {
      const of = { ...subject, ...changes };
      return bundleOf(
        of,
        [reiher],
        events.map((event) => ({ ...event, study: of.study })),
      );
    };
    const { bundle: all, refused } = mergeBundles(subject, [
      { file: 'good', bundle },
      { file: 'study', bundle: fresh({ study: 'another' }) },
      { file: 'questions', bundle: fresh({ questions: sha256Of('?') }) },
      { file: 'answers', bundle: fresh({ answers: sha256Of('!') }) },
    ]);
    expect(all).toEqual(bundle);
    expect(refused.map(({ file, error }) => [file, error.code, error.facts])).toEqual([
      ['study', 'study/other-study', { file: 'study' }],
      ['questions', 'study/other-questions', { file: 'questions' }],
      ['answers', 'study/other-answers', { file: 'answers' }],
    ]);
  });

  it('knows a study whose wording was corrected from the one that was judged', () => {
    const turned = study.questions.map((question, at) =>
      at === 3 ? { ...question, turns: ['Neu?', 'Und?'] } : question,
    );
    expect(subjectOf({ ...study, questions: turned }).questions).not.toBe(subject.questions);
    expect(subjectOf({ ...study, questions: study.questions.toReversed() })).toEqual(subject);
  });

  it('tells of pseudonyms that came from two sittings', () => {
    const twice = join(bundle, bundleOf(subject, [{ ...reiher, session: 'another-laptop' }, participant('Star')], []));
    expect(sharedPseudonyms(twice)).toEqual(['Reiher']);
    expect(sharedPseudonyms(bundle)).toEqual([]);
    // the same sitting handed in twice, the second time by a newer version
    expect(sharedPseudonyms(join(bundle, bundleOf(subject, [{ ...reiher, appVersion: '0.2.0' }], [])))).toEqual([]);
  });

  it('can take one annotator out again, as they may ask, and leaves the others alone', () => {
    const star = bundleOf(subject, [participant('Star', 1)], [make.vote(dueOf(4), 'tie', { annotator: 'Star' })]);
    const left = withoutAnnotator(join(bundle, star), 'Reiher');
    expect(left).toEqual(star);
    expect(writeBundle(left)).not.toContain('Reiher');
  });

  it('of twelve annotators of one study comes to one result in any order, with the votes that were planned', () => {
    const handedIn = study.seats.map((seat, index) => {
      const annotator = `Person-${index + 1}`;
      const screen = eventsOf(study.id, idsFrom(100 + index));
      const cast: StudyEvent[] = [];
      for (let step = 0; ; step++) {
        const { next } = progressOf(study, seat, standingOf(cast));
        if (!next) break;
        const said = screen.vote(next, (['left', 'right', 'tie'] as const)[step % 3], { annotator });
        cast.push(said);
        if (step % 7 === 3) cast.push(screen.undo(said, { annotator }));
      }
      return { file: annotator, bundle: bundleOf(subject, [participant(annotator, index)], cast) };
    });
    const { bundle: all, refused } = mergeBundles(subject, handedIn);
    expect(refused).toEqual([]);
    expect(all.conflicts).toEqual([]);
    for (const turned of [handedIn.toReversed(), [...handedIn.slice(5), ...handedIn.slice(0, 5), ...handedIn]])
      expect(mergeBundles(subject, turned).bundle).toEqual(all);

    const { votes, undone, ignored } = standingOf(all.events);
    expect(ignored).toEqual([]);
    expect(undone.length).toBeGreaterThan(0);
    const planned = study.seats.flatMap(({ blocks }) => blocks.flat().flatMap(({ left }) => left));
    expect(votes.length).toBe(planned.length);
    // ten matchups, two of them with three votes, two turns each
    const pairs = new Map(study.matchups.map(({ answers, pair }) => [answers.join(), pair]));
    const counted = votes.filter(
      ({ showing }) => !showing.repeat && pairs.get([showing.left, showing.right].sort().join()) !== null,
    );
    expect(counted.length).toBe((10 * 2 + 2) * 2);
  });
});
