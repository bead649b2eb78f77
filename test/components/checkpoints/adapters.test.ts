import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/styles/tokens.css';
import '../../../src/ui/styles/base.css';
import '../../../src/ui/styles/icons.css';
import { makeWorkbench, type Made, type Making } from '../fake-workbench.ts';
import Stage from '../Stage.svelte';

let leave: (() => void) | null = null;

beforeEach(async () => {
  sessionStorage.clear();
  location.hash = '#/checkpoints';
  await page.viewport(1280, 800);
});
afterEach(() => {
  leave?.();
  leave = null;
});

/** A page of its own; what earlier pages kept comes along by `folder` and `storage`. */
async function visit(making: Making & { before?: (made: Made) => void } = {}): Promise<Made> {
  leave?.();
  const made = await makeWorkbench(making);
  making.before?.(made);
  const component = mount(Stage, { target: document.body, props: { workbench: made.workbench } });
  leave = () => void unmount(component);
  void made.workbench.checkpoints.start();
  return made;
}

const row = (name: string) => page.getByRole('listitem', { name, exact: true });
const inRow = (name: string, button: string) => row(name).getByRole('button', { name: button, exact: true });
const first = 'endefrites.q8_0.gguf';
const second = 'de.q8_0.gguf';
const french = 'lora-french.gguf';
const italian = 'lora-italian.gguf';

const file = (name: string, sizeBytes = 3000): File => new File([new Uint8Array(sizeBytes).fill(7)], name);
async function open(...names: string[]): Promise<void> {
  await page.getByLabelText('Open checkpoint').upload(names.map((name) => file(name)));
}
async function attachTo(base: string, ...names: string[]): Promise<void> {
  await row(base)
    .getByLabelText('Attach an adapter…')
    .upload(names.map((name) => file(name)));
}
/** Until the files are attached and their copies kept, so that nothing is under way any more. */
async function attached(...names: string[]): Promise<void> {
  for (const name of names) await expect.element(inRow(name, 'Detach')).toBeVisible();
}

function rows(): string[] {
  return page
    .getByRole('listitem')
    .elements()
    .flatMap((item) => item.getAttribute('aria-label') ?? [])
    .filter((name) => name.endsWith('.gguf'));
}

function gate(): { opened: Promise<void>; open: () => void } {
  let release: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (release = resolve));
  return { opened, open: release };
}

const combobox = () => page.getByRole('combobox', { name: 'Checkpoint' });
const answers = () => page.getByRole('article', { name: 'Answer' });

async function chat(): Promise<void> {
  location.hash = '#/chat';
  await expect.element(combobox()).toBeVisible();
}

/** Asks and waits for the answer, which the engine of these tests makes of the adapter's scale. */
async function ask(expected: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Message' }).fill('Hello');
  await userEvent.keyboard('{Enter}');
  await expect.element(answers().last()).toHaveTextContent(expected);
  await expect.element(answers().last()).toHaveAttribute('aria-busy', 'false');
}

/** Who the kept conversation says it was answered by. */
async function answeredBy({ conversations }: Made['storage']): Promise<string | undefined> {
  return (await conversations.all())[0]?.turns.flatMap((turn) => (turn.role === 'assistant' ? turn.checkpoint : []))[0];
}

describe('opening an adapter', () => {
  test('attaches it to the checkpoint in use, lists it below, keeps it and lets the chat use it', async () => {
    const { workbench, engine, folder, storage } = await visit();
    await open(french);
    await attached(french);
    expect(rows()).toEqual([first, french, second]);
    await expect.element(row(french)).toHaveTextContent('LoRA adapter, rank 16');
    await expect.element(row(french)).toHaveTextContent(/1\.3\sMB/);
    await expect.poll(() => [...folder.files.keys()]).toEqual([french]);
    await expect.poll(() => storage.checkpoints.get(french)).toMatchObject({ base: first, scale: 1 });

    await chat();
    await expect.element(combobox()).toHaveDisplayValue('Tandem · ENDEFRITES · french');
    await ask('adapted-1');
    const [id] = engine.attached.keys();
    expect(engine.requests.map(({ checkpoint, adapter }) => ({ checkpoint, adapter }))).toEqual([
      { checkpoint: workbench.checkpoints.loaded[0]?.loaded?.id, adapter: { id, scale: 1 } },
    ]);
    await expect.poll(() => answeredBy(storage)).toBe('Tandem · ENDEFRITES · french');
  });

  test('on another base loads that base first', async () => {
    const { engine } = await visit();
    await attachTo(second, french);
    await attached(french);
    expect(rows()).toEqual([first, second, french]);
    await expect.element(inRow(second, 'Unload')).toBeVisible();
    expect(engine.loaded.size).toBe(2);
  });

  test('together with its base gives it to that base, in whatever order they come', async () => {
    await visit();
    await open(french, 'mine.gguf', italian);
    await attached(french, italian);
    expect(rows()).toEqual([first, second, 'mine.gguf', french, italian]);
  });

  test('that the engine refuses says why, names the tensor and leaves no row', async () => {
    const { workbench, engine, folder } = await visit();
    await open('lora-wide.gguf', french);
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(
        'The adapter’s tensor “blk.0.attn_q.weight.lora_a” has the shape 4096 × 16; for this base it would have to be 192 × 16.',
      );
    await attached(french);
    expect(rows()).toEqual([first, french, second]);
    await expect.poll(() => [...folder.files.keys()]).toEqual([french]);
    expect(workbench.checkpoints.current?.key).toBe(french);
    expect(engine.attached.size).toBe(1);
  });

  test('of a name that was here before replaces that one, but only once it is attached', async () => {
    const { engine } = await visit();
    await open(french);
    await attached(french);
    engine.midAttach = () => Promise.reject(new Error('no such luck'));
    await open(french);
    await expect.element(page.getByRole('alert')).toHaveTextContent('no such luck');
    await attached(french);
    expect(engine.attached.size).toBe(1);

    engine.midAttach = () => Promise.resolve();
    await attachTo(second, french);
    await expect.poll(rows).toEqual([first, second, french]);
    await attached(french);
    expect(engine.attached.size).toBe(1);
  });

  test('called like its own base leaves the base as it is', async () => {
    const { workbench, engine, folder } = await visit();
    await open('mine.gguf');
    await expect.poll(() => [...folder.files.keys()]).toEqual(['mine.gguf']);
    // an adapter by its header, whatever its file is called
    const facts = await engine.inspect({ kind: 'stored', names: [french] });
    engine.inspect = () => Promise.resolve(facts);
    await workbench.checkpoints.open([file('mine.gguf', 10)]);
    await attached('mine.gguf (2)');
    await expect.element(inRow('mine.gguf', 'Unload')).toBeVisible();
    expect(folder.files.get('mine.gguf')).toHaveLength(3000);
    expect(folder.files.get('mine.gguf (2)')).toHaveLength(10);
  });

  test('from an address downloads it, then attaches it', async () => {
    const fetcher = (() => {
      const headers = { 'content-length': '3', etag: '"1"' };
      return Promise.resolve(new Response(new Uint8Array(3), { headers }));
    }) as typeof fetch;
    const { storage } = await visit({ fetcher });
    await page.getByRole('button', { name: 'From an address' }).click();
    await page.getByRole('textbox', { name: 'Address' }).fill(`https://models.example/${french}`);
    await userEvent.keyboard('{Enter}');
    await attached(french);
    expect(rows()).toEqual([first, french, second]);
    expect(await storage.checkpoints.get(french)).toMatchObject({ base: first, facts: { kind: 'adapter' } });
  });

  test('shows its progress, and Cancel leaves nothing behind', async () => {
    const waiting = gate();
    const { engine } = await visit({ before: ({ engine }) => (engine.midAttach = () => waiting.opened) });
    await open(french);
    const bar = row(french).getByRole('progressbar', { name: 'Attaching adapter' });
    await expect.element(bar).toHaveAttribute('aria-valuenow', '25');
    await inRow(french, 'Cancel').click();
    await expect.element(row(french)).not.toBeInTheDocument();
    waiting.open();
    await expect.poll(() => engine.left).toBe(1);
    expect(engine.attached.size).toBe(0);
    await expect.element(page.getByRole('alert')).toBeEmptyDOMElement();
    await expect.element(inRow(first, 'Unload')).toBeVisible();
  });
});

describe('an attached adapter', () => {
  test('is chosen, left and chosen again without loading or attaching anything', async () => {
    const { engine } = await visit();
    await open(french, italian);
    await attached(french, italian);
    await chat();
    const options = [...(combobox().element() as HTMLSelectElement).options].map(({ text }) => text);
    expect(options).toEqual([
      'Tandem · ENDEFRITES',
      'Tandem · ENDEFRITES · french',
      'Tandem · ENDEFRITES · italian',
      'Tandem · DE',
    ]);
    await combobox().selectOptions('Tandem · ENDEFRITES');
    await ask('plain');
    await combobox().selectOptions('Tandem · ENDEFRITES · french');
    await ask('adapted-1');
    await combobox().selectOptions('Tandem · ENDEFRITES · italian');
    await ask('adapted-1');
    const [one, other] = engine.attached.keys();
    expect(engine.requests.map(({ adapter }) => adapter?.id ?? null)).toEqual([null, one, other]);
    expect(engine.options).toHaveLength(1);
    expect(engine.attachments).toEqual([french, italian]);
  });

  test('gives its memory back when it is detached, and is attached again by a button', async () => {
    const { engine } = await visit();
    await open(french);
    await attached(french);
    const memory = () => page.getByRole('meter', { name: 'Memory' }).element().getAttribute('aria-valuetext');
    await expect.poll(memory).toMatch(/8\.0.MB of 1\.0.GB/);
    await inRow(french, 'Detach').click();
    await expect.element(row(french)).toHaveTextContent('not attached');
    await expect.poll(memory).toMatch(/7\.0.MB of 1\.0.GB/);
    expect(engine.attached.size).toBe(0);
    await expect.element(inRow(first, 'Unload')).toBeVisible();
    await inRow(french, 'Attach').click();
    await attached(french);
    expect(engine.attachments).toEqual([french, french]);
  });

  test('that was detached stays in its row when attaching it again is cancelled or fails', async () => {
    const { engine } = await visit();
    await open(french);
    await attached(french);
    await inRow(french, 'Detach').click();
    const waiting = gate();
    engine.midAttach = () => waiting.opened;
    await inRow(french, 'Attach').click();
    await inRow(french, 'Cancel').click();
    await expect.element(row(french)).toHaveTextContent('not attached');
    waiting.open();
    await expect.poll(() => engine.left).toBe(1);

    engine.midAttach = () => Promise.reject(new Error('no such luck'));
    await inRow(french, 'Attach').click();
    await expect.element(row(french)).toHaveTextContent('Something failed that should not have: Error: no such luck.');
    engine.midAttach = () => Promise.resolve();
    await inRow(french, 'Attach').click();
    await attached(french);
    await expect.element(row(french)).not.toHaveTextContent('no such luck');
    expect(engine.attached.size).toBe(1);
  });

  test('acts as strongly as its scale says, from the next answer on, and over a reload', async () => {
    const { folder, storage } = await visit();
    await open(french);
    await attached(french);
    await expect.poll(() => [...folder.files.keys()]).toEqual([french]);
    const scale = () => row(french).getByRole('slider', { name: 'Scale' });
    await expect.element(scale()).toHaveValue('1');
    await scale().fill('0.35');
    await expect.element(row(french)).toHaveTextContent('0.35');
    await chat();
    await ask('adapted-0.35');
    await expect.poll(() => answeredBy(storage)).toBe('Tandem · ENDEFRITES · french × 0.35');
    await expect.poll(() => storage.checkpoints.get(french)).toMatchObject({ scale: 0.35 });

    location.hash = '#/checkpoints';
    await visit({ folder, storage });
    await attached(french);
    await expect.element(scale()).toHaveValue('0.35');
    scale().element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(row(french)).toHaveTextContent('0.40');
  });

  test('comes back with its base after a reload when it was the one in use', async () => {
    const { folder, storage } = await visit();
    await open('mine.gguf', french);
    await attached(french);
    await expect.poll(() => [...folder.files.keys()].sort()).toEqual([french, 'mine.gguf']);
    await expect.poll(async () => (await storage.checkpoints.get(french))?.parts[0]?.sha256).not.toBeNull();

    const { workbench, engine } = await visit({ folder, storage });
    await attached(french);
    expect(rows()).toEqual([first, second, 'mine.gguf', french]);
    expect(workbench.checkpoints.current?.key).toBe(french);
    await expect.element(inRow('mine.gguf', 'Unload')).toBeVisible();
    await expect.element(inRow(first, 'Load')).toBeVisible();
    expect(engine.attachments).toEqual([french]);
  });

  test('is gone from the engine with its base, and back with the next message', async () => {
    const { engine } = await visit();
    await open(french);
    await attached(french);
    await inRow(first, 'Unload').click();
    await expect.element(inRow(french, 'Attach')).toBeVisible();
    expect([engine.loaded.size, engine.attached.size]).toEqual([0, 0]);
    await chat();
    await ask('adapted-1');
    expect([engine.loaded.size, engine.attached.size]).toEqual([1, 1]);
  });

  test('survives a change of the executor', async () => {
    const { engine } = await visit();
    await open(french);
    await attached(french);
    location.hash = '#/settings';
    await page.getByRole('button', { name: 'Load again now' }).click();
    await expect.poll(() => engine.attachments).toEqual([french, french]);
    await expect.poll(() => [engine.loaded.size, engine.attached.size]).toEqual([1, 1]);
  });

  test('is deleted alone without touching its base', async () => {
    const { workbench, engine, folder } = await visit();
    await open(french);
    await attached(french);
    await expect.poll(() => folder.files.size).toBe(1);
    await inRow(french, 'Delete').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await expect.element(row(french)).not.toBeInTheDocument();
    await expect.poll(() => folder.files.size).toBe(0);
    expect([engine.loaded.size, engine.attached.size]).toEqual([1, 0]);
    expect(workbench.checkpoints.current?.key).toBe(first);
  });

  test('shows what its header says', async () => {
    await visit();
    await open('lora-mixed.gguf');
    await attached('lora-mixed.gguf');
    await expect.element(row('lora-mixed.gguf')).toHaveTextContent('LoRA adapter, ranks 4 to 16');
    await inRow('lora-mixed.gguf', 'Details').click();
    const dialog = page.getByRole('dialog', { name: 'Tandem · ENDEFRITES · mixed' });
    const said = dialog.element().textContent;
    for (const words of ['Tandem 5M base', '4, 16', '32', '30', 'Apache-2.0', 'llama']) expect(said).toContain(words);
    expect(said).not.toContain('Chat template');
    await expect.element(dialog.getByRole('rowheader', { name: 'F32' })).toBeVisible();
  });
});

test('two that training called the same are told apart by their files', async () => {
  await visit();
  await open('lora-same-1.gguf', 'lora-same-2.gguf');
  await attached('lora-same-1.gguf', 'lora-same-2.gguf');
  await chat();
  const options = [...(combobox().element() as HTMLSelectElement).options].map(({ text }) => text);
  expect(options).toContain('Tandem · ENDEFRITES · lora-same-1.gguf');
  expect(options).toContain('Tandem · ENDEFRITES · lora-same-2.gguf');
});

describe('a base', () => {
  test('is deleted with its adapters, after the reader was told how many', async () => {
    const { folder, storage } = await visit();
    await open('mine.gguf', french, italian);
    await attached(french, italian);
    await expect.poll(() => folder.files.size).toBe(3);
    await inRow('mine.gguf', 'Delete').click();
    const dialog = page.getByRole('dialog', { name: 'Delete “mine.gguf”?' });
    await expect.element(dialog).toHaveTextContent('2 adapters that belong to it are deleted with it.');
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await expect.poll(rows).toEqual([first, second]);
    await expect.poll(() => folder.files.size).toBe(0);
    expect(await storage.checkpoints.map(({ name }) => name)).toEqual([]);
  });

  test('that is opened again keeps its adapters', async () => {
    const { engine } = await visit();
    await open('mine.gguf', french);
    await attached(french);
    await open('mine.gguf');
    await expect.element(inRow(french, 'Attach')).toBeVisible();
    await expect.element(inRow('mine.gguf', 'Unload')).toBeVisible();
    expect(rows()).toEqual([first, second, 'mine.gguf', french]);
    expect(engine.attached.size).toBe(0);
  });

  test('that is missing is named; once it is here again it has its adapter back', async () => {
    const { folder, storage } = await visit();
    await open('mine.gguf', french);
    await attached(french);
    await expect.poll(() => storage.checkpoints.get(french)).toMatchObject({ base: 'mine.gguf' });
    await expect.poll(async () => (await storage.checkpoints.get(french))?.parts[0]?.sha256).not.toBeNull();
    folder.files.delete('mine.gguf');
    await storage.checkpoints.delete('mine.gguf');

    await visit({ folder, storage });
    await expect.element(row(french)).toHaveTextContent('its base “mine.gguf” is not here');
    await chat();
    expect([...(combobox().element() as HTMLSelectElement).options]).toHaveLength(2);
    location.hash = '#/checkpoints';
    await open('mine.gguf');
    await expect.poll(rows).toEqual([first, second, 'mine.gguf', french]);
    await expect.element(row(french)).toHaveTextContent('not attached');
  });

  test('that is missing can be replaced by the one in use', async () => {
    const { folder, storage } = await visit();
    folder.files.set(french, new Uint8Array(3000));
    await visit({ folder, storage });
    await expect.element(row(french)).toHaveTextContent('its base is not known here');
    await inRow(french, 'Attach').click();
    await attached(french);
    expect(rows()).toEqual([first, french, second]);
  });
});

test('a checkpoint that was kept before there were adapters is still one', async () => {
  const made = await makeWorkbench();
  made.folder.files.set('mine.gguf', new Uint8Array(3000));
  const { kind: _, ...facts } = await made.engine.inspect({ kind: 'stored', names: ['mine.gguf'] });
  const parts = [{ name: 'mine.gguf', address: null, totalBytes: 3000, etag: null, sha256: '0'.repeat(64) }];
  const earlier = { name: 'mine.gguf', addedAt: 1, parts, facts };
  await made.storage.checkpoints.put('mine.gguf', earlier as never);
  await visit({ folder: made.folder, storage: made.storage });
  await inRow('mine.gguf', 'Load').click();
  await expect.element(inRow('mine.gguf', 'Unload')).toBeVisible();
  await expect.element(row('mine.gguf')).toHaveTextContent('context 256');
  await open(french);
  await attached(french);
  expect(rows()).toEqual([first, second, 'mine.gguf', french]);
});

for (const language of ['en', 'de', 'fr', 'it', 'es'] as const) {
  test(`no row is wider than a phone in ${language}`, async () => {
    await page.viewport(390, 844);
    const { workbench } = await visit({ language });
    await workbench.checkpoints.open([file('mine.gguf'), file(french)]);
    await expect.element(row(french)).toBeVisible();
    await expect.element(row(french).getByRole('slider')).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });
}
