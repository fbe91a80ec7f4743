import { canonicalJson, parseController, parseUi, resolveRefusals } from '@sluice/core';
import type { ChooserOptions } from './chooser.ts';
import { createNoticeDocument } from './create-notice-document.ts';
import type { LoadPart } from './parts.ts';

/** The documents that this page's receipts point to. */
export interface NoticeDocuments {
  /** Makes the document of what is shown now, and resolves to its SHA-256; `undefined` where the browser has no way to hash (a page without https). */
  hash(layer: 'first' | 'second'): Promise<string | undefined>;
  /** Sends the document of that hash to the collector, if it is one of this page. Never rejects: the next receipt is answered with the same wish. */
  send(hash: string): Promise<void>;
}

/** Most bytes that browsers let outlive a page: https://fetch.spec.whatwg.org/#http-network-or-cache-fetch */
const KEEPALIVE = 60_000;

/** Creates them. */
export function createNoticeDocuments(options: ChooserOptions, collector: string, loadPart: LoadPart): NoticeDocuments {
  const { config, fetch, language, store, terms } = options;
  const texts = new Map<string, string>();
  const { controller, issues } = parseController(config.controller);
  if (issues.length > 0)
    void loadPart('issues').then(
      ({ logIssues }) => logIssues(issues),
      () => {},
    );

  return {
    async hash(layer) {
      // Missing outside secure contexts.
      const subtle: SubtleCrypto | undefined = crypto.subtle;
      if (!subtle) return undefined;
      const { ui } = parseUi(config.ui);
      const { regime } = store.state();
      const asked = store.asked();
      const tag = language();
      const [{ prompt }, more, vendors] = await Promise.all([
        loadPart(`text-${tag}`),
        layer === 'second' ? loadPart(`more-${tag}`).then((part) => part.more) : undefined,
        layer === 'second' ? loadPart('vendors').then(({ listVendors }) => listVendors(config)) : undefined,
      ]);
      const refusals = resolveRefusals(config.signals, regime);
      const facts = { config, controller, asked, terms, regime, refusals, language: tag, layer, ui, vendors };
      const text = canonicalJson(createNoticeDocument({ ...facts, strings: { ...prompt, ...more } }));
      const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
      const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
      texts.set(hash, text);
      return hash;
    },
    async send(hash) {
      const text = texts.get(hash);
      if (text === undefined) return;
      texts.delete(hash);
      try {
        await fetch(`${collector.replace(/\/$/, '')}/v1/documents/${hash}`, {
          method: 'PUT',
          body: text,
          headers: { 'content-type': 'text/plain' },
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          keepalive: text.length * 3 < KEEPALIVE,
        });
      } catch {
        texts.set(hash, text);
      }
    },
  };
}
