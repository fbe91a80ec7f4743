import type { DeclaredVendor } from '@sluice/catalog';
import type { Choice } from '@sluice/core';
import { isOwn, type Questions } from './choices.ts';
import type { Texts } from './strings/texts.ts';

/**
 * Says what a complete choice has saved: everything, nothing, or which categories and vendors by their names.
 * Of one that answers only a part it says that it is saved. `vendors` may be empty for a choice that answers everything alike.
 */
export function savedText(
  choice: Choice,
  questions: Questions,
  vendors: readonly DeclaredVendor[],
  { list, text }: Texts,
): string {
  const answers = [...Object.values(choice.categories), ...Object.values(choice.vendors)];
  const { asked } = questions;
  if (answers.length < asked.vendors.size + asked.categories.length) return text('saved');
  if (answers.every(Boolean)) return text('savedAll');
  if (!answers.some(Boolean)) return text('savedNone');
  const own = questions.asked.categories.filter((name) => choice.categories[name] && isOwn(questions, name));
  const chosen = vendors.filter(({ id }) => choice.vendors[id]);
  return text('savedSome', { names: list([...own.map((name) => text(name)), ...chosen.map(({ name }) => name)]) });
}
