import type { DeclaredVendor } from '@sluice/catalog';
import type { Config } from '@sluice/core';
import type { ComponentChild } from 'preact';
import { FixedRow } from './fixed-row.tsx';
import { isCatalogues } from './is-catalogues.ts';
import type { Texts } from './strings/texts.ts';
import { Switch } from './switch.tsx';
import { OutLink, VendorFacts } from './vendor-facts.tsx';

/** One vendor in the preferences. */
export interface VendorRowProps {
  /** Of its switch: see `SwitchProps`. */
  readonly id: string;
  readonly vendor: DeclaredVendor;
  readonly config: Config;
  readonly texts: Texts;
  readonly isOn: boolean;
  /** Nobody is asked about it who is as young as this visitor. */
  readonly isClosed?: boolean;
  change(yes: boolean): void;
}

/** A vendor with its switch, its own opt-out page beside it, and everything else about it folded away. */
export function VendorRow({
  id,
  vendor,
  config,
  texts,
  isOn,
  isClosed = false,
  change,
}: VendorRowProps): ComponentChild {
  const { category, enabled, name, optOut, purpose } = vendor;
  const { text } = texts;
  return (
    <li>
      {enabled && category !== 'necessary' && !isClosed ? (
        <Switch id={id} label={name} state={isOn} texts={texts} change={change} />
      ) : (
        <FixedRow label={name} word={text(isClosed ? 'notForYou' : enabled ? 'alwaysOn' : 'notInUse')} />
      )}
      <p class="sluice-about">
        <bdi lang={isCatalogues(config, vendor.id) ? 'en' : undefined}>{purpose}</bdi>{' '}
        {optOut && <OutLink href={optOut}>{text('optOut', { name })}</OutLink>}
      </p>
      <VendorFacts vendor={vendor} config={config} texts={texts} />
    </li>
  );
}
