import type { NoteEvent, VoteTag } from '#core/studies/event.ts';
import type { Decision } from '#core/studies/standing.ts';
import { Keeping } from '../../keeping.svelte.ts';

/** Why somebody judged as he did. */
export type Why = Pick<NoteEvent, 'tags' | 'note'>;

interface ReasonsNeeds {
  /** the last one in force */
  decision: () => Decision | undefined;
  make: (target: string, why: Why) => NoteEvent;
  append: (event: NoteEvent) => Promise<void>;
  /** hears of what is kept */
  kept: (event: NoteEvent) => void;
}

/**
 * Tags and a note on the last verdict, while the next item is in view already. Taps that come faster than the disk are kept together; a
 * verdict never waits for them.
 */
export class Reasons {
  readonly keeping = new Keeping();
  readonly #needs: ReasonsNeeds;
  /** what is to be kept and is not yet; of each decision the last wish */
  #wishes = $state.raw<readonly { target: string; why: Why }[]>([]);

  constructor(needs: ReasonsNeeds) {
    this.#needs = needs;
  }

  readonly why: Why = $derived.by(() => {
    const decision = this.#needs.decision();
    if (!decision) return { tags: [], note: '' };
    const { id, note } = decision;
    const wish = this.#wishes.find(({ target }) => target === id);
    return wish?.why ?? { tags: decision.kind === 'vote' ? decision.tags : [], note };
  });

  toggle(tag: VoteTag): Promise<void> {
    const { tags, note } = this.why;
    return this.#wish({ tags: tags.includes(tag) ? tags.filter((other) => other !== tag) : [...tags, tag], note });
  }

  write(note: string): Promise<void> {
    return this.#wish({ tags: this.why.tags, note: note.trim() });
  }

  async #wish(why: Why): Promise<void> {
    const decision = this.#needs.decision();
    if (!decision) return;
    const { id: target } = decision;
    this.#wishes = [...this.#wishes.filter((wish) => wish.target !== target), { target, why }];
    await this.#keep();
  }

  async #keep(): Promise<void> {
    const [first] = this.#wishes;
    if (!first || this.keeping.pending) return;
    const event = this.#needs.make(first.target, first.why);
    await this.keeping.keep(
      () => this.#needs.append(event),
      () => {
        this.#needs.kept(event);
        // one that was changed meanwhile is another, and stays
        this.#wishes = this.#wishes.filter((wish) => wish !== first);
        return this.#keep();
      },
    );
  }
}
