import type { ConfigIssue } from '@sluice/core';
import { holdAll } from './hold-all.ts';
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

/**
 * The script tag: reads its own configuration and boots. A second tag on the same page changes nothing. If anything in here
 * fails, the page is held rather than open.
 */
if (typeof window.sluice?.snapshot === 'function') {
  logProblem('the script tag stands twice in this page; remove one');
} else {
  const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;
  const address = script?.src || document.baseURI;
  try {
    const { config, issues } = readConfig(script);
    const late: ConfigIssue[] = document.scripts[0] === script ? [] : [{ path: '', wanted: 'first script', got: '' }];
    window.sluice = start({
      realm: window,
      parsed: { config, issues: [...late, ...issues] },
      loadPart: createPartLoader(address),
      own: [new URL('.', address).href],
    });
  } catch (error) {
    logProblem(`cannot start, and holds all that comes from other sites: ${error}`);
    holdAll(window);
  }
}
