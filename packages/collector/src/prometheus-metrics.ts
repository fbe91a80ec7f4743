import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { QueueLoad } from './commit-queue.ts';
import type { Metrics } from './metrics.ts';
import type { MetricsSource } from './routes/metrics.ts';

/** Numbers that are counted, and can be read. */
export interface PrometheusMetrics extends Metrics, Pick<MetricsSource, 'read'> {
  /** Reads a queue's load whenever numbers are read. */
  watchQueue(load: () => QueueLoad): void;
}

/** From a sync of a fast disk to a database that is failing over, in seconds. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
const BATCHES = [1, 4, 16, 64, 256, 512];

/** Creates the numbers of one collector, with those of its process: memory, CPU, lag of the event loop. Labels come from fixed lists. */
export function createPrometheusMetrics(): PrometheusMetrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const receipts = new Counter({
    name: 'sluice_receipts_total',
    help: 'Receipts that were answered, by what became of them.',
    labelNames: ['site', 'outcome'],
    registers,
  });
  const requests = new Histogram({
    name: 'sluice_http_request_seconds',
    help: 'Requests that were answered, and how long that took.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  });
  const commits = new Histogram({
    name: 'sluice_commit_seconds',
    help: 'Transactions, and how long they took.',
    labelNames: ['result'],
    buckets: SECONDS,
    registers,
  });
  const batches = new Histogram({
    name: 'sluice_commit_receipts',
    help: 'Receipts in one transaction.',
    buckets: BATCHES,
    registers,
  });
  return {
    request: ({ method, route, status, ms }) => requests.observe({ method, route, status }, ms / 1000),
    receipt: (site, outcome) => receipts.inc({ site, outcome }),
    commit(seconds, count, ok) {
      commits.observe({ result: ok ? 'ok' : 'failed' }, seconds);
      batches.observe(count);
    },
    watchQueue: (load) => gauges(registers, load),
    read: async () => ({ text: await register.metrics(), type: register.contentType }),
  };
}

function gauges(registers: Registry[], load: () => QueueLoad): void {
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  gauge('sluice_queue_receipts', 'Receipts that wait for their transaction or are in it.', () => load().rows);
  gauge('sluice_queue_bytes', 'Bytes that they take, at most.', () => load().bytes);
}
