import type { Messages } from './dictionaries.ts';

/** A category in the interface's words; others' categories in their own. */
export function categoryName({ categories, noCategory }: Messages['corpora'], category: string | null): string {
  if (category === null) return noCategory;
  return Object.hasOwn(categories, category) ? categories[category as keyof typeof categories] : category;
}
