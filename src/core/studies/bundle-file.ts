import { WorkbenchError } from '../errors.ts';
import { isRecord, malformed, readJsonlParts } from '../jsonl.ts';
import { Sha256 } from '../sha256.ts';
import { utf8Bytes } from '../utf8.ts';
import { belongsTo, type Bundle, bundleOf, everyEvent, type Participant, type Subject } from './bundle.ts';
import type { StudyEvent } from './event.ts';
import { sha256Of } from './hashes.ts';
import { readEvent } from './read-event.ts';
import {
  id,
  line as oneLine,
  list,
  oneOf,
  orNull,
  type Read,
  sha256,
  shape,
  ShapeFault,
  time,
  whole,
} from './shape.ts';
import { mustBeKnown, mustFit } from './study-file.ts';

const schema = 1;
const format = 'tandem-votes';
const mostEvents = 500_000;
const stepEvents = 200;

interface Envelope {
  format: string;
  schema: number;
  /** of all lines that follow */
  sha256: string;
  lines: number;
}

const envelope: Read<Envelope> = shape<Envelope>({
  format: oneOf([format]),
  schema: oneOf([schema]),
  sha256,
  lines: whole(1, mostEvents + 1),
});

interface Header extends Subject {
  participants: Participant[];
}

export const readConsent: Read<Participant['consent']> = shape({ sha256, at: time });

export const readParticipants: Read<Participant[]> = list(
  shape<Participant>({
    session: id,
    annotator: oneLine(300),
    seat: orNull(whole(0, 10_000)),
    consent: readConsent,
    appVersion: oneLine(100),
  }),
  10_000,
);

const header: Read<Header> = shape<Header>({
  study: id,
  questions: sha256,
  answers: sha256,
  participants: readParticipants,
});

/**
 * A bundle as JSONL: `{"format", "schema", "sha256", "lines"}`, then study, hashes, participants and their consent, then one event a line.
 * The hash is over all lines after the first, joined by line feeds.
 */
export function writeBundle(bundle: Bundle): string {
  const { study, questions, answers, participants } = bundle;
  const lines = [
    JSON.stringify(header({ study, questions, answers, participants }, '')),
    ...everyEvent(bundle).map((event) => JSON.stringify(event)),
  ];
  const first: Envelope = { format, schema, sha256: sha256Of(lines.join('\n')), lines: lines.length };
  return `${[JSON.stringify(first), ...lines].join('\n')}\n`;
}

/**
 * @param file  its name, for the errors
 * @throws WorkbenchError study/too-large, study/not-a-bundle, study/newer, study/changed, storage/malformed-import with the line
 */
export function readBundle(written: string, file: string): Bundle {
  const reading = readingBundle(written, file);
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same in steps, so that a page can draw in between.
 * @returns after yielding the share that has been read, 0 … 1, every few hundred lines
 */
export function* readingBundle(written: string, file: string): Generator<number, Bundle, void> {
  mustFit(written.length, file);
  let stated: Envelope | null = null;
  let subject: Header | null = null;
  let belongs: (event: StudyEvent) => boolean = () => false;
  const events: StudyEvent[] = [];
  const hash = new Sha256();
  let lines = 0;
  const count = (line: string): void => {
    hash.update(utf8Bytes(lines++ === 0 ? line : `\n${line}`));
  };
  for (const part of readJsonlParts(written, file)) {
    if (stated === null) stated = envelopeOf('value' in part ? part.value : null, part.line, file);
    else if ('broken' in part || lines === stated.lines) throw new WorkbenchError('study/changed', { file });
    else {
      const at = { file, line: part.line };
      if (subject === null) {
        subject = inLine(header, part.value, at);
        belongs = belongsTo(subject, subject.participants);
        count(JSON.stringify(subject));
      } else {
        const event = inLine(readEvent, part.value, at);
        if (!belongs(event)) throw malformed(file, part.line, 'session');
        events.push(event);
        count(JSON.stringify(event));
        if (events.length % stepEvents === 0) yield lines / stated.lines;
      }
    }
  }
  if (stated === null) throw new WorkbenchError('study/not-a-bundle', { file });
  if (subject === null || lines < stated.lines || hash.hex() !== stated.sha256)
    throw new WorkbenchError('study/changed', { file });
  return bundleOf(subject, subject.participants, events);
}

function envelopeOf(value: unknown, line: number, file: string): Envelope {
  if (!isRecord(value) || value.format !== format) throw new WorkbenchError('study/not-a-bundle', { file });
  mustBeKnown(value.schema, schema, file);
  return inLine(envelope, value, { file, line });
}

function inLine<T>(read: Read<T>, value: unknown, { file, line }: { file: string; line: number }): T {
  try {
    return read(value, '');
  } catch (thrown) {
    if (thrown instanceof ShapeFault) throw malformed(file, line, thrown.path);
    throw thrown;
  }
}
