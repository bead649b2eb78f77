/**
 * Names by which a token ends an answer although the file names it nowhere. llama.cpp's lists (llama-vocab.cpp, "end of
 * generation"), including the fill-in-the-middle marks, after which a model of code has nothing more to say.
 */
const endNames = [
  '<|eot_id|>',
  '<|im_end|>',
  '<|end|>',
  '<|return|>',
  '<|call|>',
  '<|flush|>',
  '<|calls|>',
  '<end_of_turn>',
  '<|endoftext|>',
  '</s>',
  '<|eom_id|>',
  '<EOT>',
  '_<EOT>',
  '[EOT]',
  '[EOS]',
  '<|end_of_text|>',
  '<end_of_utterance>',
  '<eos>',
  '<turn|>',
  '<|tool_response>',
  '<｜end▁of▁sentence｜>',
  '[e~[',
];
const fillNames = [
  '<|fim_pad|>',
  '<fim-pad>',
  '<fim_pad>',
  '<PAD>',
  '[PAD]',
  '<|fim_repo|>',
  '<|repo_name|>',
  '<fim-repo>',
  '<REPO>',
  '<reponame>',
  '<|file_sep|>',
];

/** Names that mean a control token whatever type the file gives them. */
export const controlNames: ReadonlySet<string> = new Set([...endNames, ...fillNames]);

/**
 * @param ids  of the vocabulary, by name
 * @param named  ids that the file itself names: eos, eot, eom …
 */
export function endOfTurnIds(ids: ReadonlyMap<string, number>, named: readonly (number | null)[]): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const id of named) if (id !== null) ends.add(id);
  for (const name of controlNames) {
    const id = ids.get(name);
    if (id !== undefined) ends.add(id);
  }
  // Harmony and Solar: `<|end|>` only parts the channels of one answer there.
  const has = (name: string): boolean => ids.has(name);
  const called = has('<|call|>') || has('<|calls|>');
  if (called && (has('<|return|>') || has('<|flush|>'))) drop('<|end|>');
  // Gemma 4 carries `</s>` as an ordinary HTML tag.
  if (has('<|tool_response>')) drop('</s>');
  return ends;

  function drop(name: string): void {
    const id = ids.get(name);
    if (id !== undefined) ends.delete(id);
  }
}
