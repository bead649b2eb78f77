import { type OrganiserDraft, wishesOf } from '#core/studies/draft.ts';

/** Why there can be no study file yet; dictionaries have words for each. */
type Lack = 'name' | 'benchmark' | 'questions' | 'pair' | 'same-pair' | 'seat-language' | 'plan' | 'answers';

interface Prepared {
  name: string;
  draft: OrganiserDraft;
  /** there is one of that name */
  benchmark: boolean;
  /** how many */
  questions: number;
  /** the votes can be divided as wished */
  plan: boolean;
  /** all are there */
  answers: boolean;
}

export function lacksOf({ name, draft, benchmark, questions, plan, answers }: Prepared): Lack[] {
  const { pairs } = draft;
  const different = new Set(pairs.map((pair) => pair.toSorted().join()));
  const lacks: [Lack, boolean][] = [
    ['name', name.trim() === ''],
    ['benchmark', !benchmark],
    ['questions', questions === 0],
    ['pair', pairs.length === 0],
    ['same-pair', different.size < pairs.length || pairs.some(([one, other]) => one === other)],
    ['seat-language', wishesOf(draft).seats.some((seat) => seat.length === 0)],
    // without anything to judge there is nothing to divide
    ['plan', questions > 0 && pairs.length > 0 && !plan],
    ['answers', !answers],
  ];
  return lacks.flatMap(([lack, is]) => (is ? [lack] : []));
}
