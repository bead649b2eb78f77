// Becomes sw.js in the build; offline.ts fills in the manifest. Two caches: the app's files, one cache a build; and the
// built-in checkpoints, kept by content hash over all builds, since a release seldom changes them.
const manifest = __MANIFEST__;
const appCache = `tandem-app-${manifest.version}`;
const weightsCache = 'tandem-weights';
const idleMs = 10_000;

const address = (path) => new URL(path, self.registration.scope).href;
const weightsKey = ({ path, sha256 }) => `${address(path)}?sha256=${sha256}`;
const weightsByAddress = new Map(manifest.weights.map((weights) => [address(weights.path), weights]));

self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(appCache);
      await cache.addAll(manifest.files.map((file) => new Request(file, { cache: 'no-cache' })));
      for (const weights of manifest.weights) if (weights.first) await keepWeights(weights);
    })(),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name.startsWith('tandem-app-') && name !== appCache) await caches.delete(name);
      }
      await dropOldWeights();
      await self.clients.claim();
    })(),
  );
});

// A new build takes over when the last tab of the old one closes, or when the page asks for it.
self.addEventListener('message', (event) => {
  if (event.data === 'update') self.skipWaiting();
  // the reader wants all built-in checkpoints now; the answer is null, or the address that could not be had
  if (event.data?.kind === 'keep weights')
    event.waitUntil(keepAllWeights().then((failed) => event.data.port.postMessage(failed)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  url.search = '';
  url.hash = '';
  const weights = weightsByAddress.get(url.href);
  if (weights) {
    event.respondWith(answerWeights(request, weights));
    return;
  }
  if (request.mode === 'navigate') event.waitUntil(keepRemainingWeights());
  event.respondWith(answerApp(request));
});

async function answerApp(request) {
  const cache = await caches.open(appCache);
  // ignoreVary: servers send `Vary: Origin`, and module scripts ask with an Origin where the install did not
  const wanted = request.mode === 'navigate' ? './' : request;
  return (await cache.match(wanted, { ignoreSearch: true, ignoreVary: true })) ?? fetch(request);
}

async function answerWeights(request, weights) {
  const kept = await (await caches.open(weightsCache)).match(weightsKey(weights), { ignoreVary: true });
  if (!kept) return fetch(request);
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '');
  return range ? part(await kept.blob(), Number(range[1]), range[2]) : kept;
}

/** The Cache API answers no ranges, so a kept file is cut here. `last` is '' for the end of the file. */
function part(blob, first, last) {
  if (first >= blob.size) {
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${blob.size}` } });
  }
  const end = last === '' ? blob.size : Math.min(Number(last) + 1, blob.size);
  return new Response(blob.slice(first, end), {
    status: 206,
    statusText: 'Partial Content',
    headers: {
      'Content-Range': `bytes ${first}-${end - 1}/${blob.size}`,
      'Content-Length': String(end - first),
      'Content-Type': 'application/octet-stream',
    },
  });
}

async function keepWeights(weights) {
  const cache = await caches.open(weightsCache);
  const key = weightsKey(weights);
  if (await cache.match(key, { ignoreVary: true })) return;
  // one full download may serve the page and this: the browser's own cache answers whichever asks second
  const response = await fetch(address(weights.path), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${weights.path}: ${response.status}`);
  await cache.put(key, response);
  for (const client of await self.clients.matchAll()) client.postMessage('weights kept');
}

/** The checkpoints that the first visit did not bring: once the page has had time to settle, and only until one fails. */
async function keepRemainingWeights() {
  await new Promise((resolve) => setTimeout(resolve, idleMs));
  await keepAllWeights(); // offline or no room: the next visit tries again
}

/** @returns null, or the address of the first that could not be fetched or kept */
async function keepAllWeights() {
  for (const weights of manifest.weights) {
    try {
      await keepWeights(weights);
    } catch {
      return address(weights.path);
    }
  }
  return null;
}

async function dropOldWeights() {
  const cache = await caches.open(weightsCache);
  const current = new Set(manifest.weights.map(weightsKey));
  for (const request of await cache.keys()) if (!current.has(request.url)) await cache.delete(request);
}
