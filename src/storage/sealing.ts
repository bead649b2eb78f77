import { WorkbenchError } from '#core/errors.ts';
import type { Provenance, Sealed } from '#core/studies/answer.ts';
import type { Place } from './transaction.ts';

/** Sealed texts are filled up to multiples of this, so that a long name is not told by its length. */
const blockBytes = 2048;
const nonceBytes = 12;
const algorithm = 'AES-GCM';

/** Where the key lies. */
export interface KeyPlace {
  get(): Promise<CryptoKey | undefined>;
  /** Keeps the key, unless there is one already. @returns the one that is kept */
  keep(key: CryptoKey): Promise<CryptoKey>;
}

/** Seals with a key of this browser, which script can use and never read: AES-GCM with 256 bits (NIST SP 800-38D). */
export class Sealer {
  readonly #place: KeyPlace;
  #key: CryptoKey | undefined;
  #asking: Promise<CryptoKey | undefined> | null = null;

  constructor(place: KeyPlace) {
    this.#place = place;
  }

  async seal(provenance: Provenance): Promise<Sealed> {
    const subtle = webCrypto();
    this.#key ??=
      (await this.#place.get()) ??
      (await this.#place.keep(
        await subtle.generateKey({ name: algorithm, length: 256 }, false, ['encrypt', 'decrypt']),
      ));
    const text = new TextEncoder().encode(JSON.stringify(provenance));
    const filled = new Uint8Array(Math.ceil(text.length / blockBytes) * blockBytes).fill(0x20);
    filled.set(text);
    const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
    return { nonce, cipher: await subtle.encrypt({ name: algorithm, iv: nonce }, this.#key, filled) };
  }

  async unseal({ nonce, cipher }: Sealed): Promise<Provenance> {
    const subtle = webCrypto();
    // of many at once the first one asks for all
    this.#asking ??= this.#place.get().finally(() => (this.#asking = null));
    this.#key ??= await this.#asking;
    if (!this.#key) throw new WorkbenchError('storage/sealed-elsewhere', {});
    let text: ArrayBuffer;
    try {
      text = await subtle.decrypt({ name: algorithm, iv: nonce }, this.#key, cipher);
    } catch {
      // the key does not fit, or a bit was changed: which of them, the cipher does not tell
      throw new WorkbenchError('storage/sealed-elsewhere', {});
    }
    return JSON.parse(new TextDecoder().decode(text)) as Provenance;
  }
}

export function databaseKeyPlace(place: Place<'keys'>): KeyPlace {
  return {
    get: () => place.read((database) => database.get('keys', keyName)),
    async keep(key) {
      let kept: CryptoKey | undefined;
      await place.write('keys', async (store) => {
        // another tab may have been quicker
        kept ??= (await store.get(keyName)) ?? key;
        await store.put(kept, keyName);
      });
      return kept ?? key;
    },
  };
}

const keyName = 'seal';

export function memoryKeyPlace(): KeyPlace {
  let kept: CryptoKey | undefined;
  return { get: async () => kept, keep: async (key) => (kept ??= key) };
}

/** Pages that did not come over HTTPS or from this machine have none. */
function webCrypto(): SubtleCrypto {
  const subtle = (crypto as Partial<Crypto>).subtle;
  if (!subtle) throw new WorkbenchError('storage/unavailable', { what: 'WebCrypto' });
  return subtle;
}
