import { expect, test } from 'vitest';
import { listRepository, repositories } from '../../../../src/features/checkpoints/repositories.ts';

const answering = (body: unknown, status = 200) =>
  (() => Promise.resolve(new Response(JSON.stringify(body), { status }))) as typeof fetch;
const sha256 = 'ab'.repeat(32);

test('the GGUF files of a repository come smallest first, with size, hash and address', async () => {
  const files = await listRepository(
    'some/models',
    answering([
      { type: 'file', path: 'README.md', size: 900 },
      { type: 'file', path: 'large.Q8_0.gguf', size: 3e9, lfs: { oid: sha256, size: 3e9 } },
      { type: 'file', path: 'small.Q4_K.gguf', size: 1e9 },
    ]),
  );
  expect(files).toEqual([
    {
      name: 'small.Q4_K.gguf',
      sizeBytes: 1e9,
      sha256: null,
      address: 'https://huggingface.co/some/models/resolve/main/small.Q4_K.gguf',
    },
    {
      name: 'large.Q8_0.gguf',
      sizeBytes: 3e9,
      sha256,
      address: 'https://huggingface.co/some/models/resolve/main/large.Q8_0.gguf#sha256=' + sha256,
    },
  ]);
});

test('an answer of any other shape gives no file and no failure', async () => {
  const odd = [null, 7, { path: 3 }, { path: '../../x.gguf', size: 1 }, { path: 'a.gguf', size: 'big' }];
  for (const body of [odd, {}, null, 'text']) expect(await listRepository('some/models', answering(body))).toEqual([]);
});

test('a repository that cannot be reached, or is gone, says so', async () => {
  const offline = (() => Promise.reject(new TypeError('network'))) as typeof fetch;
  await expect(listRepository('some/models', offline)).rejects.toMatchObject({ code: 'source/unreachable' });
  await expect(listRepository('some/models', answering({}, 401))).rejects.toMatchObject({ code: 'source/not-found' });
});

test('every name in the list is an owner and a repository', () => {
  for (const repository of repositories) expect(repository).toMatch(/^[\w.-]+\/[\w.-]+$/);
});
