import { ResultsLibrary } from '#core/results/library.ts';
import { serveResults } from '#protocol/serve-results.ts';
import type { StatisticsApi } from '#protocol/statistics-api.ts';
import { readStream, serveStream } from '#protocol/streams.ts';

/** The real library in the page, its streams as across the worker's boundary: leaving is heard there. */
export function fakeStatistics(): StatisticsApi {
  const api = serveResults(new ResultsLibrary());
  return {
    ...api,
    report(request) {
      const { port1, port2 } = new MessageChannel();
      serveStream(api.report(request), port1);
      return readStream(port2);
    },
  };
}
