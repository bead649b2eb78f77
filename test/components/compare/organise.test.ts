import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/styles/tokens.css';
import '../../../src/ui/styles/base.css';
import '../../../src/ui/styles/icons.css';
import type { GenerationEvent, LaneRequest } from '#core/chat/generation.ts';
import { readStudy } from '#core/studies/study-file.ts';
import { memoryStorage } from '#storage/open.ts';
import { soleTabs } from '#storage/sole-tab.ts';
import { makeWorkbench, type Made, type Making } from '../fake-workbench.ts';
import Stage from '../Stage.svelte';

let leave: (() => void) | null = null;

beforeEach(async () => {
  location.hash = '#/compare/study';
  await page.viewport(1280, 900);
});
afterEach(() => {
  leave?.();
  leave = null;
  vi.restoreAllMocks();
});

interface Visit extends Made {
  /** awaited before each answer */
  hold: { answer: () => Promise<void> };
}

/** The studies as a visitor finds them, over an engine that repeats what it is asked. */
async function visit(making: Making = {}): Promise<Visit> {
  const made = await makeWorkbench(making);
  const hold: Visit['hold'] = { answer: () => Promise.resolve() };
  made.engine.generate = async function* (lanes: LaneRequest[]): AsyncGenerator<GenerationEvent> {
    made.engine.requests.push(...lanes);
    for (const [lane, { messages }] of lanes.entries()) {
      await hold.answer();
      const text = `Answer to: ${messages.at(-1)!.content}`;
      yield { kind: 'token', lane, id: 1, text, piece: text, probability: 1, entropyBits: 0, alternatives: [] };
      const totals = { promptTokens: 9, reusedTokens: 0, tokens: 1, firstTokenMs: 20, decodeMs: 1000 };
      yield { kind: 'finish', lane, reason: 'end-of-turn', text, totals };
    }
  };
  const component = mount(Stage, { target: document.body, props: { workbench: made.workbench } });
  leave = () => void unmount(component);
  await made.workbench.checkpoints.start();
  return { ...made, hold };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const group = (name: string) => page.getByRole('group', { name, exact: true });
const progress = () => page.getByRole('progressbar', { name: 'Generating answers' });
const list = () => page.getByRole('list', { name: 'In this browser' });

/** A study of ten questions in one language. */
async function organise(): Promise<void> {
  await button('Organise a study').click();
  for (const name of ['German', 'French', 'Italian', 'Spanish'])
    await group('Languages').getByRole('checkbox', { name }).click();
  for (const name of ['Roleplay', 'Reasoning', 'Coding', 'Extraction', 'Science', 'Humanities'])
    await group('Categories').getByRole('checkbox', { name }).click();
  await expect.element(page.getByText('10 questions in 1 language')).toBeVisible();
}

describe('the studies of a browser', () => {
  test('tell a newcomer what an organiser does and what an annotator does', async () => {
    await visit();
    await expect.element(page.getByRole('radio', { name: 'Study' })).toBeChecked();
    await expect.element(page.getByText('No study yet. Organise one, or open the study file')).toBeVisible();
    await expect.element(button('Organise a study')).toBeVisible();
    await expect.element(page.getByLabelText('Open a study file')).toBeInTheDocument();
    await expect
      .element(page.getByRole('link', { name: 'Benchmarks' }))
      .toHaveAttribute('href', '#/compare/benchmarks');
  });

  test('say so where an address leads to none', async () => {
    location.hash = '#/compare/study/gone';
    await visit();
    await expect.element(page.getByText('The study at this address is not in this browser.')).toBeVisible();
  });

  test('refuse a file that is no study with both sentences, and one too large before it is read', async () => {
    await visit();
    const input = page.getByLabelText('Open a study file');
    await userEvent.upload(input, new File(['{}'], 'notes.json'));
    await expect.element(page.getByRole('alert')).toHaveTextContent('“notes.json” is not a study file.');
    const huge = new File(['{}'], 'huge.json');
    Object.defineProperty(huge, 'size', { value: 2e8 });
    const read = vi.spyOn(File.prototype, 'text');
    const element = input.element() as HTMLInputElement;
    Object.defineProperty(element, 'files', { value: [huge], configurable: true });
    element.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.element(page.getByRole('alert')).toHaveTextContent('“huge.json” has 200');
    expect(read).not.toHaveBeenCalled();
  });

  test('are deleted only after saying what goes with them', async () => {
    const { storage } = await visit();
    await organise();
    await page.getByRole('link', { name: 'All studies' }).click();
    await list()
      .getByRole('button', { name: /^Delete/ })
      .click();
    await expect.element(page.getByRole('dialog')).toHaveTextContent('All choices for this study go from this browser');
    await button('Cancel').click();
    await list()
      .getByRole('button', { name: /^Delete/ })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await expect.element(page.getByText('No study yet.')).toBeVisible();
    expect(await storage.studies.map(({ id }) => id)).toEqual([]);
  });
});

describe('organising a study', () => {
  test('is for one tab at a time: another says so and can take it over, and the first then says so', async () => {
    const tabs = soleTabs(crypto.randomUUID());
    const storage = { ...memoryStorage(), tabs };
    const name = page.getByRole('textbox', { name: 'Name of the study' });
    const elsewhere = page.getByText('This study is being prepared in another tab.');
    await visit({ storage });
    await button('Organise a study').click();
    await name.fill('Autumn study');
    const { hash } = location;
    leave?.(); // the first tab holds on to it, whatever it shows

    location.hash = hash;
    await visit({ storage });
    await expect.element(elsewhere).toBeVisible();
    await expect.element(name).not.toBeInTheDocument();
    await button('Go on here').click();
    await expect.element(name).toHaveValue('Autumn study');
    await name.fill('Winter study');
    await expect.element(page.getByText('All changes are kept in this browser.')).toBeVisible();
    const [study] = await storage.studies.map((record) => record);
    expect(study!.name).toBe('Winter study');

    expect(await tabs.take(`study/${study!.id}`, () => undefined, true)).toBe(true);
    await expect.element(elsewhere).toBeVisible();
    await expect.element(name).not.toBeInTheDocument();
  });

  test('begins with our small benchmark, the pair of Compare, and a plan that says what can be computed', async () => {
    await visit();
    await button('Organise a study').click();
    await expect.element(page.getByText('200 questions in 5 languages')).toBeVisible();
    await expect.element(page.getByRole('combobox', { name: 'First checkpoint' })).toHaveDisplayValue('Tandem · DE');
    await expect
      .element(page.getByRole('combobox', { name: 'Second checkpoint' }))
      .toHaveDisplayValue('Tandem · ENDEFRITES');
    await expect.element(page.getByText(/alpha can be computed: 200 pairs of answers/)).toBeVisible();
    await expect.element(page.getByText(/kappa can be computed on 160 pairs of answers/)).toBeVisible();
    await expect.element(button('Write the study file')).toBeDisabled();
    await expect.element(page.getByText('Not all answers are there (step 4).')).toBeVisible();
  });

  test('says in words why a plan cannot be', async () => {
    await visit();
    await organise();
    await page.getByRole('textbox', { name: 'Votes on these' }).fill('9');
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByText('There are 4 annotators for English; this plan needs 9.')).toBeVisible();
    await expect.element(page.getByText(/The votes cannot be divided/)).toBeVisible();
  });

  test('pauses, survives leaving the screen and the page, goes on, and ends in a file that names nobody', async () => {
    const storage = memoryStorage();
    const first = await visit({ storage });
    await organise();
    await page.getByRole('textbox', { name: 'Name of the study' }).fill('Autumn');
    let answers = 0;
    let on: () => void = () => undefined;
    first.hold.answer = () => (++answers === 9 ? new Promise((resolve) => (on = resolve)) : Promise.resolve());
    await button('Generate all answers').click();
    await expect.element(progress()).toHaveAttribute('aria-valuetext', '4 of 20 answers');
    await button('Pause').click();
    on();
    await expect.element(page.getByText(/Generation pauses/)).toBeVisible();
    leave?.();

    const second = await visit({ storage });
    await expect.element(page.getByRole('textbox', { name: 'Name of the study' })).toHaveValue('Autumn');
    await expect.element(progress()).toHaveAttribute('aria-valuetext', '4 of 20 answers');
    await button('Go on generating').click();
    await expect.element(page.getByText('All answers are there.')).toBeVisible();
    expect(second.engine.requests.length).toBe(2 * 16);

    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:study';
    });
    const named: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      named.push(this.download);
    });
    await button('Write the study file').click();
    await expect.element(button('Save the file again')).toBeVisible();
    expect(named).toEqual(['Autumn.study.json']);
    const text = await saved[0]!.text();
    expect(text).not.toMatch(/endefrites|· DE\b|de\.q8_0/i);
    const study = readStudy(text, 'study');
    expect([study.title, study.questions.length, study.seats.length]).toEqual(['Autumn', 10, 4]);
    await expect.element(page.getByRole('textbox', { name: 'Name of the study' })).toBeDisabled();
    await expect.element(page.getByText(/sealed with a key that only this browser has/)).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Votes handed in' }).first())
      .toHaveAttribute('href', `#/compare/study/${study.id}/votes`);
  });

  test('asks before a change makes answers worthless; no leaves everything as it was', async () => {
    const { storage } = await visit();
    await organise();
    await button('Generate all answers').click();
    await expect.element(page.getByText('All answers are there.')).toBeVisible();
    const seed = page.getByRole('textbox', { name: 'Seed' });
    await seed.fill('5');
    await userEvent.keyboard('{Tab}');
    const dialog = page.getByRole('dialog', { name: 'Discard answers?' });
    await expect.element(dialog).toHaveTextContent('10 answers are no longer');
    await dialog.getByRole('button', { name: 'Leave everything as it was' }).click();
    await expect.element(seed).toHaveValue('0');
    await seed.fill('5');
    await userEvent.keyboard('{Tab}');
    await dialog.getByRole('button', { name: 'Change and discard' }).click();
    await expect.element(progress()).toHaveAttribute('aria-valuetext', '10 of 20 answers');
    await expect.element(seed).toHaveValue('5');
    const [id] = await storage.studies.map((record) => record.id);
    expect((await storage.votes.answers(id!)).length).toBe(10);
  });

  test('takes answers that were made elsewhere, the good ones only if the organiser agrees', async () => {
    await visit();
    await organise();
    await page.getByText('Checkpoints that answered elsewhere').click();
    const line = (id: string) =>
      JSON.stringify({ question_id: id, model_id: 'vogel-7b', choices: [{ index: 0, turns: ['a', 'b'] }] });
    const file = new File([[line('2001_EN'), line('999_EN')].join('\n')], 'vogel-7b.jsonl');
    await userEvent.upload(page.getByLabelText('Open answers'), file);
    await expect.element(page.getByText('1 line cannot be used.')).toBeVisible();
    await expect.element(page.getByRole('cell', { name: 'no question 999_EN' })).toBeVisible();
    await button('Take the good ones').click();
    await expect.element(page.getByText('vogel-7b: 1 answer imported')).toBeVisible();
    const second = page.getByRole('combobox', { name: 'Second checkpoint' });
    const options = [...(second.element() as HTMLSelectElement).options];
    await second.selectOptions(options.find(({ text }) => text === 'vogel-7b (imported)')!.value);
    await expect.element(page.getByText('9 answers failed or missing').first()).toBeVisible();
    await button('Leave these questions out').click();
    await expect.element(page.getByText('9 questions are left out.')).toBeVisible();
    await expect.element(progress()).toHaveAttribute('aria-valuetext', '1 of 2 answers');
  });
});
