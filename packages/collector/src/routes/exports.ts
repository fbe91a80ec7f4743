import type { Handler } from 'hono';
import type { OperatorEnv } from '../access/require-operator.ts';
import { exportsPage } from '../dashboard/exports-page.ts';
import type { Site } from '../site.ts';

/** `GET /dashboard/exports`: the form that asks for an export. */
export function showExports(sites: readonly Site[]): Handler<OperatorEnv> {
  const ids = sites.map(({ id }) => id);
  return (c) => c.html(exportsPage({ operator: c.get('operator'), sites: ids }));
}
