import type { CorpusEntry } from '#core/corpus/generate.ts';
import { parallel } from '#core/corpus/parallel.ts';
import type { CorporaApi } from '#protocol/corpora-api.ts';
import { readStream, serveStream } from '#protocol/streams.ts';
import { Corpora } from '#storage/corpora.ts';
import { SetShelf } from '#storage/set-shelf.ts';
import type { Folder } from '#storage/folder.ts';

/** Sums in five languages instead of our corpus: as many as wanted, made at once. */
export function* sums(ids: number): Generator<CorpusEntry> {
  const ask = { en: 'What is', de: 'Was ist', fr: 'Combien font', it: 'Quanto fa', es: '¿Cuánto es' };
  for (let index = 0; index < ids; index++) {
    const [a, b] = [Math.floor(index / 50), index % 50];
    const hard = index % 4 === 0;
    yield {
      id: `${hard ? 'sum' : 'add'}:${a}+${b}:0`,
      task: hard ? 'sum' : 'add',
      category: hard ? 'math' : 'coding',
      weight: 1,
      dialogue: () => ({
        system: index % 10 === 0 ? parallel((language) => `${language}: short`) : null,
        turns: [
          {
            user: parallel((language) => `${ask[language]} ${a} + ${b}?`),
            assistant: parallel(() => String(a + b)),
            check: { kind: 'number', value: a + b },
          },
        ],
      }),
    };
  }
}

/** The real library over sums, its streams as across the worker's boundary: leaving is heard there. */
export function fakeCorpora(folder: Folder, ids = 1200): CorporaApi {
  const corpora = new Corpora(new SetShelf(folder), { ids, entries: () => sums(ids) });
  const across = <T>(stream: AsyncIterable<T>): AsyncIterable<T> => {
    const { port1, port2 } = new MessageChannel();
    serveStream(stream, port1);
    return readStream(port2);
  };
  return {
    sets: () => corpora.sets(),
    make: () => across(corpora.make()),
    import: (request) => across(corpora.import(request)),
    label: (key, nature) => corpora.label(key, nature),
    remove: (key) => corpora.remove(key),
    clear: () => corpora.clear(),
    select: (key, filter) => across(corpora.select(key, filter)),
    entry: (key, position) => corpora.entry(key, position),
    figures: (key) => across(corpora.figures(key)),
    sample: (key) => corpora.sample(key),
    missing: (key, most) => corpora.missing(key, most),
    missingFile: (key) => corpora.missingFile(key),
    composition: (key, mixture, size) => corpora.composition(key, mixture, size),
    export: (key, mixture, size) => across(corpora.export(key, mixture, size)),
  };
}
