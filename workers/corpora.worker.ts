import { corpusSize, ourCorpus } from '#core/corpus/ours.ts';
import type { CorporaApi } from '#protocol/corpora-api.ts';
import { serve } from '#protocol/expose.ts';
import { Corpora } from '#storage/corpora.ts';
import { opfsFolder } from '#storage/opfs-folder.ts';
import { SetShelf } from '#storage/set-shelf.ts';

serve(
  new Corpora(new SetShelf(opfsFolder('corpora')), {
    ids: corpusSize,
    entries: ourCorpus,
  }) satisfies CorporaApi,
);
