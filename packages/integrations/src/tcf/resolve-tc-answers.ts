import type { Category } from '@sluice/core';
import { type IabVendor, type IabView, isConsent } from '../iab/iab-view.ts';
import type { ListedVendor, VendorList } from './parse-vendor-list.ts';
import { PURPOSES_OF } from './purposes-of.ts';

/** The two of the framework's restrictions that are used here. */
const NOT_ALLOWED = 0;
/** See {@link NOT_ALLOWED}. */
const REQUIRE_CONSENT = 1;

/** What holds for one vendor and purpose, whatever the vendor declares. */
interface Restriction {
  readonly purpose: number;
  readonly vendor: number;
  readonly type: typeof NOT_ALLOWED | typeof REQUIRE_CONSENT;
}

/** What a TC string says, as plain numbers in ascending order. */
export interface TcAnswers {
  /** Purposes to which the visitor has agreed. */
  readonly purposes: readonly number[];
  /** Vendors to which the visitor has agreed. */
  readonly vendors: readonly number[];
  /** Vendors that the visitor is told about. */
  readonly disclosed: readonly number[];
  readonly restrictions: readonly Restriction[];
}

/**
 * Resolves what a TC string says from decisions, and from nothing else.
 *
 * A purpose in a string is agreed to for all vendors at once, while visitors agree to a category or to one vendor. So each vendor
 * is restricted to the purposes of the category in which the site uses it: another vendor's yes gives it nothing. Where
 * several of the site's vendors are one company's with one number, every one of them must be agreed to. Legitimate interest is claimed for
 * nobody: what a visitor refuses must not go on under another name. A vendor that can do with consent instead is told to.
 */
export function resolveTcAnswers(
  view: Pick<IabView, 'decide' | 'asked'>,
  vendors: readonly IabVendor[],
  list: VendorList,
): TcAnswers {
  const purposes = new Set<number>();
  const agree = (category: Category): void => {
    for (const purpose of PURPOSES_OF[category]) purposes.add(purpose);
  };
  for (const category of new Set(view.asked.values())) if (isConsent(view.decide({ category }))) agree(category);

  const disclosed = [...list.vendors.keys()].sort((a, b) => a - b);
  const usesOf = (id: number): readonly IabVendor[] => vendors.filter(({ gvl }) => gvl === id);
  const restrictions = [...list.vendors.values()].flatMap((listed) => restrict(listed, usesOf(listed.id)));
  const agreed = disclosed.filter((id) => {
    const uses = usesOf(id);
    const isAgreed = uses.length > 0 && uses.every((vendor) => isConsent(view.decide({ vendor: vendor.id })));
    if (isAgreed) for (const { category } of uses) agree(category);
    // A vendor that asks for no consent has none to be given.
    const asks =
      list.vendors.get(id)?.purposes.length ||
      restrictions.some(({ vendor, type }) => vendor === id && type === REQUIRE_CONSENT);
    return isAgreed && Boolean(asks);
  });
  return { purposes: [...purposes].sort((a, b) => a - b), vendors: agreed, disclosed, restrictions };
}

function restrict(
  { id, purposes, legIntPurposes, flexiblePurposes }: ListedVendor,
  uses: readonly IabVendor[],
): readonly Restriction[] {
  const allowed = new Set(uses.flatMap(({ category }) => PURPOSES_OF[category]));
  return [...new Set([...purposes, ...legIntPurposes])].flatMap((purpose): Restriction | [] => {
    if (!allowed.has(purpose)) return { purpose, vendor: id, type: NOT_ALLOWED };
    const isFlexible = legIntPurposes.includes(purpose) && flexiblePurposes.includes(purpose);
    return isFlexible ? { purpose, vendor: id, type: REQUIRE_CONSENT } : [];
  });
}
