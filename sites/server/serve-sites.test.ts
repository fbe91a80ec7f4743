import { request } from 'node:http';
import { Hono } from 'hono';
import { afterEach, expect, test } from 'vitest';
import { type ServedSites, serveSites } from './serve-sites.ts';

let served: ServedSites | undefined;

afterEach(() => served?.close());

const site = (text: string) => new Hono().get('*', (context) => context.text(text));

/** Asks as a browser does, with a host name that only browsers resolve. */
function get(port: number, host: string): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, headers: { host } }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString() });
    });
    call.on('error', reject).end();
  });
}

test('the first label of the host name picks the site', async () => {
  served = await serveSites({ one: site('first'), two: site('second') });
  const { port } = served;
  expect(served.urlOf('two')).toBe(`http://two.localhost:${port}`);
  expect((await get(port, `two.localhost:${port}`)).text).toBe('second');
});

test.each(['localhost', 'constructor.localhost', '__proto__.localhost', 'on', '[::1]'])(
  'the host %s belongs to no site, and is told which there are',
  async (host) => {
    served = await serveSites({ one: site('first') });
    const { status, text } = await get(served.port, host);
    expect(status).toBe(404);
    expect(text).toContain('one');
  },
);

test('a port that is taken is an error', async () => {
  served = await serveSites({});
  await expect(serveSites({}, served.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
