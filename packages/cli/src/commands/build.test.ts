import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CATALOGUE_TABLE } from '@sluice/catalog';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createBuildCommand } from './build.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-build-'));
  await mkdir(join(folder, 'general'));
  await writeFile(join(folder, 'general', 'sluice.js'), `page.table=${JSON.stringify(CATALOGUE_TABLE)}`);
  for (const name of ['iab', 'strict'])
    await writeFile(join(folder, 'general', `sluice-${name}.js`), `page.${name}=${JSON.stringify(CATALOGUE_TABLE)}`);
  for (const name of ['sluice-vendors.js', 'sluice-vendors.js.map', 'sluice-ui.js', 'sluice.js.map'])
    await writeFile(join(folder, 'general', name), 'general');
});
afterAll(() => rm(folder, { recursive: true }));

/** What an owner sees who runs `sluice build` with this configuration. */
async function run(config: string, ...options: string[]): Promise<{ out: string; err: string; code: number }> {
  const file = join(folder, 'sluice.config.json');
  await writeFile(file, config);
  const out: string[] = [];
  const err: string[] = [];
  let code = 0;
  const command = createBuildCommand()
    .exitOverride()
    .configureOutput({ writeOut: (text) => void out.push(text), writeErr: (text) => void err.push(text) });
  const files = ['--files', join(folder, 'general'), '--out', join(folder, 'own')];
  try {
    await command.parseAsync(['--config', file, ...files, ...options], { from: 'user' });
  } catch (error) {
    code = (error as { exitCode: number }).exitCode;
  }
  return { out: out.join(''), err: err.join(''), code };
}

it('an owner gets all files of the tag, and the line for their pages, whose hash is that of the file', async () => {
  const { out, err, code } = await run('{"vendors":["youtube"]}', '--path', '/assets/gate');
  expect((await readdir(join(folder, 'own'))).sort()).toEqual(['sluice-ui.js', 'sluice-vendors.js', 'sluice.js']);
  const script = await readFile(join(folder, 'own', 'sluice.js'));
  const hash = createHash('sha384').update(script).digest('base64');
  expect(out).toBe(`<script src="/assets/gate/sluice.js" integrity="sha384-${hash}"></script>\n`);
  expect(err).toMatch(/^sluice\.js: \d+\.\d kB in brotli, the general one \d+\.\d kB\n$/);
  expect(code).toBe(0);
  expect(await readFile(join(folder, 'own', 'sluice-vendors.js'), 'utf8')).toContain('YouTube');
});

it.each([
  ['{"iab":{"tcf":{"cmpId":300}}}', 'iab'],
  ['{"iab":{"gpp":{}},"gate":{"strict":true}}', 'iab'],
  ['{"gate":{"strict":true}}', 'strict'],
  ['{}', 'table'],
])('an owner whose configuration is %s gets the script that can do it, under the same name', async (config, name) => {
  expect((await run(config)).code).toBe(0);
  expect(await readFile(join(folder, 'own', 'sluice.js'), 'utf8')).toContain(`page.${name}=`);
});

it.each([
  ['{"iab":{"tcf":{}}}', 'iab.tcf.cmpId'],
  ['{"iab":{"gpp":{"sections":["uspv1"]}}}', 'uspv1 is deprecated'],
  ['{"vendors":["nobody-knows"]}', 'nobody-knows'],
  ['{"region":7}', 'region'],
  ['{', 'JSON'],
])('an owner with the mistake %s is told of it and gets nothing', async (config, word) => {
  const { out, err, code } = await run(config);
  expect(err).toContain(word);
  expect([out, code]).toEqual(['', 1]);
});

it('an owner without the general files is told which is missing', async () => {
  const { err, code } = await run('{}', '--files', join(folder, 'nowhere'));
  expect(err).toMatch(/cannot read the general script: .*nowhere/);
  expect(code).toBe(1);
});
