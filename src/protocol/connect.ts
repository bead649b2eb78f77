import type { WorkbenchError } from '#core/errors.ts';
import { connect } from './connection.ts';
import type { CorporaApi } from './corpora-api.ts';
import type { EngineApi, FileFacts } from './engine-api.ts';
import type { StatisticsApi } from './statistics-api.ts';
import type { WeightsApi } from './weights-api.ts';

/** The engine in a worker of its own. `onBroken` hears once if the worker dies. */
export function connectEngine(onBroken: (error: WorkbenchError) => void): EngineApi {
  const worker = new Worker(new URL('../../workers/engine.worker.ts', import.meta.url), {
    type: 'module',
    name: 'engine',
  });
  const { remote, call, stream } = connect<EngineApi>(worker, onBroken);
  return {
    gpu: () => call(remote.gpu()),
    inspect: (source) => call<FileFacts>(remote.inspect(source)),
    estimate: (sources, options) => call(remote.estimate(sources, options)),
    load: (source, options) => stream(remote.load(source, options)),
    unload: (id) => call(remote.unload(id)),
    attach: (checkpoint, source) => stream(remote.attach(checkpoint, source)),
    detach: (checkpoint, adapter) => call(remote.detach(checkpoint, adapter)),
    generate: (lanes) => stream(remote.generate(lanes)),
    countTokens: (id, messages) => call(remote.countTokens(id, messages)),
    countEach: (id, texts) => call(remote.countEach(id, texts)),
    selfCheck: () => stream(remote.selfCheck()),
    residentBytes: () => call(remote.residentBytes()),
  };
}

/** The store for checkpoint files, in a worker because only there can OPFS files be written in place. */
export function connectWeights(onBroken: (error: WorkbenchError) => void): WeightsApi {
  const worker = new Worker(new URL('../../workers/weights.worker.ts', import.meta.url), {
    type: 'module',
    name: 'weights',
  });
  const { remote, call, stream } = connect<WeightsApi>(worker, onBroken);
  return {
    list: () => call(remote.list()),
    add: (file) => stream(remote.add(file)),
    download: (request) => stream(remote.download(request)),
    remove: (name) => call(remote.remove(name)),
    clear: () => call(remote.clear()),
  };
}

/** The library of parallel corpora, in a worker because making and searching a quarter of a million dialogues takes a while. */
export function connectCorpora(onBroken: (error: WorkbenchError) => void): CorporaApi {
  const worker = new Worker(new URL('../../workers/corpora.worker.ts', import.meta.url), {
    type: 'module',
    name: 'corpora',
  });
  const { remote, call, stream } = connect<CorporaApi>(worker, onBroken);
  return {
    sets: () => call(remote.sets()),
    make: () => stream(remote.make()),
    import: (request) => stream(remote.import(request)),
    label: (key, nature) => call(remote.label(key, nature)),
    remove: (key) => call(remote.remove(key)),
    clear: () => call(remote.clear()),
    select: (key, filter) => stream(remote.select(key, filter)),
    entry: (key, position) => call(remote.entry(key, position)),
    figures: (key) => stream(remote.figures(key)),
    sample: (key) => call(remote.sample(key)),
    missing: (key, most) => call(remote.missing(key, most)),
    missingFile: (key) => call(remote.missingFile(key)),
    composition: (key, mixture, size) => call(remote.composition(key, mixture, size)),
    export: (key, mixture, size) => stream(remote.export(key, mixture, size)),
  };
}

/** The statistics of votes and judgments, in a worker because thousands of resamplings take a while. */
export function connectStatistics(onBroken: (error: WorkbenchError) => void): StatisticsApi {
  const worker = new Worker(new URL('../../workers/statistics.worker.ts', import.meta.url), {
    type: 'module',
    name: 'statistics',
  });
  const { remote, call, stream } = connect<StatisticsApi>(worker, onBroken);
  return {
    hold: (key, gathered) => call(remote.hold(key, gathered)),
    read: (key, file) => call(remote.read(key, file)),
    drop: (key) => call(remote.drop(key)),
    report: (request) => stream(remote.report(request)),
    questions: (request, behind, from, most) => call(remote.questions(request, behind, from, most)),
    question: (request, key) => call(remote.question(request, key)),
    scored: (request, behind, from, most) => call(remote.scored(request, behind, from, most)),
    answers: (request, key) => call(remote.answers(request, key)),
    checked: (request, behind, from, most) => call(remote.checked(request, behind, from, most)),
    checkedAnswers: (request, key) => call(remote.checkedAnswers(request, key)),
    file: (request, format) => call(remote.file(request, format)),
  };
}
