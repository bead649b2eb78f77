import { isSingleKey } from '#ui/single-key.ts';
import { screens } from './screens.ts';

/** Single keys and where they lead. None is a letter: letters differ by language and belong to the screens. */
const routes: Record<string, string> = { '/': '#/chat', '.': '#/checkpoints', ',': '#/settings' };

/** The route a key press asks for, or null. */
export function routeOf(event: KeyboardEvent): string | null {
  const route = isSingleKey(event) ? routes[event.key] : undefined;
  return screens.some((screen) => screen.route === route) ? (route ?? null) : null;
}
