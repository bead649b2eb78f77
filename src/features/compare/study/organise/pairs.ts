import { compared, type DraftCheckpoint, type OrganiserDraft } from '#core/studies/draft.ts';

type Compared = Pick<OrganiserDraft, 'checkpoints' | 'pairs'>;

/**
 * Puts a checkpoint at a place of a pair; the same one at the other place changes places with it. What nobody compares any more leaves the
 * draft, but for imported answers, which cannot be made again.
 */
export function withMember(draft: Compared, pair: number, place: 0 | 1, chosen: DraftCheckpoint): Compared {
  const pairs = draft.pairs.map((members, index): readonly [string, string] => {
    if (index !== pair) return members;
    const [first, second] = members;
    const other = place === 0 ? second : first;
    const stays = other === chosen.id ? members[place] : other;
    return place === 0 ? [chosen.id, stays] : [stays, chosen.id];
  });
  return tidy({ pairs, checkpoints: known(draft, chosen) });
}

export function withPair(draft: Compared, first: DraftCheckpoint, second: DraftCheckpoint): Compared {
  return {
    pairs: [...draft.pairs, [first.id, second.id]],
    checkpoints: known({ ...draft, checkpoints: known(draft, first) }, second),
  };
}

export function withoutPair(draft: Compared, pair: number): Compared {
  return tidy({ ...draft, pairs: draft.pairs.filter((_, index) => index !== pair) });
}

/** Without imported answers, and the pairs that they are in. */
export function withoutCheckpoint(draft: Compared, gone: string): Compared {
  return tidy({
    pairs: draft.pairs.filter((pair) => !pair.includes(gone)),
    checkpoints: draft.checkpoints.filter(({ id }) => id !== gone),
  });
}

function known({ checkpoints }: Pick<Compared, 'checkpoints'>, one: DraftCheckpoint): readonly DraftCheckpoint[] {
  return checkpoints.some(({ id }) => id === one.id) ? checkpoints : [...checkpoints, one];
}

function tidy(draft: Compared): Compared {
  const used = new Set(compared(draft));
  return { ...draft, checkpoints: draft.checkpoints.filter((one) => one.key === null || used.has(one)) };
}
