import { expect, test } from '../fixtures/test.ts';
import { LAB_PAGES } from './lab-pages.ts';
import { measurePage } from './measure-page.ts';
import { serveLab } from './serve-lab.ts';
import { createVisit } from './visit.ts';

test.describe.configure({ timeout: 240_000 });

const chosen = process.env.LEAKS?.split(',') ?? [];
const PAGES = LAB_PAGES.filter(({ name }) => chosen.length === 0 || chosen.some((part) => name.includes(part)));

test('control', async ({ browser, tracker, engine }) => {
  const lab = await serveLab();
  for (const page of PAGES) {
    const t = Date.now();
    const visit = await createVisit({ browser, tracker, lab }, page, 'none', 'metrics.test');
    await visit.load();
    const until = Date.now() + 4000;
    const missing = async () => { const { reached } = await visit.look(); return page.vectors.filter(({ id, lacks }) => !lacks?.includes(engine) && !reached.get(id)).map(({ id }) => id); };
    while ((await missing()).length > 0 && Date.now() < until) await visit.settle(200);
    const m = await visit.look();
    console.log(page.name, Date.now() - t, 'missing', await missing(), 'notrun', page.vectors.filter((v) => v.via === 'script' && !m.ran.includes(v.id)).map((v) => v.id), 'more', page.vectors.filter((v) => (m.reached.get(v.id) ?? 0) > 1).map((v) => v.id), visit.thrown);
    await visit.close();
  }
  await lab.close();
});
test('tag', async ({ browser, tracker }) => {
  const lab = await serveLab();
  for (const page of PAGES) {
    const t = Date.now();
    const f = await measurePage({ browser, tracker, lab }, page, (process.env.DEPTH ?? 'tag') as 'tag', 'metrics.test');
    console.log(page.name, Date.now() - t);
    for (const [id, x] of f) console.log('  ', id, x.leaks.length ? 'LEAK' : 'held', x.leaks.map((l) => l.phase + (l.ran ? ' RAN' : '')).join('; '), '|', x.released, x.thrown ?? '');
  }
  await lab.close();
});
