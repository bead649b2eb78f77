// npm start: installs what is missing, builds, serves the page on this machine and prints the address.
import process from 'node:process';
import { setUp } from './setup.mjs';

setUp('build');
const { build, preview } = await import('vite'); // only now: before, it may not have been installed
await build({ logLevel: 'warn' });
try {
  const server = await preview();
  console.log(`\nTandem is ready: ${server.resolvedUrls?.local[0]}  (Ctrl+C ends it)`);
} catch (error) {
  console.error(`The page could not be served: ${error.message}. Is another one running? End that first.`);
  process.exit(1);
}
