import { createServer } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findPort } from './find-port.mjs';

let server;
let busy;

beforeEach(async () => {
  server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  busy = server.address().port;
});

afterEach(() => new Promise((resolve) => server.close(resolve)));

test('a port that somebody listens on is passed over for a later one', async () => {
  expect(await findPort(busy)).toBeGreaterThan(busy);
});

test('a port that is meant for something else is passed over', async () => {
  const free = await findPort(busy);
  expect(await findPort(free, [free])).toBeGreaterThan(free);
});

test('the end of all ports is an error that says what to do', async () => {
  await expect(findPort(65_536)).rejects.toThrow('end one of the programs');
});
