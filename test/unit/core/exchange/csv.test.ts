import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, parseCsv } from '#core/exchange/csv.ts';
import { namedVotes, type NamedSkip, type NamedVote } from '#core/exchange/named-votes.ts';
import { readVotesCsv, writeVotesCsv } from '#core/exchange/votes-csv.ts';
import { answers, drawnStudy, models, questions, skipEvent, voteEvent, strange } from './gathered.ts';

const rowsOf = (text: string) =>
  Array.from(
    parseCsv(text, (line) => new Error(`line ${line}`)),
    ({ fields }) => fields,
  );

describe('CSV', () => {
  it('quotes what needs it, and ends lines as RFC 4180 does', () => {
    expect(csvOf([['a', 'b,c', '"d"', 'e\nf', 1.5, -2, true, null]])).toBe('a,"b,c","""d""","e\nf",1.5,-2,true,\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1"])('lets no spreadsheet run %j', (text) => {
    const [line] = rowsOfRaw(csvOf([[text]]));
    expect(line!.replace(/^"/, '').startsWith("'")).toBe(true);
    expect(rowsOf(csvOf([['x', text]]))).toEqual([['x', text]]);
  });

  it('leaves an apostrophe before plain words alone', () => {
    expect(csvOf([["'tis", '1=1']])).toBe("'tis,1=1\r\n");
  });

  it('gives any texts back', () => {
    const field = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...'=+-@\'",\r\n\t\uFEFFé a')).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        expect(rowsOf(csvOf([['first'], ...rows]))).toEqual([['first'], ...rows]);
      }),
      { numRuns: 500 },
    );
  });

  it('is read with either end of line, a byte order mark, and empty lines', () => {
    expect(rowsOf('\uFEFFa,b\n\n1,\r\n"x\r\ny",2')).toEqual([
      ['a', 'b'],
      ['1', ''],
      ['x\r\ny', '2'],
    ]);
    const lines = Array.from(
      parseCsv('a\n"x\ny"\n\nb', () => new Error()),
      ({ line }) => line,
    );
    expect(lines).toEqual([1, 2, 5]);
  });

  it.each([
    ['a\n"b', 2],
    ['a\n\n"b"c', 3],
    ['a"b', 1],
  ])('with a quote out of place, %j, is refused in line %i', (text, line) => {
    expect(() => rowsOf(text)).toThrow(`line ${line}`);
  });

  it('takes a field of millions of characters', () => {
    const long = `"${'x""'.repeat(3_000_000)}"`;
    expect(rowsOf(`${long},1`)[0]![0]).toHaveLength(6_000_000);
  });
});

function rowsOfRaw(text: string): string[] {
  return text.split('\r\n');
}

describe('votes as CSV', () => {
  const named = (...events: ReturnType<typeof voteEvent>[]) =>
    namedVotes({ events, answers, questions, models, strange });

  it('are one a row, with the winner by name', () => {
    const { text, lost } = writeVotesCsv(
      namedVotes({
        events: [voteEvent(1, { tags: ['wrong', 'style'] }), skipEvent(2)],
        answers,
        questions,
        models,
        strange,
      }),
    );
    const [header, vote, skip] = rowsOf(text);
    const cells = (fields: string[]) => Object.fromEntries(header!.map((column, index) => [column, fields[index]]));
    expect(cells(vote!)).toEqual({
      ...{ vote: 'event-1', study: 'study-1', session: 'session-1', voter: 'heron' },
      ...{ voted_at: '2023-11-14T22:15:00.001Z', shown_at: '2023-11-14T22:14:10.001Z' },
      ...{ question: '101_DE', category: 'reasoning', language: 'de', turn: '1' },
      ...{ left_model: 'Tandem · DE', right_model: 'Tandem · ENDEFRITES', verdict: 'left', winner: 'Tandem · DE' },
      ...{ left_answer: 'answer-101_DE-0', right_answer: 'answer-101_DE-1' },
      ...{ left_characters: '34', right_characters: '41' },
      ...{ blind: 'true', leak: 'false', repeat: 'false', sides_known: 'true', seed: '7' },
      ...{ tags: 'wrong style', note: '', skip_reason: '', ui_version: '0.1.0' },
    });
    expect(cells(skip!)).toMatchObject({ verdict: 'skip', winner: '', skip_reason: 'cannot-judge', blind: '' });
    expect(Object.values(lost).every((count) => count === 0)).toBe(true);
  });

  it('lose nothing but the texts', () => {
    const all = namedVotes(drawnStudy(400, 5));
    const { text } = writeVotesCsv(all);
    const cut = <T extends NamedVote | NamedSkip>(each: T): T => ({
      ...each,
      left: { ...each.left, conversation: null },
      right: { ...each.right, conversation: null },
    });
    expect(readVotesCsv(text, 'f')).toEqual({
      votes: all.votes.map(cut),
      skips: all.skips.map(cut),
      unnamed: 0,
      sameModel: 0,
      obvious: 0,
    });
    expect(writeVotesCsv(readVotesCsv(text, 'f')).text).toBe(text);
  });

  it('are read with columns in another order, and further ones', () => {
    const rows = rowsOf(writeVotesCsv(named(voteEvent(1), voteEvent(2, { verdict: 'tie' }))).text);
    const turned = csvOf(rows.map((fields, index) => [`extra ${index}`, ...fields.toReversed()]));
    expect(readVotesCsv(turned, 'f')).toEqual(readVotesCsv(csvOf(rows), 'f'));
  });

  it.each([
    ['verdict', 'better', 'no verdict that anybody knows'],
    ['turn', '0', 'no turn'],
    ['turn', '1.5', 'turn is no whole number'],
    ['language', 'pt', 'no language that is ours'],
    ['left_model', '', 'no left_model'],
    ['right_model', 'Tandem · DE', 'a model against itself'],
    ['blind', 'perhaps', 'blind is neither true nor false'],
    ['voted_at', 'soon', 'voted_at is no time'],
    ['shown_at', '', 'no shown_at'],
    ['voter', '', 'no voter'],
  ])('with %s “%s” are refused by their line', (column, value, what) => {
    const [header, row] = rowsOf(writeVotesCsv(named(voteEvent(1))).text) as [string[], string[]];
    const changed = row.with(header.indexOf(column), value);
    expect(() => readVotesCsv(csvOf([header, row, changed]), 'votes.csv')).toThrow(
      expect.objectContaining({ code: 'storage/malformed-import', facts: { file: 'votes.csv', line: 3, what } }),
    );
  });

  it('need their columns, and as many fields', () => {
    const fails = (text: string, what: string) => {
      expect(() => readVotesCsv(text, 'f')).toThrow(
        expect.objectContaining({ facts: expect.objectContaining({ what }) }),
      );
    };
    fails('', 'no columns');
    fails('vote,study\r\n1,2\r\n', 'no column session');
    const { text } = writeVotesCsv(named(voteEvent(1)));
    fails(`${text}1,2\r\n`, '2 fields and 27 columns');
  });
});
