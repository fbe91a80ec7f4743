import type { Handler } from 'hono';
import type { OperatorEnv } from '../access/require-operator.ts';
import { journalPage } from '../dashboard/journal-page.ts';
import type { Journal } from '../journal.ts';

const SHOWN = 200;

/** `GET /dashboard/journal`: what operators did last. */
export function showJournal(journal: Journal): Handler<OperatorEnv> {
  return async (c) => c.html(journalPage({ operator: c.get('operator'), entries: await journal.newest(SHOWN) }));
}
