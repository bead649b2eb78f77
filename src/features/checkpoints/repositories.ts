import { WorkbenchError } from '#core/errors.ts';

/**
 * Public GGUF repositories whose models this engine runs. Names only: sizes and hashes are read when the reader asks.
 * Where the names were read: SmolLM2 and Mistral in huggingface/candle (examples/quantized), Llama 3.2 in
 * ggml-org/llama.cpp (tools/pull), EuroLLM on utter-project's model card.
 */
export const repositories = [
  'HuggingFaceTB/SmolLM2-360M-Instruct-GGUF',
  'HuggingFaceTB/SmolLM2-1.7B-Instruct-GGUF',
  'bartowski/Llama-3.2-1B-Instruct-GGUF',
  'mradermacher/EuroLLM-1.7B-Instruct-GGUF',
  'TheBloke/Mistral-7B-Instruct-v0.2-GGUF',
] as const;

export interface RepositoryFile {
  name: string;
  sizeBytes: number;
  /** hex; null where the server does not say */
  sha256: string | null;
  /** ends in the hash, where there is one, so that the download is held against it */
  address: string;
}

const host = 'https://huggingface.co';

/** The GGUF files of a repository, smallest first. Throws source/unreachable or source/not-found. */
export async function listRepository(repository: string, fetcher: typeof fetch = fetch): Promise<RepositoryFile[]> {
  const address = `${host}/api/models/${repository}/tree/main`;
  let answer: Response;
  try {
    answer = await fetcher(address);
  } catch {
    throw new WorkbenchError('source/unreachable', { address: host });
  }
  if (!answer.ok) throw new WorkbenchError('source/not-found', { address, status: answer.status });
  const entries: unknown = await answer.json().catch(() => null);
  return (Array.isArray(entries) ? (entries as unknown[]) : [])
    .flatMap((entry) => repositoryFile(repository, entry))
    .sort((a, b) => a.sizeBytes - b.sizeBytes);
}

/** One entry of the answer, or nothing when it is no GGUF file: what a server says is never taken for granted. */
function repositoryFile(repository: string, entry: unknown): RepositoryFile[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const { path, size, lfs } = entry as { path?: unknown; size?: unknown; lfs?: { oid?: unknown } | null };
  if (typeof path !== 'string' || typeof size !== 'number' || !/^[\w.-]+\.gguf$/i.test(path)) return [];
  const hash = typeof lfs?.oid === 'string' && /^[0-9a-f]{64}$/.test(lfs.oid) ? lfs.oid : null;
  const address = `${host}/${repository}/resolve/main/${path}`;
  return [
    { name: path, sizeBytes: size, sha256: hash, address: hash === null ? address : `${address}#sha256=${hash}` },
  ];
}
