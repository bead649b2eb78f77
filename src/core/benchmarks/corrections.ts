import type { Language } from '../languages.ts';
import type { Benchmark, Wording, WordingText } from './benchmark.ts';

/** A stretch of text that both wordings have, or one of them. */
export interface Stretch {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Cells of the table at most: two texts of 2,000 words each, spaces counted as words. */
const mostCells = 16_000_000;

/**
 * What became of a text, word by word: the longest common subsequence of its words, spaces and marks [WagnerFischer1974]. The stretches
 * that are the same or removed make up the earlier text, those that are the same or added the later one. Texts too long for that count
 * as rewritten between what they begin and end with alike.
 */
export function wordDifference(earlier: string, later: string): Stretch[] {
  const [from, to] = [wordsOf(earlier), wordsOf(later)];
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start++;
  let end = 0;
  while (end < Math.min(from.length, to.length) - start && from.at(-1 - end) === to.at(-1 - end)) end++;
  const middle = middleDifference(from.slice(start, from.length - end), to.slice(start, to.length - end));
  return joined([
    ...from.slice(0, start).map((text): Stretch => ({ kind: 'same', text })),
    ...middle,
    ...from.slice(from.length - end).map((text): Stretch => ({ kind: 'same', text })),
  ]);
}

/** Nothing is lost: put together again, the words are the text. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}_]+|\s+|[^\p{L}\p{M}\p{N}_\s]/gu) ?? [];
}

function middleDifference(from: readonly string[], to: readonly string[]): Stretch[] {
  const stretches: Stretch[] = [];
  const width = to.length + 1;
  let [i, j] = [0, 0];
  if ((from.length + 1) * width <= mostCells) {
    // (from.length + 1, to.length + 1): the longest common subsequence of what follows
    const longest = new Uint16Array((from.length + 1) * width);
    for (let row = from.length - 1; row >= 0; row--) {
      for (let column = to.length - 1; column >= 0; column--) {
        const here = row * width + column;
        longest[here] =
          from[row] === to[column]
            ? longest[here + width + 1]! + 1
            : Math.max(longest[here + width]!, longest[here + 1]!);
      }
    }
    while (i < from.length && j < to.length) {
      const here = i * width + j;
      if (from[i] === to[j]) {
        stretches.push({ kind: 'same', text: from[i++]! });
        j++;
      } else if (longest[here + width]! >= longest[here + 1]!) stretches.push({ kind: 'removed', text: from[i++]! });
      else stretches.push({ kind: 'added', text: to[j++]! });
    }
  }
  return [
    ...stretches,
    ...from.slice(i).map((text): Stretch => ({ kind: 'removed', text })),
    ...to.slice(j).map((text): Stretch => ({ kind: 'added', text })),
  ];
}

/**
 * Neighbours of one kind become one, what is removed before what is added. A space between two replaced words belongs to both sides:
 * nobody wants to read that of six words the spaces are the same. One that ends both sides belongs to neither.
 */
function joined(words: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = [];
  let [same, removed, added, space] = ['', '', '', ''];
  const flush = () => {
    const end = removed.slice(removed.trimEnd().length);
    const alike = added.endsWith(end) ? end.length : 0;
    const parts = [
      ['same', same],
      ['removed', removed.slice(0, removed.length - alike)],
      ['added', added.slice(0, added.length - alike)],
    ] as const;
    for (const [kind, text] of parts) if (text !== '') stretches.push({ kind, text });
    [same, removed, added, space] = [(alike > 0 ? end : '') + space, '', '', ''];
  };
  for (const { kind, text } of words) {
    if (kind === 'same') {
      if (removed !== '' && added !== '' && space === '' && text.trim() === '') space = text;
      else {
        if (removed !== '' || added !== '') flush();
        same += text;
      }
      continue;
    }
    removed += space;
    added += space;
    space = '';
    if (kind === 'removed') removed += text;
    else added += text;
  }
  flush();
  flush();
  return stretches;
}

/** A question that is not as it was first written or translated. */
export interface Correction {
  /** the question's number */
  id: string;
  category: string;
  language: Language;
  /** which turns differ from the first wording, from 1; nothing where that is not known */
  turns: number[];
  reference: boolean;
}

/** Every question counts once a language, whether its turns were corrected or its reference. [Weber2024, section 4.2] */
export function correctionsOf({ languages, questions }: Benchmark): Correction[] {
  return languages.flatMap((language) =>
    questions.flatMap(({ id, category, wordings }) => {
      const wording = wordings[language];
      return wording?.corrected ? [{ id, category, language, ...changesOf(wording) }] : [];
    }),
  );
}

/** Corrections by language and category; what has none is not there. */
export function countCorrections(corrections: readonly Correction[]): Map<Language, Map<string, number>> {
  const counts = new Map<Language, Map<string, number>>();
  for (const { language, category } of corrections) {
    const ofLanguage = counts.get(language) ?? new Map<string, number>();
    counts.set(language, ofLanguage.set(category, (ofLanguage.get(category) ?? 0) + 1));
  }
  return counts;
}

function changesOf(wording: Wording): Pick<Correction, 'turns' | 'reference'> {
  const first = wording.earlier[0] ?? wording;
  const most = Math.max(first.turns.length, wording.turns.length);
  const turns = Array.from({ length: most }, (_, index) => index + 1);
  return {
    turns: turns.filter((turn) => first.turns[turn - 1] !== wording.turns[turn - 1]),
    reference: !sameTexts(first.reference ?? [], wording.reference ?? []),
  };
}

/** A reference that is not there and an empty one are the same. */
export function sameWording(one: WordingText, other: WordingText): boolean {
  return sameTexts(one.turns, other.turns) && sameTexts(one.reference ?? [], other.reference ?? []);
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

/**
 * The benchmark with another wording of one of its questions. What it was before is kept, and a correction taken back leaves none.
 * @throws Error for a question that is not there, or another number of turns: that would be another question
 */
export function correct(benchmark: Benchmark, id: string, language: Language, text: WordingText): Benchmark {
  const wording = benchmark.questions.find((question) => question.id === id)?.wordings[language];
  if (wording?.turns.length !== text.turns.length) throw new Error(`no such question: ${id} in ${language}`);
  const changed = corrected(wording, text);
  const questions = benchmark.questions.map((question) =>
    question.id === id ? { ...question, wordings: { ...question.wordings, [language]: changed } } : question,
  );
  return { ...benchmark, questions };
}

function corrected(wording: Wording, text: WordingText): Wording {
  const { turns, reference } = text;
  if (sameWording(wording, text)) return wording;
  // back to what it once was: what came after is no correction any more
  const back = wording.earlier.findIndex((earlier) => sameWording(earlier, text));
  if (back >= 0) {
    return { ...wording, ...wording.earlier[back]!, earlier: wording.earlier.slice(0, back), corrected: back > 0 };
  }
  const earlier = [...wording.earlier, { turns: wording.turns, reference: wording.reference }];
  return { ...wording, turns, reference, earlier, corrected: true };
}
