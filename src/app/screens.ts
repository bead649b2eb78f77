import type { Component } from 'svelte';
import Chat from '#features/chat/Screen.svelte';
import type { IconName } from '#ui/icons.ts';

/**
 * The screens in the order of the navigation. Their names are keys of the dictionaries; the first is where one arrives. Each of the others is
 * a script of its own, fetched when it is first visited; with `more` so are its texts.
 */
export const screens = [
  { name: 'chat', route: '#/chat', icon: 'chat', component: Chat },
  {
    name: 'compare',
    route: '#/compare',
    icon: 'compare',
    load: async () => (await import('#features/compare/Screen.svelte')).default,
  },
  {
    name: 'results',
    route: '#/results',
    icon: 'results',
    load: async () => (await import('#features/results/Screen.svelte')).default,
    more: true,
  },
  {
    name: 'checkpoints',
    route: '#/checkpoints',
    icon: 'checkpoints',
    load: async () => (await import('#features/checkpoints/Screen.svelte')).default,
  },
  {
    name: 'corpora',
    route: '#/corpora',
    icon: 'corpora',
    load: async () => (await import('#features/corpora/Screen.svelte')).default,
  },
  {
    name: 'settings',
    route: '#/settings',
    icon: 'settings',
    load: async () => (await import('#features/settings/Screen.svelte')).default,
  },
] as const satisfies ({ name: string; route: string; icon: IconName } & (
  { component: Component } | { load: () => Promise<Component>; more?: true }
))[];

export type Screen = (typeof screens)[number];

/** The screen a hash names; an unknown hash leads to the first. */
export function screenAt(hash: string): Screen {
  // what stands behind a question mark is the screen's own
  const path = hash.split('?', 1)[0]!;
  return screens.find(({ route }) => path === route || path.startsWith(`${route}/`)) ?? screens[0];
}
