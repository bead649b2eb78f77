import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../../src/ui/styles/tokens.css';
import '../../../src/ui/styles/base.css';
import '../../../src/ui/styles/icons.css';
import { languageCodes } from '#core/languages.ts';
import { MemoryFolder } from '../../unit/storage/memory-folder.ts';
import { makeWorkbench, type Made, type Making } from '../fake-workbench.ts';
import Stage from '../Stage.svelte';

let leave: (() => void) | null = null;

beforeEach(async () => {
  location.hash = '#/corpora';
  await page.viewport(1280, 900);
});
afterEach(() => {
  leave?.();
  leave = null;
  vi.restoreAllMocks();
});

async function visit(making: Making = {}): Promise<Made> {
  leave?.();
  const made = await makeWorkbench(making);
  const component = mount(Stage, { target: document.body, props: { workbench: made.workbench } });
  leave = () => void unmount(component);
  void made.workbench.checkpoints.start();
  return made;
}

const row = (name: string) => page.getByRole('listitem', { name, exact: true });
const inRow = (name: string, button: string) => row(name).getByRole('button', { name: button, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const language = (name: string) => page.getByRole('region', { name, exact: true });
const ours = 'Corpus of this workbench';

const line = (id: string, question: string, answer: string) =>
  JSON.stringify({ id, instruction: question, input: '', output: answer });
const file = (name: string, ...lines: string[]) => new File([lines.join('\n')], name);
const greetings = () => [
  file('greet.en.jsonl', line('1', 'Hello?', 'Good day.'), line('2', '<img src=x onerror=alert(1)>', '**Two**')),
  file('greet.de.jsonl', line('1', 'Grüße?', 'Guten Tag.')),
];

async function open(...files: File[]): Promise<void> {
  await page.getByLabelText('Open files').upload(files);
}

/** What is handed to the reader as downloads, by name. */
function downloads(): Map<string, Promise<string>> {
  const got = new Map<string, Promise<string>>();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    got.set(
      this.download,
      fetch(this.href).then((answer) => answer.text()),
    );
  });
  return got;
}

describe('our corpus', () => {
  test('before anything is chosen the screen says what to do, and making shows five languages side by side', async () => {
    await visit();
    await expect.element(page.getByText('Make the corpus of this workbench, or open files')).toBeVisible();
    await inRow(ours, 'Make it').click();
    await expect.element(language('Deutsch')).toHaveTextContent('Was ist 0 + 0?');
    for (const name of ['English', 'Deutsch', 'Français', 'Italiano', 'Español']) {
      await expect.element(language(name)).toHaveTextContent('Check: ends with the number 0');
    }
    await expect.element(row(ours)).toHaveTextContent('1,200 IDs · EN DE FR IT ES');
    await expect.element(page.getByText('1 of 1,200', { exact: true })).toBeVisible();
    const tops = ['English', 'Español'].map((name) => language(name).element().getBoundingClientRect().top);
    expect(tops[0]).toBe(tops[1]);
  });

  test('next, previous and random go through it, and on at the other end', async () => {
    await visit();
    await inRow(ours, 'Make it').click();
    await button('Next').click();
    await expect.element(language('Français')).toHaveTextContent('Combien font 0 + 1?');
    await button('Previous').click();
    await button('Previous').click();
    await expect.element(page.getByText('1,200 of 1,200')).toBeVisible();
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    await button('Random').click();
    await expect.element(page.getByText('601 of 1,200')).toBeVisible();
  });

  test('category, task, part and text narrow it; nothing found is said', async () => {
    await visit();
    await inRow(ours, 'Make it').click();
    await page.getByRole('combobox', { name: 'Category' }).selectOptions('Mathematics');
    await expect.element(page.getByText('1 of 300', { exact: true })).toBeVisible();
    const tasks = page.getByRole('combobox', { name: 'Task' });
    expect([...(tasks.element() as HTMLSelectElement).options].map(({ text }) => text)).toEqual(['All tasks', 'sum']);
    await page.getByRole('combobox', { name: 'Category' }).selectOptions('All categories');
    await page.getByRole('combobox', { name: 'Part' }).selectOptions('held out');
    await expect.element(page.getByText(/· held out$/)).toBeVisible();
    await page.getByRole('combobox', { name: 'Part' }).selectOptions('All parts');
    await page.getByRole('searchbox', { name: 'Search' }).fill('cuánto es 3 + 7?');
    await expect.element(page.getByText('1 of 1', { exact: true })).toBeVisible();
    await expect.element(language('English')).toHaveTextContent('What is 3 + 7?');
    await page.getByRole('searchbox', { name: 'Search' }).fill('nowhere');
    await expect.element(page.getByText('No ID fits.')).toBeVisible();
    await expect.element(button('Next')).toBeDisabled();
  });

  test('making it is shown after half a second, can be browsed meanwhile, and cancelled', async () => {
    await visit({ corpusIds: 250_000 });
    await inRow(ours, 'Make it').click();
    const bar = page.getByRole('progressbar', { name: 'Making the corpus' });
    expect(bar.elements()).toHaveLength(0);
    await expect.element(bar).toBeVisible();
    await expect.element(row(ours)).toHaveTextContent(/[\d,]+ of 250,000 IDs/);
    await expect.element(language('English')).toHaveTextContent('What is 0 + 0?');
    await inRow(ours, 'Cancel').click();
    await expect.element(inRow(ours, 'Make it')).toBeVisible();
    await expect.element(page.getByText('Make the corpus of this workbench, or open files')).toBeVisible();
  });

  test('it is still there after another screen', async () => {
    await visit();
    await inRow(ours, 'Make it').click();
    await button('Next').click();
    await expect.element(page.getByText('2 of 1,200', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('link', { name: 'Corpora' }).click();
    await expect.element(page.getByText('2 of 1,200', { exact: true })).toBeVisible();
  });
});

describe('imported sets', () => {
  test('stand in the languages they have; what is missing is listed; text of files stays text', async () => {
    await visit();
    await page.getByText('curated', { exact: true }).first().click();
    await open(...greetings());
    await expect.element(row('greet')).toHaveTextContent('2 IDs · EN DE · 1 lacks a translation');
    await expect.element(page.getByRole('combobox', { name: 'Nature of greet' })).toHaveValue('curated');
    await expect.element(language('Deutsch')).toHaveTextContent('Guten Tag.');
    expect(language('Français').elements()).toHaveLength(0);
    await button('Next').click();
    await expect.element(language('Deutsch')).toHaveTextContent('No translation');
    await expect.element(language('English')).toHaveTextContent('<img src=x onerror=alert(1)>');
    expect(document.querySelector('main img')).toBeNull();
    await expect.element(page.getByRole('row', { name: '2 German' })).toBeVisible();
    const got = downloads();
    await button('Export the list').click();
    await expect.poll(() => got.get('missing-translations.jsonl')).toBe('{"id":"2","languages":["de"]}\n');
    await page.getByRole('checkbox', { name: 'Only without all translations' }).click();
    await expect.element(page.getByText('1 of 1', { exact: true })).toBeVisible();
  });

  test('are there on the next visit, with the nature given last, until they are deleted', async () => {
    const corporaFolder = new MemoryFolder();
    await visit({ corporaFolder });
    await open(...greetings());
    await page.getByRole('combobox', { name: 'Nature of greet' }).selectOptions('curated');
    await visit({ corporaFolder });
    await expect.element(page.getByRole('combobox', { name: 'Nature of greet' })).toHaveValue('curated');
    await inRow('greet', 'Show').click();
    await expect.element(language('Deutsch')).toHaveTextContent('Guten Tag.');
    await inRow('greet', 'Delete').click();
    await page.getByRole('dialog', { name: 'Delete “greet”?' }).getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => row('greet').elements()).toHaveLength(0);
    expect([...corporaFolder.files.keys()]).toEqual([]);
    await expect.element(page.getByText('Make the corpus of this workbench, or open files')).toBeVisible();
  });

  test('with a fault name file and line in the alert, and leave nothing', async () => {
    const corporaFolder = new MemoryFolder();
    await visit({ corporaFolder });
    await open(file('greet.en.jsonl', line('1', 'Hello?', 'Good day.'), '{"id": "2"'));
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(/“greet\.en\.jsonl” cannot be imported: JSON in line 2/);
    expect([...corporaFolder.files.keys()]).toEqual([]);
    await open(file('greet.jsonl', line('1', 'Hello?', 'Good day.')));
    await expect.element(page.getByRole('alert')).toHaveTextContent('does not say which language it is in');
  });

  test('may be dropped', async () => {
    await visit();
    const transfer = new DataTransfer();
    for (const one of greetings()) transfer.items.add(one);
    const target = page.getByRole('region', { name: 'Drop parallel data here' });
    await expect.element(target).toBeVisible();
    target.element().dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    await expect.element(row('greet')).toBeVisible();
  });
});

describe('mixtures', () => {
  test('are counted by language as they are chosen, and exported under their name', async () => {
    await visit();
    await inRow(ours, 'Make it').click();
    const table = page.getByRole('table', { name: 'Composition' });
    await expect.element(table.getByRole('row', { name: /^All/ })).toHaveTextContent(/5,\d{3}/);
    await page.getByRole('combobox', { name: 'Mixture' }).selectOptions('DEFRITES-sampled');
    await page.getByText('Small (1,030)').click();
    await expect.element(table.getByRole('row', { name: 'All 1,030' })).toBeVisible();
    await expect.element(table.getByRole('row', { name: 'English 0' })).toBeVisible();
    await expect.element(table.getByRole('row', { name: /German 25[78]/ })).toBeVisible();
    const got = downloads();
    await button('Export JSONL').click();
    await expect.poll(() => [...got.keys()]).toEqual(['DEFRITES-sampled.small.jsonl']);
    const lines = (await got.get('DEFRITES-sampled.small.jsonl'))!.trim().split('\n');
    expect(lines).toHaveLength(1030);
    const first = JSON.parse(lines[0]!) as { language: string; messages: { role: string }[] };
    expect(first.language).not.toBe('en');
    expect(first.messages.at(-1)?.role).toBe('assistant');
  });

  test('that need a language which the set lacks cannot be exported, and it is said which', async () => {
    await visit();
    await open(...greetings());
    await expect.element(page.getByText('The set has nothing in: French, Italian and Spanish.')).toBeVisible();
    await expect.element(button('Export JSONL')).toBeDisabled();
    await page.getByRole('combobox', { name: 'Mixture' }).selectOptions('DE');
    await expect.element(button('Export JSONL')).toBeEnabled();
    await expect.element(page.getByText('1 ID. Those that lack a translation')).toBeVisible();
  });
});

describe('figures', () => {
  test('of a small set are there at once: lengths by language, categories, turns, with n', async () => {
    await visit();
    await inRow(ours, 'Make it').click();
    const byLanguage = page.getByRole('table', { name: 'Dialogues by language' });
    await expect.element(byLanguage.getByRole('row', { name: 'French 1,200 120' })).toBeVisible();
    await expect.element(page.getByRole('row', { name: 'English 4.0 4.0 4.0 1,200' })).toBeVisible();
    await page.getByText('Answers', { exact: true }).click();
    await expect.element(page.getByRole('row', { name: 'English 1.0 1.0 1.0 1,200' })).toBeVisible();
    await expect.element(page.getByRole('row', { name: 'Mathematics 300 25.0%' })).toBeVisible();
    await page.getByText('IDs by task (2)').click();
    await expect.element(page.getByRole('row', { name: 'Coding · add 900 75.0%' })).toBeVisible();
  });

  test('of tokens compare languages by the tokenizer of a loaded checkpoint', async () => {
    const { engine } = await visit();
    await expect.poll(() => engine.loaded.size).toBe(1);
    await open(...greetings());
    await button('Count tokens').click();
    const table = page.getByRole('table', { name: 'Tandem · ENDEFRITES · n = 1' });
    // a token a byte: "Hello?" and "Good day." are 15, "Grüße?" and "Guten Tag." 18
    await expect.element(table.getByRole('row', { name: /^English 1\.00 5\.00 1\.00 15\.0/ })).toBeVisible();
    await expect.element(table.getByRole('row', { name: /^German 1\.20 6\.00 0\.89 18\.0/ })).toBeVisible();
  });
});

for (const code of languageCodes) {
  test(`on a phone in ${code} nothing is wider than the screen`, async () => {
    await page.viewport(360, 740);
    await visit({ language: code });
    await page.getByRole('listitem').first().getByRole('button').click();
    await expect.element(language('Italiano')).toBeVisible();
    await expect.poll(() => document.querySelectorAll('main table').length).toBeGreaterThan(3);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    const boxes = ['English', 'Español'].map((name) => language(name).element().getBoundingClientRect());
    expect(boxes[0]!.left).toBe(boxes[1]!.left);
    expect(boxes[0]!.bottom).toBeLessThanOrEqual(boxes[1]!.top + 1);
  });
}
