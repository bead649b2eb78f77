import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/styles/tokens.css';
import '../../../src/ui/styles/base.css';
import '../../../src/ui/styles/icons.css';
import { WorkbenchError } from '#core/errors.ts';
import { memoryStorage } from '#storage/open.ts';
import { fakeWorkbench, type FakeWorkbench } from './fakes.ts';
import { gate } from '../../fixtures/gate.ts';
import Stage from './Stage.svelte';

let leave: (() => void) | null = null;

beforeEach(async () => {
  sessionStorage.clear();
  await page.viewport(1280, 800);
});
afterEach(() => {
  leave?.();
  leave = null;
});

/** The chat as a visitor finds it, on a page of its own. */
async function visit(made?: FakeWorkbench): Promise<FakeWorkbench> {
  leave?.();
  const fake = made ?? (await fakeWorkbench());
  const component = mount(Stage, { target: document.body, props: { workbench: fake.workbench } });
  leave = () => void unmount(component);
  void fake.start();
  return fake;
}

const message = () => page.getByRole('textbox', { name: 'Message' });
const send = () => page.getByRole('button', { name: 'Send' });
const answer = () => page.getByRole('article', { name: 'Answer' });
const asked = () => page.getByRole('article', { name: 'Message' });
const held = (): Promise<void> => new Promise(() => undefined);

async function ask(text: string): Promise<void> {
  await message().fill(text);
  await userEvent.keyboard('{Enter}');
}

describe('a newcomer', () => {
  test('finds every fixed name', async () => {
    await visit();
    await expect.element(page.getByRole('combobox', { name: 'Checkpoint' })).toHaveDisplayValue('Tandem · ENDEFRITES');
    await expect.element(page.getByRole('combobox', { name: 'Conversation language' })).toHaveDisplayValue('English');
    await expect.element(page.getByRole('log', { name: 'Conversation' })).toBeVisible();
    await expect.element(message()).toBeVisible();
    await expect.element(send()).toBeVisible();
  });

  test('begins with an example in the conversation language', async () => {
    const { engine } = await visit();
    await page.getByRole('combobox', { name: 'Conversation language' }).selectOptions('fr');
    await page.getByRole('button', { name: 'Quelle est la capitale' }).click();
    await expect.element(answer()).toHaveTextContent('Good morning, how are you?');
    await expect.element(asked()).toHaveTextContent("Quelle est la capitale de l'Espagne");
    expect(asked().element().querySelector('.read')).toHaveAttribute('lang', 'fr-FR');
    expect(engine.requests[0]?.messages).toHaveLength(1);
  });

  test('may send before the checkpoint is there, and sees what it waits for', async () => {
    const fake = await fakeWorkbench();
    let arrive = (): void => undefined;
    fake.engine.beforeLoaded = () => new Promise((resolve) => (arrive = resolve));
    await visit(fake);
    await ask('Hello');
    await expect.element(answer()).toHaveAttribute('aria-busy', 'true');
    await expect.element(page.getByRole('progressbar')).toBeVisible();
    await expect.element(answer()).toHaveTextContent('2.0 MB of 5.0 MB');
    arrive();
    await expect.element(answer()).toHaveTextContent('Good morning, how are you?');
    await expect.element(answer()).toHaveAttribute('aria-busy', 'false');
  });

  test('is told what to do when the checkpoint cannot be loaded', async () => {
    const fake = await fakeWorkbench();
    fake.engine.beforeLoaded = () => Promise.reject(new WorkbenchError('source/unreachable', { address: 'the file' }));
    await visit(fake);
    await ask('Hello');
    await expect.element(answer()).toHaveTextContent('the file cannot be reached. Check the network.');
    fake.engine.beforeLoaded = () => Promise.resolve();
    await page.getByRole('button', { name: 'Regenerate' }).click();
    await expect.element(answer()).toHaveTextContent('Good morning, how are you?');
  });
});

describe('by keyboard', () => {
  test('Enter sends, Shift Enter makes a line, the keyboard stays in the message', async () => {
    const { engine } = await visit();
    await message().click();
    await userEvent.keyboard('one{Shift>}{Enter}{/Shift}two');
    await expect.element(message()).toHaveValue('one\ntwo');
    await userEvent.keyboard('{Enter}');
    await expect.element(message()).toHaveValue('');
    await expect.element(message()).toHaveFocus();
    expect(engine.requests[0]?.messages[0]?.content).toBe('one\ntwo');
  });

  test('Enter that ends the composition of a character sends nothing', async () => {
    await visit();
    await message().fill('に');
    const field = message().element();
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
    );
    await expect.element(message()).toHaveValue('に');
    expect(asked().elements()).toHaveLength(0);
  });

  test('Esc stops, and what was written stays', async () => {
    const { engine } = await visit();
    engine.beforeToken = (index) => (index < 2 ? Promise.resolve() : held());
    await ask('Hello');
    await expect.element(answer()).toHaveTextContent('Good morning');
    await userEvent.keyboard('{Escape}');
    await expect.element(answer()).toHaveAttribute('aria-busy', 'false');
    await expect.element(answer()).toHaveTextContent('stopped by you');
    await expect.element(send()).toBeVisible();
  });

  test('arrow keys walk the tokens and the inspector comes along', async () => {
    await visit();
    await ask('Hello');
    await expect.element(answer()).toHaveAttribute('aria-busy', 'false');
    await page.getByRole('button', { name: 'Tokens' }).click();
    const tokens = answer().getByRole('group', { name: 'Tokens' });
    tokens.getByRole('button', { name: 'Good' }).element().focus();
    await userEvent.keyboard('{Enter}');
    const first = page.getByRole('dialog', { name: 'Token 1 and its alternatives' });
    await expect.element(first).toHaveTextContent('entropy 1.50 bits');
    await expect.element(first).toHaveTextContent('The five likeliest of 4,096.');
    expect(first.element().querySelectorAll('tbody tr')).toHaveLength(5);
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByRole('dialog', { name: 'Token 2 and its alternatives' })).toBeVisible();
    await expect.element(tokens.getByRole('button', { name: 'morning' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('an answer', () => {
  test('has its statistics, its seed and the part of the prompt that was reused', async () => {
    await visit();
    await ask('Hello');
    await expect.element(answer()).toHaveTextContent('5.0 tokens/s');
    await expect.element(answer()).toHaveTextContent('first after 0.31 s');
    await expect.element(answer()).toHaveTextContent('6 tokens');
    await expect.element(answer()).toHaveTextContent('seed 42');
    await expect.element(answer()).toHaveTextContent('4 of 12 prompt tokens reused');
  });

  test('in another language than the conversation is marked, and read out in its own', async () => {
    const { engine } = await visit();
    engine.words = ['Die Hauptstadt', ' von Österreich', ' ist Wien', ' und liegt an der Donau.'];
    await ask('What is the capital of Austria?');
    await expect.element(answer()).toHaveTextContent('This answer reads as German; the conversation is in English.');
    expect(answer().element().querySelector('.read')).toHaveAttribute('lang', 'de-DE');
  });

  test('in the middle of which the context is full says so and offers the way out', async () => {
    const { engine } = await visit();
    engine.finish = 'context-full';
    await ask('Hello');
    await expect.element(answer()).toHaveTextContent('The context is full');
    await page.getByRole('button', { name: 'Start a new conversation' }).click();
    expect(answer().elements()).toHaveLength(0);
    await expect.element(message()).toHaveFocus();
  });

  test('is Markdown, and plain text at the press of a button', async () => {
    const { engine } = await visit();
    engine.words = ['**Bold**', ' and <b>tag</b>'];
    await ask('Hello');
    await expect.element(answer().getByText('Bold', { exact: true })).toBeVisible();
    expect(answer().element().querySelector('strong')?.textContent).toBe('Bold');
    await page.getByRole('button', { name: 'Plain text' }).click();
    await expect.element(answer()).toHaveTextContent('**Bold** and <b>tag</b>');
  });

  test('grows without moving its place, its statistics line or the composer', async () => {
    const { engine } = await visit();
    const { held, open } = gate();
    engine.beforeToken = (index) => (index === 0 ? held : Promise.resolve());
    await ask('Hello');
    await expect.element(answer()).toHaveAttribute('aria-busy', 'true');
    await expect.poll(() => engine.requests.length).toBe(1);
    const places = () =>
      ['article[aria-busy] h2', 'article[aria-busy] footer', '.composer'].map(
        (selector) => document.querySelector(selector)?.getBoundingClientRect().top,
      );
    const before = places();
    open();
    await expect.element(answer()).toHaveAttribute('aria-busy', 'false');
    expect(places()).toEqual(before);
  });
});

describe('changing one’s mind', () => {
  test('an earlier message is edited in the composer and replaced when it is sent', async () => {
    const { engine } = await visit();
    await ask('One');
    await expect.element(answer()).toHaveAttribute('aria-busy', 'false');
    await message().fill('half a thought');
    await asked().getByRole('button', { name: 'Edit' }).click();
    await expect.element(message()).toHaveValue('One');
    await page.getByRole('button', { name: 'Keep as it was' }).click();
    await expect.element(message()).toHaveValue('half a thought');
    await asked().getByRole('button', { name: 'Edit' }).click();
    await ask('Two');
    await expect.element(asked()).toHaveTextContent('Two');
    await expect.poll(() => engine.requests.length).toBe(2);
    await expect.element(message()).toHaveValue('half a thought');
  });

  test('regenerating asks again with the next seed', async () => {
    const { engine } = await visit();
    await ask('Hello');
    await page.getByRole('button', { name: 'Regenerate' }).click();
    await expect.poll(() => engine.requests.map((request) => request.sampling.seed)).toEqual([42, 43]);
    expect(answer().elements()).toHaveLength(1);
  });

  test('a typed seed is used, nonsense is not, and the defaults come back', async () => {
    const { engine } = await visit();
    const seed = page.getByRole('textbox', { name: 'Seed' });
    await seed.fill('7');
    await ask('Hello');
    await expect.poll(() => engine.requests[0]?.sampling.seed).toBe(7);
    await seed.fill('seven');
    await userEvent.tab();
    await expect.element(seed).toHaveValue('7');
    await page.getByText('More settings').click();
    await page.getByRole('button', { name: 'Reset to defaults' }).click();
    await expect.element(seed).toHaveValue('42');
  });
});

describe('conversations', () => {
  test('are kept, opened again, renamed and deleted', async () => {
    await visit();
    await ask('First thing');
    await expect.element(answer()).toHaveAttribute('aria-busy', 'false');
    await page.getByRole('button', { name: 'New conversation' }).click();
    await ask('Second thing');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Second thing');
    await page.getByRole('button', { name: 'First thing' }).click();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('First thing');
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Renamed');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Renamed');
    await page.getByRole('button', { name: 'Delete' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete “Renamed”?' });
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await expect.element(page.getByRole('button', { name: 'Renamed' })).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Second thing' })).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('New conversation');
  });

  test('come back after a reload in mid-answer, with what had arrived, marked as interrupted', async () => {
    const storage = memoryStorage();
    const before = await visit(await fakeWorkbench('en', storage));
    before.engine.beforeToken = (index) => (index < 2 ? Promise.resolve() : held());
    await ask('Hello');
    await expect.element(answer()).toHaveTextContent('Good morning');
    const id = sessionStorage.getItem('tandem.chat.open') ?? '';
    await expect.poll(async () => (await storage.conversations.get(id))?.turns.length, { timeout: 3000 }).toBe(2);
    await visit(await fakeWorkbench('en', storage));
    await expect.element(answer()).toHaveTextContent('interrupted');
    await expect.element(asked()).toHaveTextContent('Hello');
    await expect.element(page.getByRole('button', { name: 'Regenerate' })).toBeVisible();
  });
});

describe('on a phone', () => {
  test('the selects stand in one row, sampling and conversations in a sheet from below', async () => {
    await page.viewport(390, 844);
    await visit();
    const tops = ['Checkpoint', 'Conversation language'].map(
      (name) => page.getByRole('combobox', { name }).element().getBoundingClientRect().top,
    );
    expect(tops[0]).toBe(tops[1]);
    expect(page.getByRole('slider', { name: 'Temperature' }).elements()).toHaveLength(0);
    await page.getByRole('button', { name: 'Settings and conversations' }).click();
    await expect.element(page.getByRole('slider', { name: 'Temperature' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('slider', { name: 'Temperature' })).not.toBeInTheDocument();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });
});
