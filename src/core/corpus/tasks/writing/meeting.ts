import { atTime, clock, onWeekday, weekday } from '../../grammar/index.ts';
import type { Draw } from '../../draw.ts';
import type { Parallel } from '../../parallel.ts';
import { wording } from '../template.ts';
import { type Event, events, wordsOf } from './events.ts';
import type { Change } from './letter-task.ts';

export interface Meeting {
  event: Event;
  /** 0 is Monday */
  day: number;
  hour: number;
  minute: number;
}

/** What templates read of a meeting. */
export interface MeetingView {
  event: Event;
  /** "the concert", "dinner", in English */
  the: string;
  day: Parallel;
  on: Parallel;
  clock: Parallel;
  at: Parallel;
}

export function drawMeeting(draw: Draw): Meeting {
  const event = draw.pick(events);
  return {
    event,
    day: draw.whole(0, 6),
    hour: draw.pick(hoursOf(event)),
    minute: draw.pick([0, 0, 15, 30, 45]),
  };
}

export function meetingKey({ event, day, hour, minute }: Meeting): string {
  return `${event.id}-${day}-${hour}:${minute}`;
}

export function meetingView({ event, day, hour, minute }: Meeting): MeetingView {
  return {
    event,
    the: event.englishThe,
    day: weekday(day),
    on: onWeekday(day),
    clock: clock(hour, minute),
    at: atTime(hour, minute),
  };
}

export function hoursOf({ hours: [from, to] }: Event): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** What a letter about a meeting has to name. */
export function meetingNames({ event, day, hour, minute }: Meeting): Parallel[] {
  return [wordsOf(event), weekday(day), clock(hour, minute)];
}

export const dayChange: Change<Meeting, MeetingView> = {
  name: 'day',
  asked: [
    wording(
      'The day has changed: {day}. Please write it again.',
      'Der Tag hat sich geändert: {day}. Schreiben Sie es bitte neu.',
      'Le jour a changé : {day}. Écrivez-le de nouveau, s’il vous plaît.',
      'Il giorno è cambiato: {day}. La riscriva, per favore.',
      'El día ha cambiado: {day}. Escríbalo de nuevo, por favor.',
    ),
    wording(
      'Rather {on}, please.',
      'Lieber {on}, bitte.',
      'Plutôt {on}, s’il vous plaît.',
      'Meglio {on}, per favore.',
      'Mejor {on}, por favor.',
    ),
  ],
  changed: (draw, meeting) => ({ ...meeting, day: (meeting.day + draw.whole(1, 6)) % 7 }),
};
