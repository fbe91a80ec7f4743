import { createServer } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createApp, createCommitQueue, openSqliteStore } from '../dist/index.js';

// A collector that is wrong on purpose: it acknowledges what it has only in memory, as many do, and writes it half a second later. The test must see
// that it loses receipts, or the test would see nothing.

const BEHIND = 500;

const store = await openSqliteStore(join(process.env.SLUICE_DATA, 'receipts.db'));
let place = await store.log.size();
const early = {
  ...store,
  async put(receipts) {
    setTimeout(() => store.put(receipts), BEHIND);
    return receipts.map(({ receivedAt }) => ({ outcome: 'stored', seq: ++place, receivedAt }));
  },
};
const app = createApp({ store: early, queue: createCommitQueue(early), sites: JSON.parse(process.env.SLUICE_SITES) });
const server = createServer(getRequestListener(app.fetch));
server.listen(0, '127.0.0.1', () => process.stdout.write(`listens on http://127.0.0.1:${server.address().port}\n`));
