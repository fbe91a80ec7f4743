import type { DeclaredVendor } from '@sluice/catalog';
import { CATEGORIES, type Permission, type ReceiptEvent } from '@sluice/core';
import type { ComponentChild } from 'preact';
import { isOwn } from './choices.ts';
import type { OwnReceipt, UiHost } from './host.ts';
import type { StringKey } from './strings/strings.ts';
import type { Texts } from './strings/texts.ts';
import { OutLink } from './vendor-facts.tsx';

/** One receipt in the list. */
export interface ReceiptItemProps {
  readonly own: OwnReceipt;
  readonly host: UiHost;
  readonly texts: Texts;
  /** The declared vendors, for their names: another one is shown by its id. */
  readonly vendors: readonly DeclaredVendor[];
  /** All of the visitor's receipts: what is withdrawn is named as it was when it was given. */
  readonly all: readonly OwnReceipt[];
}

const EVENTS: Readonly<Record<ReceiptEvent, StringKey>> = {
  given: 'eventGiven',
  refused: 'eventRefused',
  partial: 'eventPartial',
  withdrawn: 'eventWithdrawn',
  renewed: 'eventGiven',
  expired: 'off',
  signal: 'off',
};

/** A receipt: when, what was permitted in a form of the site's own, or else what happened, what was on from then on and, where that was not all or nothing, what was off, and where to check it. */
export function ReceiptItem({ own, host, texts, vendors, all }: ReceiptItemProps): ComponentChild {
  const { at, event, permission } = own.receipt;
  const { date, list, text } = texts;
  const given = namesOf(own, true, host, texts, vendors);
  const refused = given.length > 0 || event === 'partial' ? namesOf(own, false, host, texts, vendors) : [];
  const hasGiven = given.length > 0;
  return (
    <li>
      <p class="sluice-row">
        <span class="sluice-name">
          {text(
            permission && event === 'given'
              ? 'on'
              : refused.length === 0
                ? EVENTS[event]
                : hasGiven
                  ? 'eventPartial'
                  : 'off',
          )}
        </span>
        <time class="sluice-word" dateTime={at}>
          {date(new Date(at))}
        </time>
      </p>
      {permission && <p class="sluice-about">{wordsOf(permission, all)}</p>}
      {hasGiven && <p class="sluice-about">{list(given)}</p>}
      {refused.length > 0 && (
        <p class="sluice-about">
          {hasGiven && <b>{text('off')}</b>} {list(refused)}
        </p>
      )}
      <p class="sluice-about">
        {own.verify ? <OutLink href={own.verify}>{text('receiptVerify')}</OutLink> : text('receiptWaits')}
      </p>
    </li>
  );
}

/** The words under which it was given; only its id where that was in another browser. */
function wordsOf({ id, of, text }: Permission, all: readonly OwnReceipt[]): string {
  return text ?? all.find(({ receipt }) => receipt.id === of)?.receipt.permission?.text ?? id;
}

/** What was on, or off: the site's own use of categories, and vendors. A category that only vendors use says nothing more than they do. */
function namesOf(
  { receipt: { categories, vendors: answers } }: OwnReceipt,
  isOn: boolean,
  host: UiHost,
  { text }: Texts,
  vendors: readonly DeclaredVendor[],
): string[] {
  const said = Object.keys(answers).filter((id) => answers[id] === isOn);
  const found = (id: string) => vendors.find((vendor) => vendor.id === id);
  const own = CATEGORIES.filter(
    (name) => categories[name] === isOn && (isOwn(host, name) || !said.some((id) => found(id)?.category === name)),
  );
  return [...own.map((name) => text(name)), ...said.map((id) => found(id)?.name ?? id)];
}
