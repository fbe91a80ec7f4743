import type { DeclaredVendor } from '@sluice/catalog';
import { CATEGORIES, type Category, type Choice, type Subject } from '@sluice/core';
import type { ComponentChild } from 'preact';
import { isOwn, stateOf, withCategory, withOwn, withVendor } from './choices.ts';
import { FixedRow } from './fixed-row.tsx';
import type { UiHost } from './host.ts';
import type { Texts } from './strings/texts.ts';
import { Switch } from './switch.tsx';
import { VendorRow } from './vendor-row.tsx';

/** One category in the preferences. */
export interface CategorySectionProps {
  readonly category: Category;
  readonly host: UiHost;
  readonly texts: Texts;
  /** The declared vendors of this category. */
  readonly vendors: readonly DeclaredVendor[];
  /** What the switches show. */
  readonly draft: Choice;
  change(draft: Choice): void;
}

/** A category with a switch for all of it, and one for each of its vendors. One that is not asked yet has none. */
export function CategorySection(props: CategorySectionProps): ComponentChild {
  const { category, change, draft, host, texts, vendors } = props;
  const { text } = texts;
  const label = text(category);
  // By number: lists of what is hidden look for names such as "ads".
  const id = `${CATEGORIES.indexOf(category)}`;
  const isClosed = (subject: Subject): boolean => host.decide(subject).reason === 'minor';
  return (
    <section data-category={category}>
      {host.asked.categories.includes(category) ? (
        <Switch
          isHeading
          id={id}
          label={label}
          state={stateOf(draft, host, category)}
          texts={texts}
          change={(yes) => change(withCategory(draft, host, category, yes))}
        />
      ) : (
        <FixedRow isHeading label={label} word={text(isClosed({ category }) ? 'notForYou' : 'notInUse')} />
      )}
      <p class="sluice-about">
        {text(`${category}About`)} {vendors.length > 0 && texts.count('vendorCount', vendors.length)}
      </p>
      <ul class="sluice-vendors">
        {isOwn(host, category) && vendors.length > 0 && (
          <li>
            <Switch
              id={`${id}-own`}
              label={text('thisWebsite')}
              state={draft.categories[category] === true}
              texts={texts}
              change={(yes) => change(withOwn(draft, category, yes))}
            />
          </li>
        )}
        {vendors.map((vendor, index) => (
          <VendorRow
            id={`${id}-${index}`}
            key={vendor.id}
            vendor={vendor}
            config={host.config}
            texts={texts}
            isOn={draft.vendors[vendor.id] === true}
            isClosed={isClosed({ vendor: vendor.id })}
            change={(yes) => change(withVendor(draft, host, vendor.id, yes))}
          />
        ))}
      </ul>
    </section>
  );
}
