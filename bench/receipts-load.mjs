import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { exampleReceipt } from '../packages/collector/dist/index.js';
import { canonicalJson } from '../packages/core/dist/index.js';
import { exampleNotice } from '../packages/receipt/dist/index.js';

// Sends receipts to the collector at the first argument, over as many connections as the second says: first some to warm up, then as many as the third
// says. Every one is another, made before the clock runs, and written as it is: a client's own work would be measured with the server's.
// Waits for a line on its standard input before each of the two parts, and prints what it has found as JSON after it.

const [address = '', connections = '200', count = '50000'] = process.argv.slice(2);
/** With fewer the compiler still works while the clock runs, and that is a tenth of what a receipt seems to take. */
const WARM_UP = 30_000;
const ORIGIN = 'https://shop.example';
const { hostname, port, host } = new URL(address);

const notice = canonicalJson(exampleNotice());
const hash = createHash('sha256').update(notice).digest('hex');

/** What a page sends once the first layer was answered: two categories, two vendors, and the notice that was seen. */
const CHOICE = { source: 'banner', event: 'given', layout: 'box', notice: hash };
const ANSWERS = {
  categories: { analytics: true, ads: true },
  vendors: { 'google-analytics': true, 'meta-pixel': true },
};

/** A site's notice is sent once, by the first of its visitors. */
async function sendNotice() {
  const init = { method: 'PUT', headers: { Origin: ORIGIN, 'Content-Type': 'application/json' }, body: notice };
  const { ok, status } = await fetch(`${address}/v1/documents/${hash}`, init);
  if (!ok) throw new Error(`the notice was answered with ${status}`);
}

function request() {
  const body = JSON.stringify(exampleReceipt({ ...CHOICE, ...ANSWERS }, Date.now()));
  const head = `POST /v1/receipts HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${ORIGIN}\r\nContent-Type: text/plain\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`;
  return Buffer.from(`${head}Accept: */*\r\n\r\n${body}`);
}

/** How long a whole answer at the start of a text is, and its status; `undefined` while it has not come whole. */
function answerIn(text) {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(text)?.[1] ?? 0);
  return text.length < end + 4 + length ? undefined : Number(text.slice(9, 12));
}

async function run(requests) {
  const times = new Float64Array(requests.length);
  const statuses = {};
  let next = 0;
  const lane = () =>
    new Promise((resolve, reject) => {
      let text = '';
      let mine = 0;
      let sent = 0;
      const socket = connect({ host: hostname, port: Number(port), noDelay: true });
      const send = () => {
        mine = next++;
        if (mine >= requests.length) return socket.end();
        sent = performance.now();
        socket.write(requests[mine]);
      };
      socket.setEncoding('latin1');
      socket.on('connect', send);
      socket.on('data', (chunk) => {
        text += chunk;
        const status = answerIn(text);
        if (status === undefined) return;
        times[mine] = performance.now() - sent;
        statuses[status] = (statuses[status] ?? 0) + 1;
        text = '';
        send();
      });
      socket.on('close', resolve);
      socket.on('error', reject);
    });
  const start = performance.now();
  await Promise.all(Array.from({ length: Number(connections) }, lane));
  const seconds = (performance.now() - start) / 1000;
  const sorted = times.sort();
  const at = (share) => sorted[Math.floor(sorted.length * share)];
  return { perSecond: requests.length / seconds, p50: at(0.5), p99: at(0.99), statuses };
}

await sendNotice();
const parts = [WARM_UP, Number(count)].map((size) => Array.from({ length: size }, request));
console.log(JSON.stringify({ bytes: parts[0][0].length }));
for await (const _ of process.stdin) {
  const part = parts.shift();
  if (!part) break;
  console.log(JSON.stringify(await run(part)));
  if (parts.length === 0) break;
}
process.stdin.destroy();
