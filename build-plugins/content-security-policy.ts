import type { Plugin } from 'vite';

/**
 * What the page may load and whom it may ask. Text from models and files must never become an element that can fetch;
 * should it ever, this stops it. `https:` and localhost in connect-src are for checkpoints that the reader opens by address.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "connect-src 'self' blob: https: http://localhost:* http://127.0.0.1:*",
].join('; ');

/** Puts the policy into the built index.html. Not while developing: Vite's own client needs inline styles. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      // before every script and link, which only then are bound by it
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
