import type { Depth } from './depth.ts';
import type { Host } from './lab-config.ts';
import type { LabPage } from './lab-pages.ts';
import type { Listed } from './vector.ts';
import { createVisit, type Terrain, type Visit } from './visit.ts';

/** A moment at which nothing of the third party may get through. */
type Phase =
  | 'before a choice'
  | 'after a no'
  | 'on the next page after a no'
  | 'after a yes to others'
  | 'on the next page after a yes to others'
  | 'after a withdrawal'
  | 'on the next page after a withdrawal';

/** One time at which a vector reached the third party although nothing allowed it. */
export interface Leak {
  readonly id: string;
  readonly phase: Phase;
  /** Its script ran as well. */
  readonly ran: boolean;
}

/** What was found on one page. */
export interface Findings {
  readonly leaks: readonly Leak[];
  /** How often each vector happened after a yes. */
  readonly released: ReadonlyMap<string, number>;
  /** What the vectors' own calls threw. */
  readonly thrown: Readonly<Record<string, string>>;
}

/** What one visitor does. */
type Plan = (visit: Visit, page: LabPage, expected?: ReadonlySet<string>) => Promise<Partial<Findings>>;

/**
 * Sends visitors to a page of the lab: one says no; one says yes and takes it back. Hosts that nobody declared are in no
 * question: whoever says yes says it to others.
 *
 * @param expected the vectors that are known to come back after a yes: they are waited for; left out, none is known
 */
export async function measurePage(
  terrain: Terrain,
  page: LabPage,
  depth: Depth,
  host: Host,
  expected?: ReadonlySet<string>,
): Promise<Findings> {
  const plans: Plan[] = host === 'stranger.test' ? [sayYesToOthers] : [sayNo, sayYes];
  const all = await Promise.all(
    plans.map(async (plan) => {
      const visit = await createVisit(terrain, page, depth, host);
      try {
        const found = await plan(visit, page, expected);
        return { leaks: [], released: new Map<string, number>(), ...found, thrown: visit.thrown };
      } finally {
        await visit.close();
      }
    }),
  );
  return {
    leaks: all.flatMap(({ leaks }) => leaks),
    released: new Map(all.flatMap(({ released }) => [...released])),
    thrown: Object.assign({}, ...all.map(({ thrown }) => thrown)),
  };
}

async function sayNo(visit: Visit, page: LabPage): Promise<Pick<Findings, 'leaks'>> {
  await visit.load();
  const asked = await visit.kept();
  await visit.refuse();
  await visit.perform(2);
  const leaks = [
    ...leaksOf(page, 'before a choice', visit.sent(1, 1), asked, await visit.ran()),
    ...leaksOf(page, 'after a no', visit.sent(1, 2), await visit.kept(), await visit.ran()),
  ];
  await visit.load();
  leaks.push(...leaksOf(page, 'on the next page after a no', visit.sent(2), await visit.kept(), await visit.ran()));
  return { leaks };
}

async function sayYes(visit: Visit, page: LabPage, expected?: ReadonlySet<string>): Promise<Partial<Findings>> {
  await visit.load();
  const before = visit.sent(1);
  /** How often each happened on the page that is open, but for what was sent before the yes. */
  async function count(): Promise<Map<string, number>> {
    const [kept, ran, sent] = [await visit.kept(), await visit.ran(), visit.sent(visit.loading(), 1)];
    const early = visit.loading() === 1 ? before : new Map<string, number>();
    const countOf = (id: string): number =>
      ran.filter((name) => name === id).length ||
      (sent.get(id) ?? 0) - (early.get(id) ?? 0) ||
      Number(kept.includes(id));
    return new Map(page.vectors.map(({ id }) => [id, countOf(id)]));
  }
  async function areAllOut(): Promise<boolean> {
    const counts = await count();
    // What was fetched too early may be taken from where the browser kept it.
    const isOut = ({ id, via }: Listed): boolean =>
      !expected?.has(id) || Boolean(counts.get(id)) || (before.has(id) && via !== 'script');
    return page.vectors.every(isOut);
  }
  await visit.give(expected && areAllOut);
  const released = await count();
  await visit.withdraw();
  await visit.perform(3);
  const leaks = leaksOf(page, 'after a withdrawal', visit.sent(visit.loading(), 3), await visit.keptForGood(), []);
  await visit.load();
  const [next, kept] = [visit.sent(visit.loading()), await visit.keptForGood()];
  leaks.push(...leaksOf(page, 'on the next page after a withdrawal', next, kept, await visit.ran()));
  return { leaks, released };
}

async function sayYesToOthers(visit: Visit, page: LabPage): Promise<Pick<Findings, 'leaks'>> {
  await visit.load();
  const asked = visit.sent(1, 1);
  const ran = await visit.ran();
  await visit.giveToOthers();
  await visit.perform(2);
  const leaks = leaksOf(page, 'before a choice', asked, [], ran);
  leaks.push(...leaksOf(page, 'after a yes to others', visit.sent(visit.loading(), 2), [], await visit.ran()));
  await visit.load();
  const next = visit.sent(visit.loading());
  leaks.push(...leaksOf(page, 'on the next page after a yes to others', next, [], await visit.ran()));
  return { leaks };
}

function leaksOf(
  { vectors }: LabPage,
  phase: Phase,
  sent: ReadonlyMap<string, number>,
  kept: readonly string[],
  ran: readonly string[],
): Leak[] {
  const out = vectors.filter(({ id }) => sent.has(id) || kept.includes(id));
  return out.map(({ id }) => ({ id, phase, ran: ran.includes(id) }));
}
