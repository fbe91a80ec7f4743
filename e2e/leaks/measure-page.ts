import type { Depth } from './depth.ts';
import type { Host } from './lab-config.ts';
import type { LabPage } from './lab-pages.ts';
import type { Listed } from './vector.ts';
import { createVisit, type Moment, type Terrain, type Visit } from './visit.ts';

/** The moments at which something may get through, in the order of a visit. */
export const PHASES = [
  'before a choice',
  'after a no',
  'on the next page after a no',
  'after a withdrawal',
  'on the next page after a withdrawal',
] as const;

/** One of {@link PHASES}. */
export type Phase = (typeof PHASES)[number];

/** What one vector did at one depth. */
export interface Finding {
  /** When it reached the third party although nothing allowed it; `ran` where its script ran as well. */
  readonly leaks: readonly { readonly phase: Phase; readonly ran: boolean }[];
  /** How often it happened after a yes. */
  readonly released: number;
  /** What the call threw. */
  readonly thrown?: string;
}

const NOTHING: Moment = { reached: new Map(), ran: [] };

/** Sends two visitors to a page of the lab: one says no; one says yes and takes it back. */
export async function measurePage(
  terrain: Terrain,
  labPage: LabPage,
  depth: Depth,
  host: Host,
): Promise<Map<string, Finding>> {
  const findings = new Map(labPage.vectors.map(({ id }) => [id, { leaks: [] as Finding['leaks'][number][], released: 0 }]));

  const note = (phase: Phase, before: Moment, after: Moment): void => {
    for (const vector of labPage.vectors) {
      const count = grown(vector, before, after);
      if (count > 0) findings.get(vector.id)?.leaks.push({ phase, ran: after.ran.includes(vector.id) });
    }
  };
  const no = await createVisit(terrain, labPage, depth, host);
  await no.load();
  const asked = await no.look();
  note('before a choice', NOTHING, asked);
  await no.refuse();
  await no.perform(2);
  const refused = await no.look();
  note('after a no', asked, refused);
  await no.load();
  note('on the next page after a no', refused, await no.look());
  await no.close();

  const yes = await createVisit(terrain, labPage, depth, host);
  await yes.load();
  const before = await yes.look();
  await yes.give('metrics');
  if (depth === 'strict') await yes.load();
  const granted = await yes.look();
  for (const vector of labPage.vectors) {
    const finding = findings.get(vector.id);
    if (finding) finding.released = happened(vector, before, granted);
  }
  await yes.refuse();
  const taken = await yes.look();
  await yes.perform(3);
  const withdrawn = await yes.look();
  note('after a withdrawal', taken, withdrawn);
  await yes.load();
  note('on the next page after a withdrawal', withdrawn, await yes.look());
  await yes.close();
  return new Map([...findings].map(([id, finding]) => [id, { ...finding, ...thrownBy(id, [no, yes]) }]));
}

/** How much more a vector reached; what is kept in the browser counts while it is there. */
function grown({ id, via }: Listed, before: Moment, after: Moment): number {
  const now = after.reached.get(id) ?? 0;
  return via === 'cookie' || via === 'storage' ? now : now - (before.reached.get(id) ?? 0);
}

/** How often a script ran; of everything else, how often it was sent. */
function happened(vector: Listed, before: Moment, after: Moment): number {
  const ran = after.ran.filter((id) => id === vector.id).length;
  return ran > 0 ? ran : grown(vector, before, after);
}

function thrownBy(id: string, visits: readonly Visit[]): { thrown?: string } {
  const thrown = visits.map((visit) => visit.thrown[id]).find(Boolean);
  return thrown ? { thrown } : {};
}
