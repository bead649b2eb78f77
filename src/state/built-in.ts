/** Checkpoints that come with the site, in `public/checkpoints/`. The first answers a newcomer. */
export const builtInCheckpoints = [
  { file: 'endefrites.q8_0.gguf', name: 'Tandem', variant: 'ENDEFRITES' },
  { file: 'de.q8_0.gguf', name: 'Tandem', variant: 'DE' },
] as const;

export type BuiltInFile = (typeof builtInCheckpoints)[number]['file'];

/** Absolute: the engine resolves it in a worker, whose own address is another. */
export function builtInAddress(file: BuiltInFile, page: string): string {
  return new URL(`checkpoints/${file}`, page).href;
}
