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
  location.hash = '#/checkpoints';
  await page.viewport(1280, 800);
});
afterEach(() => {
  leave?.();
  leave = null;
});

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

async function open(...files: File[]): Promise<void> {
  await page.getByLabelText('Open checkpoint').upload(files);
}
const file = (name: string, sizeBytes = 3000): File => new File([new Uint8Array(sizeBytes).fill(7)], name);

/** A promise and the way to keep it. */
function gate(): { opened: Promise<void>; open: () => void } {
  let release: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (release = resolve));
  return { opened, open: release };
}

describe('built-in checkpoints', () => {
  test('the first one is loaded without a click, and rows are named after their files', async () => {
    await visit();
    await expect.element(row(first)).toHaveTextContent('Tandem · ENDEFRITES');
    await expect.element(inRow(first, 'Unload')).toBeVisible();
    await expect.element(inRow(second, 'Load')).toBeEnabled();
    await expect.element(row(second)).toHaveTextContent(/fits, needs 7\.0\sMB/);
    const meter = page.getByRole('meter', { name: 'Memory' });
    await expect.poll(() => meter.element().getAttribute('aria-valuetext')).toMatch(/7\.0.MB of 1\.0.GB/);
  });

  test('unloading gives the memory back, loading takes it again', async () => {
    const { engine } = await visit();
    await inRow(first, 'Unload').click();
    await expect.element(inRow(first, 'Load')).toBeVisible();
    expect(engine.loaded.size).toBe(0);
    await inRow(first, 'Load').click();
    await expect.element(inRow(first, 'Unload')).toBeVisible();
    expect(engine.loaded.size).toBe(1);
  });

  test('each says whether it is there without a network, and one button keeps the rest', async () => {
    const kept = new Set<string>();
    const { opened, open: release } = gate();
    let told: () => void = () => undefined;
    await visit({
      copies: {
        kept: (addresses) => Promise.resolve(addresses.filter((address) => kept.has(address))),
        keepAll: async () => {
          await opened;
          kept.add(`https://localhost/checkpoints/${second}`);
        },
        watch: (changed) => {
          told = changed;
          return () => undefined;
        },
      },
    });
    const keepAll = page.getByRole('button', { name: 'Make all available offline', exact: true });
    await expect.element(keepAll).toBeEnabled();
    await expect.element(row(first)).not.toHaveTextContent('available offline');
    kept.add(`https://localhost/checkpoints/${first}`);
    told();
    await expect.element(row(first)).toHaveTextContent('available offline');
    await keepAll.click();
    await expect.element(page.getByRole('button', { name: 'Making all available offline…' })).toBeDisabled();
    release();
    await expect.element(row(second)).toHaveTextContent('available offline');
    await expect.element(keepAll).not.toBeInTheDocument();
  });

  test('none can be deleted', async () => {
    await visit();
    await expect.element(inRow(first, 'Unload')).toBeVisible();
    await expect.element(inRow(first, 'Delete')).not.toBeInTheDocument();
  });

  test('the screen says why no GPU computes, and the masthead what does', async () => {
    await visit();
    await expect.element(page.getByText('The processor computes.')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'CPU' })).toHaveAttribute('data-executor', 'cpu');
  });
});

describe('while loading', () => {
  test('bytes are shown and Cancel stops it', async () => {
    const waiting = gate();
    const { engine } = await visit({ before: ({ engine }) => (engine.midLoad = () => waiting.opened) });
    const bar = row(first).getByRole('progressbar', { name: 'Loading checkpoint' });
    await expect.element(bar).toHaveAttribute('aria-valuenow', '40');
    await expect.element(row(first)).toHaveTextContent(/2\.0\sMB of 5\.0\sMB/);
    await inRow(first, 'Cancel').click();
    waiting.open();
    await expect.element(inRow(first, 'Load')).toBeVisible();
    await expect.element(bar).not.toBeInTheDocument();
    expect(engine.loaded.size).toBe(0);
    await expect.poll(() => engine.left).toBe(1);
    await expect.element(page.getByRole('alert')).toBeEmptyDOMElement();
  });

  test('a second one waits for its turn', async () => {
    const waiting = gate();
    const { engine } = await visit({ before: ({ engine }) => (engine.midLoad = () => waiting.opened) });
    await inRow(second, 'Load').click();
    await expect.element(row(second)).toHaveTextContent('waiting for its turn');
    expect(engine.options).toHaveLength(1);
    waiting.open();
    await expect.element(inRow(second, 'Unload')).toBeVisible();
    await expect.element(inRow(first, 'Unload')).toBeVisible();
  });

  test('a failure stands in the row with what to do, and Load is offered again', async () => {
    await visit({ before: ({ engine }) => (engine.midLoad = () => Promise.reject(new Error('no such luck'))) });
    await expect.element(row(first)).toHaveTextContent('Something failed that should not have: Error: no such luck.');
    await expect.element(inRow(first, 'Load')).toBeVisible();
  });
});

describe('opening a file', () => {
  test('it is loaded, kept with its hash, chosen for the chat, and there again next time', async () => {
    const { workbench, folder, storage } = await visit();
    await open(file('mine.gguf'));
    await expect.element(inRow('mine.gguf', 'Unload')).toBeVisible();
    await expect.poll(() => [...folder.files.keys()]).toEqual(['mine.gguf']);
    expect(workbench.checkpoints.current?.key).toBe('mine.gguf');
    await expect.poll(() => workbench.checkpoints.current?.origin).toBe('stored');
    expect((await storage.checkpoints.get('mine.gguf'))?.parts[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);

    const again = await visit({ folder, storage });
    await expect.element(inRow('mine.gguf', 'Unload')).toBeVisible();
    expect(again.workbench.checkpoints.current?.key).toBe('mine.gguf');
  });

  test('a file that is no checkpoint becomes no row; the alert says what it was', async () => {
    await visit();
    await open(file('not-a-model.gguf'));
    await expect.element(page.getByRole('alert')).toHaveTextContent('“not-a-model.gguf” is not a GGUF file.');
    await expect.element(row('not-a-model.gguf')).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect.element(page.getByRole('alert')).toBeEmptyDOMElement();
  });

  test('one that does not fit is refused before loading, with the numbers', async () => {
    const { engine } = await visit();
    await open(file('huge.gguf'));
    await expect.element(row('huge.gguf')).toHaveTextContent(/needs 2\.0\sGB, 993\sMB at most/);
    await expect.element(inRow('huge.gguf', 'Load')).toBeDisabled();
    expect(engine.options).toHaveLength(1);
  });

  test('without room it works until the tab closes, and says so', async () => {
    await visit({ before: ({ folder }) => (folder.freeBytes = 10) });
    await open(file('mine.gguf'));
    await expect.element(inRow('mine.gguf', 'Unload')).toBeVisible();
    await expect.element(row('mine.gguf')).toHaveTextContent('kept until the tab is closed');
    await expect.element(row('mine.gguf')).toHaveTextContent('3.0 kB are needed, the browser grants 10 bytes.');
  });

  test('parts of a split model are one row', async () => {
    const { folder } = await visit();
    await open(file('m-00002-of-00002.gguf'), file('m-00001-of-00002.gguf'));
    await expect.element(inRow('m-00001-of-00002.gguf', 'Unload')).toBeVisible();
    await expect.element(row('m-00002-of-00002.gguf')).not.toBeInTheDocument();
    await expect
      .poll(() => [...folder.files.keys()].sort())
      .toEqual(['m-00001-of-00002.gguf', 'm-00002-of-00002.gguf']);
  });

  test('one called like a built-in gets a row of its own', async () => {
    await visit();
    await open(file(first));
    await expect.element(inRow(`${first} (2)`, 'Unload')).toBeVisible();
    await expect.element(inRow(first, 'Unload')).toBeVisible();
  });

  test('deleting asks first, then frees memory and disk', async () => {
    const { engine, folder, storage } = await visit();
    await open(file('mine.gguf'));
    await expect.poll(() => [...folder.files.keys()]).toEqual(['mine.gguf']);
    await inRow('mine.gguf', 'Delete').click();
    const dialog = page.getByRole('dialog', { name: 'Delete “mine.gguf”?' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect.element(row('mine.gguf')).toBeVisible();
    await inRow('mine.gguf', 'Delete').click();
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await expect.element(row('mine.gguf')).not.toBeInTheDocument();
    await expect.poll(() => folder.files.size).toBe(0);
    await expect.poll(() => storage.checkpoints.get('mine.gguf')).toBeUndefined();
    expect(engine.loaded.size).toBe(1);
  });
});

describe('a download', () => {
  const bytes = new Uint8Array(500_000).fill(3);
  const asked: (string | null)[] = [];
  let breaks = true;
  /** breaks off in the middle the first time */
  const fetcher = ((_address: string, options: RequestInit = {}) => {
    const range = new Headers(options.headers).get('range');
    asked.push(range);
    const from = Number(/bytes=(\d+)-/.exec(range ?? '')?.[1] ?? 0);
    let sent = from;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (breaks && sent >= 250_000) return controller.error(new TypeError('network'));
        if (sent >= bytes.length) return controller.close();
        controller.enqueue(bytes.subarray(sent, sent + 50_000));
        sent += 50_000;
      },
    });
    const headers = { 'content-length': String(bytes.length - from), etag: '"1"' };
    return Promise.resolve(new Response(body, { status: from > 0 ? 206 : 200, headers }));
  }) as typeof fetch;

  test('that breaks off keeps its part over a reload, and Resume brings the rest', async () => {
    const { folder, storage } = await visit({ fetcher });
    await page.getByRole('button', { name: 'From an address' }).click();
    await page.getByRole('textbox', { name: 'Address' }).fill('https://models.example/tiny.gguf');
    await userEvent.keyboard('{Enter}');
    await expect.element(row('tiny.gguf')).toHaveTextContent('https://models.example/tiny.gguf cannot be reached.');
    await expect.element(row('tiny.gguf')).toHaveTextContent('download broken off at 50%');

    breaks = false;
    await visit({ fetcher, folder, storage });
    await expect.element(row('tiny.gguf')).toHaveTextContent('download broken off at 50%');
    await inRow('tiny.gguf', 'Resume').click();
    await expect.element(inRow('tiny.gguf', 'Unload')).toBeVisible();
    expect(asked).toEqual([null, 'bytes=245904-']);
    expect(folder.files.get('tiny.gguf')?.every((byte) => byte === 3)).toBe(true);
    expect(folder.files.get('tiny.gguf')).toHaveLength(bytes.length);
  });

  test('needs an address that leads to a GGUF file', async () => {
    await visit({ fetcher });
    await page.getByRole('button', { name: 'From an address' }).click();
    const address = page.getByRole('textbox', { name: 'Address' });
    for (const wrong of [
      'tiny',
      'http://models.example/tiny.gguf',
      'https://models.example/tiny.bin',
      'javascript:alert(1)',
    ]) {
      await address.fill(wrong);
      await userEvent.keyboard('{Enter}');
      await expect.element(address).toHaveAttribute('aria-invalid', 'true');
    }
  });
});

test('a copy that a reload broke off is shown as such, and can only be deleted', async () => {
  const made = await makeWorkbench();
  made.folder.files.set('mine.gguf.part', new Uint8Array(1000));
  const parts = [{ name: 'mine.gguf', address: null, totalBytes: 4000, etag: null, sha256: null }];
  await made.storage.checkpoints.put('mine.gguf', {
    name: 'mine.gguf',
    addedAt: 1,
    facts: null,
    base: null,
    scale: 1,
    parts,
  });
  await visit({ folder: made.folder, storage: made.storage });
  await expect.element(row('mine.gguf')).toHaveTextContent('copy broken off at 25%; open the file again');
  await expect.element(inRow('mine.gguf', 'Resume')).not.toBeInTheDocument();
  await inRow('mine.gguf', 'Delete').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect.poll(() => made.folder.files.size).toBe(0);
});

test('details show the header as text, a hostile template included', async () => {
  await visit();
  await expect.element(inRow(first, 'Unload')).toBeVisible();
  await inRow(first, 'Details').click();
  const dialog = page.getByRole('dialog', { name: 'Tandem · ENDEFRITES' });
  await expect.element(dialog).toHaveTextContent('5,120,000');
  await expect.element(dialog.getByRole('rowheader', { name: 'Q8_0' })).toBeVisible();
  await expect.element(dialog).toHaveTextContent('99.8%');
  await expect.element(dialog).toHaveTextContent('<script>alert(1)</script>');
  expect(document.querySelector('dialog script')).toBeNull();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
});

test('changing the language leaves the checkpoint loaded', async () => {
  const { engine } = await visit();
  await expect.element(inRow(first, 'Unload')).toBeVisible();
  await page.getByRole('combobox', { name: 'Interface language' }).selectOptions('de');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Checkpoints');
  await expect.element(inRow(first, 'Entladen')).toBeVisible();
  expect(engine.options).toHaveLength(1);
  expect(document.documentElement.lang).toBe('de');
  expect(document.title).toBe('Checkpoints · Tandem');
});
