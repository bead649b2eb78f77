// node scripts/bench-votes.mjs [--dist FOLDER]: takes some 6,000 votes of twelve annotators into the built page (three pairs over Tandem-80 in five
// languages), and measures in it how long that takes, how long the screen takes to open, and each export. Prints one JSON line. Nothing is
// asserted: times depend on the machine.
/* global document, location, PerformanceObserver, requestAnimationFrame */ // what runs in the page
import { cpus } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { chromiumArgs, findChromium } from './chromium.mjs';
import { load } from './load-typescript.mjs';
import { root } from './setup.mjs';

const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } });
const openings = 5;

const executablePath = findChromium();
if (!executablePath) {
  console.error('No Chromium found. Install one, or set CHROMIUM_PATH.');
  process.exit(2);
}
await measure(await load('test/fixtures/vote-bench.ts'));

async function measure({ benchDraft, filesOf, organiseIn }) {
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir: values.dist },
    preview: { port: 0, strictPort: false },
  });
  const browser = await chromium.launch({ executablePath, args: chromiumArgs() });
  try {
    const page = await browser.newPage({ baseURL: server.resolvedUrls.local[0], locale: 'en-GB' });
    // later than every vote, whatever this machine's clock says: what is cast after the end of a study does not count
    await page.addInitScript(() => (Date.now = () => 1_900_000_000_000));
    await page.goto('./#/compare/study');
    await page.getByRole('radiogroup', { name: 'Mode' }).waitFor();
    const study = await organiseIn(page, benchDraft());
    const place = `#/compare/study/${study.id}/votes`;
    await page.goto(`./${place}`);
    await page.reload();
    await page.getByText('Nobody has handed anything in yet.').waitFor();

    const files = filesOf(study);
    await page.evaluate(watchLongTasks);
    const began = performance.now();
    await page
      .getByLabel('Open files')
      .setInputFiles(
        files.map(({ name, text }) => ({ name, mimeType: 'application/jsonl', buffer: Buffer.from(text) })),
      );
    await page
      .getByRole('status', { name: 'Files' })
      .getByRole('listitem')
      .nth(files.length - 1)
      .waitFor();
    const importMs = performance.now() - began;
    const longestTaskMs = await page.evaluate(() => globalThis.longestTaskMs);

    const running = await opened(page, place, files.length);
    const bundle = await exported(page, 'Download: Bundle');
    await page.getByRole('button', { name: 'Finish the study' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Finish and show the names' }).click();
    await page.getByRole('table', { name: 'Votes by pair' }).waitFor();
    const finished = await opened(page, place, files.length);
    const exports = { bundle };
    for (const [key, name] of Object.entries({
      csv: 'Download: Table (CSV)',
      lmsys: 'Download: LMSYS votes (JSONL)',
      battles: 'Download: Arena battles (JSONL)',
      comparison: 'Tandem · DE – Tandem · ENDEFRITES: LLM Comparator (JSON)',
      answers: 'Tandem · DE: FastChat answers (JSONL)',
      questions: 'Download: FastChat questions (JSONL)',
    }))
      exports[key] = await exported(page, name);

    const sum = (count) => files.reduce((all, file) => all + count(file), 0);
    console.log(
      JSON.stringify({
        ...{ votes: sum(({ votes }) => votes), events: sum(({ events }) => events), files: files.length },
        bytes: sum(({ text }) => text.length),
        ...{ importMs: Math.round(importMs), longestTaskMs: Math.round(longestTaskMs) },
        openMs: { running, finished },
        exports,
        ...{ browser: browser.version(), cores: cpus().length, cpu: cpus()[0]?.model ?? '' },
      }),
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

/** From another screen of the same page to the last row of the table, several times: the first has to fetch the study from the disk. */
async function opened(page, place, rows) {
  const times = [];
  for (let time = 0; time < openings; time++) {
    await page.evaluate(() => (location.hash = '#/settings'));
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    times.push(Math.round(await page.evaluate(open, { place, rows })));
  }
  return times;
}

/** Runs in the page. */
function open({ place, rows }) {
  const began = performance.now();
  location.hash = place;
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelectorAll('main tbody th[scope=row]').length >= rows) resolve(performance.now() - began);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** From the click to the file. */
async function exported(page, name) {
  const button = await page.getByRole('button', { name }).elementHandle();
  return button.evaluate((element) => {
    const make = URL.createObjectURL;
    const began = performance.now();
    return new Promise((resolve) => {
      URL.createObjectURL = (blob) => {
        URL.createObjectURL = make;
        resolve({ ms: Math.round(performance.now() - began), bytes: blob.size });
        return make.call(URL, blob);
      };
      element.click();
    });
  });
}

/** Runs in the page: the longest time for which nothing could be drawn or pressed. */
function watchLongTasks() {
  globalThis.longestTaskMs = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      globalThis.longestTaskMs = Math.max(globalThis.longestTaskMs, duration);
  }).observe({ type: 'longtask' });
}
