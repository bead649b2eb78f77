import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/styles/tokens.css';
import '../../../src/ui/styles/base.css';
import '../../../src/ui/styles/icons.css';
import type { GenerationEvent, LaneRequest } from '#core/chat/generation.ts';
import { WorkbenchError } from '#core/errors.ts';
import { gate } from '../../fixtures/gate.ts';
import { makeWorkbench, type Made, type Making } from '../fake-workbench.ts';
import Stage from '../Stage.svelte';

let leave: (() => void) | null = null;

beforeEach(async () => {
  location.hash = '#/compare';
  await page.viewport(1280, 800);
});
afterEach(() => {
  leave?.();
  leave = null;
  vi.restoreAllMocks();
});

const german = ['Der', ' Film', ' endet', ' um', ' 15:00', ' Uhr', ' und', ' ist', ' nicht', ' gut', '.'];
const french = ['Madame', ' Moreau', ', j’ai', ' le', ' plaisir', ' de', ' vous', ' inviter', ' au', ' concert', '.'];

interface Visit extends Made {
  /** what the two say, the first's first */
  says: [string[], string[]];
  /** awaited before each word of the first */
  hold: { word: (index: number) => Promise<void> };
}

/** Compare as a visitor finds it, over an engine that says what the test says. */
async function visit(making: Making = {}): Promise<Visit> {
  const made = await makeWorkbench(making);
  const says: Visit['says'] = [german, french];
  const hold: Visit['hold'] = { word: () => Promise.resolve() };
  made.engine.generate = async function* (lanes: LaneRequest[]): AsyncGenerator<GenerationEvent> {
    made.engine.requests.push(...lanes);
    for (let index = 0; index < Math.max(...says.map((words) => words.length)); index++) {
      await hold.word(index);
      for (const lane of says.keys()) {
        const text = says[lane]?.[index];
        if (text === undefined) continue;
        yield { kind: 'token', lane, id: 1, text, piece: text, probability: 1, entropyBits: 0, alternatives: [] };
      }
    }
    for (const [lane, words] of says.entries()) {
      const totals = { promptTokens: 9, reusedTokens: 0, tokens: words.length, firstTokenMs: 20, decodeMs: 1000 };
      yield { kind: 'finish', lane, reason: 'end-of-turn', text: words.join(''), totals };
    }
  };
  const component = mount(Stage, { target: document.body, props: { workbench: made.workbench } });
  leave = () => void unmount(component);
  await made.workbench.checkpoints.start();
  return { ...made, says, hold };
}

const first = () => page.getByRole('combobox', { name: 'First checkpoint' });
const second = () => page.getByRole('combobox', { name: 'Second checkpoint' });
const message = () => page.getByRole('textbox', { name: 'Message' });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const answer = (letter: 'A' | 'B') => page.getByRole('article', { name: `Answer ${letter}`, exact: true });
const reveal = () => page.getByRole('status', { name: 'Reveal' });
const never = (): Promise<void> => new Promise(() => undefined);

async function blind(): Promise<void> {
  await page.getByRole('radio', { name: 'Blind' }).click();
  await button('Send').click();
}
async function judging(): Promise<void> {
  await expect.element(button('Tie')).toBeEnabled();
}

describe('a newcomer', () => {
  test('finds every fixed name, the pair chosen and a French example ready', async () => {
    await visit();
    await expect.element(first()).toHaveDisplayValue('Tandem · DE');
    await expect.element(second()).toHaveDisplayValue('Tandem · ENDEFRITES');
    const mode = page.getByRole('radiogroup', { name: 'Mode' });
    await expect.element(mode.getByRole('radio', { name: 'Open' })).toBeChecked();
    await expect.element(mode.getByRole('radio', { name: 'Blind' })).toBeVisible();
    await expect.element(page.getByRole('combobox', { name: 'Conversation language' })).toHaveDisplayValue('Français');
    await expect.element(message()).toHaveValue('Invite poliment Madame Moreau au concert jeudi à 18:00.');
    expect(document.title).toBe('Compare · Tandem');
  });

  test('sees the effect after one click: both answers, named, and which of them is in another language', async () => {
    const { engine } = await visit();
    await button('Send').click();
    await expect.element(answer('A')).toHaveTextContent('Der Film endet um 15:00 Uhr');
    await expect.element(answer('B')).toHaveTextContent('Madame Moreau, j’ai le plaisir');
    await expect.element(answer('A')).toHaveAttribute('aria-busy', 'false');
    await expect.element(answer('A')).toHaveTextContent('Tandem · DE');
    await expect.element(answer('B')).toHaveTextContent('Tandem · ENDEFRITES');
    await expect.element(answer('A')).toHaveTextContent('This answer reads as German; the conversation is in French.');
    await expect.element(answer('B')).not.toHaveTextContent('reads as');
    expect(answer('A').element().querySelector('.read')).toHaveAttribute('lang', 'de-DE');
    await expect.element(answer('A')).toHaveTextContent('10.0 tokens/s');
    expect(engine.requests.map(({ checkpoint }) => checkpoint)).toEqual([2, 1]);
  });

  test('may take another example, in another language', async () => {
    await visit();
    await page.getByRole('combobox', { name: 'Conversation language' }).selectOptions('it');
    await expect
      .element(message())
      .toHaveValue('Invita in modo cortese la signora Conti al concerto giovedì alle 18:00.');
    await button('Another example').click();
    await expect.element(message()).toHaveValue('Parla come un pirata e presentati a Laura.');
    await message().fill('Ciao');
    await page.getByRole('combobox', { name: 'Conversation language' }).selectOptions('es');
    await expect.element(message()).toHaveValue('Ciao');
  });
});

describe('Open', () => {
  test('goes on for as many turns as wanted, and begins anew', async () => {
    await visit();
    await button('Send').click();
    await expect.element(answer('B')).toHaveAttribute('aria-busy', 'false');
    await message().fill('Encore');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => answer('A').elements().length).toBe(2);
    await expect.element(answer('B').nth(1)).toHaveAttribute('aria-busy', 'false');
    await button('New conversation').click();
    expect(answer('A').elements()).toHaveLength(0);
    await expect.element(message()).toHaveFocus();
    await expect.element(message()).toHaveValue('Invite poliment Madame Moreau au concert jeudi à 18:00.');
  });

  test('stops by button or Esc, and what was written stays', async () => {
    const { hold } = await visit();
    hold.word = (index) => (index < 2 ? Promise.resolve() : never());
    await button('Send').click();
    await expect.element(answer('A')).toHaveTextContent('Der Film');
    await userEvent.keyboard('{Escape}');
    await expect.element(answer('A')).toHaveTextContent('stopped by you');
    await expect.element(answer('B')).toHaveTextContent('Madame Moreau');
    await expect.element(button('Send')).toBeVisible();
  });

  test('a checkpoint that stands on the other side changes places', async () => {
    await visit();
    await first().selectOptions('Tandem · ENDEFRITES');
    await expect.element(first()).toHaveDisplayValue('Tandem · ENDEFRITES');
    await expect.element(second()).toHaveDisplayValue('Tandem · DE');
  });

  test('a checkpoint that cannot be loaded is said, and can be tried again', async () => {
    const { engine } = await visit();
    engine.midLoad = () => Promise.reject(new WorkbenchError('source/unreachable', { address: 'the file' }));
    await button('Send').click();
    await expect.element(page.getByText('the file cannot be reached.')).toBeVisible();
    engine.midLoad = () => Promise.resolve();
    await button('Try again').click();
    await expect.element(answer('B')).toHaveTextContent('Madame Moreau');
  });

  test('an answer grows without moving the other, its head or the composer', async () => {
    const { hold } = await visit();
    const { held, open } = gate();
    hold.word = (index) => (index === 1 ? held : Promise.resolve());
    await button('Send').click();
    await expect.element(answer('A')).toHaveTextContent('Der');
    const places = () =>
      ['article', 'article + article', 'article header', '.composer'].map((selector) => {
        const { left, top, width } = document.querySelector(selector)!.getBoundingClientRect();
        return [left, top, width];
      });
    const before = places();
    expect(Math.abs(before[0]![2]! - before[1]![2]!)).toBeLessThan(1);
    open();
    await expect.element(answer('A')).toHaveAttribute('aria-busy', 'false');
    expect(places()).toEqual(before);
  });

  test('both are plain text at one press', async () => {
    const { says } = await visit();
    says[0] = ['**fett**'];
    says[1] = ['**gras** <b>x</b>'];
    await button('Send').click();
    await expect.element(answer('B')).toHaveAttribute('aria-busy', 'false');
    expect(answer('A').element().querySelector('strong')?.textContent).toBe('fett');
    await button('Plain text').click();
    await expect.element(answer('A')).toHaveTextContent('**fett**');
    await expect.element(answer('B')).toHaveTextContent('**gras** <b>x</b>');
  });

  test('two adapters over one base share it, and it has room for both', async () => {
    const { engine, workbench } = await visit();
    await workbench.checkpoints.open([new File([], 'lora-fr.gguf')]);
    await workbench.checkpoints.open([new File([], 'lora-it.gguf')]);
    await first().selectOptions('Tandem · ENDEFRITES · fr');
    await second().selectOptions('Tandem · ENDEFRITES · it');
    engine.options.length = 0;
    await button('Send').click();
    await expect.element(answer('B')).toHaveAttribute('aria-busy', 'false');
    expect(engine.options.map(({ lanes }) => lanes)).toEqual([2]);
    const [one, other] = engine.requests;
    expect(one?.checkpoint).toBe(other?.checkpoint);
    expect(one?.adapter?.id).not.toBe(other?.adapter?.id);
  });
});

describe('Blind', () => {
  test('names the pair nowhere between prompt and reveal, and then both at once', async () => {
    const spies = (['log', 'warn', 'error', 'info', 'debug'] as const).map((name) => vi.spyOn(console, name));
    await visit();
    await page.getByRole('radio', { name: 'Blind' }).click();
    await expect.element(first()).toBeVisible();
    await button('Send').click();
    await judging();
    expect(first().elements()).toHaveLength(0);
    expect(second().elements()).toHaveLength(0);
    expect(button('Sampling').elements()).toHaveLength(0);
    await expect.element(page.getByRole('radio', { name: 'Open' })).toBeDisabled();
    const seen =
      document.documentElement.outerHTML + document.title + JSON.stringify(spies.map(({ mock }) => mock.calls));
    for (const name of ['ENDEFRITES', '· DE', 'gguf', 'tokens/s']) expect(seen).not.toContain(name);
    const kept = [localStorage, sessionStorage].map((storage) => JSON.stringify(storage)).join();
    expect(kept).not.toContain('ENDEFRITES');
    await button('A is better').click();
    await expect.element(reveal()).toHaveTextContent('Tandem · ENDEFRITES');
    await expect.element(reveal()).toHaveTextContent('Tandem · DE');
    await expect.element(reveal()).toHaveTextContent('1 vote on this pair so far');
    await expect.element(button('A is better')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(button('Undo')).toBeDisabled();
    await expect.element(first()).toBeVisible();
  });

  test('the names that the reveal gives stand over their own texts', async () => {
    await visit();
    await blind();
    await judging();
    await userEvent.keyboard('3');
    await expect.element(reveal()).toHaveTextContent('You called it a tie.');
    for (const letter of ['A', 'B'] as const) {
      const words = answer(letter).element().textContent;
      expect(words.includes('Der Film')).toBe(words.includes('Tandem · DE'));
      expect(words.includes('Madame')).toBe(words.includes('Tandem · ENDEFRITES'));
    }
  });

  test('goes by keys alone: send, vote, next prompt', async () => {
    await visit();
    await page.getByRole('radio', { name: 'Blind' }).click();
    await message().click();
    await userEvent.keyboard('{Enter}');
    await judging();
    await userEvent.keyboard('2');
    await expect.element(reveal()).toHaveTextContent('You chose B');
    await expect.element(button('Next prompt')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(message()).toHaveFocus();
    await expect.element(message()).toHaveValue('Parle comme un pirate et présente-toi à Laura.');
  });

  test('a key does nothing when single keys are switched off, and no key caps are shown', async () => {
    const { workbench } = await visit();
    workbench.preferences.change({ shortcuts: false });
    await blind();
    await judging();
    await userEvent.keyboard('1');
    await expect.element(button('A is better')).not.toHaveAttribute('aria-pressed');
    expect(document.querySelectorAll('.verdict kbd')).toHaveLength(0);
  });

  test('shows its keys at the press of one', async () => {
    await visit();
    await blind();
    await judging();
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('dialog', { name: 'Keys on this screen' })).toHaveTextContent('Both bad');
    await userEvent.keyboard('1');
    expect(reveal().element().textContent).not.toContain('ENDEFRITES');
  });

  test('a skip asks for its reason', async () => {
    const { storage } = await visit();
    await blind();
    await judging();
    await userEvent.keyboard('s');
    const dialog = page.getByRole('dialog', { name: 'Why do you skip this?' });
    await dialog.getByRole('button', { name: 'An answer is broken' }).click();
    await expect.element(reveal()).toHaveTextContent('You skipped.');
    expect((await storage.votes.events('blind'))[0]).toMatchObject({ kind: 'skip', reason: 'broken-answer' });
  });

  test('a follow-up puts the names off; the turn before it folds to one line with its verdict', async () => {
    const { engine } = await visit();
    await blind();
    await judging();
    await page.getByRole('checkbox', { name: 'Ask a follow-up before the names' }).click();
    await button('A is better').click();
    await expect.element(reveal()).toHaveTextContent('Your vote is kept.');
    await expect.element(button('Undo')).toBeEnabled();
    await message().fill('Et vendredi ?');
    await userEvent.keyboard('{Enter}');
    await judging();
    expect(document.documentElement.outerHTML).not.toContain('ENDEFRITES');
    await expect.element(page.getByText('you chose A')).toBeVisible();
    await expect.element(page.getByRole('region', { name: 'Turn 2' })).toHaveTextContent('Et vendredi ?');
    expect(engine.requests.slice(2).map(({ messages }) => messages.length)).toEqual([3, 3]);
    await button('Both bad').click();
    await expect.element(reveal()).toHaveTextContent('Tandem · ENDEFRITES');
    await expect.element(reveal()).toHaveTextContent('2 votes on this pair so far');
  });

  test('a vote can be taken back until the reveal', async () => {
    const { storage } = await visit();
    await blind();
    await judging();
    await page.getByRole('checkbox', { name: 'Ask a follow-up before the names' }).click();
    await button('B is better').click();
    await expect.element(button('Undo')).toBeEnabled();
    await button('Undo').click();
    await judging();
    await button('Tie').click();
    await button('Show the names').click();
    await expect.element(reveal()).toHaveTextContent('You called it a tie.');
    expect((await storage.votes.events('blind')).map(({ kind }) => kind).sort()).toEqual([
      'reveal',
      'undo',
      'vote',
      'vote',
    ]);
  });

  test('a vote that cannot be kept is said, and kept at the next try', async () => {
    const { storage } = await visit();
    const append = vi.spyOn(storage.votes, 'append');
    append.mockRejectedValueOnce(new WorkbenchError('storage/full', { usedBytes: 1e9, quotaBytes: 1e9 }));
    await blind();
    await judging();
    await button('A is better').click();
    await expect.element(button('Try again')).toBeVisible();
    await expect.element(button('A is better')).not.toHaveAttribute('aria-pressed');
    await button('Try again').click();
    await expect.element(reveal()).toHaveTextContent('You chose A');
    expect(await storage.votes.events('blind')).toHaveLength(2);
  });

  test('neither the answers nor the vote nor the reveal move a button', async () => {
    const { hold } = await visit();
    const { held, open } = gate();
    hold.word = (index) => (index === 0 ? held : Promise.resolve());
    await blind();
    await expect.element(button('Stop')).toBeVisible();
    const places = () =>
      ['article', 'article + article', '.sides', '.sides button', '.middle'].map((selector) => {
        const { left, top, width } = document.querySelector(selector)!.getBoundingClientRect();
        return [left, top, width].map(Math.round);
      });
    const before = places();
    open();
    await judging();
    expect(places()).toEqual(before);
    await button('Tie').click();
    await expect.element(reveal()).toHaveTextContent('ENDEFRITES');
    expect(places()).toEqual(before);
  });

  test('stopped before both are there, the message is back to be changed', async () => {
    const { hold } = await visit();
    hold.word = (index) => (index === 0 ? Promise.resolve() : never());
    await blind();
    await button('Stop').click();
    await expect.element(message()).toHaveValue('Invite poliment Madame Moreau au concert jeudi à 18:00.');
    await expect.element(first()).toBeVisible();
  });
});

describe('on a phone', () => {
  test('A stands above B with a way from one to the other, and nothing is wider than the window', async () => {
    await page.viewport(390, 844);
    const { says } = await visit();
    says[0] = says[1] = Array.from({ length: 60 }, () => 'Der Film endet um 15:00 Uhr und ist nicht gut. ');
    await blind();
    await judging();
    const [a, b] = [answer('A').element().getBoundingClientRect(), answer('B').element().getBoundingClientRect()];
    expect(b.top).toBeGreaterThanOrEqual(a.bottom);
    expect(a.width).toBe(b.width);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
    await answer('A').getByRole('button', { name: 'Go to B' }).click();
    await expect.poll(() => answer('B').element().getBoundingClientRect().top).toBeLessThan(60);
  });

  test('the pair comes back below what is being read, and moves nothing', async () => {
    await page.viewport(390, 844);
    await visit();
    await blind();
    await judging();
    const places = () =>
      ['article', 'article + article'].map((selector) => document.querySelector(selector)?.getBoundingClientRect().top);
    const before = places();
    await button('A is better').click();
    await expect.element(reveal()).toHaveTextContent('ENDEFRITES');
    expect(places()).toEqual(before);
    expect(first().element().getBoundingClientRect().top).toBeGreaterThan(before[1]!);
  });
});
