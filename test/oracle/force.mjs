/**
 * What llama.cpp says at every position of given token sequences, as fixtures for the engine's tests.
 *
 *   node force.mjs FOLDER PROMPT-IDS.json OUT-FOLDER [tiny|built-in|smollm2|adapters …]
 *
 * FOLDER is what make-files.mjs and make-adapters.mjs wrote, PROMPT-IDS.json what prompt_ids.py printed. Needs node-llama-cpp (package.json here);
 * `npm test` never does. One thread, F32 KV cache, no flash attention.
 *
 * Of each checkpoint
 * - `sequences`: the ids
 * - `exact`: a copy with all tensors decoded to F32; a position is [id, logprob, id, logprob, …] of the ten most likely
 * - `quantized`: the file itself; a position is [most likely id, margin to the second]
 *   Of a base with an adapter both are copies in `exact`, and both the files themselves in `quantized`.
 * - `greedy`: prompt, 32 greedy ids of the F32 copy, the smallest margin among them, and the greedy ids of the file itself
 * Log-probabilities and margins are in units of 1e-5.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getLlama, LlamaLogLevel } from 'node-llama-cpp';

const [folder, idsFile, out, ...wanted] = process.argv.slice(2);
const llama = await getLlama({
  gpu: false,
  build: 'never',
  skipDownload: true,
  logLevel: LlamaLogLevel.error,
  maxThreads: 1,
});
const promptIds = JSON.parse(await readFile(idsFile, 'utf8'));
const prompts = JSON.parse(await readFile(new URL('prompts.json', import.meta.url), 'utf8'));
const languages = Object.keys(prompts);
const greedyTokens = 32;
const topCount = 10;
const unit = (logprob) => Math.round(logprob * 1e5);

/** @param lora null, or the stem of an adapter and the user's scale */
async function open(stem, lora) {
  const model = await llama.loadModel({ modelPath: join(folder, `${stem}.gguf`) });
  const context = await model.createContext({
    contextSize: 256,
    batchSize: 256,
    threads: 1,
    flashAttention: false,
    experimentalKvCacheKeyType: 'F32',
    experimentalKvCacheValueType: 'F32',
    ...(lora && { lora: { adapters: [{ filePath: join(folder, `${lora.adapter}.gguf`), scale: lora.scale }] } }),
  });
  const sequence = context.getSequence();
  const close = async () => {
    await context.dispose();
    await model.dispose();
  };
  return { model, sequence, close };
}

const ask = { generateNext: { token: true, probabilities: true, options: { temperature: 0 } } };

/** the most likely ids with their log-probabilities, likeliest first, lower id first among equals */
function top(probabilities, count) {
  const best = [];
  let least = 0;
  for (const entry of probabilities) {
    if (best.length >= count && entry[1] < least) continue;
    best.push(entry);
    if (best.length > count * 8 || best.length === count) {
      best.sort((a, b) => b[1] - a[1] || a[0] - b[0]).splice(count);
      least = best.at(-1)[1];
    }
  }
  return best
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, count)
    .map(([id, probability]) => [id, Math.log(probability)]);
}

async function force({ sequence }, ids) {
  await sequence.clearHistory();
  const positions = [];
  // in pieces: every position brings a probability for the whole vocabulary
  for (let start = 0; start < ids.length; start += 16) {
    const answers = await sequence.controlledEvaluate(ids.slice(start, start + 16).map((id) => [id, ask]));
    for (const answer of answers) positions.push(top(answer.next.probabilities, topCount));
  }
  return positions;
}

async function continueGreedily({ sequence }, prompt, count, stop) {
  await sequence.clearHistory();
  const ids = [];
  let margin = Infinity;
  let next = prompt;
  while (ids.length < count) {
    const answers = await sequence.controlledEvaluate(
      next.map((id, index) => (index === next.length - 1 ? [id, ask] : id)),
    );
    const [first, second] = top(answers.at(-1).next.probabilities, 2);
    margin = Math.min(margin, first[1] - second[1]);
    ids.push(first[0]);
    if (first[0] === stop) break;
    next = [first[0]];
  }
  return { ids, margin };
}

/** turns of a conversation with the checkpoint's own greedy replies, as one sequence of ids */
async function converse(opened, { begin, turns, beforeTurn, afterTurn, stop, replyTokens, mostTokens }) {
  let ids = [...begin];
  for (const turn of turns) {
    ids.push(...beforeTurn, ...turn, ...afterTurn);
    const reply = await continueGreedily(opened, ids, replyTokens, stop);
    ids.push(...reply.ids);
    if (reply.ids.at(-1) !== stop) ids.push(stop);
  }
  return ids.slice(0, mostTokens);
}

async function record(stem, sequencesOf, promptsOf, lora = null) {
  const own = await open(stem, lora);
  const sequences = await sequencesOf(own);
  const greedyPrompts = promptsOf(sequences);
  const quantized = [];
  const ownGreedy = [];
  for (const ids of sequences) {
    quantized.push((await force(own, ids)).map(([first, second]) => [first[0], unit(first[1] - second[1])]));
  }
  for (const prompt of greedyPrompts) ownGreedy.push((await continueGreedily(own, prompt, greedyTokens)).ids);
  await own.close();

  const copy = await open(`${stem}.as-f32`, lora && { ...lora, adapter: `${lora.adapter}.as-f32` });
  const exact = [];
  for (const ids of sequences) {
    exact.push((await force(copy, ids)).map((best) => best.flatMap(([id, logprob]) => [id, unit(logprob)])));
  }
  const greedy = [];
  for (const [index, prompt] of greedyPrompts.entries()) {
    const { ids, margin } = await continueGreedily(copy, prompt, greedyTokens);
    greedy.push({ prompt, ids, margin: unit(margin), quantizedIds: ownGreedy[index] });
  }
  await copy.close();
  const positions = sequences.reduce((sum, ids) => sum + ids.length, 0);
  const same = exact.flat().filter((best, at) => best[0] === quantized.flat()[at][0]).length;
  console.log(stem, positions, 'positions; the file itself agrees with its F32 copy at', same);
  if (lora) await expectChange(stem, lora, sequences, exact);
  return { sequences, exact, quantized, greedy };
}

/** An adapter that is silently not applied would go unnoticed in the fixture. */
async function expectChange(stem, lora, sequences, exact) {
  const alone = await open(`${stem}.as-f32`, null);
  const before = [];
  for (const ids of sequences) before.push(...(await force(alone, ids)));
  await alone.close();
  const changes = exact.flat().map(([id, logprob], at) => {
    const found = before[at].find(([other]) => other === id);
    return found ? Math.abs(logprob - unit(found[1])) * 1e-5 : Infinity;
  });
  const changed = changes.filter((change) => change > 0.01).length;
  const sameId = exact.flat().filter(([id], at) => id === before[at][0][0]).length;
  console.log(
    `  ${lora.adapter} × ${lora.scale} changes ${changed} of ${changes.length} positions, the likeliest id of`,
    changes.length - sameId,
  );
  if (changed < 0.5 * changes.length) throw new Error(`${lora.adapter} changes too little`);
}

/** numbers that any seed gives the same way everywhere */
function randomIds(seed, count, vocab) {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * vocab);
  });
}

const tinyVocab = 128;
const tinySequences = () => [randomIds(1, 48, tinyVocab), randomIds(2, 40, tinyVocab)];
const tinyPrompts = () => [randomIds(3, 8, tinyVocab)];
const prototypeTurns = { begin: [1], beforeTurn: [4], afterTurn: [6, 5], stop: 6, replyTokens: 48, mostTokens: 160 };
/** conversations in all languages, and the first prompt of each */
const prototypeSequences = (conversations) => async (own) => {
  const sequences = [];
  for (const language of languages) {
    for (const turns of promptIds[language].slice(0, conversations)) {
      sequences.push(await converse(own, { ...prototypeTurns, turns }));
    }
  }
  return sequences;
};
const prototypePrompts = () => languages.map((language) => [1, 4, ...promptIds[language][0][1], 6, 5]);

const fixtures = {
  async tiny() {
    const { readdir } = await import('node:fs/promises');
    const stems = (await readdir(folder)).filter((name) => /^tiny-.*\.as-f32\.gguf$/.test(name));
    const checkpoints = {};
    for (const stem of stems.map((name) => name.replace('.as-f32.gguf', '')).sort()) {
      try {
        checkpoints[stem.replace('tiny-', '')] = await record(stem, tinySequences, tinyPrompts);
      } catch (error) {
        console.log(stem, 'refused:', error.message);
      }
    }
    return checkpoints;
  },
  async 'built-in'() {
    const checkpoints = {};
    for (const [stem, conversations] of [
      ['endefrites.q8_0', 2],
      ['endefrites.q4_0', 1],
      ['de.q8_0', 1],
    ]) {
      checkpoints[stem] = await record(stem, prototypeSequences(conversations), prototypePrompts);
    }
    return checkpoints;
  },
  async smollm2() {
    const stem = 'smollm2';
    const [imStart, imEnd] = [1, 2];
    let greedyPrompts = [];
    const checkpoint = await record(
      stem,
      async ({ model, ...own }) => {
        const encode = (text) => [...model.tokenize(text)];
        const beforeTurn = [imStart, ...encode('user\n')];
        const afterTurn = [imEnd, ...encode('\n'), imStart, ...encode('assistant\n')];
        const sequences = [];
        for (const language of languages) {
          const [first, second] = prompts[language][1].map(encode);
          sequences.push(
            await converse(own, {
              begin: [],
              turns: [first, second],
              beforeTurn,
              afterTurn,
              stop: imEnd,
              replyTokens: 40,
              mostTokens: 128,
            }),
          );
          greedyPrompts.push([...beforeTurn, ...first, ...afterTurn]);
        }
        return sequences;
      },
      () => greedyPrompts,
    );
    return { [stem]: checkpoint };
  },
  async adapters() {
    const cases = JSON.parse(await readFile(join(folder, 'adapters.json'), 'utf8'));
    const answers = {};
    for (const [name, { base, ...lora }] of Object.entries(cases)) {
      answers[name] =
        name === 'prototype'
          ? await record(base, prototypeSequences(1), prototypePrompts, lora)
          : await record(base, tinySequences, tinyPrompts, lora);
    }
    return answers;
  },
};

for (const name of wanted.length > 0 ? wanted : Object.keys(fixtures)) {
  const checkpoints = await fixtures[name]();
  const lines = Object.entries(checkpoints).map(([key, { sequences, exact, quantized, greedy }]) => {
    const list = (items) => `[\n${items.map((item) => `      ${JSON.stringify(item)}`).join(',\n')}\n    ]`;
    const parts = { sequences, exact, quantized, greedy };
    const body = Object.entries(parts).map(([part, items]) => `    ${JSON.stringify(part)}: ${list(items)}`);
    return `  ${JSON.stringify(key)}: {\n${body.join(',\n')}\n  }`;
  });
  await writeFile(join(out, `${name}.json`), `{\n${lines.join(',\n')}\n}\n`);
}
process.exit(0);
