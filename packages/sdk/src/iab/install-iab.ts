import { isPlainObject } from '@sluice/core';
import type { Realm } from '@sluice/gate';
import { type GppStub, installGppStub, installTcfStub, type TcfStub } from '@sluice/integrations/iab-stub';
import type { ChooserOptions } from '../chooser.ts';
import { logProblem } from '../log.ts';
import type { LoadPart } from '../parts.ts';
import type { Site } from '../resolve-site.ts';
import { whenReady } from '../when-ready.ts';

/** What IAB's APIs are connected to. */
export type IabOptions = Pick<ChooserOptions, 'store' | 'fetch' | 'language'> &
  Pick<Site, 'config' | 'signals' | 'asked'>;

/** See {@link installIab}. */
export type InstallIab = (options: IabOptions, realm: Realm, loadPart: LoadPart) => () => void;

/**
 * Installs the stubs of the APIs that the configuration names, and loads the modules behind them when the document is parsed, or
 * as soon as somebody calls. Returns the undo.
 */
export function installIab(options: IabOptions, realm: Realm, loadPart: LoadPart): () => void {
  const { iab } = options.config;
  const { tcf, gpp } = isPlainObject(iab) ? iab : {};
  const undos: (() => void)[] = [];
  if (tcf) {
    const stub: TcfStub = installTcfStub(realm, () => load());
    const load = once(stub, async () => (await loadPart('tcf')).startTcf(stub, options, realm, loadPart));
    undos.push(stub.undo, load.undo);
  }
  if (gpp) {
    const stub: GppStub = installGppStub(realm, () => load());
    const load = once(stub, async () => (await loadPart('gpp')).startGpp(stub, options, realm, loadPart));
    undos.push(stub.undo, load.undo);
  }

  /** Lets others find an API and starts its module: at the first call or when the page is parsed, and again at a later one if the network failed. */
  function once(stub: TcfStub | GppStub, begin: () => Promise<() => void>): { (): void; undo(): void } {
    let started: Promise<() => void> | undefined;
    let isUndone = false;
    const start = (): void => {
      if (isUndone) return;
      stub.locate();
      started ??= begin();
      started.catch((error: unknown) => {
        started = undefined;
        logProblem(String(error));
      });
    };
    whenReady(realm.document, start);
    const undo = (): void => {
      isUndone = true;
      started?.then((stop) => stop()).catch(() => {});
    };
    return Object.assign(start, { undo });
  }
  return () => {
    for (const undo of undos) undo();
  };
}
