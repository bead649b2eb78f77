import type { SamplingSettings } from '../chat/generation.ts';
import { languageCodes } from '../languages.ts';
import type { Provenance, Sealed, StoredAnswer } from './answer.ts';
import { flag, id, list, numberIn, oneOf, orNull, type Read, sha256, shape, text, time, whole } from './shape.ts';
import { readSealed } from './study-file.ts';

const name = text(1000);

export const readSampling: Read<SamplingSettings> = shape<SamplingSettings>({
  temperature: numberIn(0, 100),
  topK: whole(0, 1_000_000),
  topP: numberIn(0, 1),
  minP: numberIn(0, 1),
  repetitionPenalty: numberIn(0, 100),
  seed: whole(0, 2 ** 32 - 1),
});

const told: Read<Provenance> = shape<Provenance>({
  checkpoint: name,
  // of a checkpoint in several files their hashes, one after the other
  checkpointSha256: orNull(name),
  adapterSha256: orNull(name),
  adapterScale: orNull(numberIn(0, 100)),
  format: orNull(name),
  executor: orNull(oneOf(['webgpu', 'cpu'])),
  gpu: orNull(name),
  sampling: orNull(readSampling),
  promptVersion: name,
  appVersion: name,
  at: time,
  imported: flag,
});

const provenance: Read<Provenance | Sealed> = (value, path) =>
  typeof value === 'object' && value !== null && 'cipher' in value ? readSealed(value, path) : told(value, path);

const turns = list(text(10_000_000), 1000);

/** An answer of a hostile file, its seal in base64. */
export const readAnswer: Read<StoredAnswer> = shape<StoredAnswer>(
  {
    id,
    study: id,
    question: text(1000, 1),
    language: oneOf(languageCodes),
    prompts: turns,
    turns,
    finish: list(text(100), 1000),
    hash: sha256,
    provenance,
  },
  ['prompts'],
);
