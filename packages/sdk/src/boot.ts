import type { ConfigIssue } from '@sluice/core';
import { holdAll } from './hold-all.ts';
import { logProblem } from './log.ts';
import { createPartLoader } from './parts.ts';
import { readConfig } from './read-config.ts';
import { type Page, start } from './start.ts';

/**
 * Boots a script tag: reads its own configuration and starts. A second tag on the same page changes nothing. If anything in here
 * fails, the page is held rather than open.
 */
export function boot(installStrict?: Page['installStrict'], installIab?: Page['installIab']): void {
  if (typeof window.sluice?.snapshot === 'function') {
    logProblem('the script tag stands twice; remove one');
    return;
  }
  const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;
  const address = script?.src || document.baseURI;
  try {
    const { config, issues } = readConfig(script);
    const own: ConfigIssue[] = [];
    if (document.scripts[0] !== script) own.push({ path: '', wanted: 'first script', got: '' });
    if (config.gate.strict && !installStrict) own.push({ path: 'gate.strict', wanted: 'strict script', got: '' });
    if (config.iab && !installIab) own.push({ path: 'iab', wanted: 'iab script', got: '' });
    window.sluice = start({
      realm: window,
      parsed: { config, issues: [...own, ...issues] },
      loadPart: createPartLoader(address),
      own: [new URL('.', address).href],
      installStrict,
      installIab,
    });
  } catch (error) {
    logProblem(`cannot start, and holds all that comes from other sites: ${error}`);
    holdAll(window);
  }
}
