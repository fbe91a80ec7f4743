import type { DeclaredVendor } from '@sluice/catalog';
import type { Choice } from '@sluice/core';
import type { ComponentChild } from 'preact';
import type { HeldEmbed } from './held-embed.ts';
import type { UiHost } from './host.ts';
import type { TakeChoice } from './one-at-a-time.ts';
import type { Texts } from './strings/texts.ts';

/** What stands in for a held embed. */
export interface PlaceholderProps {
  readonly embed: HeldEmbed;
  /** The embed's vendor; without one the page has only named a category. */
  readonly vendor: DeclaredVendor | undefined;
  readonly host: UiHost;
  readonly texts: Texts;
  readonly choose: TakeChoice;
  /** Opens the preferences. */
  open(): void;
}

/**
 * Says what is held and who would receive what, and offers to load it with one click, once or always. It shows nothing
 * of the vendor's own: a preview picture would be the very request that is held (EDPB Guidelines 2/2023).
 *
 * What belongs to no vendor cannot be let through once, since that is recorded by vendor: there the first button opens
 * the preferences. What the site has not declared nobody was asked about: there is only the way to its own page. What is closed to the
 * visitor's age offers nothing.
 */
export function Placeholder({ choose, embed, vendor, host, texts, open }: PlaceholderProps): ComponentChild {
  const { data, list, text } = texts;
  const name = vendor?.name ?? embed.host;
  const company = vendor?.company || name;
  const receives = list((vendor?.receives ?? []).map(data));
  if (host.decide(embed.subject).reason === 'minor') {
    return (
      <div class="sluice-placeholder" role="group" aria-label={name}>
        <p class="sluice-name">{name}</p>
        <p>{text('embedClosed', { name })}</p>
      </div>
    );
  }
  if (embed.address !== undefined) {
    return (
      <div class="sluice-placeholder" role="group" aria-label={name}>
        <p class="sluice-name">{name}</p>
        <p>{text('embedUndeclared', { name })}</p>
        <a href={embed.address} target="_blank" rel="noopener noreferrer">
          {text('openEmbed', { name })}
        </a>
      </div>
    );
  }
  return (
    <div class="sluice-placeholder" role="group" aria-label={name}>
      <p class="sluice-name">{name}</p>
      <p>{text(receives ? 'embedSends' : 'embedSendsAddress', { company, receives })}</p>
      <div class="sluice-buttons">
        <button type="button" class="sluice-button" onClick={vendor ? () => host.loadOnce(vendor.id) : open}>
          {text(vendor ? 'loadOnce' : 'choose')}
        </button>
        <button type="button" class="sluice-button" onClick={() => choose(grantOf(embed), 'embed')?.catch(() => {})}>
          {text('always', { name: vendor ? name : text(embed.subject.category ?? 'thisWebsite') })}
        </button>
      </div>
    </div>
  );
}

/** The choice that gives one vendor, or the one category of a frame without a vendor, and leaves everything else. */
function grantOf({ subject: { category, vendor } }: HeldEmbed): Choice {
  if (vendor) return { categories: {}, vendors: { [vendor]: true } };
  return { categories: category ? { [category]: true } : {}, vendors: {} };
}
