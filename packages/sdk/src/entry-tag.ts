import { logProblem } from './log.ts';
import { createPartLoader } from './parts.ts';
import { readConfig } from './read-config.ts';
import type { Sluice } from './sluice.ts';
import { start } from './start.ts';

declare global {
  interface Window {
    sluice?: Sluice;
  }
}

/** The script tag: reads its own configuration and boots. A second tag on the same page changes nothing. */
if (window.sluice) {
  logProblem('the script tag stands twice in this page; remove one');
} else {
  const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;
  const address = script?.src || document.baseURI;
  window.sluice = start({
    realm: window,
    parsed: readConfig(script),
    loadPart: createPartLoader(address),
    own: [address],
  });
}
