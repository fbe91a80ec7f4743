import {
  type Answer,
  type Asked,
  type Category,
  type Consent,
  eventOf,
  isYes,
  type ReceiptEvent,
  type VendorId,
} from '@sluice/core';

/** Answers as a receipt has them: yes or no. */
export interface Standing {
  readonly categories: Readonly<Partial<Record<Category, boolean>>>;
  readonly vendors: Readonly<Record<VendorId, boolean>>;
}

/**
 * Resolves the answers of a consent to yes or no.
 *
 * @param judge what stands for an answer; `undefined` for one that counts no more. Left out, each counts as it is
 */
export function standingOf(
  { categories, vendors }: Consent,
  judge: (answer: Answer, kind: 'category' | 'vendor', name: string) => boolean | undefined = isYes,
): Standing {
  const resolve = (answers: object, kind: 'category' | 'vendor'): Record<string, boolean> =>
    Object.fromEntries(
      Object.entries(answers).flatMap(([name, answer]) => {
        const is = judge(answer, kind, name);
        return is === undefined ? [] : [[name, is]];
      }),
    );
  return { categories: resolve(categories, 'category'), vendors: resolve(vendors, 'vendor') };
}

/** Whether anything stands as given. */
export function hasYes({ categories, vendors }: Standing): boolean {
  return [...Object.values(categories), ...Object.values(vendors)].includes(true);
}

/** Names what a choice was, by what stood before and stands after it. */
export function eventOfChoice(asked: Asked, before: Standing, after: Standing): ReceiptEvent {
  const isComplete =
    asked.categories.every((category) => Object.hasOwn(after.categories, category)) &&
    [...asked.vendors.keys()].every((vendor) => Object.hasOwn(after.vendors, vendor));
  return eventOf(
    after,
    hasYes(before),
    isComplete,
    isIn(after.categories, before.categories) && isIn(after.vendors, before.vendors),
  );
}

function isIn(answers: object, others: object): boolean {
  return Object.entries(answers).every(([name, is]) =>
    Object.entries(others).some(([other, was]) => other === name && was === is),
  );
}
