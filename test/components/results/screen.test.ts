import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/styles/tokens.css';
import '../../../src/ui/styles/base.css';
import '../../../src/ui/styles/icons.css';
import { WorkbenchError } from '#core/errors.ts';
import { handedIn, organised } from '../../fixtures/handed-in.ts';
import { manyGames, manyScores, manyVotes } from '../../fixtures/many-variants.ts';
import { battle, brothers, games, jsonl, scores, twelveVotes } from '../../fixtures/result-files.ts';
import { makeWorkbench, type Made, type Making } from '../fake-workbench.ts';
import Stage from '../Stage.svelte';

let leave: (() => void) | null = null;

beforeEach(async () => {
  sessionStorage.clear();
  location.hash = '#/results';
  await page.viewport(1280, 800);
});
afterEach(() => {
  leave?.();
  leave = null;
  location.hash = '';
});

async function visit(making: Making = {}): Promise<Made> {
  const made = await makeWorkbench(making);
  const component = mount(Stage, { target: document.body, props: { workbench: made.workbench } });
  leave = () => void unmount(component);
  return made;
}

const source = () => page.getByRole('combobox', { name: 'Source' });
const table = (name: string) => page.getByRole('table', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });

async function importFile(name: string, records: readonly object[]): Promise<void> {
  await expect.element(button('Import')).toBeVisible();
  const input = document.querySelector<HTMLInputElement>('search input[type=file]')!;
  const given = new DataTransfer();
  given.items.add(new File([jsonl(records)], name));
  input.files = given.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.element(source()).toHaveDisplayValue(new RegExp(name));
}
/** All figures are there: here they are worked out in the page itself. */
async function complete(): Promise<void> {
  const isBusy = () => document.querySelector('.figures')?.getAttribute('aria-busy');
  await expect.poll(isBusy, { timeout: 20_000 }).toBe('false');
}
const cells = (name: string, row: number): string[] =>
  [...table(name).element().querySelectorAll(`tbody tr:nth-child(${row}) > *`)].map(({ textContent }) =>
    textContent.trim(),
  );

test('with no votes there is the example: what is right by checkpoint, language and category, said to be automatic', async () => {
  await visit();
  await expect.element(page.getByText('This is the built-in example')).toBeVisible();
  await complete();
  await expect.element(page.getByText('120 checked answers, automatically')).toBeVisible();
  expect(cells('Right answers by category, checked automatically', 1).slice(0, 2)).toEqual(['Tandem · DE', '33']);
  expect(cells('Right answers by category, checked automatically', 2).slice(0, 2)).toEqual([
    'Tandem · ENDEFRITES',
    '50',
  ]);
  // a first turn in English
  expect(cells('Right answers, checked automatically', 7).slice(0, 6)).toEqual([
    ...['Tandem · ENDEFRITES', 'English', '1', '100', '100', '100'],
  ]);
  await expect.element(button('Export CSV')).toBeEnabled();
  expect(document.body.textContent).not.toContain('NaN');
  // no score of a judge's, and no vote
  await expect.element(page.getByText('Scores across languages')).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Questions behind Tandem · DE, German' }).click();
  await expect.poll(() => location.hash).toContain('of-model');
  const question = page.getByRole('table', { name: 'Checked answers' }).getByRole('button').first();
  await question.click();
  await expect.element(page.getByRole('article', { name: 'Tandem · DE' })).toHaveTextContent('right');
});

test('an example that cannot be had leaves what will be here, and what to do', async () => {
  const example = () => Promise.reject(new WorkbenchError('source/unreachable', { address: 'localhost' }));
  await visit({ example });
  await expect.element(page.getByText('No votes yet.')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Proof' })).toHaveAttribute('href', '#/results/proof');
  await expect.element(source()).toHaveDisplayValue('Everything here');
  await expect.element(button('Export CSV')).toBeDisabled();
  expect(document.title).toBe('Results · Tandem');
});

describe('an imported file of votes', () => {
  test('becomes figures and tables under their fixed names, and an address', async () => {
    await visit();
    await importFile('votes.jsonl', twelveVotes);
    await complete();
    expect(location.hash).toBe('#/results?source=file%3Avotes.jsonl');
    await expect
      .element(page.getByText(/won 6 of 9 decided votes against Tandem · DE: 67%/))
      .toHaveTextContent('Tandem · ENDEFRITES');
    expect(cells('Win rate', 2).slice(0, 8)).toEqual([
      ...['Tandem · ENDEFRITES', 'People', '6', '3', '2', '1', '0.67'],
      expect.stringMatching(/^0\.\d\d – [01]\.\d\d$/),
    ]);
    expect(cells('Agreement', 1).slice(0, 3)).toEqual(['People with people', '1', '0.40']);
    expect(cells('Positional bias', 1).slice(0, 2)).toEqual(['People, turn 1', '0.38']);
    expect(cells('Votes', 1).slice(0, 5)).toEqual(['Question 81', 'Writing', 'German', '1', 'Tandem · ENDEFRITES 2']);
    await expect
      .element(page.getByRole('img', { name: 'Votes by category: Tandem · DE against Tandem · ENDEFRITES' }))
      .toBeVisible();
    expect(document.body.textContent).not.toContain('NaN');
  });

  test('is there again after a reload, under the same address', async () => {
    const { workbench } = await visit();
    await importFile('votes.jsonl', twelveVotes);
    leave?.();
    await visit({ storage: workbench.storage });
    await complete();
    await expect.element(source()).toHaveDisplayValue('File “votes.jsonl” · 12 votes');
    expect(cells('Win rate', 1)[2]).toBe('3');
  });

  test('is filtered by the address, whoever writes it', async () => {
    await visit();
    await importFile('votes.jsonl', twelveVotes);
    await complete();
    await page.getByRole('combobox', { name: 'Language', exact: true }).first().selectOptions('fr');
    await expect.poll(() => location.hash).toContain('language=fr');
    await expect.element(page.getByText(/won 2 of 4|have won equally many votes/)).toBeVisible();
    location.hash = '#/results?source=file%3Avotes.jsonl&category=writing&annotator=Ada';
    await expect.element(page.getByText(/won 2 of 2 decided votes/)).toBeVisible();
    await complete();
    await expect.element(page.getByRole('combobox', { name: 'Annotator' })).toHaveDisplayValue('Ada');
    await button('Show all').click();
    await expect.poll(() => location.hash).toBe('#/results?source=file%3Avotes.jsonl');
  });

  test('leads from a bar to the questions behind it, both answers and votes', async () => {
    await visit();
    await importFile('votes.jsonl', twelveVotes);
    await complete();
    await button('Questions behind Coding').first().click();
    await expect.poll(() => location.hash).toContain('of-category=coding');
    await expect.poll(() => table('Votes').element().querySelectorAll('tbody tr').length).toBe(3);
    await table('Votes').getByRole('button', { name: 'Question 121' }).click();
    await expect.element(page.getByRole('article', { name: 'Tandem · ENDEFRITES' })).toHaveTextContent(/says aaaa/);
    await expect.element(page.getByRole('row', { name: /^Ada Both bad/ })).toBeVisible();
    // by keyboard as well
    table('Votes').getByRole('button', { name: 'Question 121' }).element().focus();
    await userEvent.keyboard('{Enter}');
    expect(page.getByRole('article').elements()).toHaveLength(0);
  });

  test('shows each figure as a table, too', async () => {
    await visit();
    await importFile('votes.jsonl', twelveVotes);
    await complete();
    await button('Table, Votes by category').click();
    expect(cells('Votes by category', 1).slice(0, 4)).toEqual(['All', '3', '0.25', expect.stringContaining('–')]);
    await expect.element(button('Table, Votes by category')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(button('LaTeX, Votes by category')).toBeVisible();
  });
});

test('a judge’s work is shown beside people’s, under a rule of one’s choice, which says where it misleads', async () => {
  await visit();
  await importFile('votes.jsonl', twelveVotes);
  await importFile('judge.jsonl', [games(81, 'model_2', 'model_2'), games(82, 'model_1', 'tie')]);
  await source().selectOptions('all');
  await complete();
  await expect.element(page.getByRole('heading', { name: 'The judge’s verdicts by category' })).toBeVisible();
  expect(table('Agreement').element().textContent).toContain('People with the judge');
  expect(cells('Positional bias', 4)[0]).toBe('Judge, Writing');
  await page.getByRole('combobox', { name: 'Rule' }).selectOptions('paper');
  await expect.element(page.getByText(/It is no bound/)).toBeVisible();
  await complete();
  expect(table('Agreement').element().textContent).toContain('Upper limit as published');
});

test('scores become bars, a radar, gains and a table; unread ones are counted', async () => {
  await visit();
  await importFile('scores.jsonl', scores);
  await complete();
  await expect.element(page.getByRole('heading', { name: 'Scores by language and checkpoint' })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Gain over other fine-tunes' })).toBeVisible();
  expect(cells('Scores', 1).slice(0, 5)).toEqual(['Family-DE', 'German', '1', '3.50', '3.50']);
  await expect.element(page.getByText(/1 score that could not be read is left out/).first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Compared with' }).selectOptions('Family-DE');
  await expect.poll(() => location.hash).toContain('baseline=Family-DE');
});

test('a bar of scores leads to its questions, with all answers, what the judge said, and what speaks against it', async () => {
  await visit();
  await importFile('brothers.jsonl', brothers);
  await complete();
  await button('Questions behind Family-DE').first().click();
  await expect.poll(() => location.hash).toContain('of-model=Family-DE');
  await expect.element(page.getByRole('combobox', { name: 'Checkpoint' })).toHaveDisplayValue('Family-DE');
  expect(cells('Scored answers', 1)).toEqual([
    ...['Question 101', 'Reasoning', 'English', '1', '4.50', '1 – 10', '4', '5'],
  ]);
  await table('Scored answers').getByRole('button', { name: 'Question 101' }).click();
  const answer = (model: string) => page.getByRole('article', { name: model, exact: true });
  await expect.element(answer('Family-EN')).toHaveTextContent(/10 of 10/);
  await expect
    .element(answer('Family-EN'))
    .toHaveTextContent('The same answer as that of Family-ENDEFRITES, with another score.');
  await expect.element(answer('Family-FR')).toHaveTextContent('The judge’s words say 3.');
  await expect.element(answer('Family-IT')).toHaveTextContent('Scored more than once, and differently.');
  await expect.element(page.getByText('One.', { exact: true })).not.toBeVisible();
  await page.getByText('Reference solution').click();
  await expect.element(page.getByText('One.', { exact: true })).toBeVisible();
  await button('All questions').click();
  await expect.poll(() => location.hash).not.toContain('of-model');
});

test('checkpoints are filtered by what their names tell of their data', async () => {
  await visit();
  await importFile('scores.jsonl', scores);
  await complete();
  await page.getByRole('combobox', { name: 'Trained in' }).selectOptions('several languages');
  await expect.poll(() => location.hash).toContain('trained=several');
  await complete();
  expect(table('Scores').element().querySelectorAll('tbody tr')).toHaveLength(2);
  expect(table('Scores').element().textContent).not.toContain('Family-FR');
  // of comparisons it is said which remain; here there are none
  expect(document.body.textContent).not.toContain('Of comparisons, those remain');
  await button('Show all').click();
  await expect.poll(() => location.hash).not.toContain('trained');
});

test('on few questions the measured coverage stands beside intervals, and what it is under them', async () => {
  await visit();
  const many = Array.from({ length: 12 }, (_, at) => [
    battle(81 + at, { winner: at % 3 === 0 ? 'model_a' : 'model_b' }),
    battle(81 + at, { winner: 'model_b', voter: 'Berta' }),
  ]).flat();
  await importFile('few.jsonl', many);
  await complete();
  await expect.element(page.getByText(/measured coverage 94\.9%/)).toBeVisible();
  expect(cells('Win rate', 1).join(' ')).toMatch(/\(94\.9%\)/);
  expect(table('Win rate').element().querySelector('thead')!.textContent).toContain('95 % (coverage)');
  await expect
    .element(page.getByText(/Coverage is how often such an interval held the true value/).first())
    .toBeVisible();
  const drawn = page.getByRole('img', { name: /^Win rate by part/ }).element();
  expect([...drawn.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain('coverage');
});

describe('nineteen variants with long names, one category empty', () => {
  const wide = () => document.documentElement.scrollWidth - innerWidth;
  const texts = (figure: RegExp): string[] =>
    [...page.getByRole('img', { name: figure }).element().querySelectorAll('text')].map(
      ({ textContent }) => textContent,
    );

  test('fit a phone: the radar has numbers for its axes, and long tables scroll by themselves', async () => {
    await page.viewport(390, 780);
    await visit();
    await importFile('many.jsonl', manyScores(2));
    await complete();
    expect(wide()).toBeLessThanOrEqual(0);
    const radar = texts(/^Scores by category/);
    expect(radar).toContain('Extraction (n/a)');
    expect(radar.filter((text) => /^[1-8]$/.test(text)).length).toBeGreaterThanOrEqual(16);
    // the picture is in sight: what is to be chosen for it is folded up
    const choice = page.getByRole('group', { name: 'Checkpoints in the radar, at most four' });
    await expect.element(choice).not.toBeInTheDocument();
    await page.getByText('Checkpoints in the radar, at most four').first().click();
    await expect.element(choice).toBeVisible();
    const scoresTable = table('Scores').element();
    expect(scoresTable.querySelectorAll('tbody tr')).toHaveLength(19 * 5 * 2);
    expect(scoresTable.parentElement!.clientHeight).toBeLessThanOrEqual(0.8 * innerHeight + 1);
    expect(document.body.textContent).not.toContain('NaN');
  });

  test('fit a projector: names keep both ends, and a tall picture has its scale above as well', async () => {
    await page.viewport(1920, 1000);
    await visit();
    await importFile('many.jsonl', manyScores(2));
    await complete();
    expect(wide()).toBeLessThanOrEqual(0);
    const across = texts(/^Scores across languages/);
    for (const name of across.filter((text) => text.includes('…'))) expect(name).toMatch(/^Mixtral.*….*-sampled$/);
    const byLanguage = texts(/^Scores by language/);
    expect(byLanguage.filter((text) => text === '10')).toHaveLength(2);
    expect(texts(/^Scores by category/)).toContain('Extraction (n/a)');
  });

  test('of votes: what cannot be told of sides and lengths is not said, and empty tables are not shown', async () => {
    await page.viewport(390, 780);
    await visit();
    await importFile('votes.jsonl', manyVotes(400));
    await importFile('judge.jsonl', manyGames());
    await source().selectOptions('all');
    await complete();
    expect(wide()).toBeLessThanOrEqual(0);
    expect(document.body.textContent).not.toMatch(/In log-odds: .*n\/a/);
    expect(page.getByRole('table', { name: 'Answers in another language' }).elements()).toHaveLength(0);
    const matrix = texts(/^Agreement between annotators/);
    // heads tell twelve people apart, however narrow
    expect(new Set(matrix.filter((text) => text.includes('…'))).size).toBeGreaterThanOrEqual(9);
  });
});

describe('a study', () => {
  test('that runs shows how far it is, and nothing that would tell names', async () => {
    const made = await makeWorkbench();
    const { study, record } = await organised(made.storage);
    const bundle = handedIn(study, 0, 'Ada');
    await made.storage.votes.append(bundle.events);
    await made.storage.studies.put(record.id, { ...record, participants: bundle.participants });
    await visit({ storage: made.storage });
    await expect.element(page.getByText(`“${study.title}” is still running.`)).toBeVisible();
    await expect.element(table('Progress')).toHaveTextContent('Ada');
    await expect.element(page.getByRole('meter', { name: 'Votes given of those planned' })).toBeVisible();
    expect(document.querySelectorAll('figure')).toHaveLength(0);
  });

  test('that is finished names its checkpoints, with checks of those who voted', async () => {
    const made = await makeWorkbench();
    const { study, record } = await organised(made.storage);
    await made.storage.votes.append(handedIn(study, 0, 'Ada').events);
    await made.storage.studies.put(record.id, { ...record, finishedAt: Number.MAX_SAFE_INTEGER });
    location.hash = `#/results?source=study:${study.id}`;
    await visit({ storage: made.storage });
    await complete();
    await expect.element(table('Win rate')).toBeVisible();
    expect(table('Self-agreement and checks').element().textContent).toContain('Ada');
  });
});

test('a file that nobody can read is refused in words, and nothing else changes', async () => {
  await visit();
  await expect.element(button('Import')).toBeVisible();
  const input = document.querySelector<HTMLInputElement>('search input[type=file]')!;
  const given = new DataTransfer();
  given.items.add(new File(['{"hello":1}'], 'hello.json'));
  input.files = given.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.element(page.getByRole('alert')).toHaveTextContent('hello.json');
  await expect.element(source()).toHaveDisplayValue('Everything here');
});

test('a file of any size is kept, until it is removed', async () => {
  const { workbench } = await visit();
  const many = Array.from({ length: 4000 }, (_, at) => battle(at % 60, { winner: 'tie', voter: `p${at}` }));
  expect(jsonl(many).length).toBeGreaterThan(2_000_000);
  await importFile('many.jsonl', many);
  await complete();
  leave?.();
  await visit({ storage: workbench.storage });
  await expect.element(source()).toHaveDisplayValue('File “many.jsonl” · 4,000 votes');
  await source().selectOptions('Several…');
  await button('Remove many.jsonl').click();
  await expect.element(page.getByText('This is the built-in example')).toBeVisible();
  expect(await workbench.storage.resultFiles.map(({ name }) => name)).toEqual([]);
});

test('a file that there is no room for is shown all the same, and the page says until when', async () => {
  const made = await makeWorkbench();
  const full = new WorkbenchError('storage/full', { usedBytes: 1e9, quotaBytes: 1e9 });
  const resultFiles = { ...made.storage.resultFiles, put: () => Promise.reject(full) };
  await visit({ storage: { ...made.storage, resultFiles } });
  await importFile('votes.jsonl', twelveVotes);
  await expect.element(page.getByRole('alert')).toHaveTextContent('There is no room left for this');
  await expect.element(page.getByText('Here only until the page is reloaded: votes.jsonl.')).toBeVisible();
  await complete();
  await expect.element(table('Win rate')).toBeVisible();
});

test('an address of what is not here says so, and what to do', async () => {
  location.hash = '#/results?source=file%3Agone.jsonl&source=study%3Aabc';
  await visit();
  await expect.element(page.getByText('Not in this browser: gone.jsonl and abc.')).toBeVisible();
  await expect.element(page.getByText(/Import the file here, open the study under Compare/)).toBeVisible();
  await button('Everything here').click();
  await expect.poll(() => location.hash).toBe('#/results');
});
