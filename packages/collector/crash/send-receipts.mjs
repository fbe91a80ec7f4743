import { Agent, request } from 'node:http';
import { exampleReceipt } from '../dist/store/example-receipt.js';
import { ORIGIN, SITE } from './start-collector.mjs';

/** Requests under way at a time. */
const LANES = 64;

const ACKNOWLEDGED = new Set(['200', '201']);
const LATER = new Set(['429', '503']);

/** Creates the book that a sender keeps: what was acknowledged, and what has had no answer yet and will be sent again. */
export function createBook() {
  return {
    /** By id: the body, and the answer. @type {Map<string, { body: string, seq?: number }>} */
    acknowledged: new Map(),
    /** By id. @type {Map<string, string>} */
    open: new Map(),
    /** How often each status came, and `none` where the connection broke. @type {Map<string, number>} */
    statuses: new Map(),
    /** How many were sent behind the first 503 and acknowledged. */
    afterFailure: 0,
  };
}

/**
 * Sends receipts on many lanes at a time, as fast as the collector takes them, until it is stopped or the collector is gone. As a browser's outbox does, it
 * sends what has had no answer again, with the same id.
 *
 * @returns {{ stop: () => Promise<void> }} resolves when no request is under way any more
 */
export function sendReceipts(url, book) {
  const agent = new Agent({ keepAlive: true, maxSockets: LANES });
  const waiting = [...book.open];
  let isOver = false;

  async function lane() {
    while (!isOver) {
      const [id, body] = waiting.pop() ?? newReceipt();
      book.open.set(id, body);
      // Answers of one moment come in any order: only what is sent later is later.
      const isLate = book.statuses.has('503');
      const { status, answer } = await post(`${url}/v1/receipts`, agent, body);
      book.statuses.set(status, (book.statuses.get(status) ?? 0) + 1);
      if (status === 'none') return;
      if (ACKNOWLEDGED.has(status)) acknowledge(id, body, answer, isLate);
      else await putOff(id, body, status, answer);
    }
  }

  function acknowledge(id, body, { seq }, isLate) {
    book.open.delete(id);
    book.acknowledged.set(id, { body, seq });
    if (isLate) book.afterFailure++;
  }

  async function putOff(id, body, status, answer) {
    if (!LATER.has(status)) throw new Error(`${status} for a good receipt: ${JSON.stringify(answer)}`);
    waiting.push([id, body]);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }

  const lanes = Promise.all(Array.from({ length: LANES }, lane));
  lanes.catch(() => undefined);
  return {
    async stop() {
      isOver = true;
      await lanes;
      agent.destroy();
    },
  };
}

function newReceipt() {
  const receipt = exampleReceipt({ site: SITE }, Date.now());
  return [receipt.id, JSON.stringify(receipt)];
}

function post(url, agent, body) {
  return new Promise((resolve) => {
    const headers = { 'Content-Type': 'text/plain', 'Content-Length': Buffer.byteLength(body), Origin: ORIGIN };
    const outgoing = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      // An answer that breaks off is none.
      response.on('end', () => resolve({ status: String(response.statusCode), answer: parse(text) }));
      response.on('error', () => resolve({ status: 'none' }));
    });
    outgoing.on('error', () => resolve({ status: 'none' }));
    outgoing.end(body);
  });
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
