import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Visitor } from '../fixtures/visitor.ts';

/** What an extension or browser that carries autoconsent is set to. */
export interface AutoconsentOptions {
  readonly action: 'optOut' | 'optIn';
  /** Its rules for known tools; without any it goes by what prompts usually look like and say. */
  readonly rules?: readonly object[];
}

/** A robot in a visitor's pages. */
export interface Robot {
  /** What it has reported so far, in order. */
  readonly said: readonly { readonly type: string; readonly cmp?: string; readonly result?: unknown }[];
  /** Resolves to the first report of that type. */
  hear(type: string): Promise<{ readonly cmp?: string; readonly result?: unknown }>;
  /** Has it check whether its answer was taken; the result comes as a report. */
  selfTest(): Promise<void>;
}

const library = fileURLToPath(import.meta.resolve('@duckduckgo/autoconsent'));
const script = readFileSync(new URL('autoconsent.playwright.js', `file://${library}`), 'utf8');

/**
 * Puts DuckDuckGo's robot into all pages that a visitor opens from now on, as its documentation has it for a driven browser.
 *
 * @see https://github.com/duckduckgo/autoconsent/blob/main/docs/api.md
 */
export async function runAutoconsent({ page }: Visitor, { action, rules = [] }: AutoconsentOptions): Promise<Robot> {
  const said: { type: string; cmp?: string; result?: unknown }[] = [];
  const send = (message: object) =>
    page
      .evaluate(
        (m) => (window as unknown as { autoconsentReceiveMessage?(m: object): void }).autoconsentReceiveMessage?.(m),
        message,
      )
      // The page may have gone.
      .catch(() => {});
  const config = {
    enabled: true,
    autoAction: action,
    disabledCmps: [],
    enablePrehide: true,
    enableCosmeticRules: true,
    enableGeneratedRules: true,
    detectRetries: 20,
    isMainWorld: false,
    prehideTimeout: 2000,
    enableHeuristicDetection: true,
    heuristicMode: 'tier2',
  };
  await page.exposeFunction(
    'autoconsentSendMessage',
    async (message: (typeof said)[number] & { code?: string; id?: string }) => {
      said.push(message);
      if (message.type === 'init') await send({ type: 'initResp', config, rules: { autoconsent: rules } });
      if (message.type !== 'eval') return;
      const result = await page.evaluate(message.code ?? '');
      await send({ type: 'evalResp', id: message.id, result });
    },
  );
  await page.addInitScript(script);
  return {
    said,
    async hear(type) {
      for (;;) {
        const report = said.find((message) => message.type === type);
        if (report) return report;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    selfTest: () => send({ type: 'selfTest' }),
  };
}
