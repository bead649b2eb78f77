// node scripts/kill-votes.mjs [--kills N] [--seed S] [--tear N]: kills Chromium with SIGKILL at random moments while a page writes votes through the
// product's own storage: one by one, in batches, by two connections at once, and while databases of version 1 are brought to the present.
// After each restart every acknowledged vote must be there exactly once, and of a batch all or nothing. Prints one JSON line, and ends with
// status 1 if that is not so. With --tear N the log of the database is torn after every Nth kill, and the log of its copy after every other of
// those, as a kill tears it once in a while: a record's head without the rest. Chromium throws the database away for it two starts later.
//
// The page is test/fixtures/vote-writer.ts, bundled for this and never part of the product. What it is about to do it first tells to the
// server in here, so that the books know what was under way when the browser died.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { findChromium } from './chromium.mjs';
import { root } from './setup.mjs';
import { Ledger } from './vote-ledger.mjs';

const number = (value) => ({ type: 'string', default: value });
const { values } = parseArgs({ options: { kills: number('200'), seed: number('1'), tear: number('0') } });
const [kills, seed, tearEvery] = [Number(values.kills), Number(values.seed), Number(values.tear)];
if (![kills, seed, tearEvery].every(Number.isSafeInteger) || kills < 1 || tearEvery < 0) {
  console.error('--kills takes a number from 1 on, --tear one from 0 on, --seed a whole number.');
  process.exit(2);
}
const chromium = findChromium();
if (!chromium) {
  console.error('No Chromium found. Install one, or set CHROMIUM_PATH.');
  process.exit(2);
}

/** What the rounds take in turn: what to do, in transactions of how many votes, and within how many ms of it death comes. */
const plans = [
  { kind: 'append', batch: 1, withinMs: 400 },
  { kind: 'upgrade', batch: 2, withinMs: 60 },
  { kind: 'append', batch: 8, withinMs: 400 },
];
/** so many rounds write into one database, so that reading it out stays quick */
const roundsEach = 12;
const databases = Array.from({ length: Math.ceil(kills / roundsEach) }, (_, number) => `votes-${number}`);
/** of a record of 610 bytes that is whole in its block */
const tornHead = Buffer.from([0x5a, 0x5a, 0x5a, 0x5a, 0x62, 0x02, 0x01]);
/** a browser that does nothing for so long does not work at all */
const silenceMs = 60_000;

const ledger = new Ledger();
/** databases of version 1 that were to be upgraded, and how many of them were found as they had been */
const upgrades = { begun: 0, foundAtVersion1: 0 };
/** those of the last round, with the ids of what was in them before */
const upgrading = new Map();
/** logs that were torn on purpose, and databases that the browser had thrown away */
const damage = { logsTorn: 0, databasesThrownAway: 0 };
let browserVersion = '';
/** the life of the browser that is under way */
let life = newLife(null);

const random = mulberry32(seed);
const begun = Date.now();
const scripts = await bundle();
const profile = mkdtempSync(join(tmpdir(), 'tandem-kill-'));
const server = createServer((request, response) => {
  answer(request).then(
    ([type, text]) => response.writeHead(200, { 'Content-Type': type }).end(text),
    (error) => fail(String(error)),
  );
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
try {
  for (let round = 0; round < kills; round++) {
    await live(taskOf(round), random() * plans[round % plans.length].withinMs);
    if (tearEvery > 0 && (round + 1) % tearEvery === 0) tear(damage.logsTorn++ % 2 === 0 ? 'IndexedDB' : 'WebStorage');
    if ((round + 1) % 20 === 0) console.error(`${round + 1} kills: ${JSON.stringify(ledger.sums)}`);
  }
  await live({ verify: [...databases, ...upgrading.keys()], drop: [], plan: null }, 0);
  const elapsedMs = Date.now() - begun;
  console.log(JSON.stringify({ kills, seed, ...ledger.sums, upgrades, damage, browserVersion, elapsedMs }));
  process.exitCode = ledger.faultless ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  server.close();
  server.closeAllConnections();
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

/** What the page is given to do in a round. */
function taskOf(round) {
  const { kind, batch } = plans[round % plans.length];
  const drop = [...upgrading.keys()];
  const verify = [...(round === 0 ? [] : [databaseOf(round - 1)]), ...drop];
  if (kind === 'upgrade')
    return { verify, drop, plan: { kind, batch, database: `upgrade-${round}`, repeat: [], first: 0 } };
  const database = databaseOf(round);
  const plan = { kind, batch, database, repeat: ledger.pending(database), first: ledger.next(database) };
  return { verify, drop, plan };
}

function databaseOf(round) {
  return databases[Math.floor(round / roundsEach)];
}

/** Starts the browser, and kills it so many ms after it began to write, or when it has read out all. */
async function live(task, killAfterMs) {
  life = newLife(task);
  const browser = start();
  browser.once('error', (error) => fail(error.message));
  browser.once('exit', () => fail('the browser ended by itself'));
  const silence = setTimeout(() => fail('the page says nothing'), silenceMs);
  await life.atWork;
  clearTimeout(silence);
  if (!life.fault) await sleep(killAfterMs);
  const { fault } = life;
  life.over = true;
  await kill(browser);
  if (fault) throw new Error(fault);
}

function newLife(task) {
  let isAtWork;
  const atWork = new Promise((resolve) => (isAtWork = resolve));
  return { task, fault: null, over: false, atWork, isAtWork };
}

function fail(reason) {
  if (life.over) return;
  life.fault ??= reason;
  life.isAtWork();
}

/** @returns type and text of what the page asks for */
async function answer(request) {
  const what = request.url.slice(1);
  if (request.method === 'POST') {
    let text = '';
    for await (const piece of request.setEncoding('utf8')) text += piece;
    browserVersion = /Chrome\/[\d.]+/.exec(request.headers['user-agent'])?.[0] ?? '';
    return ['application/json', JSON.stringify(hear(what, JSON.parse(text)) ?? null)];
  }
  if (what === '')
    return ['text/html', '<!doctype html><title>Votes</title><script type="module" src="writer.js"></script>'];
  return ['text/javascript', scripts.get(what) ?? ''];
}

/** What the page says. @returns what it is answered */
function hear(what, content) {
  switch (what) {
    case 'begin':
      return life.task;
    case 'found':
      if (content.version === 1) upgrades.foundAtVersion1++;
      if (content.version === 0) {
        damage.databasesThrownAway++;
        // nothing of ours had touched it, or nothing that is kept twice
        ledger.release(content.database, upgrading.get(content.database) ?? []);
      }
      upgrading.delete(content.database);
      return ledger.check(content.database, content);
    case 'answered':
      return ledger.keep(content.database, [content.id]);
    case 'upgrading':
      for (const database of content.databases) {
        upgrades.begun++;
        upgrading.set(database, content.conversations);
        ledger.keep(database, content.conversations);
      }
      return life.isAtWork();
    case 'attempt':
      ledger.acknowledge(content.acknowledged);
      ledger.begin(content.database, content.events);
      return life.isAtWork();
    case 'end':
      return life.isAtWork();
    default:
      return fail(content.message ?? what);
  }
}

function start() {
  const args = [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--no-default-browser-check'],
    ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-extensions'],
    ...[`--user-data-dir=${profile}`, `http://127.0.0.1:${server.address().port}/`],
  ];
  // a group of its own, so that all its processes can be killed at one stroke
  return spawn(chromium, args, { stdio: 'ignore', detached: process.platform !== 'win32' });
}

async function kill(browser) {
  if (browser.pid === undefined || browser.exitCode !== null || browser.signalCode !== null) return;
  const ended = once(browser, 'exit');
  if (process.platform === 'win32') browser.kill('SIGKILL');
  else process.kill(-browser.pid, 'SIGKILL');
  await ended;
}

/** Leaves of a record only its head at the end of a LevelDB's log: checksum, length, kind. */
function tear(folder) {
  for (const name of readdirSync(join(profile, 'Default', folder), { recursive: true, encoding: 'utf8' })) {
    if (/leveldb.\d+\.log$/.test(name)) appendFileSync(join(profile, 'Default', folder, name), tornHead);
  }
}

/** @returns the scripts of the page by name, `writer.js` the first of them */
async function bundle() {
  const rolldownOptions = {
    input: { writer: join(root, 'test/fixtures/vote-writer.ts') },
    output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
  };
  const { output } = await build({
    ...{ root, configFile: false, publicDir: false, logLevel: 'error' },
    build: { target: 'es2023', write: false, modulePreload: false, rolldownOptions },
  });
  return new Map(output.filter(({ type }) => type === 'chunk').map(({ fileName, code }) => [fileName, code]));
}

/** Numbers in [0, 1) that depend on the seed alone; 32 bits of state are enough to draw moments. */
function mulberry32(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
