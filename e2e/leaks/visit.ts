import type { Browser } from '@playwright/test';
import { openPage } from '../fixtures/open-page.ts';
import type { Tracker } from '../fixtures/tracker/start-tracker.ts';
import type { Depth } from './depth.ts';
import type { Host } from './lab-config.ts';
import { type LabPage, usesJavaScript } from './lab-pages.ts';
import { listenUdp } from './listen-udp.ts';
import { type Kept, openKept } from './open-kept.ts';
import { LAST } from './run-vectors.ts';
import type { LabSite } from './serve-lab.ts';

/** What a visit needs. */
export interface Terrain {
  readonly browser: Browser;
  readonly tracker: Tracker;
  readonly lab: LabSite;
}

/** One visitor on one page of the lab, with a browser profile of their own. */
export interface Visit {
  /** Opens the page, or loads it again; settles when its vectors have run and their requests have had their time. */
  load(): Promise<void>;
  /** Runs the vectors once more, with `round` in their addresses. */
  perform(round: 2 | 3): Promise<void>;
  /** Says yes to everything that is asked, and waits until `isEnough`; without it, until the third party hears no more. */
  give(isEnough?: () => Promise<boolean>): Promise<void>;
  /** Says yes to others than the third party: to all, but on a strict page, where then no policy would be left, to one of two. */
  giveToOthers(): Promise<void>;
  /** Says no to everything that is asked. */
  refuse(): Promise<void>;
  /** Takes a yes back. */
  withdraw(): Promise<void>;
  /** The number of the loading that is open: a page may load itself anew. */
  loading(): number;
  /** How often each vector reached the third party, by one loading of the page and one round of it. */
  sent(loading: number, round?: number): Map<string, number>;
  /** Vectors that left something in the browser which is there now. */
  kept(): Promise<string[]>;
  /** The same once sweeping has had its time. */
  keptForGood(): Promise<string[]>;
  /** Vectors whose script ran in the page that is open, once for each time. */
  ran(): Promise<string[]>;
  /** What the vectors' calls threw so far. */
  readonly thrown: Record<string, string>;
  close(): Promise<void>;
}

/** Milliseconds in which nothing comes, after the last request that the page is known to have sent. */
const QUIET = 250;
/** The same where the page cannot tell which one is the last. */
const LONG_QUIET = 1500;
/** Milliseconds after which a withdrawal has swept what was kept: a part of the script tag is loaded for it. */
const SWEEP = 3000;
/** Milliseconds that a slow machine may take for what is known to come. Firefox prefetches nothing while any page of the browser loads. */
const PATIENCE = 60_000;

let visits = 0;

/** Begins a visit of a lab's page. */
export async function createVisit(terrain: Terrain, labPage: LabPage, depth: Depth, host: Host): Promise<Visit> {
  const { browser, tracker, lab } = terrain;
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await openPage(context);
  const hasRunner = usesJavaScript(labPage) && labPage.vectors.every(({ place }) => place !== 'document');
  const keeper: Kept | undefined = await openKept(context, page, lab.emptyOf(depth), labPage);
  const ear = await listenUdp(labPage);
  const name = `v${visits++}`;
  const thrown: Record<string, string> = {};
  const trip = { host, run: name, udp: ear.ports };
  const loading = (): number => lab.loadingsOf(name);

  function sent(whichLoading: number, round?: number): Map<string, number> {
    const run = `${name}x${whichLoading}.${round ?? ''}`;
    const counts = new Map<string, number>();
    for (const hit of tracker.hits()) {
      // A question before a request (CORS) is not the request.
      if (hit.method === 'OPTIONS' || !hit.query.get('run')?.startsWith(run)) continue;
      const id = hit.path.slice(1).split('.')[0] ?? '';
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    for (const { id, via } of labPage.vectors) {
      if (via === 'udp' && ear.hears(whichLoading, round)) counts.set(id, 1);
    }
    return counts;
  }

  async function quiet(milliseconds: number): Promise<void> {
    const count = (): number => tracker.hits().filter(({ query }) => query.get('run')?.startsWith(`${name}x`)).length;
    for (let [last, before] = [Date.now(), count()]; Date.now() - last < milliseconds; ) {
      await pause();
      if (count() !== before) [last, before] = [Date.now(), count()];
    }
  }

  /** Whoever hears the last request of a round has heard the others, or will within a moment. */
  async function settle(round: number): Promise<void> {
    const isLast = (run: string | null): boolean => run === `${name}x${loading()}.${round}`;
    if (hasRunner) await until(() => tracker.hits(LAST).some(({ query }) => isLast(query.get('run'))));
    await quiet(hasRunner ? QUIET : 2 * QUIET);
  }

  /** After a choice that changes the policy of a strict page, it loads itself anew. */
  async function choose(choice: 'give' | 'refuse', loadsAnew: boolean, vendors: string[] = []): Promise<void> {
    if (!usesJavaScript(labPage)) return;
    const before = loading();
    const born = await page.evaluate(() => performance.timeOrigin);
    await page
      .evaluate(([name, ids]) => window.sluice?.[name](...ids), [choice, vendors] as const)
      .catch(() => undefined);
    if (!loadsAnew) return;
    await until(() => loading() > before);
    // The server has heard of the new page before the browser leaves the old one, which is complete too.
    await page.waitForFunction((old) => document.readyState === 'complete' && performance.timeOrigin !== old, born);
    if (hasRunner) await settle(1);
  }

  async function kept(): Promise<string[]> {
    return keeper ? keeper() : [];
  }

  return {
    sent,
    loading,
    thrown,
    async load() {
      await page.goto(lab.urlOf(labPage.name, depth, trip));
      if (hasRunner) Object.assign(thrown, await page.evaluate(() => window.lab?.first));
      await settle(1);
    },
    async perform(round) {
      if (!hasRunner) return;
      await page.evaluate((number) => window.lab?.perform(number), round);
      await settle(round);
    },
    async give(isEnough) {
      await choose('give', depth === 'strict');
      if (isEnough) await until(isEnough);
      await quiet(isEnough ? QUIET : LONG_QUIET);
    },
    async giveToOthers() {
      await choose('give', depth === 'strict', depth === 'strict' ? ['metrics'] : []);
      await quiet(LONG_QUIET);
    },
    refuse: () => choose('refuse', false),
    withdraw: () => choose('refuse', depth === 'strict'),
    kept,
    async keptForGood() {
      for (const end = Date.now() + SWEEP; Date.now() < end && (await kept()).length > 0; ) await pause();
      return kept();
    },
    ran: async () => (usesJavaScript(labPage) ? page.evaluate(() => window.vectorsRan ?? []) : []),
    async close() {
      ear.close();
      await context.close();
    },
  };
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE; !(await isSo()) && Date.now() < end; ) await pause();
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 25));
}
