import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, createCommitQueue, createLogKeeper, createMemoryStore, exampleReceipt } from '@sluice/collector';
import { type Finding, makeSecretKey, parseSecretKey } from '@sluice/log';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { runVerify } from './verify.ts';

const ORIGIN = 'https://shop.example';
const URL_OF_LOG = 'https://collector.example';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-verify-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.unstubAllGlobals());

/** A collector whose answers the command fetches; `seed` makes its key. */
function collectorOf(seed = 1) {
  const store = createMemoryStore();
  const signer = parseSecretKey(makeSecretKey('shop.example/receipts', new Uint8Array(32).fill(seed)));
  if (!signer) throw new Error('no signer');
  const keeper = createLogKeeper({ store, signer });
  const sites = [{ id: 'shop', origins: [ORIGIN] }];
  const app = createApp({ store, queue: createCommitQueue(store), sites, logKey: signer.key });
  const text = async (path: string) => (await app.request(path)).text();
  return {
    key: signer.key,
    text,
    /** Receives so many receipts and signs; gives the proof of the last. */
    async receive(count: number): Promise<string> {
      const receipts = Array.from({ length: count }, () => exampleReceipt({}, Date.now()));
      for (const receipt of receipts) {
        const headers = { 'Content-Type': 'text/plain', Origin: ORIGIN };
        await app.request('/v1/receipts', { method: 'POST', body: JSON.stringify(receipt), headers });
      }
      await keeper.tick();
      return text(`/v1/receipts/${receipts.at(-1)?.id}/proof`);
    },
    /** From now on this collector answers at {@link URL_OF_LOG}. */
    serve(change = (_path: string, answer: Response): Response => answer) {
      vi.stubGlobal('fetch', async (url: string) => {
        const path = url.slice(URL_OF_LOG.length);
        return change(path, await app.request(path));
      });
    },
  };
}

let files = 0;
async function fileOf(text: string | Uint8Array): Promise<string> {
  const path = join(folder, `file-${files++}`);
  await writeFile(path, text);
  return path;
}

async function run(file: string | undefined, flags: Partial<Parameters<typeof runVerify>[1]> = {}) {
  const printed: string[] = [];
  const warned: string[] = [];
  const terminal = { print: (line: string) => printed.push(line), warn: (line: string) => warned.push(line) };
  const code = await runVerify(file, { witness: [], ...flags }, terminal);
  return { code, out: printed.join('\n'), err: warned.join('\n') };
}

describe('whoever holds a proof', () => {
  it('learns in plain words what it proves and what it does not, without a network', async () => {
    vi.stubGlobal('fetch', undefined);
    const collector = collectorOf();
    const proof = await fileOf(await collector.receive(3));
    const { code, out } = await run(proof);
    expect(code).toBe(0);
    expect(out).toContain(
      'proven     The receipt is entry 3 of the 3 under this checkpoint, with every byte of its text.',
    );
    expect(out).toMatch(/not proven Whose key this is: .*\nnot proven That nobody rewrote the log: /);
    expect(out).toMatch(/\nNothing is forged. See above what is not proven.$/);
    expect((await run(proof, { key: collector.key })).out).toContain('proven     It is the key that you gave.');
  });

  it('gives a program findings as JSON', async () => {
    const proof = await fileOf(await collectorOf().receive(1));
    const { ok, findings } = JSON.parse((await run(proof, { json: true })).out);
    expect(ok).toBe(true);
    expect(findings.map(({ check }: Finding) => check)).toEqual(['file', 'signature', 'inclusion', 'key', 'witness']);
  });

  it('is told by 1 of a receipt that was changed or put in place of another, and of a key of one’s own', async () => {
    const collector = collectorOf();
    const [one, other] = [await collector.receive(1), await collector.receive(1)].map((text) => JSON.parse(text));
    const forged = [
      { ...one, body: one.body.replace('"analytics":true', '"analytics":false') },
      { ...one, body: other.body },
      { ...one, body: other.body, salt: other.salt },
      { ...one, proof: other.proof },
      { ...one, log: { ...one.log, key: collectorOf(2).key } },
    ];
    for (const bundle of forged) {
      const { code, out } = await run(await fileOf(JSON.stringify(bundle)));
      expect([code, out]).toEqual([1, expect.stringMatching(/WRONG .*\nSomething is forged or damaged/s)]);
    }
    const elsewhere = await fileOf(await collectorOf(2).receive(1));
    expect((await run(elsewhere, { key: collector.key })).code).toBe(1);
  });

  it('compares it with a checkpoint that somebody kept, by the log’s tiles if need be', async () => {
    const collector = collectorOf();
    const early = await collector.receive(2);
    const kept = await fileOf(await collector.text('/checkpoint'));
    const late = await collector.receive(260);
    expect((await run(await fileOf(early), { checkpoint: kept })).out).toContain('of the same 2 entries');
    expect((await run(await fileOf(late), { checkpoint: kept })).out).toContain('takes the tiles of the log');
    collector.serve();
    const compared = await run(await fileOf(late), { checkpoint: kept, url: URL_OF_LOG });
    expect([compared.code, compared.out]).toEqual([0, expect.stringContaining('Nothing was rewritten: the 2 entries')]);
  });

  it('finds out a history that was rewritten, though the right key signed both', async () => {
    const [before, after] = [collectorOf(), collectorOf()];
    await before.receive(2);
    const kept = await fileOf(await before.text('/checkpoint'));
    const proof = await fileOf(await after.receive(2));
    const { code, out } = await run(proof, { checkpoint: kept, key: after.key });
    expect([code, out]).toEqual([1, expect.stringContaining('two different logs of 2 entries: history was rewritten')]);
  });

  it.each([
    ['nothing', ''],
    ['a page', '<!doctype html>'],
    ['JSON of something else', '{"id":7}'],
    ['numbers where texts belong', '{"format":"sluice-proof/1","body":1,"salt":2,"proof":3,"log":{"name":4,"key":5}}'],
    ['brackets without end', '['.repeat(500_000)],
  ])('is told by 1 that %s is no proof', async (_what, text) => {
    expect(await run(await fileOf(text))).toMatchObject({ code: 1, out: expect.stringContaining('This is no proof') });
  });

  it('sees no control characters that a forger put into a file', async () => {
    const bundle = JSON.parse(await collectorOf().receive(1));
    const log = { ...bundle.log, key: `x\u001b[2J\u202e+00000000+AA==` };
    const { out } = await run(await fileOf(JSON.stringify({ ...bundle, log })), { key: bundle.log.key });
    expect(out).toContain('another key than the one that you gave: x?[2J?+');
  });
});

describe('an auditor with an old checkpoint', () => {
  it('proves that the log of today contains it', async () => {
    const collector = collectorOf();
    await collector.receive(3);
    const consistency = await fileOf(await collector.text('/checkpoint'));
    await collector.receive(260);
    collector.serve();
    const { code, out } = await run(undefined, { consistency, url: URL_OF_LOG, key: collector.key });
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('the 3 entries of the one checkpoint are the first of the 263'),
    ]);
    expect(out).toContain('All of it is proven.');
    expect((await run(undefined, { consistency, url: URL_OF_LOG })).out).toContain('the log itself said it');
  });

  it('is told by 1 of a log that was rewritten, is another’s, or holds its tiles back', async () => {
    const collector = collectorOf();
    await collector.receive(3);
    const consistency = await fileOf(await collector.text('/checkpoint'));
    const flags = { consistency, url: URL_OF_LOG, key: collector.key };
    const rewritten = collectorOf();
    await rewritten.receive(5);
    rewritten.serve();
    expect(await run(undefined, flags)).toMatchObject({
      code: 1,
      out: expect.stringContaining('history was rewritten'),
    });
    const other = collectorOf(2);
    await other.receive(5);
    other.serve();
    expect(await run(undefined, flags)).toMatchObject({
      code: 1,
      out: expect.stringContaining('not signed by this key'),
    });
    await collector.receive(2);
    collector.serve((path, answer) => (path.startsWith('/tile/') ? new Response(null, { status: 404 }) : answer));
    expect(await run(undefined, flags)).toMatchObject({ code: 1, out: expect.stringContaining('has not proven it') });
    collector.serve((path, answer) => (path.startsWith('/tile/') ? new Response(new Uint8Array(8192)) : answer));
    expect(await run(undefined, flags)).toMatchObject({ code: 1, out: expect.stringContaining('WRONG') });
  });

  it.each<[string, (path: string, answer: Response) => Response]>([
    ['with an error', () => new Response(null, { status: 500 })],
    ['without end', () => new Response(new Uint8Array(1_000_000))],
    ['with nothing', () => new Response(null, { status: 404 })],
  ])('is told by 2 that a log answers %s', async (_what, change) => {
    const collector = collectorOf();
    await collector.receive(1);
    const consistency = await fileOf(await collector.text('/checkpoint'));
    collector.serve(change);
    const { code, err } = await run(undefined, { consistency, url: URL_OF_LOG });
    expect([code, err]).toEqual([2, expect.stringContaining(`${URL_OF_LOG}/checkpoint`)]);
  });
});

it.each<[string, string | undefined, object, string]>([
  ['neither a proof nor a checkpoint', undefined, {}, 'Give either'],
  ['both', 'proof.json', { consistency: 'old.txt' }, 'Give either'],
  ['a file that is not there', '/nowhere.json', {}, 'cannot read /nowhere.json'],
  ['a checkpoint without a log', undefined, { consistency: '/dev/null' }, '--consistency needs --url'],
  ['an address that is none', undefined, { consistency: '/dev/null', url: 'collector' }, 'give an address such as'],
])('who gives %s is told by 2 what to give', async (_what, file, flags, words) => {
  expect(await run(file, flags)).toMatchObject({ code: 2, err: expect.stringContaining(words), out: '' });
});

it('a file that is no text, or larger than any proof, is not read', async () => {
  expect(await run(await fileOf(Uint8Array.of(255, 254)))).toMatchObject({ code: 2 });
  expect(await run(await fileOf(' '.repeat(2_000_001)))).toMatchObject({
    code: 2,
    err: expect.stringContaining('larger'),
  });
});
