import { expose } from 'comlink';
import { teachComlink } from './errors.ts';

/** Lets the page call `api` in this worker. */
export function serve(api: object): void {
  teachComlink();
  expose(api);
}
