import { languageCodes } from '../languages.ts';
import {
  type NoteEvent,
  type RevealEvent,
  type Showing,
  type SkipEvent,
  skipReasons,
  type StudyEvent,
  type UndoEvent,
  verdicts,
  type VoteEvent,
  voteTags,
} from './event.ts';
import { flag, id, line, list, oneOf, type Read, record, shape, ShapeFault, text, time, whole } from './shape.ts';

/** In UTF-16 units; a field for notes takes no more. */
export const longestNote = 20_000;
const note = text(longestNote);
const tags = list(oneOf(voteTags), voteTags.length);
const name = line(300);

const written = { id, study: id, session: id, annotator: name, at: time, uiVersion: line(100) };

const showing: Read<Showing> = shape<Showing>({
  question: line(1000),
  language: oneOf(languageCodes),
  turn: whole(1, 1000),
  left: id,
  right: id,
  repeat: flag,
  shownAt: time,
});

const vote = shape<VoteEvent>({
  ...written,
  kind: oneOf(['vote']),
  showing,
  verdict: oneOf(verdicts),
  tags,
  note,
  unblinded: flag,
  leak: flag,
  seed: whole(0, 2 ** 32 - 1),
});
const skip = shape<SkipEvent>({ ...written, kind: oneOf(['skip']), showing, reason: oneOf(skipReasons), note });
const undo = shape<UndoEvent>({ ...written, kind: oneOf(['undo']), target: id });
const noteOn = shape<NoteEvent>({ ...written, kind: oneOf(['note']), target: id, tags, note });
const reveal = shape<RevealEvent>({
  ...written,
  kind: oneOf(['reveal']),
  question: line(1000),
  checkpoints: record(name, 100),
});

const events = new Map<unknown, Read<StudyEvent>>([
  ['vote', vote],
  ['skip', skip],
  ['undo', undo],
  ['note', noteOn],
  ['reveal', reveal],
]);

/** An event of a hostile file, made anew with its fields in one order: two that say the same are the same text. */
export const readEvent: Read<StudyEvent> = (value, path) => {
  const kind: unknown = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  const read = events.get(kind);
  if (!read) throw new ShapeFault(path === '' ? 'kind' : `${path}.kind`);
  return read(value, path);
};
