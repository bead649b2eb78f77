import type { ErrorCode, ErrorFacts, WorkbenchError } from '#core/errors.ts';

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)} MB`;

/** One English sentence a code; the page has its own words in five languages. */
const sentences: { [C in ErrorCode]: (facts: ErrorFacts[C]) => string } = {
  'gguf/not-gguf': ({ file }) => `${file} is not a GGUF file.`,
  'gguf/unsupported-version': ({ file, version }) =>
    `${file} is GGUF version ${version}; versions 2 and 3 can be read.`,
  'gguf/truncated': ({ file, section, neededBytes, sizeBytes }) =>
    `${file} ends too early: its ${section} needs ${neededBytes} bytes, the file has ${sizeBytes}.`,
  'gguf/limit': ({ file, what, value, limit }) => `${file} goes beyond a limit: ${what} ${value}, at most ${limit}.`,
  'gguf/malformed': ({ file, what }) => `${file} is damaged: ${what}.`,
  'gguf/duplicate-name': ({ file, name }) => `${file} has "${name}" twice.`,
  'gguf/missing-key': ({ file, key }) => `${file} lacks the key ${key}.`,
  'gguf/wrong-type': ({ file, key, expected }) => `In ${file} the key ${key} should be ${expected}.`,
  'gguf/unsupported-architecture': ({ architecture }) => `The architecture "${architecture}" is not supported.`,
  'gguf/unsupported-feature': ({ feature }) => `Not supported: ${feature}.`,
  'gguf/unsupported-format': ({ tensor, format }) => `The format ${format} of tensor ${tensor} is not supported.`,
  'gguf/missing-tensor': ({ tensor }) => `The tensor ${tensor} is missing.`,
  'gguf/tensor-shape': ({ tensor, expected, found }) => `The tensor ${tensor} should be ${expected}, but is ${found}.`,
  'gguf/missing-part': ({ file, part, parts }) => `${file} is split into ${parts} files; part ${part} is missing.`,
  'adapter/not-an-adapter': ({ file, found }) => `${file} is not a LoRA adapter, but ${found}.`,
  'adapter/needs-base': ({ file }) => `${file} is an adapter; its base is needed as FILE, and this as --adapter.`,
  'adapter/architecture': ({ file, expected, found }) =>
    `${file} adapts the architecture "${found}", but the base is "${expected}".`,
  'adapter/unexpected-tensor': ({ tensor }) => `The adapter's tensor ${tensor} is neither a .lora_a nor a .lora_b.`,
  'adapter/incomplete-pair': ({ tensor }) => `The adapter lacks the tensor ${tensor} of a pair.`,
  'adapter/no-such-tensor': ({ tensor }) => `The base has nothing that the adapter's tensor ${tensor} could change.`,
  'adapter/tensor-shape': ({ tensor, expected, found }) =>
    `The adapter's tensor ${tensor} should be ${expected} for this base, but is ${found}.`,
  'adapter/rank': ({ tensor, rank, limit }) =>
    `The adapter's tensor ${tensor} has rank ${rank}; at most ${limit} can be computed.`,
  'adapter/not-finite': ({ tensor }) => `The adapter's tensor ${tensor} has a value that is not a finite number.`,
  'adapter/not-attached': () => 'The adapter is not attached.',
  'adapter/scale': ({ scale }) => `The scale ${scale} is not between 0 and 2.`,
  'text/unsupported-tokenizer': ({ kind }) => `The tokenizer "${kind}" is not supported.`,
  'text/malformed-tokenizer': ({ what }) => `The tokenizer is damaged: ${what}.`,
  'text/template-failed': ({ reason }) => `The chat template failed: ${reason}.`,
  'text/template-limit': ({ limit }) => `The chat template was stopped: ${limit}.`,
  'source/not-found': ({ address, status }) => `${address} answered with status ${status}.`,
  'source/unreachable': ({ address }) => `${address} cannot be reached.`,
  'source/no-ranges': ({ address }) => `${address} does not give parts of files, which reading a checkpoint needs.`,
  'source/changed': ({ file }) => `${file} changed while it was read.`,
  'source/replaced': ({ file }) => `${file} is another file by now than the one whose download began.`,
  'source/wrong-hash': ({ file, expected, found }) => `${file} has the SHA-256 ${found}, not ${expected}.`,
  'source/read-failed': ({ file, reason }) => `${file} cannot be read: ${reason}.`,
  'storage/quota': ({ neededBytes, availableBytes }) =>
    `Storing it needs ${megabytes(neededBytes)}; ${megabytes(availableBytes)} are free.`,
  'storage/unavailable': ({ what }) => `Storage is not available: ${what}.`,
  'storage/in-use': ({ file }) => `${file} is being written by another program.`,
  'storage/newer-schema': ({ found, known }) => `The stored data have version ${found}; this program knows ${known}.`,
  'storage/blocked': () => 'Another tab keeps the stored data busy.',
  'storage/full': ({ usedBytes, quotaBytes }) =>
    `There is no room left: ${megabytes(usedBytes)} of ${megabytes(quotaBytes)} are used.`,
  'storage/closed': () => 'The stored data were closed.',
  'storage/deleted': () => 'The stored data were deleted.',
  'storage/failed': ({ reason }) => `The stored data cannot be read or written: ${reason}.`,
  'storage/damaged': () => 'The stored data were damaged and are gone.',
  'storage/conflict': ({ id }) => `There are two different events with the id ${id}.`,
  'storage/sealed-elsewhere': () => 'Only the browser that sealed this can open it.',
  'storage/malformed-import': ({ file, line, what }) => `${file}, line ${line}: ${what}.`,
  'corpora/unknown-shape': ({ file, line, found }) => `${file}, line ${line}: a record of unknown shape (${found}).`,
  'corpora/unknown-language': ({ file, line }) => `${file}, line ${line}: it is not said which language this is.`,
  'corpora/repeated-id': ({ file, line, id, language }) =>
    `${file}, line ${line}: ${id} is there twice in ${language}.`,
  'corpora/not-joined': ({ file }) => `${file} has no IDs, and not as many records in each language.`,
  'corpora/empty': ({ file }) => `${file} has no dialogue.`,
  'corpora/too-many': ({ file, limit }) => `${file} has more than ${limit} IDs.`,
  'corpora/too-large': ({ file, sizeBytes, limitBytes }) =>
    `${file} has ${megabytes(sizeBytes)}; at most ${megabytes(limitBytes)} can be read.`,
  'study/not-a-study': ({ file }) => `${file} is not a study file.`,
  'study/not-a-bundle': ({ file }) => `${file} is not a bundle of votes.`,
  'study/newer': ({ file, found, known }) => `${file} has version ${found}; this program knows ${known}.`,
  'study/malformed': ({ file, path }) => `In ${file} the entry ${path} is missing or wrong.`,
  'study/changed': ({ file }) => `${file} was changed after it had been written, or is incomplete.`,
  'study/too-large': ({ file, sizeBytes, limitBytes }) =>
    `${file} has ${megabytes(sizeBytes)}; at most ${megabytes(limitBytes)} are read.`,
  'study/other-study': ({ file }) => `The votes in ${file} belong to another study.`,
  'study/other-version': ({ file, study }) =>
    `${file} is another version of the study "${study}", on which work has begun here.`,
  'study/other-questions': ({ file }) => `The votes in ${file} are on other questions than the study's.`,
  'study/other-answers': ({ file }) => `The votes in ${file} are on other answers than the study's.`,
  'study/nothing-to-judge': () => 'There are no two answers to one question.',
  'study/wish': ({ wish, low, high }) => `The wish for ${wish} is not between ${low} and ${high}.`,
  'study/too-few-seats': ({ language, seats, needed }) =>
    `For ${language} the plan needs ${needed} annotators; there are ${seats}.`,
  'study/missing-answers': ({ question, missing }) => `Answers are missing: ${missing}, the first to ${question}.`,
  'study/names-a-checkpoint': ({ where, name }) => `The ${where} of the study contains "${name}".`,
  'study/checkpoint-gone': ({ name }) => `${name} is no longer here.`,
  'study/checkpoint-changed': ({ name }) => `The file of ${name} is not the one that gave the earlier answers.`,
  'study/no-directive': ({ name }) => `The template of ${name} takes no directive.`,
  'study/gone': () => 'The study was deleted.',
  'exchange/unchecked-answers': ({ file }) => `${file} holds no answers that can be checked.`,
  'exchange/not-votes': ({ file }) => `${file} holds no votes in a known format.`,
  'exchange/sealed-votes': ({ file }) => `${file} was handed in by annotators and names no models; its study does.`,
  'exchange/not-export': ({ file }) => `${file} is not an export of everything.`,
  'exchange/too-large': ({ file, sizeBytes, limitBytes }) =>
    `${file} has ${megabytes(sizeBytes)}; at most ${megabytes(limitBytes)} are read.`,
  'benchmark/gone': ({ name }) => `There is no benchmark "${name}".`,
  'benchmark/name-taken': ({ name }) => `There already is a benchmark "${name}".`,
  'benchmark/changed-elsewhere': ({ question, language }) =>
    `Question ${question} (${language}) has been changed elsewhere in the meantime.`,
  'engine/no-webgpu': ({ reason }) => `WebGPU is not available: ${reason}.`,
  'engine/out-of-memory': ({ neededBytes, availableBytes }) =>
    `Loading it needs ${megabytes(neededBytes)} of memory; ${megabytes(availableBytes)} may be used.`,
  'engine/memory-exhausted': ({ executor, neededBytes }) =>
    `${executor === 'webgpu' ? 'The GPU' : 'Node'} has run out of memory; the checkpoint takes ${megabytes(neededBytes)} of it.`,
  'engine/device-lost': ({ reason }) => `The GPU was lost: ${reason}.`,
  'engine/kernel-rejected': ({ kernel, difference }) =>
    `The kernel ${kernel} computes wrongly on this GPU (relative difference ${difference}).`,
  'engine/not-finite': ({ layer }) => `The numbers went beyond their range in ${layer}.`,
  'engine/context-full': ({ promptTokens, contextTokens }) =>
    `The context is full: the prompt has ${promptTokens} tokens, the context ${contextTokens}.`,
  'engine/nothing-loaded': () => 'No checkpoint is loaded.',
  'engine/token-out-of-range': ({ id, vocab }) => `Token ${id} is not one of the ${vocab} tokens of the vocabulary.`,
  'engine/cancelled': () => 'Cancelled.',
  'cli/usage': ({ what }) => `${what}.`,
  unexpected: ({ reason }) => `Something unexpected happened: ${reason}.`,
};

/** The error in one line of English, whatever line breaks a hostile file put into its facts. */
export function inWords(error: WorkbenchError): string {
  const sentence = sentences[error.code] as (facts: WorkbenchError['facts']) => string;
  // control characters could move a terminal's cursor
  // eslint-disable-next-line no-control-regex
  return sentence(error.facts).replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}
