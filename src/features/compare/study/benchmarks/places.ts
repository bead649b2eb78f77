import { everyQuestion, type QuestionFilter } from './filter.ts';

/** How a benchmark was left: what is listed, and where in it one was. */
export interface Place {
  filter: QuestionFilter;
  /** the question last opened */
  question: string | null;
  /** of the page, in pixels */
  scrollTop: number;
}

/** By benchmark. Nothing on the page follows them: they are looked up when one comes back. */
export class Places {
  readonly #places = new Map<string, Place>();

  of(benchmark: string): Place {
    return this.#places.get(benchmark) ?? { filter: everyQuestion, question: null, scrollTop: 0 };
  }

  remember(benchmark: string, place: Partial<Place>): void {
    this.#places.set(benchmark, { ...this.of(benchmark), ...place });
  }
}
