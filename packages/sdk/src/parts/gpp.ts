import { parseIab } from '@sluice/core';
import type { Realm } from '@sluice/gate';
import { connectGpp } from '@sluice/integrations/gpp';
import type { GppStub } from '@sluice/integrations/iab-stub';
import { createIabView } from '../iab/iab-view.ts';
import type { IabOptions } from '../iab/install-iab.ts';
import type { LoadPart } from '../parts.ts';

/** Starts the Global Privacy Platform behind its stub; returns the undo. */
export async function startGpp(
  stub: GppStub,
  options: IabOptions,
  { document }: Realm,
  loadPart: LoadPart,
): Promise<() => void> {
  const { config, signals } = options;
  const { iab, issues } = parseIab(config);
  // Where both are on, the other module tells of what is wrong.
  if (issues.length > 0 && !iab.tcf) void loadPart('issues').then(({ logIssues }) => logIssues(issues));
  if (!iab.gpp) return () => {};
  const view = createIabView(options, document, loadPart);
  const stop = await connectGpp({ stub, config: iab.gpp, view, signals });
  return () => {
    stop();
    view.undo();
  };
}
