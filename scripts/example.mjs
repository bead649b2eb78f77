// node scripts/example.mjs: has every built-in checkpoint answer Tandem-Mini in five languages, on the processor at temperature 0, and writes
// public/examples/tandem-mini.jsonl, which Results shows until there are votes. To be run again whenever public/checkpoints changes; a test
// holds the hashes in the file against the checkpoints. The same checkpoints give the same file.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { load } from './load-typescript.mjs';
import { root } from './setup.mjs';

const { builtInCheckpoints } = await load('src/state/built-in.ts');
const { languageCodes } = await load('src/core/languages.ts');
const scratch = mkdtempSync(join(tmpdir(), 'tandem-example-'));
try {
  tandem('benchmark', '--name', 'tandem-mini', '--out', scratch);
  const lines = [];
  for (const { file, name, variant } of builtInCheckpoints) {
    const path = join(root, 'public/checkpoints', file);
    const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
    const out = join(scratch, `${file}.jsonl`);
    for (const language of languageCodes) {
      const benchmark = join(scratch, `question_${language.toUpperCase()}.jsonl`);
      const asked = ['--benchmark', benchmark, '--checkpoint', path, '--out', out];
      tandem('answer', ...asked, ...['--model', `${name} · ${variant}`, '--temperature', '0', '--executor', 'cpu']);
    }
    for (const line of readFileSync(out, 'utf8').trimEnd().split('\n')) {
      // what differs from run to run is left out
      const { question_id, model_id, choices, finish } = JSON.parse(line);
      lines.push(JSON.stringify({ question_id, model_id, choices, finish, checkpoint: file, sha256: hash }));
    }
  }
  mkdirSync(join(root, 'public/examples'), { recursive: true });
  writeFileSync(join(root, 'public/examples/tandem-mini.jsonl'), `${lines.join('\n')}\n`);
  console.log(`${lines.length} answers`);
} finally {
  rmSync(scratch, { recursive: true });
}

function tandem(...args) {
  execFileSync(process.execPath, [join(root, 'scripts/tandem.mjs'), ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
