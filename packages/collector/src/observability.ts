import type { CollectorConfig } from './collector-config.ts';
import { type CommitQueue, createCommitQueue } from './commit-queue.ts';
import type { AppOptions } from './create-app.ts';
import type { Log } from './log.ts';
import type { ServedRequest } from './metrics.ts';
import { createPrometheusMetrics } from './prometheus-metrics.ts';
import { createReadiness } from './readiness.ts';
import type { Store } from './store/store.ts';

/** What an operator sees of a collector that runs: its queue before `store`, watched, and the app's options for health, numbers and log. */
export interface Observability extends Pick<AppOptions, 'metrics' | 'metricsSource' | 'readiness' | 'observe'> {
  readonly queue: CommitQueue;
}

/**
 * Creates what an operator watches a collector by.
 *
 * @param isClosing whether it is about to end
 * @param log gets a line for every request
 */
export function createObservability(
  { metricsToken: token }: Pick<CollectorConfig, 'metricsToken'>,
  store: Store,
  isClosing: () => boolean,
  log?: Log,
): Observability {
  const metrics = token === undefined ? undefined : createPrometheusMetrics();
  const queue = createCommitQueue(store, undefined, metrics?.commit);
  metrics?.watchQueue(queue.load);
  return {
    queue,
    metrics,
    metricsSource: metrics && token ? { token, read: metrics.read } : undefined,
    readiness: createReadiness({
      queue,
      write: () => store.documents.put('probe', 'write', '{}'),
      isClosing,
      clock: Date.now,
    }),
    observe(seen) {
      metrics?.request(seen);
      log?.('request', 'info', fieldsOf(seen));
    },
  };
}

function fieldsOf({ method, route, status, ms, bytes }: ServedRequest) {
  return { method, route, status, ms: Math.round(ms * 10) / 10, bytes };
}
