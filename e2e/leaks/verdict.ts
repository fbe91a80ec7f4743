import type { Column } from './column.ts';
import { EARLY } from './early.ts';
import type { Findings, Leak } from './measure-page.ts';
import type { Listed } from './vector.ts';

/** What the table says of one vector in one column. */
export interface Verdict {
  readonly id: string;
  readonly held: 'held' | 'fetched' | 'LEAK' | 'not here';
  /** How often it happened after a yes; nothing is ever released of hosts that nobody declared. */
  readonly released?: 'never' | 'once' | 'twice';
}

/** Judges what was found of one vector. */
export function judge(vector: Listed, column: Column, findings: Findings): Verdict {
  const { id, lacks } = vector;
  if (lacks?.includes(column.engine)) return { id, held: 'not here' };
  // Marked HTML names no live address, and a policy counts for what the browser fetches ahead too.
  const isEarly = column.depth === 'tag' && EARLY[column.engine].includes(id);
  const leaks = findings.leaks.filter((leak) => leak.id === id && !(isEarly && isFetchOnly(leak)));
  const held = leaks.length > 0 ? 'LEAK' : isEarly ? 'fetched' : 'held';
  if (column.host !== 'metrics.test') return { id, held };
  // What was fetched too early may be taken from where the browser kept it: its request is not counted again.
  const times = (findings.released.get(id) ?? 0) || Number(isEarly && vector.via !== 'script');
  return { id, held, released: times === 0 ? 'never' : times === 1 ? 'once' : 'twice' };
}

/** Only while a page loads can the browser be ahead of the gate. */
function isFetchOnly({ phase, ran }: Leak): boolean {
  return !ran && (phase === 'before a choice' || phase.startsWith('on the next page'));
}
