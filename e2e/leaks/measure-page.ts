import type { Depth } from './depth.ts';
import type { Host } from './lab-config.ts';
import type { LabPage } from './lab-pages.ts';
import type { Listed } from './vector.ts';
import { createVisit, type Moment, type Terrain, type Visit } from './visit.ts';

/** A moment at which nothing of the third party may get through. */
export type Phase =
  | 'before a choice'
  | 'after a no'
  | 'on the next page after a no'
  | 'after a yes that does not name it'
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

const NOTHING: Moment = { reached: new Map(), ran: [] };

/** Sends two visitors to a page of the lab: one says no; one says yes and takes it back. */
export async function measurePage(terrain: Terrain, page: LabPage, depth: Depth, host: Host): Promise<Findings> {
  const start = (): Promise<Visit> => createVisit(terrain, page, depth, host);
  const [no, yes] = await Promise.all([start(), start()]);
  const [refused, { leaks, released }] = await Promise.all([
    sayNo(no, page),
    sayYes(yes, page, host === 'metrics.test', depth === 'strict'),
  ]);
  return { leaks: [...refused, ...leaks], released, thrown: { ...no.thrown, ...yes.thrown } };
}

async function sayNo(visit: Visit, page: LabPage): Promise<Leak[]> {
  await visit.load();
  const asked = await visit.look();
  await visit.refuse();
  await visit.perform(2);
  const refused = await visit.look();
  await visit.load();
  const next = await visit.look();
  await visit.close();
  return [
    ...leaksBetween(page, 'before a choice', NOTHING, asked),
    ...leaksBetween(page, 'after a no', asked, refused),
    ...leaksBetween(page, 'on the next page after a no', refused, next),
  ];
}

/** Under a policy a yes takes effect with the next page. */
async function sayYes(
  visit: Visit,
  page: LabPage,
  isNamed: boolean,
  loadsAgain: boolean,
): Promise<Pick<Findings, 'leaks' | 'released'>> {
  await visit.load();
  const asked = await visit.look();
  await visit.give();
  if (loadsAgain) await visit.load();
  const given = await visit.look();
  await visit.refuse();
  const taken = await visit.look();
  await visit.perform(3);
  const withdrawn = await visit.look();
  await visit.load();
  const next = await visit.look();
  await visit.close();
  return {
    released: new Map(page.vectors.map((vector) => [vector.id, happened(vector, asked, given)])),
    leaks: [
      ...(isNamed ? [] : leaksBetween(page, 'after a yes that does not name it', asked, given)),
      ...leaksBetween(page, 'after a withdrawal', taken, withdrawn),
      ...leaksBetween(page, 'on the next page after a withdrawal', withdrawn, next),
    ],
  };
}

function leaksBetween({ vectors }: LabPage, phase: Phase, before: Moment, after: Moment): Leak[] {
  return vectors
    .filter((vector) => grown(vector, before, after) > 0)
    .map(({ id }) => ({ id, phase, ran: after.ran.includes(id) }));
}

/** How much more a vector reached; what is kept in the browser counts while it is there. */
function grown({ id, via }: Listed, before: Moment, after: Moment): number {
  const now = after.reached.get(id) ?? 0;
  return via === 'cookie' || via === 'storage' ? now : now - (before.reached.get(id) ?? 0);
}

/** How often a script ran; of everything else, how often it was sent. */
function happened(vector: Listed, before: Moment, after: Moment): number {
  return after.ran.filter((id) => id === vector.id).length || grown(vector, before, after);
}
