import { UUIDV4 } from '@sluice/core';
import type { Handler } from 'hono';
import type { OperatorEnv } from '../access/require-operator.ts';
import { type Finding, receiptsPage } from '../dashboard/receipts-page.ts';
import type { Site } from '../site.ts';
import type { Store, StoredReceipt } from '../store/store.ts';

/** What looking up receipts needs. */
export interface LookUpOptions {
  readonly sites: readonly Site[];
  readonly store: Store;
}

/** Most receipts of one visitor that are shown. */
const MOST = 100;

/** `GET /dashboard/receipts`, and `/dashboard/receipts/:id` for one of them: the page to look up receipts. */
export function receiptPage({ store }: LookUpOptions): Handler<OperatorEnv> {
  return async (c) => {
    const operator = c.get('operator');
    const asked = c.req.param('id');
    if (asked === undefined) return c.html(receiptsPage({ operator }));
    const finding = await findReceipt(store, asked);
    return c.html(receiptsPage({ operator, asked, finding }), finding.kind === 'nothing' ? 404 : 200);
  };
}

/** `POST /dashboard/receipts` with `id`: looks up a receipt or a visitor. By a form, because a consent id is the visitor's key and stays out of addresses. */
export function lookUp({ sites, store }: LookUpOptions): Handler<OperatorEnv> {
  return async (c) => {
    const operator = c.get('operator');
    const asked = c.get('form').text('id').trim().toLowerCase();
    const finding = UUIDV4.test(asked) ? await findSubject(store, sites, asked) : await findReceipt(store, asked);
    return c.html(receiptsPage({ operator, asked: asked.slice(0, 64), finding }));
  };
}

async function findReceipt(store: Store, id: string): Promise<Finding> {
  const receipt = await store.get(id);
  if (receipt) return { kind: 'receipt', receipt };
  const erasure = await store.getErased(id);
  return erasure ? { kind: 'erased', erasure } : { kind: 'nothing' };
}

/** A consent id is of one site, but nobody has to know of which. */
async function findSubject(store: Store, sites: readonly Site[], subject: string): Promise<Finding> {
  const receipts: StoredReceipt[] = [];
  for (const { id: site } of sites) receipts.push(...(await store.bySubject({ site, subject }, '', MOST + 1)));
  if (receipts.length === 0) return { kind: 'nothing' };
  return { kind: 'subject', receipts: receipts.slice(0, MOST), more: receipts.length > MOST };
}
