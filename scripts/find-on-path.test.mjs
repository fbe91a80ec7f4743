import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findOnPath } from './find-on-path.mjs';

let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-path-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function put(name, mode = 0o755) {
  const file = join(folder, name);
  writeFileSync(file, '');
  chmodSync(file, mode);
  return file;
}

test('the first name goes before the second, in whatever folder it lies', () => {
  mkdirSync(join(folder, 'a'));
  const path = [join(folder, 'a'), folder].join(delimiter);
  put('a/second');
  const first = put('first');
  expect(findOnPath(['first', 'second'], path)).toBe(first);
});

test('a file that may not be executed is passed over', () => {
  put('chromium', 0o644);
  expect(findOnPath(['chromium'], folder)).toBeUndefined();
});

test('a folder of that name is passed over', () => {
  mkdirSync(join(folder, 'chromium'));
  expect(findOnPath(['chromium'], folder)).toBeUndefined();
});

test.each([undefined, '', delimiter, '/no/such/folder'])('a PATH of %j holds nothing', (path) => {
  expect(findOnPath(['chromium'], path)).toBeUndefined();
});
