import type { DeclaredVendor } from '@sluice/catalog';
import type { Config } from '@sluice/core';
import type { ComponentChild } from 'preact';
import { FixedRow } from './fixed-row.tsx';
import type { Texts } from './strings/texts.ts';
import { StoredFacts } from './vendor-facts.tsx';
import { VendorRow } from './vendor-row.tsx';

/** What is always on. */
export interface NecessarySectionProps {
  readonly config: Config;
  readonly texts: Texts;
  /** The declared vendors of this category. */
  readonly vendors: readonly DeclaredVendor[];
}

/** What nobody is asked about, with what it holds: the choice itself, its receipts on their way, and vendors that the site cannot do without. */
export function NecessarySection({ config, texts, vendors }: NecessarySectionProps): ComponentChild {
  const { lifetime, text } = texts;
  const choice = { name: config.cookie.name, purpose: text('keepsChoice'), lifetime: lifetime(config.expiry) };
  const outbox = { name: 'sluice-outbox', purpose: text('outbox'), lifetime: text('kept') };
  const seen = { name: 'sluice-seen', purpose: text('keepsSeen'), lifetime: lifetime(config.expiry) };
  const told = { name: 'sluice-notices', purpose: `${text('noticesTitle')}.`, lifetime: text('session') };
  const stored = config.collector === undefined ? [choice, seen] : [choice, outbox, seen, told];
  return (
    <section>
      <FixedRow isHeading label={text('necessary')} word={text('alwaysOn')} />
      <p class="sluice-about">{text('necessaryAbout')}</p>
      <dl>
        <StoredFacts stored={stored} texts={texts} />
      </dl>
      <ul class="sluice-vendors">
        {vendors.map((vendor, index) => (
          <VendorRow
            key={vendor.id}
            id={`0-${index}`}
            vendor={vendor}
            config={config}
            texts={texts}
            isOn
            change={() => {}}
          />
        ))}
      </ul>
    </section>
  );
}
