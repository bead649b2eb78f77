// node scripts/bench-peers.mjs FILE.gguf --wllama FOLDER [--rounds 3] [--tokens 96] [--webgpu]: the same file and the same questions to wllama
// (WebAssembly, one thread) and to our engine, on the processor and with --webgpu on WebGPU, in turn, each time in a fresh Chromium. FOLDER is
// where `npm install @wllama/wllama` was run; it is no dependency of this project. Prints one JSON line for each engine: medians of the rounds,
// bytes that the page fetched, and the most memory that all processes of the browser held at once, less what they held before (Linux only).
// Nothing is asserted: times depend on the machine, the ratio of two in one run less so.
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream';
import { clearInterval, setInterval } from 'node:timers';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build } from 'vite';
import { chromiumArgs, findChromium } from './chromium.mjs';
import { root } from './setup.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    wllama: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    tokens: { type: 'string', default: '96' },
    webgpu: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
const executablePath = findChromium();
if (!file || !values.wllama || !executablePath) {
  console.error('Needs FILE.gguf, --wllama FOLDER, and a Chromium (CHROMIUM_PATH).');
  process.exit(2);
}
const peer = join(resolve(values.wllama), 'node_modules/@wllama/wllama');

const asked = {
  file: `checkpoint/${basename(file)}`,
  prompts: ['Tell me a long story about a lighthouse keeper.', 'Explain in many sentences how bread is baked.'],
  maxTokens: Number(values.tokens),
  contextTokens: 512,
};
/** name: script of the page, what else it is told */
const engines = {
  wllama: { script: 'wllama.js', executor: null },
  'tandem, processor': { script: 'tandem.js', executor: 'cpu' },
  ...(values.webgpu ? { 'tandem, WebGPU': { script: 'tandem.js', executor: 'webgpu' } } : {}),
};

const served = await serve(await bundle());
const rounds = Object.fromEntries(Object.keys(engines).map((name) => [name, []]));
for (let round = 0; round < Number(values.rounds); round++) {
  for (const [name, engine] of Object.entries(engines)) rounds[name].push(await ask(engine));
}
for (const [name, measured] of Object.entries(rounds)) console.log(JSON.stringify({ name, ...summary(measured) }));
served.close();

/** One fresh browser, one engine, all questions. */
async function ask({ script, executor }) {
  const browser = await chromium.launch({ executablePath, args: chromiumArgs() });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error.message));
    await page.goto(`${served.address}/page.html?${script}`);
    await page.waitForFunction(() => 'answer' in globalThis);
    const held = memory();
    const begun = served.bytes;
    const result = await page.evaluate(([what, how]) => globalThis.answer(what, how), [asked, executor]);
    return { ...result, fetchedBytes: served.bytes - begun, peakBytes: held.most() };
  } finally {
    await browser.close();
  }
}

function summary(measured) {
  const answers = measured.flatMap((round) => round.answers);
  const tokens = answers.reduce((sum, answer) => sum + answer.tokens - 1, 0);
  const decodeMs = answers.reduce((sum, answer) => sum + answer.decodeMs, 0);
  return {
    computedBy: measured[0].computedBy,
    tokensPerSecond: median(answers.map((answer) => ((answer.tokens - 1) * 1000) / answer.decodeMs)),
    tokensPerSecondOfAll: (tokens * 1000) / decodeMs,
    firstTokenMs: median(measured.map((round) => round.answers[0].firstTokenMs)),
    loadMs: median(measured.map((round) => round.loadMs)),
    fetchedBytes: measured[0].fetchedBytes,
    peakBytes: median(measured.map((round) => round.peakBytes)),
    tokens: measured[0].answers.map((answer) => answer.tokens),
    texts: measured[0].answers.map((answer) => answer.text),
  };
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Watches what the browser's processes hold, shared pages divided among them. @returns {{ most: () => number | null }} beyond what they hold now */
function memory() {
  const now = () => {
    try {
      return children(process.pid).reduce((sum, pid) => sum + heldBytes(pid), 0);
    } catch {
      return null;
    }
  };
  const before = now();
  let most = before;
  const watching = setInterval(() => (most = Math.max(most ?? 0, now() ?? 0)), 100);
  return {
    most() {
      clearInterval(watching);
      return before === null ? null : most - before;
    },
  };
}

function heldBytes(pid) {
  try {
    return 1024 * Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0; // ended meanwhile
  }
}

/** All processes below one. */
function children(parent) {
  const parents = new Map();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      // after the name, which may hold anything: state, parent
      parents.set(Number(pid), Number(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/.*\)/s, '').split(' ')[2]));
    } catch {
      continue; // ended meanwhile
    }
  }
  const found = [];
  for (let next = [parent]; next.length > 0;) {
    next = [...parents].filter(([, above]) => next.includes(above)).map(([pid]) => pid);
    found.push(...next);
  }
  return found;
}

/** The pages' scripts by name, workers included. */
async function bundle() {
  const inputs = {
    tandem: join(root, 'test/fixtures/peers/tandem.ts'),
    wllama: join(root, 'test/fixtures/peers/wllama.ts'),
  };
  const { output } = await build({
    ...{ root, configFile: false, publicDir: false, logLevel: 'error', base: './' },
    worker: { format: 'es' },
    build: {
      ...{ target: 'es2023', write: false, modulePreload: false },
      rolldownOptions: { input: inputs, output: { entryFileNames: '[name].js' } },
    },
  });
  return new Map(output.map((part) => [`/${part.fileName}`, part.type === 'chunk' ? part.code : part.source]));
}

/** Scripts, the peer's package, the checkpoint; and how many bytes have gone out. */
async function serve(scripts) {
  const kinds = { js: 'text/javascript', html: 'text/html', wasm: 'application/wasm' };
  const state = { bytes: 0, address: '', close: () => server.close() };
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const path = decodeURIComponent(url.pathname);
    response.setHeader('Content-Type', kinds[path.split('.').pop()] ?? 'application/octet-stream');
    const script =
      path === '/page.html'
        ? `<!doctype html><script type="module" src="./${url.search.slice(1)}"></script>`
        : scripts.get(path);
    if (script !== undefined) {
      state.bytes += Buffer.byteLength(script);
      return response.end(script);
    }
    const name =
      path === `/${asked.file}` ? file : path.startsWith('/wllama/') ? join(peer, 'esm', path.slice(8)) : null;
    if (name === null || !resolve(name).startsWith(path === `/${asked.file}` ? resolve(file) : peer))
      return response.writeHead(404).end();
    const { size } = statSync(name, { throwIfNoEntry: false }) ?? {};
    if (size === undefined) return response.writeHead(404).end();
    const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
    const start = Number(from ?? 0);
    const end = to ? Math.min(Number(to), size - 1) : size - 1;
    const headers = { 'Accept-Ranges': 'bytes', 'Content-Length': end - start + 1 };
    if (from === undefined) response.writeHead(200, headers);
    else response.writeHead(206, { ...headers, 'Content-Range': `bytes ${start}-${end}/${size}` });
    if (request.method === 'HEAD') return response.end();
    const reading = createReadStream(name, { start, end });
    reading.on('data', (chunk) => (state.bytes += chunk.length));
    return pipeline(reading, response, () => undefined); // a reader that has seen enough is no fault
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  state.address = `http://127.0.0.1:${server.address().port}`;
  return state;
}
