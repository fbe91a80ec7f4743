import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCspCommand } from './csp.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-csp-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What an owner sees who runs `sluice csp` with this configuration. */
async function run(config: string | object, ...options: string[]): Promise<{ out: string; err: string; code: number }> {
  const file = join(folder, 'sluice.config.json');
  await writeFile(file, typeof config === 'string' ? config : JSON.stringify(config));
  const out: string[] = [];
  const err: string[] = [];
  let code = 0;
  const command = createCspCommand()
    .exitOverride()
    .configureOutput({ writeOut: (text) => void out.push(text), writeErr: (text) => void err.push(text) });
  try {
    await command.parseAsync(['--config', file, ...options], { from: 'user' });
  } catch (error) {
    code = (error as { exitCode: number }).exitCode;
  }
  return { out: out.join(''), err: err.join(''), code };
}

it('an owner gets the policy of each state, the same with every run', async () => {
  const config = { vendors: ['youtube'], gate: { allow: ['cdn.example'] } };
  const { out, err, code } = await run(config, '--host', 'www.shop.example');
  expect(out).toMatch(
    /^# undecided\nContent-Security-Policy: default-src 'self' .* \*\.shop\.example:\* .*\n# refused\n.*\n# accepted\n# no policy\n$/,
  );
  expect(out).toContain(' cdn.example ');
  expect(out).not.toContain('youtube');
  expect([err, code]).toEqual(['', 0]);
  expect((await run(config, '--host', 'www.shop.example')).out).toBe(out);
});

it('a page’s source gets a meta element, a program gets JSON', async () => {
  const meta = await run({ vendors: ['youtube'] }, '--state', 'refused', '--format', 'meta');
  expect(meta.out).toMatch(
    /^<!-- refused -->\n<meta http-equiv="Content-Security-Policy" content="default-src 'self' [^"<>]*">\n$/,
  );
  const { out } = await run({ vendors: ['youtube'] }, '--format', 'json');
  expect(JSON.parse(out)).toEqual({
    undecided: { policy: expect.stringMatching(/^default-src/), omitted: [] },
    refused: { policy: expect.stringMatching(/^default-src/), omitted: [] },
    accepted: { policy: null, omitted: [] },
  });
});

it('where unknown hosts may run there is no policy to print', async () => {
  expect((await run({ vendors: ['youtube'] }, '--region', 'US', '--state', 'undecided')).out).toBe(
    '# undecided\n# no policy\n',
  );
});

it('an owner is told what could not be let through', async () => {
  const { err } = await run({ vendors: ['youtube'], gate: { allow: ['google.com'] } }, '--state', 'undecided');
  expect(err).toBe('undecided: google.com is left out, because it would let through what is held\n');
});

it.each([
  ['a configuration that is no JSON', 'x', [], 'no JSON'],
  ['a configuration with a mistake', { vendors: ['youtube'], expiry: -1 }, [], 'configuration: expiry is -1'],
  ['a region that is none', {}, ['--region', 'EU'], 'ISO 3166'],
  ['a state that is none', {}, ['--state', 'maybe'], 'Allowed choices'],
  ['a file that is not there', {}, ['--config', '/nowhere.json'], 'cannot read /nowhere.json'],
])('%s prints no policy, and says what is wrong', async (_what, config, options, words) => {
  const { out, err, code } = await run(config, ...options);
  expect(out).toBe('');
  expect(err).toContain(words);
  expect(code).not.toBe(0);
});
