import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runMark } from './mark.ts';

const PIXEL = '<img src="https://www.facebook.com/tr?id=1">';
const MARKED = '<img data-sluice="meta-pixel" data-src="https://www.facebook.com/tr?id=1">';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-mark-'));
  put('sluice.config.json', '{}');
});

afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

/** Runs the command as an owner would, in the folder of the site. */
async function run(paths: string[], flags: { out?: string; check?: true; url?: string; config?: string } = {}) {
  const printed: string[] = [];
  const warned: string[] = [];
  const inFolder = (path: string) => join(folder, path);
  const code = await runMark(
    paths.map(inFolder),
    {
      ...flags,
      config: inFolder(flags.config ?? 'sluice.config.json'),
      ...(flags.out && { out: inFolder(flags.out) }),
    },
    {
      print: (line) => printed.push(line.replaceAll(folder, '')),
      warn: (line) => warned.push(line.replaceAll(folder, '')),
    },
  );
  return { code, printed, warned };
}

describe('marking a built site in place', () => {
  test('changes its pages, and nothing else', async () => {
    put('dist/index.html', PIXEL);
    put('dist/blog/post.HTM', PIXEL);
    put('dist/clean.html', '<p>x</p>');
    put('dist/app.js', PIXEL);
    expect(await run(['dist'])).toMatchObject({ code: 0, printed: ['2 tags made inert in 2 files'], warned: [] });
    expect([read('dist/index.html'), read('dist/blog/post.HTM')]).toEqual([MARKED, MARKED]);
    expect([read('dist/clean.html'), read('dist/app.js')]).toEqual(['<p>x</p>', PIXEL]);
    expect(readdirSync(join(folder, 'dist')).sort()).toEqual(['app.js', 'blog', 'clean.html', 'index.html']);
  });

  test('a second time changes nothing', async () => {
    put('dist/index.html', PIXEL);
    await run(['dist']);
    expect((await run(['dist'])).printed).toEqual(['0 tags made inert in 0 files']);
    expect(read('dist/index.html')).toBe(MARKED);
  });

  test('leaves what belongs to no site', async () => {
    for (const path of ['node_modules/a/x.html', '.git/x.html', '.cache/x.html']) put(`dist/${path}`, PIXEL);
    expect((await run(['dist'])).printed).toEqual(['0 tags made inert in 0 files']);
  });

  test('follows no link out of the folder', async () => {
    put('other/x.html', PIXEL);
    put('dist/y.html', PIXEL);
    symlinkSync(join(folder, 'other'), join(folder, 'dist/away'));
    symlinkSync(join(folder, 'dist'), join(folder, 'dist/round'));
    const { code, warned } = await run(['dist']);
    expect(code).toBe(0);
    expect(warned).toEqual(['/dist/away leads out of /dist or nowhere, and is left out']);
    expect(read('other/x.html')).toBe(PIXEL);
  });

  test('keeps permissions', async () => {
    put('dist/x.html', PIXEL);
    chmodSync(join(folder, 'dist/x.html'), 0o640);
    await run(['dist']);
    expect(statSync(join(folder, 'dist/x.html')).mode & 0o777).toBe(0o640);
  });

  test.each([
    ['UTF-8', Buffer.from(`é🙂${PIXEL}`), Buffer.from(`é🙂${MARKED}`)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${PIXEL}`), Buffer.from(`\ufeff${MARKED}`)],
    [
      'an older encoding',
      Buffer.from([0xe9, 0x80, 0xff, ...Buffer.from(PIXEL)]),
      Buffer.from([0xe9, 0x80, 0xff, ...Buffer.from(MARKED)]),
    ],
    ['UTF-16', Buffer.from(`\ufeffé${PIXEL}`, 'utf16le'), Buffer.from(`\ufeffé${MARKED}`, 'utf16le')],
    [
      'the other UTF-16',
      Buffer.from(`\ufeffé${PIXEL}`, 'utf16le').swap16(),
      Buffer.from(`\ufeffé${MARKED}`, 'utf16le').swap16(),
    ],
  ])('keeps every byte of a page in %s', async (_, before, after) => {
    put('dist/x.html', before);
    await run(['dist']);
    expect(readFileSync(join(folder, 'dist/x.html'))).toEqual(after);
  });
});

describe('marking into another folder', () => {
  test('takes everything along, and leaves the first as it was', async () => {
    put('dist/index.html', PIXEL);
    put('dist/a/app.js', 'x');
    put('dist/.well-known/security.txt', 'x');
    symlinkSync('index.html', join(folder, 'dist/home.html'));
    for (const _ of ['once', 'again']) {
      expect(await run(['dist'], { out: 'dist/marked' })).toMatchObject({ code: 0, warned: [] });
    }
    expect(read('dist/index.html')).toBe(PIXEL);
    expect(read('dist/marked/index.html')).toBe(MARKED);
    expect(read('dist/marked/home.html')).toBe(MARKED);
    expect(lstatSync(join(folder, 'dist/marked/home.html')).isSymbolicLink()).toBe(true);
    expect([read('dist/marked/a/app.js'), read('dist/marked/.well-known/security.txt')]).toEqual(['x', 'x']);
    expect(existsSync(join(folder, 'dist/marked/marked'))).toBe(false);
  });

  test('takes single files', async () => {
    put('a/x.txt', PIXEL);
    await run(['a/x.txt'], { out: 'o' });
    expect(read('o/x.txt')).toBe(MARKED);
  });
});

describe('a check', () => {
  test('names every live tag with its place, and changes nothing', async () => {
    const html = `<p>\n  ${PIXEL}<script src="https://cdn.example/a\n.js"></script>\n<noscript>\n${PIXEL}</noscript>`;
    put('dist/a.html', html);
    expect(await run(['dist'], { check: true })).toEqual({
      code: 1,
      printed: [
        '/dist/a.html:2:3 meta-pixel https://www.facebook.com/tr?id=1',
        '/dist/a.html:2:47 unknown https://cdn.example/a .js',
        '/dist/a.html:5:1 meta-pixel https://www.facebook.com/tr?id=1',
      ],
      warned: [],
    });
    expect(read('dist/a.html')).toBe(html);
  });

  test('ends well where all is marked', async () => {
    put('dist/a.html', MARKED);
    expect(await run(['dist'], { check: true })).toEqual({ code: 0, printed: [], warned: [] });
  });

  test('knows the site’s own address', async () => {
    put('dist/a.html', '<script src="https://www.shop.example/app.js"></script>');
    expect((await run(['dist'], { check: true })).code).toBe(1);
    expect((await run(['dist'], { check: true, url: 'https://shop.example' })).code).toBe(0);
  });
});

describe('a script of the site', () => {
  const ASKS = "Object(globalThis.sluiceImport||((f,...a)=>f(...a)))(u=>import(u),'https://static.hotjar.com/x.js')";
  const LIVE = "import('https://static.hotjar.com/x.js')";

  test('has its imports marked, in every file of it', async () => {
    put('dist/a/app.js', LIVE);
    put('dist/b.MJS', `${LIVE};import('./c.js')`);
    put('dist/c.cjs', LIVE);
    put('dist/.cache/d.js', LIVE);
    expect(await run(['dist'])).toEqual({
      code: 0,
      printed: ['0 tags made inert, 2 imports made to ask, in 2 files'],
      warned: [],
    });
    expect([read('dist/a/app.js'), read('dist/b.MJS')]).toEqual([ASKS, `${ASKS};import('./c.js')`]);
    expect([read('dist/c.cjs'), read('dist/.cache/d.js')]).toEqual([LIVE, LIVE]);
    expect((await run(['dist'], { check: true })).code).toBe(0);
    expect((await run(['dist'])).printed).toEqual(['0 tags made inert in 0 files']);
  });

  test('is checked', async () => {
    put('dist/app.js', `// x\n${LIVE};import(x +\n 'y')`);
    expect(await run(['dist'], { check: true })).toEqual({
      code: 1,
      printed: ['/dist/app.js:2:1 hotjar https://static.hotjar.com/x.js', "/dist/app.js:2:42 unknown x + 'y'"],
      warned: [],
    });
  });

  test.each([
    ['a page', 'a/x.html', '<script integrity="sha384-x" src="../app.js?v=1"></script>'],
    ['a link', 'x.html', '<link rel=modulepreload integrity=sha384-x href="https://shop.example/app.js">'],
    ['an import map', 'x.html', '<script type="importmap">{"integrity": {"./app.js": "sha384-x"}}</script>'],
  ])('stays as it is where %s names it with integrity, and the owner is told what to do', async (_, page, html) => {
    put('dist/app.js', LIVE);
    put('dist/b.js', LIVE);
    put(`dist/${page}`, html);
    const url = 'https://shop.example';
    const { printed, warned } = await run(['dist'], { url });
    expect(printed).toEqual(['0 tags made inert, 1 import made to ask, in 1 file']);
    expect(warned).toEqual([
      `/dist/app.js:1:1 stays live: /dist/${page} names the file with integrity: mark it before its hash is taken`,
    ]);
    expect(read('dist/app.js')).toBe(LIVE);
    expect(await run(['dist'], { url, check: true })).toMatchObject({
      code: 1,
      printed: ['/dist/app.js:1:1 hotjar https://static.hotjar.com/x.js'],
    });
  });

  test('that imports a vendor by itself is told of, since nothing can hold that', async () => {
    put('dist/app.js', 'import x from "https://static.hotjar.com/x.js";');
    const { code, warned } = await run(['dist']);
    expect({ code, warned }).toEqual({
      code: 0,
      warned: ['/dist/app.js:1:1 stays live: import it by import(), or from your own host'],
    });
    expect((await run(['dist'], { check: true })).code).toBe(1);
  });

  test('that cannot be read stays as it is, and is told of', async () => {
    put('dist/app.js', `let a = {;\n${LIVE};(`);
    const { code, warned } = await run(['dist']);
    expect(code).toBe(0);
    expect(warned.join()).toMatch(/app.js:\d+:\d+ is no script that can be read; it stays as it is/);
    expect(read('dist/app.js')).toBe(`let a = {;\n${LIVE};(`);
  });
});

describe('a mistake in the command is told, and nothing is written', () => {
  test.each<[string, string[], Parameters<typeof run>[1], RegExp]>([
    ['a folder that is not there', ['nothing'], {}, /There is no file or folder/],
    ['the same folder to write to', ['dist'], { out: 'dist' }, /is the folder .* itself/],
    ['an address that is none', ['dist'], { url: 'shop.example' }, /--url is shop.example/],
    ['a check that is to write', ['dist'], { check: true, out: 'o' }, /--check writes nothing/],
    ['no configuration', ['dist'], { config: 'missing.json' }, /missing.json cannot be read \(ENOENT\)/],
    ['a configuration that is no JSON', ['dist'], { config: 'broken.json' }, /is no JSON/],
  ])('%s', async (_, paths, flags, message) => {
    put('dist/x.html', PIXEL);
    put('broken.json', '{"vendors": [');
    const { code, warned } = await run(paths, flags);
    expect(code).toBe(2);
    expect(warned.join()).toMatch(message);
    expect(read('dist/x.html')).toBe(PIXEL);
  });

  test('what is wrong in the configuration is told, and the rest of it counts', async () => {
    put('sluice.config.json', '{"vendors": [{"id": "meta-pixel", "category": "necessary"}, "nobody"], "color": "red"}');
    put('dist/x.html', PIXEL);
    const { code, warned } = await run(['dist']);
    expect({ code, html: read('dist/x.html') }).toEqual({ code: 0, html: PIXEL });
    expect(warned.join('\n')).toMatch(/color is no option[\s\S]*"nobody" is not in the catalogue/);
  });
});
