import { createContext, type Snippet } from 'svelte';

/** What stands in the navigation's place, where somebody works and nothing may lead away; null: the navigation. */
export class MastheadPlace {
  content = $state.raw<Snippet | null>(null);
}

export const [getMasthead, setMasthead] = createContext<MastheadPlace>();
