import type { Engine } from '../fixtures/engine.ts';
import type { Depth } from './depth.ts';
import type { Host } from './lab-config.ts';

/** One column of the published tables: one browser, one depth, one kind of host. */
export interface Column {
  readonly engine: Engine;
  readonly depth: Exclude<Depth, 'none'>;
  readonly host: Host;
}
