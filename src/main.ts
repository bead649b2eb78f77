import { mount } from 'svelte';
import { defaultSettings } from '#core/settings.ts';
import { loadMessages, preferredLanguage } from '#i18n/dictionaries.ts';
import { connectCorpora, connectEngine, connectStatistics, connectWeights } from '#protocol/connect.ts';
import { fetchFile } from '#protocol/fetch-file.ts';
import { Checkpoints } from '#state/checkpoints.svelte.ts';
import { Engine } from '#state/engine.svelte.ts';
import { LazyWorker } from '#state/lazy-worker.ts';
import { builtInAddress, builtInCheckpoints } from '#state/built-in.ts';
import { Offline } from '#state/offline.svelte.ts';
import { Preferences } from '#state/preferences.svelte.ts';
import { Problems } from '#state/problems.svelte.ts';
import { Words } from '#state/words.svelte.ts';
import { serviceWorkerCopies } from '#storage/offline-copies.ts';
import { openStorage } from '#storage/open.ts';
import { askToPersist } from '#storage/room.ts';
import App from './app/App.svelte';
import { Updates } from './app/updates.svelte.ts';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/icons.css';

const problems = new Problems();
const engine = new Engine(connectEngine);
// What takes longest begins first: the engine's worker, and the words that a first visit will need.
engine.start();
const language = preferredLanguage(navigator.languages);
void loadMessages(language);
const storage = await openStorage({ onProblem: (problem) => problems.show(problem) });
if (storage.problem) problems.show(storage.problem);
const settings = await storage.settings.load().catch((thrown) => {
  problems.show(thrown);
  return defaultSettings;
});
const preferences = new Preferences(storage.settings, settings, problems);
const checkpoints = new Checkpoints({
  engine,
  weights: connectWeights((error) => problems.show(error)),
  records: storage.checkpoints,
  preferences,
  problems,
  persist: askToPersist,
  fetchFile,
  page: document.baseURI,
});
const offline = new Offline(
  import.meta.env.PROD ? serviceWorkerCopies() : null,
  builtInCheckpoints.map(({ file }) => builtInAddress(file, document.baseURI)),
);
// the first checkpoint loads while the page is drawn
checkpoints.start().catch((thrown) => problems.show(thrown));
const words = await Words.in(preferences.current.language ?? language);
const corpora = new LazyWorker(connectCorpora);
const statistics = new LazyWorker(connectStatistics);
const example = () =>
  fetchFile(new URL('examples/tandem-mini.jsonl', document.baseURI).href, new AbortController().signal);
const updates = new Updates();

mount(App, {
  target: document.body,
  props: {
    workbench: { words, preferences, problems, engine, checkpoints, corpora, statistics, offline, example, storage },
    updates,
  },
});

if (import.meta.env.PROD && 'serviceWorker' in navigator && location.protocol !== 'file:') {
  navigator.serviceWorker.register('./sw.js').then(
    (registration) => updates.watch(registration),
    // private windows and odd hosts refuse it; then there is no offline use, and all else works
    (thrown) => console.warn(thrown),
  );
}
