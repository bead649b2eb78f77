import { ResultsLibrary } from '#core/results/library.ts';
import { serve } from '#protocol/expose.ts';
import { serveResults } from '#protocol/serve-results.ts';

serve(serveResults(new ResultsLibrary()));
