import { connect } from 'node:net';
import { exampleReceipt } from '../packages/collector/dist/index.js';

// Sends receipts to the collector at the first argument, over as many connections as the second says: first some to warm up, then as many as the third
// says. Every one is another, made before the clock runs, and written as it is: a client's own work would be measured with the server's.
// Waits for a line on its standard input before each of the two parts, and prints what it has found as JSON after it.

const [address = '', connections = '200', count = '50000'] = process.argv.slice(2);
const WARM_UP = 10_000;
const ORIGIN = 'https://shop.example';
const { hostname, port, host } = new URL(address);

function request() {
  const body = JSON.stringify(exampleReceipt({}, Date.now()));
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

const parts = [WARM_UP, Number(count)].map((size) => Array.from({ length: size }, request));
console.log(JSON.stringify({ bytes: parts[0][0].length }));
for await (const _ of process.stdin) {
  const part = parts.shift();
  if (!part) break;
  console.log(JSON.stringify(await run(part)));
  if (parts.length === 0) break;
}
process.stdin.destroy();
