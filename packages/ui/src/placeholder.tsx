import type { DeclaredVendor } from '@sluice/catalog';
import type { Choice } from '@sluice/core';
import type { ComponentChild } from 'preact';
import type { HeldEmbed } from './held-embed.ts';
import type { UiHost } from './host.ts';
import { linkOfMarkup } from './link-of-markup.ts';
import type { TakeChoice } from './one-at-a-time.ts';
import { plainAddress } from './plain-address.ts';
import { sendsText } from './sends-text.ts';
import type { Texts } from './strings/texts.ts';

/** What stands in for a held embed. */
export interface PlaceholderProps {
  readonly embed: HeldEmbed;
  /** The embed's vendor; without one the page has only named a category. */
  readonly vendor: DeclaredVendor | undefined;
  readonly host: UiHost;
  readonly texts: Texts;
  readonly choose: TakeChoice;
  /** What its ids begin with; no other in the page does. */
  readonly id: string;
  /** It is held; it may load and has not come up yet; it has not come up in time. */
  readonly state: 'held' | 'awaited' | 'failed';
  /** A choice that was made here has not taken effect yet. */
  readonly isPending: boolean;
  /** Opens the preferences. */
  open(): void;
  /** Called before anything is let through by a button of this placeholder. */
  press(): void;
}

/**
 * Says what is held and who would receive what, and offers to load it with one click, once or always, or to go where it can be seen without this
 * page. It shows nothing of the vendor's own: a preview picture would be the very request that is held (EDPB Guidelines 2/2023).
 *
 * Its name is the vendor's and the title that the page gives the frame, and stands in the names of its buttons too, so that
 * two videos can be told apart by ear.
 */
export function Placeholder(props: PlaceholderProps): ComponentChild {
  const { embed, id, isPending, state } = props;
  const name = nameOf(props);
  const title = embed.element.title.trim();
  const isOffered = state !== 'failed' && !isClosed(props) && !embed.isUndeclared;
  return (
    <div
      class="sluice-placeholder"
      role="group"
      aria-labelledby={`${id}-name`}
      aria-busy={isPending || state === 'awaited'}
    >
      <div class="sluice-inner">
        <p class="sluice-what" id={`${id}-name`}>
          <span class="sluice-name">
            <bdi>{name}</bdi>
          </span>{' '}
          {title && (
            <span class="sluice-title" lang={embed.element.closest<HTMLElement>('[lang]')?.lang}>
              <bdi>{title}</bdi>
            </span>
          )}
        </p>
        <div class="sluice-says" id={`${id}-says`}>
          {state === 'failed' ? <p>{props.texts.text('embedFailed')}</p> : <Says {...props} name={name} />}
        </div>
        {isOffered && <Offer {...props} name={name} />}
        <PlainLink {...props} name={name} />
      </div>
    </div>
  );
}

type Named = PlaceholderProps & { readonly name: string };

/** What is closed to the visitor's age offers nothing; what the site has not declared nobody was asked about. */
function Says(props: Named): ComponentChild {
  const { embed, host, name, texts, vendor } = props;
  const { text } = texts;
  if (isClosed(props)) return <p>{text('embedClosed', { name })}</p>;
  if (embed.isUndeclared) return <p>{text('embedUndeclared', { name })}</p>;
  // `isCatalogues` would be one more file between this and the preferences.
  const isOwn = host.config.vendors.find(({ id }) => id === vendor?.id)?.purpose !== undefined;
  return (
    <>
      {vendor?.purpose && (
        <p class="sluice-purpose">
          <bdi lang={isOwn ? undefined : 'en'}>{vendor.purpose}</bdi>
        </p>
      )}
      <p>
        {sendsText(vendor, name, texts)}{' '}
        {vendor?.privacyPolicy && (
          <a href={vendor.privacyPolicy} target="_blank" rel="noopener noreferrer">
            {text('vendorPolicy', { name })}
          </a>
        )}
      </p>
    </>
  );
}

/**
 * The two buttons. What belongs to no vendor cannot be let through once, since that is recorded by vendor: there the first opens
 * the preferences. While the embed comes up they stay, so that the focus has where to be, and do nothing.
 */
function Offer({ choose, embed, host, id, isPending, name, open, press, state, texts, vendor }: Named): ComponentChild {
  const { text } = texts;
  const isAwaited = isPending || state === 'awaited';
  const act = (grant: (event: Event) => void) => (event: Event) => {
    if (isAwaited) return;
    press();
    grant(event);
  };
  const once = vendor ? () => host.loadOnce(vendor.id) : open;
  const always = (event: Event) => void choose(grantOf(embed), 'embed', event);
  return (
    <div class="sluice-buttons">
      <button
        type="button"
        id={`${id}-once`}
        class="sluice-button"
        aria-labelledby={`${id}-once ${id}-name`}
        aria-describedby={`${id}-says`}
        aria-disabled={isAwaited}
        onClick={act(once)}
      >
        {text(vendor ? 'loadOnce' : 'choose')}
      </button>
      <button
        type="button"
        class="sluice-button sluice-quiet"
        aria-describedby={`${id}-says`}
        aria-disabled={isAwaited}
        onClick={act(always)}
      >
        {text('always', { name: vendor ? name : text(embed.subject.category ?? 'thisWebsite') })}
      </button>
    </div>
  );
}

/** The way to the same thing without this page. Markup mostly has a link of its own, which then does. */
function PlainLink({ embed: { element, url }, name, state, texts }: Named): ComponentChild {
  const hasOwn = !url && (element.matches('a[href]') || element.querySelector('a[href]') !== null);
  if (hasOwn && state !== 'failed') return null;
  const address = url ? plainAddress(url.href) : linkOfMarkup(element);
  return address ? (
    <p class="sluice-plain">
      <a href={address} target="_blank" rel="noopener noreferrer">
        {texts.text('openEmbed', { name })}
      </a>
    </p>
  ) : null;
}

function nameOf({ embed: { subject, url }, texts, vendor }: PlaceholderProps): string {
  return vendor?.name ?? (url?.host || (subject.vendor ?? texts.text(subject.category ?? 'thisWebsite')));
}

function isClosed({ embed, host }: PlaceholderProps): boolean {
  return host.decide(embed.subject).reason === 'minor';
}

/** The choice that gives one vendor, or the one category of a frame without a vendor, and leaves everything else. */
function grantOf({ subject: { category, vendor } }: HeldEmbed): Choice {
  if (vendor) return { categories: {}, vendors: { [vendor]: true } };
  return { categories: category ? { [category]: true } : {}, vendors: {} };
}
