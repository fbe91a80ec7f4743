import type { Asked, Category, Choice, Decision, VendorId } from '@sluice/core';
import type { UiHost } from './host.ts';

/** What is asked, and by whom: the configuration tells which categories the site itself uses. */
export type Questions = Pick<UiHost, 'asked' | 'config'>;

/** The complete choice that answers everything alike. */
export function answerAll({ categories, vendors }: Asked, yes: boolean): Choice {
  return {
    categories: Object.fromEntries(categories.map((category) => [category, yes])),
    vendors: Object.fromEntries([...vendors.keys()].map((id) => [id, yes])),
  };
}

/**
 * The complete choice that would change nothing: what the switches show when the preferences open. What was loaded
 * once shows as off, because the visitor did not agree to more than that once.
 */
export function presentChoice(host: Questions & Pick<UiHost, 'decide'>): Choice {
  const { categories, vendors } = host.asked;
  const present: Choice = {
    categories: Object.fromEntries(categories.map((category) => [category, lasts(host.decide({ category }))])),
    vendors: Object.fromEntries([...vendors.keys()].map((vendor) => [vendor, lasts(host.decide({ vendor }))])),
  };
  return categories.reduce((choice, category) => followVendors(choice, host, category), present);
}

/** Answers for one vendor. */
export function withVendor(choice: Choice, questions: Questions, id: VendorId, yes: boolean): Choice {
  const changed = { ...choice, vendors: { ...choice.vendors, [id]: yes } };
  const category = questions.asked.vendors.get(id);
  return category ? followVendors(changed, questions, category) : changed;
}

/** Answers for what the site itself does in a category, without its vendors. */
export function withOwn(choice: Choice, category: Category, yes: boolean): Choice {
  return { ...choice, categories: { ...choice.categories, [category]: yes } };
}

/** Answers for a category and all of its vendors. */
export function withCategory(choice: Choice, { asked }: Questions, category: Category, yes: boolean): Choice {
  const vendors = Object.fromEntries(vendorsIn(asked, category).map((id) => [id, yes]));
  return { ...withOwn(choice, category, yes), vendors: { ...choice.vendors, ...vendors } };
}

/** Whether all of a category is on, nothing of it, or a part. */
export function stateOf(choice: Choice, questions: Questions, category: Category): boolean | 'mixed' {
  const answers = vendorsIn(questions.asked, category).map((id) => choice.vendors[id] === true);
  if (isOwn(questions, category) || answers.length === 0) answers.push(choice.categories[category] === true);
  if (answers.every(Boolean)) return true;
  return answers.some(Boolean) ? 'mixed' : false;
}

/** Tells whether the site itself uses a category, so that it has an answer of its own beside its vendors'. */
export function isOwn({ config }: Questions, category: Category): boolean {
  return config.categories.includes(category);
}

/** A category that only its vendors use is given when all of them are: it has no switch that could say otherwise. */
function followVendors(choice: Choice, questions: Questions, category: Category): Choice {
  if (isOwn(questions, category)) return choice;
  return withOwn(choice, category, stateOf(choice, questions, category) === true);
}

function vendorsIn({ vendors }: Asked, category: Category): VendorId[] {
  return [...vendors.keys()].filter((id) => vendors.get(id) === category);
}

function lasts({ granted, reason }: Decision): boolean {
  return granted && reason !== 'once';
}
