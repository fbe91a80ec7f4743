import type { Handler } from 'hono';
import { timingSafeEqual } from 'hono/utils/buffer';
import { Problem } from '../problem.ts';

/** The numbers of a collector in Prometheus' text format, and who may read them. */
export interface MetricsSource {
  /** What a reader has to bring: `Authorization: Bearer <token>`. */
  readonly token: string;
  /** The numbers as they are now, and their media type. */
  read(): Promise<{ readonly text: string; readonly type: string }>;
}

/**
 * `GET /metrics`: numbers for Prometheus, for who has the token; 401 for others. Where none is set there are none: 404.
 *
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export function metrics(source: MetricsSource | undefined): Handler {
  return async (c) => {
    if (!source) throw new Problem(404, 'not_found', 'There is nothing here.');
    const [, given = ''] = /^Bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '') ?? [];
    if (!(await timingSafeEqual(source.token, given))) {
      throw new Problem(401, 'unauthorised', 'Give the token of SLUICE_METRICS_TOKEN as "Authorization: Bearer".', {
        headers: { 'WWW-Authenticate': 'Bearer realm="Sluice metrics"' },
      });
    }
    const { text, type } = await source.read();
    return c.body(text, 200, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  };
}
