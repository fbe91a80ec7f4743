import { expect, test } from '../fixtures/test.ts';
import { type Prerender, servePrerender } from './serve-prerender.ts';

/** The second page notes whether it was prepared ahead, and when somebody has come to see it. */
const NOTES = `
note('prepared-' + document.prerendering);
document.addEventListener('prerenderingchange', () => note('shown'));`;

let site: Prerender | undefined;

test.afterEach(async () => {
  await site?.close();
  site = undefined;
});

async function open(chromium: { executablePath(): string }, first: string, second: string): Promise<Prerender> {
  site = await servePrerender(first, NOTES + second, process.env.CHROMIUM_PATH ?? chromium.executablePath());
  const { seen } = site;
  await expect.poll(() => seen.some((each) => each.startsWith('/note/prepared-')), { timeout: 30_000 }).toBe(true);
  test.skip(!seen.includes('/note/prepared-true'), 'this Chromium prepares no pages ahead');
  return site;
}

const since = (seen: readonly string[], path: string): readonly string[] => seen.slice(seen.indexOf(path));

test('a page that nobody sees yet asks nothing and sends nothing, whatever its code gives', async ({ playwright }) => {
  const { seen, go } = await open(
    playwright.chromium,
    'const before = () => {};',
    `sluice.give('acme').then(() => note('given'));
     addEventListener('load', () => setTimeout(() => note('loaded'), 500));`,
  );
  await expect.poll(() => seen).toContain('/note/loaded');
  const ahead = since(seen, '/second');
  expect(ahead).not.toContain('/v1/receipts');
  expect(ahead).not.toContain('/note/given');
  go();
  await expect.poll(() => since(seen, '/note/shown')).toContain('/v1/receipts');
  await expect.poll(() => since(seen, '/note/shown')).toContain('/note/given');
});

test('a page that nobody has chosen in asks as soon as it is shown', async ({ playwright }) => {
  const { seen, go } = await open(
    playwright.chromium,
    'const before = () => {};',
    `new MutationObserver(() => note('changed')).observe(document.body, { childList: true });
     addEventListener('load', () => setTimeout(() => note('loaded'), 500));`,
  );
  await expect.poll(() => seen).toContain('/note/loaded');
  expect(since(seen, '/second')).not.toContain('/note/changed');
  go();
  await expect.poll(() => since(seen, '/note/shown')).toContain('/note/changed');
});

test('what was withdrawn while a page was being prepared is held when it is shown', async ({ playwright }) => {
  const { seen, go } = await open(
    playwright.chromium,
    "const before = () => sluice.refuse('acme'); sluice.give('acme');",
    `note('ahead-' + sluice.allows('acme'));
     sluice.on('change', () => note('now-' + sluice.allows('acme')));`,
  );
  go();
  await expect.poll(() => since(seen, '/note/shown')).toContain('/note/now-false');
  expect(seen).not.toContain('/note/now-true');
});
