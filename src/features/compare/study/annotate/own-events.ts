import type { StudyEvent } from '#core/studies/event.ts';
import { itemsOf } from '#core/studies/progress.ts';
import { inTime, showingKey } from '#core/studies/standing.ts';
import type { Seat, Study } from '#core/studies/study.ts';

/** What is in each block of a seat, by the keys of its showings. */
export function blockKeys(study: Study, seat: Seat, firstTurnOnly: boolean): ReadonlySet<string>[] {
  return itemsOf(study, seat, firstTurnOnly).map((items) => new Set(items.map(showingKey)));
}

/** Both, each event once and in order; the very same list when nothing is new. */
export function joined(events: readonly StudyEvent[], more: readonly StudyEvent[]): readonly StudyEvent[] {
  const known = new Set(events.map(({ id }) => id));
  const added = more.filter(({ id }) => !known.has(id));
  return added.length === 0 ? events : inTime([...events, ...added]);
}
