import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

const COMMAND = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));
const CONFIG = { site: 'own', region: 'DE', vendors: ['google-analytics', 'youtube'] };
const PAGE = `<title>Own build</title><footer><button data-sluice-open>Your privacy choices</button></footer>
  <script>document.cookie = '_ga=1; path=/'; document.cookie = '_fbp=1; path=/'</script>
  <script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>`;

let folder: string;
let tag: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-own-'));
  const config = join(folder, 'sluice.config.json');
  await writeFile(config, JSON.stringify(CONFIG));
  const { stdout } = await promisify(execFile)(process.execPath, [
    COMMAND,
    'build',
    '--config',
    config,
    '--out',
    folder,
  ]);
  tag = stdout.trim();
});
test.afterAll(() => rm(folder, { recursive: true }));

/** Opens a page that carries nothing but the line that the command printed. */
async function open(visitor: Visitor): Promise<void> {
  await visitor.context.route('**/own/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="en">${tag}${PAGE}` }),
  );
  await visitor.context.route('**/sluice/*.js', async (route) => {
    const file = join(folder, basename(new URL(route.request().url()).pathname));
    return route.fulfill({ contentType: 'text/javascript', body: await readFile(file) });
  });
  await visitor.open('/own/');
}

test.describe('a site that built its own script tag', () => {
  test('holds, asks and lets through as its configuration says, from the one line that was printed', async ({
    arrive,
    tracker,
  }) => {
    const visitor = await arrive();
    await open(visitor);
    expect(tracker.hits({ path: '/g/collect' })).toEqual([]);
    expect(await visitor.cookies()).toEqual(['_fbp']);
    await visitor.acceptAll();
    await expect.poll(() => visitor.cookies()).toEqual(['_fbp', '_ga', 'sluice']);
    expect(await visitor.page.evaluate(() => document.querySelector('script')?.integrity)).toMatch(/^sha384-/);
  });

  test('tells visitors about its vendors', async ({ arrive }) => {
    const visitor = await arrive();
    await open(visitor);
    await visitor.rejectAll();
    await visitor.openPreferences();
    await expect(visitor.preferences.getByText('Google Analytics 4').first()).toBeVisible();
    await expect(visitor.preferences.getByText('Plays videos').first()).toBeAttached();
  });
});
