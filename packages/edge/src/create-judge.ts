import type { Config, VendorId } from '@sluice/core';
import { rulesOf } from './site-rules.ts';

/** A vendor's id; empty for a host that nobody declared: the gate in the page judges it by its address. */
export type Mark = VendorId | '';

/** Says what has to wait on one page. */
export interface Judge {
  /**
   * The mark of an address, as the page wrote it; `undefined` if it may load at once.
   *
   * @param isActive it runs code or shows a page: then it waits even if nobody knows whose it is
   */
  markOf(address: string, isActive: boolean): Mark | undefined;
  /** The whole of an address that {@link markOf} knows, as the browser resolves it. */
  hrefOf(address: string): string;
  /** Takes in `<base href>`: from then on addresses are resolved against it. Only the first counts. */
  rebase(href: string): void;
  /** One that starts from what this one knows by now. */
  fork(): Judge;
}

/** Stands for the page's own address where that is not known. */
const OWN = 'https://own.invalid/';

/** No scheme, no other host, nothing that the URL parser drops or reads as a slash: it stays on the host of its base. */
const STAYS = /^(?:[\w.~?#-]|\/(?![/\\]))[^:\\\t\n\r]*$/;

/**
 * Creates the judge of one page.
 *
 * @param page its address; without one all that is relative is its own
 */
export function createJudge(config: Config, page: string = OWN, base: string = page, isRebased = false): Judge {
  const rules = rulesOf(config);
  const own = new URL(page);
  const site = own.hostname.replace(/^www\./, '');
  const isOwn = ({ hostname }: URL): boolean => hostname === site || hostname.endsWith(`.${site}`);
  let currentBase = base;
  let fixed = isRebased;
  let staysFree = isFree();

  /** What stays on the base's host is free of vendors. */
  function isFree(): boolean {
    const url = new URL(currentBase);
    return isOwn(url) && !rules.isOnHost(url.hostname);
  }

  function markOf(address: string, isActive: boolean): Mark | undefined {
    if (staysFree && STAYS.test(address)) return undefined;
    const url = parseUrl(address, currentBase);
    if (!url || !/^(https?|wss?):$/.test(url.protocol)) return undefined;
    const vendor = rules.vendorOf(url);
    if (vendor !== undefined) return rules.mustWait(vendor) ? vendor : undefined;
    return isActive && !isOwn(url) && !rules.isAllowed(url) ? '' : undefined;
  }

  return {
    markOf(address, isActive) {
      if (!/\S/.test(address)) return undefined;
      const mark = markOf(address, isActive);
      // Bytes were read one by one: in UTF-8 they may spell another host, which the URL parser turns into ASCII.
      const read = mark ? address : fromUtf8(address);
      return read === address ? mark : (markOf(read, isActive) ?? mark);
    },
    hrefOf: (address) => parseUrl(fromUtf8(address), currentBase)?.href ?? address,
    rebase(href) {
      if (fixed) return;
      fixed = true;
      const url = parseUrl(href, page);
      if (!url || !/^https?:$/.test(url.protocol)) return;
      currentBase = url.href;
      staysFree = isFree();
    },
    fork: () => createJudge(config, page, currentBase, fixed),
  };
}

function fromUtf8(address: string): string {
  if (!/[\x80-\xff]/.test(address) || /[^\0-\xff]/.test(address)) return address;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(address, (byte) => byte.charCodeAt(0)));
  } catch {
    return address;
  }
}

/** Parses an address as a browser resolves it; what it would refuse is `undefined`. */
function parseUrl(address: string, base: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}
