import { mount } from 'svelte';
import { WorkbenchError } from '#core/errors.ts';
import { preferredLanguage } from '#i18n/dictionaries.ts';
import { connectEngine, connectWeights } from '#protocol/connect.ts';
import { fetchFile } from '#protocol/fetch-file.ts';
import { Checkpoints } from '#state/checkpoints.svelte.ts';
import { Engine } from '#state/engine.svelte.ts';
import { Preferences } from '#state/preferences.svelte.ts';
import { Problems } from '#state/problems.svelte.ts';
import { Words } from '#state/words.svelte.ts';
import { openStorage } from '#storage/open.ts';
import { askToPersist } from '#storage/room.ts';
import { schemaVersion } from '#storage/schema.ts';
import App from './app/App.svelte';
import { Updates } from './app/updates.svelte.ts';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/icons.css';

const problems = new Problems();
const engine = new Engine(connectEngine);
const storage = await openStorage({
  onSuperseded: (found) => problems.show(new WorkbenchError('storage/newer-schema', { found, known: schemaVersion })),
});
if (storage.problem) problems.show(storage.problem);
const preferences = new Preferences(storage.settings, await storage.settings.load(), problems);
const words = await Words.in(preferences.current.language ?? preferredLanguage(navigator.languages));
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
const updates = new Updates();

mount(App, {
  target: document.body,
  props: { workbench: { words, preferences, problems, engine, checkpoints, storage }, updates },
});
checkpoints.start().catch((thrown) => problems.show(thrown));

if (import.meta.env.PROD && 'serviceWorker' in navigator && location.protocol !== 'file:') {
  navigator.serviceWorker.register('./sw.js').then(
    (registration) => updates.watch(registration),
    // private windows and odd hosts refuse it; then there is no offline use, and all else works
    (thrown) => console.warn(thrown),
  );
}
