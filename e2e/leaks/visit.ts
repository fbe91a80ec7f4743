import type { Browser, Page } from '@playwright/test';
import type { Tracker } from '../fixtures/tracker/start-tracker.ts';
import type { Depth } from './depth.ts';
import { type LabPage, usesJavaScript } from './lab-pages.ts';
import type { Host } from './lab-config.ts';
import type { LabSite } from './serve-lab.ts';
import { listenUdp, readSightings } from './sightings.ts';
import { readKept } from './read-kept.ts';

/** What a visit needs. */
export interface Terrain {
  readonly browser: Browser;
  readonly tracker: Tracker;
  readonly lab: LabSite;
}

/** What is known of a visit at one moment, by the vector. */
export interface Moment {
  /** How often each reached the third party, in any round; what is kept in the browser counts as reached. */
  readonly reached: ReadonlyMap<string, number>;
  /** The vectors whose script ran in the page that is open, once for each time. */
  readonly ran: readonly string[];
}

/** One visitor on one page of the lab, with a browser profile of their own. */
export interface Visit {
  readonly page: Page;
  /** Opens the page, or loads it again; waits until its vectors have run and its network is quiet. */
  load(): Promise<void>;
  /** Runs the vectors once more. */
  perform(round: number): Promise<void>;
  /** Says yes to everything that is asked. */
  give(): Promise<void>;
  /** Says no to everything that is asked. */
  refuse(): Promise<void>;
  /** Waits until the third party has heard nothing for as many milliseconds. */
  settle(quiet?: number): Promise<void>;
  look(): Promise<Moment>;
  /** What the vectors threw so far, by the vector. */
  readonly thrown: Record<string, string>;
  close(): Promise<void>;
}

let visits = 0;

/** Begins a visit of a lab's page. */
export async function createVisit(
  { browser, tracker, lab }: Terrain,
  labPage: LabPage,
  depth: Depth,
  host: Host,
): Promise<Visit> {
  const hasScripts = usesJavaScript(labPage);
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const ear = labPage.vectors.some(({ via }) => via === 'udp') ? await listenUdp() : undefined;
  const keeper = labPage.vectors.some(({ via }) => via === 'cookie' || via === 'storage') && (await context.newPage());
  if (keeper) await keeper.goto(lab.empty);
  const trip = { host, run: `v${visits++}`, udp: ear?.port ?? 0 };
  const thrown: Record<string, string> = {};

  async function settle(quiet = 350): Promise<void> {
    let last = Date.now();
    let count = -1;
    while (Date.now() - last < quiet) {
      const now = tracker.hits().filter(({ query }) => query.get('run')?.startsWith(`${trip.run}.`)).length;
      if (now !== count) last = Date.now();
      count = now;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  return {
    page,
    thrown,
    settle,
    async load() {
      await page.goto(lab.urlOf(labPage.name, depth, trip));
      if (hasScripts) Object.assign(thrown, await page.evaluate(() => window.lab?.first));
      await settle();
    },
    async perform(round) {
      if (hasScripts) await page.evaluate((number) => window.lab?.perform(number), round);
      await settle();
    },
    async give() {
      if (hasScripts) await page.evaluate(() => window.sluice?.give());
      await settle(700);
    },
    async refuse() {
      if (hasScripts) await page.evaluate(() => window.sluice?.refuse());
      await settle();
    },
    async look() {
      const reached = new Map(readSightings(tracker, trip));
      if (keeper) for (const id of await readKept(context, page, keeper)) reached.set(id, 1);
      if (ear && ear.heard() > 0) for (const { id } of labPage.vectors) reached.set(id, 1);
      return { reached, ran: hasScripts ? await page.evaluate(() => window.ran ?? []) : [] };
    },
    async close() {
      ear?.close();
      await context.close();
    },
  };
}
