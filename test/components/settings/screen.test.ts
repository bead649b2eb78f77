import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/styles/tokens.css';
import '../../../src/ui/styles/base.css';
import '../../../src/ui/styles/icons.css';
import { makeWorkbench, type Made } from '../fake-workbench.ts';
import Stage from '../Stage.svelte';

let leave: (() => void) | null = null;

beforeEach(async () => {
  location.hash = '#/settings';
  await page.viewport(1280, 800);
});
afterEach(() => {
  leave?.();
  leave = null;
});

async function visit(before: (made: Made) => void = () => undefined): Promise<Made> {
  const made = await makeWorkbench();
  before(made);
  const component = mount(Stage, { target: document.body, props: { workbench: made.workbench } });
  leave = () => void unmount(component);
  void made.workbench.checkpoints.start();
  return made;
}

test('there is one Interface language, and it keeps what is chosen', async () => {
  const { storage } = await visit();
  const language = page.getByRole('combobox', { name: 'Interface language' });
  await expect.element(language).toBeVisible();
  expect(language.elements()).toHaveLength(1);
  await language.selectOptions('fr');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Réglages');
  expect((await storage.settings.load()).language).toBe('fr');
  expect(page.getByRole('combobox', { name: 'Langue de l’interface' }).elements()).toHaveLength(1);
});

test('the theme follows the choice, and the button in the masthead turns it round', async () => {
  const { storage } = await visit();
  await page.getByText('Dark', { exact: true }).click();
  await expect.poll(() => document.documentElement.dataset['theme']).toBe('dark');
  await page.getByRole('button', { name: 'Light or dark' }).click();
  await expect.poll(() => document.documentElement.dataset['theme']).toBe('light');
  await page.getByText('As the system').click();
  await expect.poll(() => document.documentElement.dataset['theme']).toBeUndefined();
  expect((await storage.settings.load()).theme).toBe('system');
});

test('it says which executor runs and why, with what was measured', async () => {
  await visit(({ engine }) => {
    engine.report = { kind: 'cpu', reason: 'faster', measuredMs: { webgpu: 81.25, cpu: 12.5 } };
  });
  await expect.element(page.getByText('CPU computes now: the faster of the two on this device.')).toBeVisible();
  await expect.element(page.getByText('Measured for one token: WebGPU 81.3 ms, CPU 12.5 ms.')).toBeVisible();
});

test('a chosen executor and budget are used from the next load on, or at once when asked', async () => {
  const { engine } = await visit();
  await expect.poll(() => engine.loaded.size).toBe(1);
  await page.getByText('WebGPU', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Memory for checkpoints' }).selectOptions('4000000000');
  expect(engine.options).toHaveLength(1);
  await page.getByRole('button', { name: 'Load again now' }).click();
  await expect.poll(() => engine.options.at(-1)).toMatchObject({ executor: 'webgpu', memoryBudgetBytes: 4e9 });
  await expect.poll(() => engine.loaded.size).toBe(1);
});

test('GPU facts are shown', async () => {
  await visit();
  await expect.element(page.getByText('acme')).toBeVisible();
  await expect.element(page.getByText('A software GPU:')).toBeVisible();
  await page.getByText('Limits', { exact: true }).click();
  await expect.element(page.getByRole('row', { name: 'maxBufferSize 1,073,741,824' })).toBeVisible();
});

test('the self-check lists every kernel, and one that differs is said in words', async () => {
  await visit(({ engine }) => {
    engine.checks = [
      { kernel: 'rms_norm', variant: 'workgroup 64', passed: true, difference: 1e-7, limit: 1e-5 },
      { kernel: 'matvec', variant: 'q4_k', passed: false, difference: 0.02, limit: 1e-4 },
    ];
  });
  await page.getByRole('button', { name: 'Check all kernels' }).click();
  await expect.element(page.getByText('1 of 2 kernels agree.')).toBeVisible();
  await expect.element(page.getByRole('row', { name: /rms_norm .* agrees/ })).toBeVisible();
  await expect.element(page.getByRole('row', { name: /matvec q4_k 2.0e-2 1.0e-4 differs/ })).toBeVisible();
});

test('wiping asks first, says what goes, and takes it', async () => {
  const { storage, folder, workbench } = await visit();
  await storage.conversations.put({
    id: 'a',
    title: 'A',
    language: 'en',
    checkpoint: '',
    createdAt: 1,
    updatedAt: 1,
    sampling: { temperature: 0, topK: 0, topP: 1, minP: 0, repetitionPenalty: 1, seed: 0 },
    maxTokens: 16,
    directive: null,
    turns: [],
  });
  folder.files.set('mine.gguf', new Uint8Array(10));
  await page.getByRole('button', { name: 'Delete everything' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete everything?' });
  await expect.element(dialog).toHaveTextContent('1 conversation, 0 votes, all settings');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await storage.conversations.list()).toHaveLength(1);
  expect(workbench.problems.current).toBeNull();
});

test('shortcuts can be switched off', async () => {
  const { workbench } = await visit();
  await page.getByRole('checkbox', { name: 'Single keys are shortcuts' }).click();
  expect(workbench.preferences.current.shortcuts).toBe(false);
});

test('single keys lead to the screens, not while one types, and not once they are switched off', async () => {
  const { workbench } = await visit();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Settings');
  await userEvent.keyboard('.');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Checkpoints');
  await userEvent.keyboard('/');
  await expect.element(page.getByRole('textbox', { name: 'Message' })).toHaveFocus();
  await userEvent.keyboard('3,5');
  await expect.element(page.getByRole('textbox', { name: 'Message' })).toHaveValue('3,5');
  await page.getByRole('link', { name: 'Checkpoints' }).click();
  workbench.preferences.change({ shortcuts: false });
  await userEvent.keyboard(',');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Checkpoints');
});
