import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/*
 * The recipe's own tests, where there is a Python: TANDEM_PYTHON, else python3. Most need what training/requirements.txt names.
 */
const python = process.env.TANDEM_PYTHON ?? 'python3';
const needed = ['torch', 'numpy', 'sentencepiece', 'gguf'];
const runs = (args: string[]) => spawnSync(python, args).status === 0;
const noPython = runs(['--version']) ? '' : ` (skipped: no ${python})`;
const noTorch = runs(['-c', `import ${needed.join(', ')}`]) ? '' : ` (skipped: ${python} lacks ${needed.join(', ')})`;

describe('the recipe in training/', () => {
  test.skipIf(noTorch)(
    `passes its own tests${noTorch}`,
    () => {
      const env = { ...process.env, OMP_NUM_THREADS: '1' };
      const { stderr } = spawnSync(python, ['-m', 'unittest'], { cwd: 'training', encoding: 'utf8', env });
      expect(stderr).toMatch(/Ran \d+ tests/);
      expect(stderr.trimEnd()).toMatch(/OK$/);
    },
    300_000,
  );

  test.skipIf(noPython)(`is Python throughout${noPython}`, () => {
    const folders = ['training/tandem_training', 'training/tests'];
    const { status, stdout } = spawnSync(python, ['-m', 'compileall', '-q', ...folders], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});
