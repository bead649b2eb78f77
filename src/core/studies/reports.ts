import type { Participant } from './bundle.ts';
import { obviousVotes, repeatedVotes } from './checks.ts';
import { type SkipReason, skipReasons } from './event.ts';
import type { Standing } from './standing.ts';
import type { Study } from './study.ts';

/** What one annotator has done. All of it is a report: nobody is left out of a statistic for it. */
export interface AnnotatorReport {
  /** a pseudonym */
  annotator: string;
  /** of the plan, from 0; more than one where two people have one pseudonym; none without a seat */
  seats: number[];
  /** verdicts that the seats ask for, skips included; null: no seat */
  due: number | null;
  /** in force, on repeats and on something obvious too */
  votes: number;
  skipped: Record<SkipReason, number>;
  /** votes and skips taken back */
  undone: number;
  /** cast when the names could be known: they count nowhere */
  unblinded: number;
  /** the same item judged again with swapped sides, and how often both times alike */
  repeats: { again: number; alike: number };
  obvious: { votes: number; passed: number };
  /** votes in force on answers that name a model or vendor */
  leaks: number;
}

/** @param standing  of all their events. @returns in order of pseudonyms */
export function reportsOf(study: Study, participants: readonly Participant[], standing: Standing): AnnotatorReport[] {
  const names = new Set(participants.map(({ annotator }) => annotator));
  const by = <T extends { annotator: string }>(list: readonly T[]): ((annotator: string) => T[]) => {
    const groups = new Map<string, T[]>();
    for (const each of list) {
      const group = groups.get(each.annotator);
      if (group) group.push(each);
      else groups.set(each.annotator, [each]);
    }
    return (annotator) => groups.get(annotator) ?? [];
  };
  const [votes, skips, undone, unblinded] = [
    by(standing.votes),
    by(standing.skips),
    by(standing.undone),
    by(standing.unblinded),
  ];
  const again = by(repeatedVotes(standing.votes).map(({ agrees, again: { annotator } }) => ({ annotator, agrees })));
  const obvious = by(
    obviousVotes(standing.votes, study).map(({ passed, vote: { annotator } }) => ({ annotator, passed })),
  );
  const sittings = by(participants);
  return [...names].sort().map((annotator) => {
    const seats = [...new Set(sittings(annotator).flatMap(({ seat }) => (seat === null ? [] : [seat])))].sort(
      (one, other) => one - other,
    );
    return {
      annotator,
      seats,
      due: seats.length === 0 ? null : seats.reduce((sum, seat) => sum + itemsOf(study, seat), 0),
      votes: votes(annotator).length,
      skipped: Object.fromEntries(
        skipReasons.map((reason) => [reason, skips(annotator).filter((skip) => skip.reason === reason).length]),
      ) as Record<SkipReason, number>,
      undone: undone(annotator).length,
      unblinded: unblinded(annotator).length,
      repeats: { again: again(annotator).length, alike: again(annotator).filter(({ agrees }) => agrees).length },
      obvious: { votes: obvious(annotator).length, passed: obvious(annotator).filter(({ passed }) => passed).length },
      leaks: votes(annotator).filter(({ leak }) => leak).length,
    };
  });
}

/** Every turn of everything that a seat shows. */
function itemsOf({ seats }: Study, seat: number): number {
  return (seats[seat]?.blocks ?? []).flat().reduce((sum, { left }) => sum + left.length, 0);
}
