import { tokenType, type Vocabulary } from './vocabulary.ts';

/** Stands inside the name of a special token that is to stay text. A noncharacter: it means nothing in any text. */
const guard = '\ufdd0';

/** A stretch of plain text, or a special token that stood in it. */
export type Fragment = string | number;

/**
 * Finds the names of special tokens in a text. Of names that overlap, the longer one wins wherever it stands, as in
 * llama.cpp (`tokenizer_st_partition`): it looks for the longest name first through the whole text.
 */
export class SpecialTokens {
  readonly #vocabulary: Vocabulary;
  readonly #whenSpecial: NameMatcher;
  readonly #always: NameMatcher;
  readonly #control: NameMatcher;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    const named: number[] = [];
    const defined: number[] = [];
    vocabulary.types.forEach((type, id) => {
      if (type === tokenType.control || type === tokenType.unknown) named.push(id);
      // SentencePiece's Unigram takes its user-defined pieces itself, after normalising; see unigram.ts.
      else if (type === tokenType.userDefined && vocabulary.kind !== 't5') defined.push(id);
    });
    this.#whenSpecial = new NameMatcher(vocabulary.pieces, [...named, ...defined]);
    this.#control = new NameMatcher(vocabulary.pieces, named);
    this.#always = new NameMatcher(vocabulary.pieces, defined);
  }

  /** @param special  whether control tokens count too, or only the user-defined ones, which are text */
  split(text: string, special: boolean): Fragment[] {
    const present = (special ? this.#whenSpecial : this.#always).present(text);
    let fragments: Fragment[] = text === '' ? [] : [text];
    for (const id of present) {
      const name = this.#vocabulary.pieces[id]!;
      const finer: Fragment[] = [];
      for (const fragment of fragments) {
        if (typeof fragment === 'number') finer.push(fragment);
        else cut(fragment, name, id, finer);
      }
      fragments = finer;
    }
    // in plain text the guard is a character like any other
    return special ? fragments.map(mend).filter((fragment) => fragment !== '') : fragments;
  }

  /** Breaks every name of a control token in the text; `split` mends them. */
  protect(text: string): string {
    let safe = text.replaceAll(guard, '');
    for (const id of this.#control.present(safe)) {
      const name = this.#vocabulary.pieces[id]!;
      // one letter cannot be broken; guards before and after it would not help either
      if (name.length > 1) safe = safe.replaceAll(name, name[0]! + guard + name.slice(1));
    }
    return safe;
  }
}

function mend(fragment: Fragment): Fragment {
  return typeof fragment === 'string' ? fragment.replaceAll(guard, '') : fragment;
}

function cut(text: string, name: string, id: number, into: Fragment[]): void {
  let from = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, from)) {
    if (at > from) into.push(text.slice(from, at));
    into.push(id);
    from = at + name.length;
  }
  if (from < text.length) into.push(text.slice(from));
}

interface Node {
  id: number;
  children: Map<number, Node>;
}

/** Which of many names occur in a text at all: one pass with a trie, where searching for each alone would be thousands. */
class NameMatcher {
  readonly #root: Node = { id: -1, children: new Map() };
  readonly #lengths = new Map<number, number>();

  constructor(pieces: readonly string[], ids: readonly number[]) {
    const encoder = new TextEncoder();
    for (const id of ids) {
      const name = pieces[id]!;
      let node = this.#root;
      for (let at = 0; at < name.length; at++) {
        const unit = name.charCodeAt(at);
        let child = node.children.get(unit);
        if (child === undefined) node.children.set(unit, (child = { id: -1, children: new Map() }));
        node = child;
      }
      if (node.id < 0) node.id = id;
      this.#lengths.set(id, encoder.encode(name).length);
    }
  }

  /** ids of the names in the text, longest first, in bytes; the lower id of equals */
  present(text: string): number[] {
    const found = new Set<number>();
    if (this.#root.children.size > 0) {
      for (let start = 0; start < text.length; start++) {
        let node: Node | undefined = this.#root;
        for (let at = start; node !== undefined && at < text.length; at++) {
          node = node.children.get(text.charCodeAt(at));
          if (node !== undefined && node.id >= 0) found.add(node.id);
        }
      }
    }
    return [...found].sort((a, b) => this.#lengths.get(b)! - this.#lengths.get(a)! || a - b);
  }
}
