import type { Handler } from 'hono';
import { Problem } from '../problem.ts';
import type { Store } from '../store/store.ts';

/**
 * `GET /v1/receipts/:id`: a visitor's receipt as it is stored, `{ seq?, receivedAt, receipt }`, to compare with the copy
 * that they keep. Who knows the id may read it: 74 of its bits are random, and only the visitor was told. Of one that they have had erased 410 with
 * what stays of it: `{ error: "erased", message, seq?, receivedAt, entry, erasedAt }`, the entry in hexadecimal digits.
 */
export function readReceipt(store: Store): Handler<object, '/v1/receipts/:id'> {
  return async (c) => {
    const id = c.req.param('id');
    const stored = await store.get(id);
    const erased = stored ? undefined : await store.getErased(id);
    if (erased) {
      const { id: _, entry, ...left } = erased;
      const message = 'This receipt was erased; its place in the log and its entry there stay.';
      const proof = { error: 'erased', message, ...left, entry: hex(entry) };
      return c.json(proof, 410, { 'Cache-Control': 'no-store' });
    }
    if (!stored) throw new Problem(404, 'no_such_receipt', 'No receipt of this id is stored here.');
    const { seq, receivedAt, body } = stored;
    // The text that was received stands in the answer unchanged, so that its hash can be compared.
    const place = seq === undefined ? '' : `"seq":${seq},`;
    const json = `{${place}"receivedAt":${JSON.stringify(receivedAt)},"receipt":${body}}`;
    return c.body(json, 200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  };
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
