import { shareOf } from '../hash.ts';
import { languageCodes } from '../languages.ts';
import { folded } from './free-form.ts';
import type { ParallelDialogue } from './task.ts';

/**
 * training: what models learn from. held-out: what they are developed on. final: looked at once, for the figures that are reported.
 */
export type Split = 'training' | 'held-out' | 'final';

const heldOutShare = 0.05;
const finalShare = 0.03;

/**
 * Divides IDs so that no prompt of one part occurs in another, in any language. IDs whose first prompts are alike in some language,
 * however typed and under whatever system prompt, form one group (a longer prefix begins with that prompt, so it adds nothing);
 * the group's smallest ID decides for all. A group with a prompt of one word is learnt from: what is asked with one word ("Hi", "Danke") can only be
 * known, not inferred.
 */
export function splitOf(entries: Iterable<Divisible>): Map<string, Split> {
  const division = new Division();
  for (const entry of entries) division.add(entry);
  return division.splits();
}

interface Divisible {
  id: string;
  dialogue(): ParallelDialogue;
}

/** The same, one ID after another, for whoever must stay awake meanwhile. */
export class Division {
  readonly #groups = new Groups();
  readonly #byPrompt = new Map<string, string>();
  readonly #ofOneWord: string[] = [];

  add(entry: Divisible): void {
    const { id } = entry;
    this.#groups.add(id);
    const { user } = entry.dialogue().turns[0]!;
    for (const language of languageCodes) {
      const words = folded(user[language]);
      if (!words.includes(' ')) this.#ofOneWord.push(id);
      const prompt = `${language} ${words}`;
      const other = this.#byPrompt.get(prompt);
      if (other === undefined) this.#byPrompt.set(prompt, id);
      else this.#groups.join(id, other);
    }
  }

  splits(): Map<string, Split> {
    const learnt = new Set(this.#ofOneWord.map((id) => this.#groups.smallest(id)));
    const splits = new Map<string, Split>();
    for (const id of this.#groups.ids) {
      const group = this.#groups.smallest(id);
      splits.set(id, learnt.has(group) ? 'training' : decided(group));
    }
    return splits;
  }
}

function decided(id: string): Split {
  const share = shareOf(`split ${id}`);
  return share < finalShare ? 'final' : share < finalShare + heldOutShare ? 'held-out' : 'training';
}

/** Disjoint sets of IDs, each led by its smallest. [Tarjan1975] */
class Groups {
  readonly #leader = new Map<string, string>();

  get ids(): Iterable<string> {
    return this.#leader.keys();
  }

  add(id: string): void {
    if (!this.#leader.has(id)) this.#leader.set(id, id);
  }

  smallest(id: string): string {
    let leader = id;
    for (let next = this.#leader.get(leader)!; next !== leader; next = this.#leader.get(leader)!) leader = next;
    // the way is shorter next time
    for (let at = id; at !== leader;) {
      const next = this.#leader.get(at)!;
      this.#leader.set(at, leader);
      at = next;
    }
    return leader;
  }

  join(one: string, other: string): void {
    const first = this.smallest(one);
    const second = this.smallest(other);
    if (first < second) this.#leader.set(second, first);
    else if (second < first) this.#leader.set(first, second);
  }
}
