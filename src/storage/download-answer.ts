/** What a server's answer says about the file behind it. Other origins show a page only what their server lets it see. */
export interface DownloadAnswer {
  /** first byte of the body within the file */
  from: number;
  /** 0 where the server does not say */
  totalBytes: number;
  etag: string | null;
  lastModified: string | null;
  /** of the whole file, hex; null where the server promises none */
  sha256: string | null;
}

/** What the first answer said, to know the file again by. */
export type FileIdentity = Pick<DownloadAnswer, 'totalBytes' | 'etag' | 'lastModified'>;

/**
 * `Content-Length` and `Last-Modified` are visible from any origin, `ETag` and `Content-Range` where their server allows it.
 * @param asked  from which byte on the file was asked for
 */
export function describeAnswer({ status, headers }: Response, asked: number): DownloadAnswer {
  const identity = {
    ...{ etag: headers.get('etag'), lastModified: headers.get('last-modified') },
    sha256: promisedHash(headers),
  };
  const length = Number(headers.get('content-length') ?? 0);
  if (status !== 206) return { ...identity, from: 0, totalBytes: headers.has('content-encoding') ? 0 : length };
  const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers.get('content-range') ?? '');
  if (range) return { ...identity, from: Number(range[1]), totalBytes: Number(range[2]) };
  return { ...identity, from: asked, totalBytes: asked + length };
}

/** Whether what both say is at odds; where either is silent, nothing is. */
export function differs(found: FileIdentity, expected: FileIdentity): boolean {
  const odd = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;
  return (
    odd(found.totalBytes || null, expected.totalBytes || null) ||
    odd(found.etag, expected.etag) ||
    odd(found.lastModified, expected.lastModified)
  );
}

/** The hash that an address ends in, `…/model.gguf#sha256=<hex>`. */
export function hashInAddress(address: string): string | null {
  return /#(?:.*&)?sha256=([0-9a-f]{64})(?:&|$)/i.exec(address)?.[1]?.toLowerCase() ?? null;
}

/**
 * `Repr-Digest` (RFC 9530) and its predecessor `Digest` (RFC 3230) are of the whole file even where a part of it is sent;
 * Hugging Face puts the hash of a large file into `X-Linked-ETag`.
 */
function promisedHash(headers: Headers): string | null {
  const digest =
    /(?:^|[,\s])sha-256=:([\w+/]{43}=):/i.exec(headers.get('repr-digest') ?? '') ??
    /(?:^|[,\s])sha-256=([\w+/]{43}=)/i.exec(headers.get('digest') ?? '');
  if (digest) return Array.from(atob(digest[1]!), (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  return /^"?([0-9a-f]{64})"?$/i.exec(headers.get('x-linked-etag') ?? '')?.[1]?.toLowerCase() ?? null;
}
