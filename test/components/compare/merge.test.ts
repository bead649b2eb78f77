import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/styles/tokens.css';
import '../../../src/ui/styles/base.css';
import '../../../src/ui/styles/icons.css';
import { readBundle, writeBundle } from '#core/studies/bundle-file.ts';
import type { Bundle } from '#core/studies/bundle.ts';
import type { RevealEvent } from '#core/studies/event.ts';
import type { Study } from '#core/studies/study.ts';
import { memoryStorage, type Storage } from '#storage/open.ts';
import { makeWorkbench, type Making } from '../fake-workbench.ts';
import { handedIn, organised } from '../../fixtures/handed-in.ts';
import { voteEvent } from '../../fixtures/study-events.ts';
import Stage from '../Stage.svelte';

let leave: (() => void) | null = null;
let storage: Storage;
let study: Study;
/** what was handed to the browser as a download, by its name */
let saved: Map<string, Blob>;

beforeEach(async () => {
  await page.viewport(1280, 900);
  // after all votes, whatever the clock says
  vi.spyOn(Date, 'now').mockReturnValue(1_900_000_000_000);
  saved = new Map();
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob) - 1}`);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.set(this.download, blobs[Number(this.href.slice('blob:'.length))]!);
  });
  storage = memoryStorage();
  ({ study } = await organised(storage, { questions: 10, seats: 4 }));
});
afterEach(() => {
  leave?.();
  leave = null;
  vi.restoreAllMocks();
});

async function visit(place: string, making: Making = {}): Promise<void> {
  location.hash = place;
  const { workbench } = await makeWorkbench({ storage, ...making });
  const component = mount(Stage, { target: document.body, props: { workbench } });
  leave = () => void unmount(component);
}
const votes = (making?: Making) => visit(`#/compare/study/${study.id}/votes`, making);

const button = (name: string) => page.getByRole('button', { name, exact: true });
const table = (name: string) => page.getByRole('table', { name, exact: true });
const files = () => page.getByRole('status', { name: 'Files' });
const exporting = (name: string) => page.getByRole('listitem', { name, exact: true });

async function take(...bundles: [string, Bundle | string][]): Promise<void> {
  await userEvent.upload(
    page.getByLabelText('Open files'),
    bundles.map(([name, content]) => new File([typeof content === 'string' ? content : writeBundle(content)], name)),
  );
}

test('an organiser finds what to do first, and reads the votes once', async () => {
  const read = vi.spyOn(storage.votes, 'events');
  await votes();
  await expect.element(page.getByText('Nobody has handed anything in yet.')).toBeVisible();
  await expect.element(page.getByText('0 of 20 comparisons have as many votes as the plan wants;')).toBeVisible();
  await expect.element(exporting('Bundle')).toBeVisible();
  expect(exporting('Table (CSV)').elements()).toHaveLength(0);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(read).toHaveBeenCalledTimes(1);
});

test('files are taken in, refused ones are named, and each annotator has a row', async () => {
  await votes();
  const reiher = handedIn(study, 0, 'Reiher');
  await take(['reiher.jsonl', reiher], ['star.jsonl', handedIn(study, 1, 'Star')], ['letter.jsonl', 'Dear all,']);
  await expect.element(files()).toHaveTextContent(`reiher.jsonl ${reiher.events.length} new entries`);
  await expect.element(files()).toHaveTextContent('“letter.jsonl” is not a bundle of votes.');
  const row = table('Annotators').getByRole('row', { name: /Reiher/ });
  const done = reiher.events.filter(({ kind }) => kind === 'vote' || kind === 'skip').length;
  const undone = reiher.events.filter(({ kind }) => kind === 'undo').length;
  await expect.element(row.getByRole('cell', { name: `${done - undone} of ${done - undone}` })).toBeVisible();
  await take(['reiher.jsonl', reiher]);
  await expect.element(files()).toHaveTextContent(`reiher.jsonl nothing new · ${reiher.events.length} here before`);
});

test('one pseudonym from two sittings, and entries that contradict each other, are told', async () => {
  const one = handedIn(study, 0, 'Reiher', false);
  const two = handedIn(study, 1, 'Reiher', false);
  const session = 'another-laptop';
  const moved: Bundle = {
    ...two,
    participants: two.participants.map((each) => ({ ...each, session })),
    events: two.events.map((event) => ({ ...event, session })),
  };
  const changed: Bundle = {
    ...one,
    events: one.events.map((event, index) => (index === 0 ? { ...event, at: event.at + 1 } : event)),
  };
  await votes();
  await take(['one.jsonl', one], ['two.jsonl', moved], ['changed.jsonl', changed]);
  await expect.element(page.getByText('“Reiher” comes from more than one sitting.')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Contradictory entries' })).toBeVisible();
  await page.getByText('2 wordings').click();
  await expect.element(page.getByText(`"at": ${one.events[0]!.at + 1}`)).toBeVisible();
});

test('an annotator is taken out by keyboard, after a question', async () => {
  await votes();
  const star = handedIn(study, 1, 'Star');
  await take(['reiher.jsonl', handedIn(study, 0, 'Reiher')], ['star.jsonl', star]);
  await expect.element(button('Take out Reiher')).toBeVisible();
  button('Take out Reiher').element().focus();
  await userEvent.keyboard('{Enter}');
  const dialog = page.getByRole('dialog', { name: 'Take “Reiher” out of the study?' });
  await expect.element(dialog).toHaveTextContent('are deleted from this browser');
  await userEvent.keyboard('{Escape}');
  await expect.element(button('Take out Reiher')).toBeVisible();
  await button('Take out Reiher').click();
  await dialog.getByRole('button', { name: 'Take out' }).click();
  await expect.poll(() => table('Annotators').getByRole('rowheader').elements().length).toBe(1);
  expect(await storage.votes.events(study.id)).toEqual(star.events);
});

test('names appear once the study is finished, with votes by pair and every format', async () => {
  await votes();
  const bundle = handedIn(study, 0, 'Reiher');
  await take(['reiher.jsonl', bundle]);
  await expect.element(table('Annotators')).toBeVisible();
  expect(document.body.textContent).not.toContain('ENDEFRITES');
  await button('Finish the study').click();
  const dialog = page.getByRole('dialog', { name: 'Finish this study?' });
  await expect.element(dialog).toHaveTextContent('can no longer be called blind');
  await expect.element(dialog).toHaveTextContent('comparisons do not have all their votes yet.');
  await dialog.getByRole('button', { name: 'Finish and show the names' }).click();
  await expect
    .element(table('Votes by pair').getByRole('row', { name: /Tandem · DE .* Tandem · ENDEFRITES/ }))
    .toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'See the results' }))
    .toHaveAttribute('href', `#/results?source=study:${study.id}`);
  expect((await storage.studies.get(study.id))?.finishedAt).toBe(1_900_000_000_000);

  await button('Download: LMSYS votes (JSONL)').click();
  const said = exporting('LMSYS votes (JSONL)').getByRole('status');
  await expect.element(said).toHaveTextContent('has been written.');
  await expect.element(said).toHaveTextContent(/Not in it: .*skips?/);
  await expect.element(said).toHaveTextContent(/In it, but: .*“both bad” ha(s|ve) become/);
  await button('Tandem · DE: FastChat answers (JSONL)').click();
  await expect
    .element(exporting('FastChat answers (JSONL)').getByRole('status'))
    .toHaveTextContent('Everything is in it.');
  await button('Download: Bundle').click();
  await expect.poll(() => [...saved.keys()]).toHaveLength(3);
  const written = await [...saved].find(([name]) => name.endsWith('.votes.jsonl'))![1].text();
  expect(readBundle(written, 'f')).toEqual(bundle);
});

test('a study that is still being prepared has no votes, and says so', async () => {
  const record = (await storage.studies.get(study.id))!;
  await storage.studies.put(study.id, { ...record, file: null });
  await votes();
  await expect.element(page.getByText('This study has not been handed out yet')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'To the study' })).toBeVisible();
});

test('a study file that was damaged is said, and nothing breaks', async () => {
  const record = (await storage.studies.get(study.id))!;
  await storage.studies.put(study.id, { ...record, file: record.file!.replace('Frage 1?', 'Frage 7?') });
  await votes();
  await expect.element(page.getByText('was changed after it had been written')).toBeVisible();
});

test('Blind votes are counted and exported once their names have been shown', async () => {
  await visit('#/compare/study/blind/votes');
  await expect.element(page.getByText('No vote yet.')).toBeVisible();
  const blind = { study: 'blind' };
  const reveal: RevealEvent = {
    ...{ id: 'r', ...blind, session: 'session', annotator: 'heron', at: voteEvent(1).at + 1, uiVersion: '1' },
    ...{ kind: 'reveal', question: '1', checkpoints: { 'answer-2': 'Tandem · DE', 'answer-3': 'Tandem · FR' } },
  };
  await storage.votes.append([voteEvent(1, blind), reveal, voteEvent(2, blind)]);
  await expect.element(table('Votes by pair').getByRole('row', { name: /Tandem · DE .* Tandem · FR/ })).toBeVisible();
  await expect.element(page.getByText('1 vote is on answers whose names have not been shown')).toBeVisible();
  expect(exporting('Bundle').elements()).toHaveLength(0);
  await button('Download: Table (CSV)').click();
  await expect.poll(() => [...saved.keys()]).toEqual(['Blind votes.csv']);
});

test('in German nothing is wider than a phone', async () => {
  await page.viewport(390, 844);
  await votes({ language: 'de' });
  await userEvent.upload(page.getByLabelText('Dateien öffnen'), [
    new File([writeBundle(handedIn(study, 0, 'Reiher'))], 'r.jsonl'),
  ]);
  await expect.element(table('Beurteilende')).toBeVisible();
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});
