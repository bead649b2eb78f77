// node scripts/load-cycles.mjs [--cycles N] [--executor cpu|webgpu]: loads a tiny checkpoint with an adapter N times in Chromium, has it answer, and
// unloads it, each time in one of four ways (test/fixtures/load-cycles.ts, bundled for this and never part of the product). Nothing of it may
// be left: not a byte or a buffer on the device, nor an object in script. Prints one JSON line for each executor, with what script and the
// browser's processes held after a tenth of the cycles and after all, and ends with status 1 if something is left.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build } from 'vite';
import { chromiumArgs, findChromium } from './chromium.mjs';
import { root } from './setup.mjs';

const { values } = parseArgs({
  options: { cycles: { type: 'string', default: '200' }, executor: { type: 'string', multiple: true } },
});
const cycles = Number(values.cycles);
const executors = values.executor ?? ['cpu', 'webgpu'];
if (!Number.isSafeInteger(cycles) || cycles < 4 || !executors.every((one) => ['cpu', 'webgpu'].includes(one))) {
  console.error('--cycles takes a number from 4 on, --executor cpu or webgpu.');
  process.exit(2);
}
const executablePath = findChromium();
if (!executablePath) {
  console.error('No Chromium found. Install one, or set CHROMIUM_PATH.');
  process.exit(2);
}

const scripts = await bundle();
const server = createServer((request, response) => {
  const what = request.url.slice(1);
  if (what === '') response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Cycles</title>');
  else response.setHeader('Content-Type', 'text/javascript').end(scripts.get(what) ?? '');
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
try {
  for (const executor of executors) await measure(executor);
} finally {
  server.close();
  server.closeAllConnections();
}

async function measure(executor) {
  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs(), '--js-flags=--expose-gc'] });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error.message));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.addScriptTag({ url: 'cycles.js', type: 'module' });
    await page.waitForFunction(() => 'counts' in globalThis);
    const look = await lookInto(browser, page);
    const begun = performance.now();
    const texts = new Set();
    let early = null;
    for (let number = 0; number < cycles; number++) {
      const said = await page.evaluate(([how, which]) => globalThis.cycle(how, which), [executor, number]);
      if (said) texts.add(JSON.stringify(said));
      if (number + 1 === Math.floor(cycles / 10)) early = await look();
      if ((number + 1) % 20 === 0) console.error(`${executor}: ${number + 1} cycles`);
    }
    const late = await look();
    const left = faults(late, texts);
    console.log(JSON.stringify({ executor, cycles, elapsedMs: performance.now() - begun, early, late, left }));
    if (left.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

/** What should not be there after the last checkpoint was unloaded. */
function faults({ residentBytes, buffers, held, events }, texts) {
  const left = [];
  if (residentBytes !== 0 || buffers.bytes !== 0) left.push('bytes');
  if (buffers.made !== buffers.destroyed) left.push('buffers');
  for (const [name, count] of Object.entries({ ...held, events })) if (count > 0) left.push(name);
  if (texts.size !== 1) left.push(`${texts.size} different answers`);
  return left;
}

/** @returns a look at what is there: counts, the heaps of page and worker, and what processes hold, in bytes */
async function lookInto(browser, page) {
  const processes = await browser.newBrowserCDPSession();
  const session = await page.context().newCDPSession(page);
  const worker = new Promise((resolve) => {
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type === 'worker') resolve(sessionId);
    });
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const workerId = await worker;
  const heapOfWorker = async () => {
    const answer = new Promise((resolve) => {
      session.once('Target.receivedMessageFromTarget', ({ message }) => resolve(JSON.parse(message).result));
    });
    const message = JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' });
    await session.send('Target.sendMessageToTarget', { sessionId: workerId, message });
    return answer;
  };
  return async () => {
    const counts = await page.evaluate(() => globalThis.counts());
    const [ofPage, ofWorker] = [await session.send('Runtime.getHeapUsage'), await heapOfWorker()];
    const heapBytes = { page: ofPage.usedSize, worker: ofWorker.usedSize };
    const { processInfo } = await processes.send('SystemInfo.getProcessInfo');
    const residentSetBytes = Object.fromEntries(
      processInfo
        .filter(({ type }) => type === 'renderer' || type === 'GPU')
        .map(({ type, id }) => [type, residentSet(id)]),
    );
    return { ...counts, heapBytes, residentSetBytes };
  };
}

/** Null where the system does not tell. */
function residentSet(pid) {
  try {
    return 1024 * Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
  } catch {
    return null;
  }
}

/** @returns the scripts by name, the worker's included */
async function bundle() {
  const { output } = await build({
    ...{ root, configFile: false, publicDir: false, logLevel: 'error', base: './' },
    worker: { format: 'es' },
    build: {
      ...{ target: 'es2023', write: false, modulePreload: false },
      rolldownOptions: { input: join(root, 'test/fixtures/load-cycles.ts'), output: { entryFileNames: 'cycles.js' } },
    },
  });
  return new Map(output.map((part) => [part.fileName, part.type === 'chunk' ? part.code : part.source]));
}
