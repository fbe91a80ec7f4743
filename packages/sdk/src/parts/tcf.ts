import { IAB_IDS } from '@sluice/catalog/head';
import { type Category, parseIab, type VendorId } from '@sluice/core';
import type { Realm } from '@sluice/gate';
import type { TcfStub } from '@sluice/integrations/iab-stub';
import { connectTcf, type IabVendor } from '@sluice/integrations/tcf';
import { createIabView } from '../iab/iab-view.ts';
import type { IabOptions } from '../iab/install-iab.ts';
import { logProblem } from '../log.ts';
import type { LoadPart } from '../parts.ts';

/** Starts the Transparency and Consent Framework behind its stub; returns the undo. */
export async function startTcf(
  stub: TcfStub,
  options: IabOptions,
  realm: Realm,
  loadPart: LoadPart,
): Promise<() => void> {
  const { config, fetch, language } = options;
  const { iab, ids: own, issues } = parseIab(config);
  if (issues.length > 0) void loadPart('issues').then(({ logIssues }) => logIssues(issues));
  // Without a number there can be no string: whoever calls waits, which vendors have to read as no consent.
  if (!iab.tcf) return () => {};
  const { vendorList = config.collector && `${config.collector.replace(/\/$/, '')}/iab/vendor-list.json` } = iab.tcf;
  const view = createIabView(options, realm.document, loadPart);
  const stop = await connectTcf({
    stub,
    config: iab.tcf,
    view,
    vendors: listVendors(options.asked.vendors, own),
    async loadList(ids) {
      if (!vendorList) throw new RangeError('neither iab.tcf.vendorList nor collector says where it lies');
      const address = new URL(vendorList, realm.location.href);
      // A list has more than a thousand vendors; a collector leaves out what is not asked for, and a server that only has the file gives all of it.
      address.searchParams.set('ids', ids.join());
      const response = await fetch(address.href, { credentials: 'omit', referrerPolicy: 'no-referrer' });
      if (!response.ok) throw new RangeError(`${address.origin}${address.pathname} answers ${response.status}`);
      return response.json();
    },
    language,
    now: Date.now,
    log: logProblem,
  });
  return () => {
    stop();
    view.undo();
  };
}

/** The vendors that visitors are asked about and that have a number: the site's own word goes before the catalogue's. */
function listVendors(asked: ReadonlyMap<VendorId, Category>, own: ReadonlyMap<VendorId, number>): readonly IabVendor[] {
  return [...asked].flatMap(([id, category]) => {
    const gvl = own.get(id) ?? (Object.hasOwn(IAB_IDS, id) ? IAB_IDS[id] : undefined);
    return gvl === undefined ? [] : { id, category, gvl };
  });
}
