import { Miniflare } from 'miniflare';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeConformance } from '../store/conformance.ts';
import { bundleForWorkerd, COMPATIBILITY_DATE } from './bundle-for-workerd.ts';

/** Runs the tests of the suite by their number, each in an object of its own; what was compared with what goes back. */
const SUITE = `
import { storeConformance } from './store/conformance.ts';
import { openDurableStore } from './edge/durable-store.ts';

const plain = (value) => JSON.stringify([value], (key, each) =>
  each instanceof Map ? { map: [...each] } : each instanceof Uint8Array ? { bytes: [...each].join() } : each);

export class Suite {
  constructor({ storage }) {
    this.storage = storage;
  }
  async fetch(request) {
    const tests = [];
    const compared = [];
    const runner = {
      describe: (name, body) => body(),
      it: (sentence, body) => tests.push(body),
      expect: (actual) => ({ toEqual: (expected) => compared.push([plain(actual), plain(expected)]) }),
    };
    storeConformance(runner, '', async () => openDurableStore(this.storage));
    const failed = await tests[Number(new URL(request.url).pathname.slice(1))]().then(() => null, (error) => error.stack);
    return Response.json({ compared, failed });
  }
}

export default {
  fetch(request, env) {
    return env.SUITE.get(env.SUITE.idFromName(request.url)).fetch(request);
  },
};
`;

describe('in workerd', () => {
  let workerd: Miniflare;
  beforeAll(async () => {
    workerd = new Miniflare({
      modules: true,
      script: await bundleForWorkerd(SUITE),
      compatibilityDate: COMPATIBILITY_DATE,
      cf: false,
      durableObjects: { SUITE: { className: 'Suite', useSQLite: true } },
    });
  });
  afterAll(() => workerd.dispose());

  let number = 0;
  const run = (sentence: string) => {
    const path = `/${number++}`;
    it(sentence, async () => {
      const answer = await workerd.dispatchFetch(`http://suite.test${path}`);
      const { compared, failed } = (await answer.json()) as { compared: [string, string][]; failed: string | null };
      expect(failed).toBeNull();
      expect(compared.length).toBeGreaterThan(0);
      for (const [actual, expected] of compared) expect(JSON.parse(actual)).toEqual(JSON.parse(expected));
    });
  };
  storeConformance({ describe, it: run, expect }, 'Durable Object', () => Promise.reject(new Error('runs elsewhere')));
});
