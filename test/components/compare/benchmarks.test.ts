import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/styles/tokens.css';
import '../../../src/ui/styles/base.css';
import '../../../src/ui/styles/icons.css';
import type { BenchmarkQuestion, Wording } from '#core/benchmarks/benchmark.ts';
import { categories } from '#core/corpus/task.ts';
import { languageCodes } from '#core/languages.ts';
import { writeJsonl } from '#core/jsonl.ts';
import { smallBenchmark } from '../../fixtures/small-benchmark.ts';
import { makeWorkbench, type Made, type Making } from '../fake-workbench.ts';
import Stage from '../Stage.svelte';

let leave: (() => void) | null = null;

beforeEach(async () => {
  location.hash = '#/compare/benchmarks';
  await page.viewport(1280, 900);
});
afterEach(() => {
  leave?.();
  leave = null;
  vi.restoreAllMocks();
});

async function visit(
  making: Making = {},
  prepare: (made: Made) => Promise<void> = () => Promise.resolve(),
): Promise<Made> {
  const made = await makeWorkbench(making);
  await prepare(made);
  const component = mount(Stage, { target: document.body, props: { workbench: made.workbench } });
  leave = () => void unmount(component);
  return made;
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const region = (name: string) => page.getByRole('region', { name, exact: true });
const files = () => smallBenchmark().map(({ path, text }) => new File([text], path.replaceAll('/', '.')));
const line = (id: string, turns: string[], facts: object = {}) => ({
  question_id: id,
  category: 'math',
  turns,
  ...facts,
});

/** What a drop hands over; made in the page, it has no folders. */
async function drop(...dropped: File[]): Promise<void> {
  await expect.poll(() => document.querySelector('.drop')).not.toBeNull();
  const dataTransfer = new DataTransfer();
  for (const file of dropped) dataTransfer.items.add(file);
  const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
  document.querySelector('.drop')!.dispatchEvent(event);
}

function wording(questionId: string, text: string): Wording {
  return {
    ...{ questionId, turns: [text, `${text} And then?`], reference: null, system: null, checks: null },
    ...{ earlier: [], corrected: false, judgeReferences: [] },
  };
}

test('both of ours are there, read-only, with what is in them', async () => {
  await visit();
  await expect
    .element(page.getByRole('listitem', { name: 'Tandem-80' }))
    .toHaveTextContent('80 questions · 8 categories');
  await expect.element(page.getByRole('listitem', { name: 'Tandem-Mini' })).toHaveTextContent('EN DE FR IT ES');
  expect(page.getByRole('button', { name: 'Delete' }).elements()).toHaveLength(0);
});

describe('an import', () => {
  test('by drop shows what is good and what is not before anything is kept', async () => {
    const { storage } = await visit();
    await drop(...files());
    await expect.element(region('1 fault')).toHaveTextContent('small_DE.question.jsonl');
    await expect.element(region('Can be kept')).toHaveTextContent('German');
    expect(await storage.benchmarks.map(({ name }) => name)).toEqual([]);
    await button('Keep the good ones').click();
    await expect.element(page.getByRole('heading', { name: 'small' })).toBeVisible();
    expect(await storage.benchmarks.map(({ questions }) => questions.length)).toEqual([2]);
  });

  test('from addresses asks those servers and no other, and says which gives nothing', async () => {
    await visit();
    const asked: string[] = [];
    vi.spyOn(window, 'fetch').mockImplementation((address) => {
      if (typeof address !== 'string') throw new Error('not an address');
      asked.push(address);
      const found = smallBenchmark().find(({ path }) => address.endsWith(path));
      return Promise.resolve(found ? new Response(found.text) : new Response('', { status: 404 }));
    });
    await button('From addresses').click();
    const field = page.getByRole('textbox', { name: 'Addresses, one a line' });
    await field.fill('ftp://example.org/question.jsonl');
    await button('Fetch').click();
    await expect.element(page.getByText('Every address begins with https://')).toBeVisible();
    expect(asked).toEqual([]);
    await field.fill('https://example.org/none/question.jsonl');
    await button('Fetch').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('https://example.org/none/question.jsonl');
    const wanted = smallBenchmark().map(({ path }) => `https://example.org/raw/${path}`);
    await field.fill(wanted.join('\n'));
    await button('Fetch').click();
    await expect.element(region('Can be kept')).toBeVisible();
    expect(asked.slice(1)).toEqual(wanted);
    await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveValue('small');
  });

  test('of nothing but answers or of no JSON at all can only be closed', async () => {
    await visit();
    const answer = { question_id: '1_EN', model_id: 'kolibri', choices: [{ index: 0, turns: ['a', 'b'] }] };
    await drop(new File([writeJsonl([answer])], 'kolibri.jsonl'), new File(['# Read me'], 'README.md'));
    await expect.element(page.getByText('They hold no question that could be kept.')).toBeVisible();
    await expect.element(page.getByText(/1 file holds answers or judgments .* kolibri\.jsonl/)).toBeVisible();
    await expect.element(page.getByText(/1 file was not opened.* README\.md/)).toBeVisible();
    await button('Close').click();
    await expect.element(page.getByText('Drop a benchmark here')).toBeVisible();
  });

  test('under a name of ours, or none, is refused beside the field', async () => {
    await visit();
    await drop(...files());
    const name = page.getByRole('textbox', { name: 'Name' });
    await name.fill('tandem-80');
    await expect.element(page.getByText('A benchmark of the workbench has this name.')).toBeVisible();
    await expect.element(button('Keep the good ones')).toBeDisabled();
    await name.fill(' ');
    await expect.element(page.getByText('It needs a name.')).toBeVisible();
  });

  for (const language of languageCodes) {
    test(`says its faults in words of ${language}, not of the reader’s code`, async () => {
      await visit({ language });
      const bad = writeJsonl([line('1_PT', ['a']), line('2_DE', ['']), line('3_DE', ['a']), line('3_DE', ['a'])]);
      await drop(new File([bad], 'b_DE.jsonl'));
      await expect.element(page.getByRole('cell', { name: '1_PT' })).toBeVisible();
      const cells = page
        .getByRole('cell')
        .elements()
        .map((cell) => cell.textContent);
      const english = ['a language that is none of ours', 'an empty turn', 'twice'];
      for (const code of english) expect(cells).not.toContain(code);
      for (const id of ['1_PT', '2_DE', '3_DE']) {
        expect(page.getByRole('cell', { name: id }).elements(), id).toHaveLength(1);
      }
    });
  }
});

test('hostile texts, IDs and categories are characters on the page and nothing else', async () => {
  await visit();
  const html = '<img src=x onerror="document.title=\'pwned\'"><script>alert(1)</script>';
  const markdown = '[press](javascript:alert(1)) ![see](https://example.org/spy.png)';
  const record = line('7_EN', [html, markdown], {
    category: `__proto__${html}`,
    reference: [html, ''],
    system: markdown,
  });
  await drop(new File([writeJsonl([record])], 'bad.jsonl'));
  await page.getByRole('textbox', { name: 'Name' }).fill(html);
  await button('Keep the benchmark').click();
  await page.getByRole('listitem').getByRole('link').click();
  await expect.element(region('English')).toHaveTextContent(html);
  await expect.element(region('English')).toHaveTextContent(markdown);
  expect(document.querySelectorAll('main img, main script, main a[href^="javascript"]')).toHaveLength(0);
  expect(document.title).not.toContain('pwned');
  await page.getByRole('link', { name: html }).click();
  await expect.element(page.getByText('1 of 1 question')).toBeVisible();
});

describe('a question', () => {
  const kept = (making: Making = {}) =>
    visit(making, async ({ storage }) => {
      const en = (id: string) => ({ en: wording(`${id}_EN`, `Question ${id}.`) });
      const questions: BenchmarkQuestion[] = ['1', '2', '3'].map((id) => ({ id, category: 'math', wordings: en(id) }));
      const value = { name: 'mine', languages: ['en'] as const, questions, promptSets: [], importedAt: 1 };
      await storage.benchmarks.put('mine', value);
      location.hash = '#/compare/benchmarks/mine/2';
    });

  test('is left for the next by N and for the last by P, but not while one writes, nor with shortcuts off', async () => {
    const { workbench } = await kept();
    await expect.element(page.getByRole('heading', { name: 'Question 2' })).toBeVisible();
    await userEvent.keyboard('n');
    await expect.element(page.getByRole('heading', { name: 'Question 3' })).toBeVisible();
    await userEvent.keyboard('P');
    await expect.element(page.getByRole('heading', { name: 'Question 2' })).toBeVisible();
    // quicker than the address changes
    for (const key of ['p', 'n', 'n', 'p']) window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await expect.element(page.getByText('2 of 3')).toBeVisible();
    await button('Correct in English').click();
    await page.getByRole('textbox', { name: 'Turn 1', exact: true }).fill('');
    await userEvent.keyboard('nnn');
    await expect.element(page.getByRole('textbox', { name: 'Turn 1', exact: true })).toHaveValue('nnn');
    await expect.element(page.getByRole('heading', { name: 'Question 2', exact: true })).toBeVisible();
    (document.activeElement as HTMLElement).blur();
    workbench.preferences.change({ shortcuts: false });
    await userEvent.keyboard('n');
    await expect.element(page.getByRole('heading', { name: 'Question 2', exact: true })).toBeVisible();
  });

  test('keeps what was written of a correction while one looks elsewhere, and refuses an empty turn', async () => {
    const { storage } = await kept();
    await button('Correct in English').click();
    const turn = page.getByRole('textbox', { name: 'Turn 1', exact: true });
    await turn.fill('Half a sentence');
    await button('Next').click();
    await expect.element(page.getByRole('heading', { name: 'Question 3' })).toBeVisible();
    expect(turn.elements()).toHaveLength(0);
    await button('Previous').click();
    await expect.element(turn).toHaveValue('Half a sentence');
    await turn.fill('  ');
    await button('Save').click();
    await expect.element(page.getByText('A turn cannot be empty.')).toBeVisible();
    await expect.element(turn).toHaveFocus();
    await turn.fill('Question 2.');
    await button('Save').click();
    await expect.element(page.getByText('Nothing has been changed.')).toBeVisible();
    await button('Discard').click();
    expect(turn.elements()).toHaveLength(0);
    expect((await storage.benchmarks.get('mine'))?.questions[1]?.wordings.en?.earlier).toEqual([]);
  });

  test('that is not there, and a benchmark that is not there, say so with a way on', async () => {
    await kept();
    location.hash = '#/compare/benchmarks/mine/99';
    await expect.element(page.getByText('This benchmark has no question “99”.')).toBeVisible();
    location.hash = '#/compare/benchmarks/__proto__';
    await expect.element(page.getByText('There is no benchmark “__proto__” in this browser.')).toBeVisible();
    await page.getByRole('link', { name: 'All benchmarks' }).click();
    await expect.element(page.getByRole('listitem', { name: 'mine' })).toBeVisible();
  });
});

test('five thousand questions in five languages open, scroll and are searched without a wait', async () => {
  const count = 5000;
  await visit({}, async ({ storage }) => {
    const text = 'A sentence that is neither short nor long, and says nothing. '.repeat(8);
    const questions = Array.from({ length: count }, (_, index) => ({
      id: String(index + 1),
      category: categories[index % categories.length]!,
      wordings: Object.fromEntries(
        languageCodes.map((code) => [code, wording(`${index + 1}_${code.toUpperCase()}`, text)]),
      ),
    }));
    const value = { name: 'large', languages: languageCodes, questions, promptSets: [], importedAt: 1 };
    await storage.benchmarks.put('large', value);
    location.hash = '#/compare/benchmarks/large';
  });
  await expect.element(page.getByText('5,000 of 5,000 questions')).toBeVisible();
  await expect.element(page.getByRole('listitem').first()).toBeVisible();
  expect(page.getByRole('listitem').elements().length).toBeLessThan(60);
  (page.getByRole('listitem').first().getByRole('link').element() as HTMLElement).focus();
  await userEvent.keyboard('{End}');
  const last = () => document.activeElement?.closest('li');
  await expect.poll(() => last()?.getAttribute('aria-posinset')).toBe(String(count));
  expect(page.getByRole('listitem').elements().length).toBeLessThan(60);

  /** the longest time in which the page could answer nothing, in ms */
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  await page.getByRole('searchbox', { name: 'Search' }).fill('4999_de');
  await expect.element(page.getByText('1 of 5,000 questions')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search' }).fill('');
  await expect.element(page.getByText('5,000 of 5,000 questions')).toBeVisible();
  await page.getByRole('combobox', { name: 'Category' }).selectOptions('Coding');
  await expect.element(page.getByText('625 of 5,000 questions')).toBeVisible();
  observer.disconnect();
  expect(longest).toBeLessThan(1500);
});
