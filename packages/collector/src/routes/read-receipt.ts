import type { Handler } from 'hono';
import { Problem } from '../problem.ts';
import type { Store } from '../store/store.ts';

/**
 * `GET /v1/receipts/:id`: a visitor's receipt as it is stored, `{ seq, receivedAt, receipt }`, to compare with the copy
 * that they keep. Who knows the id may read it: 74 of its bits are random, and only the visitor was told. Of one that they have had erased 410 with
 * what stays of it: `{ error: "erased", message, seq, receivedAt, sha256, erasedAt }`.
 */
export function readReceipt(store: Store): Handler<object, '/v1/receipts/:id'> {
  return async (c) => {
    const id = c.req.param('id');
    const stored = await store.get(id);
    const erased = stored ? undefined : await store.getErased(id);
    if (erased) {
      const { id: _, ...proof } = erased;
      const message = 'The visitor has had this receipt erased; its place and the hash of its bytes stay.';
      return c.json({ error: 'erased', message, ...proof }, 410, { 'Cache-Control': 'no-store' });
    }
    if (!stored) throw new Problem(404, 'no_such_receipt', 'No receipt of this id is stored here.');
    const { seq, receivedAt, body } = stored;
    // The text that was received stands in the answer unchanged, so that its hash can be compared.
    const json = `{"seq":${seq},"receivedAt":${JSON.stringify(receivedAt)},"receipt":${body}}`;
    return c.body(json, 200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  };
}
