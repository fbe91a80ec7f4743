import { hasNotices, type Notice, parseNotices } from '@sluice/core';
import type { NoticesOptions } from '../create-notices.ts';
import type { FormAttendant } from '../forms/attend-forms.ts';
import { keepNotices, readKeptNotices } from '../kept-notices.ts';
import type { LoadPart } from '../parts.ts';
import { recordOvertaken } from '../record-overtaken.ts';
import { watchMarks } from '../watch-marks.ts';
import { whenShown } from '../when-shown.ts';

/** Longest wait for the page to come to rest, in milliseconds. */
const REST = 3000;
/** The same for a browser that does not tell (Safari). */
const REST_UNTOLD = 1000;
/** Longest time that is waited for an answer, in milliseconds. */
const PATIENCE = 3000;
/** Longest answer that is read, in characters. */
const LONGEST = 1_000_000;

/**
 * Asks the site's collector what its operator tells visitors now, as soon as somebody may see the page and it has
 * come to rest. What it tells counts for the pages of the next
 * ten minutes in this tab. None if it has nothing to tell, fails or takes too long. Never rejects.
 *
 * What the collector is to hear of in turn goes at the same time, also where the site wants no notices: see `recordOvertaken`; and `watchMarks` for permissions
 * in the page's own forms, which does not wait for the page's rest.
 */
export async function askNotices(options: NoticesOptions, loadPart: LoadPart): Promise<readonly Notice[]> {
  const { config, fetch } = options;
  const { collector = '', site } = config;
  // A site without an id is none that a collector could know.
  if (!site) return [];
  const address = `${collector.replace(/\/$/, '')}/v1/notices?site=${encodeURIComponent(site)}`;
  // Everything may have been taken back while this part was on its way.
  if (options.undos.length > 0) options.undos.push(attendForms(options, loadPart));
  await whenShown(document);
  await atRest();
  void recordOvertaken(options, loadPart).catch(() => {});
  if (!hasNotices(config.ui)) return [];
  const kept = readKeptNotices(address);
  if (kept) return kept;
  const notices = parseNotices(await ask(fetch, address), Date.now());
  keepNotices(address, notices);
  return notices;
}

function attendForms(options: NoticesOptions, loadPart: LoadPart): () => void {
  let loaded: Promise<FormAttendant | undefined> | undefined;
  const undo = watchMarks(document, async (root) => {
    loaded ??= loadPart('forms').then(({ createForms }) => createForms(options));
    try {
      (await loaded)?.attend(root);
      return true;
    } catch {
      // Tried again when the visitor comes near the next field.
      loaded = undefined;
      return false;
    }
  });
  return () => {
    undo();
    void loaded?.then((forms) => forms?.undo());
  };
}

function atRest(): Promise<unknown> {
  const whenIdle: typeof requestIdleCallback | undefined = globalThis.requestIdleCallback;
  return new Promise((resolve) => {
    if (whenIdle) whenIdle(resolve, { timeout: REST });
    else setTimeout(resolve, REST_UNTOLD);
  });
}

async function ask(fetch: typeof globalThis.fetch, address: string): Promise<unknown> {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), PATIENCE);
  try {
    const { signal } = end;
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    const text = response.ok ? await response.text() : '';
    return text.length > LONGEST ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
