import type { Depth } from './depth.ts';
import type { Host } from './lab-config.ts';
import type { LabPage } from './lab-pages.ts';
import type { Listed } from './vector.ts';
import { createVisit, type Terrain, type Visit } from './visit.ts';

/** A moment at which nothing of the third party may get through. */
export type Phase =
  | 'before a choice'
  | 'after a no'
  | 'on the next page after a no'
  | 'after a yes that does not name it'
  | 'on the next page after a yes that does not name it'
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

/**
 * Sends visitors to a page of the lab: one says no; one says yes and takes it back. Hosts that nobody declared are in no
 * question: whoever says yes says it to others.
 *
 * @param expected the vectors that are known to come back after a yes: they are waited for
 */
export async function measurePage(
  terrain: Terrain,
  page: LabPage,
  depth: Depth,
  host: Host,
  expected: ReadonlySet<string>,
): Promise<Findings> {
  const plans = host === 'stranger.test' ? [sayYesToOthers] : [sayNo, sayYes];
  const all = await Promise.all(
    plans.map(async (plan) => {
      const visit = await createVisit(terrain, page, depth, host);
      try {
        return { released: new Map<string, number>(), ...(await plan(visit, page, depth, expected)), thrown: visit.thrown };
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
  leaks.push(
    ...leaksOf(page, 'on the next page after a no', visit.sent(2), await visit.kept(), await visit.ran()),
  );
  return { leaks };
}

/** Under a policy a yes takes effect with the next loading. */
async function sayYes(
  visit: Visit,
  page: LabPage,
  depth: Depth,
  expected: ReadonlySet<string>,
): Promise<Pick<Findings, 'leaks' | 'released'>> {
  const first = depth === 'strict' ? 2 : 1;
  await visit.load();
  const before = first === 1 ? visit.sent(1) : new Map<string, number>();
  const isOut = ({ id, via }: Listed): boolean =>
    !expected.has(id) || ['cookie', 'storage'].includes(via) || (visit.sent(first).get(id) ?? 0) > (before.get(id) ?? 0);
  await visit.give(() => expected.size > 0 && page.vectors.every(isOut));
  if (first === 2) await visit.load();
  const [kept, ran, sent] = [await visit.kept(), await visit.ran(), visit.sent(first)];
  const happened = (id: string): number =>
    ran.filter((name) => name === id).length || (sent.get(id) ?? 0) - (before.get(id) ?? 0) || Number(kept.includes(id));
  const released = new Map(page.vectors.map(({ id }) => [id, happened(id)]));
  await visit.refuse();
  await visit.perform(3);
  const leaks = leaksOf(page, 'after a withdrawal', visit.sent(first, 3), await visit.kept(), []);
  await visit.load();
  leaks.push(
    ...leaksOf(page, 'on the next page after a withdrawal', visit.sent(first + 1), await visit.kept(), await visit.ran()),
  );
  return { leaks, released };
}

async function sayYesToOthers(visit: Visit, page: LabPage): Promise<Pick<Findings, 'leaks'>> {
  await visit.load();
  await visit.give(() => false);
  await visit.perform(2);
  const leaks = leaksOf(page, 'before a choice', visit.sent(1, 1), [], await visit.ran());
  leaks.push(...leaksOf(page, 'after a yes that does not name it', visit.sent(1, 2), [], await visit.ran()));
  await visit.load();
  leaks.push(
    ...leaksOf(page, 'on the next page after a yes that does not name it', visit.sent(2), [], await visit.ran()),
  );
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
