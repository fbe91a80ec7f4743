import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '../fixtures/test.ts';
import type { Column } from './column.ts';
import { DEPTHS } from './depth.ts';
import { openIn } from './known-open.ts';
import { CHOSEN, type LabPage, pagesFor, vectorsFor } from './lab-pages.ts';
import { measureColumn } from './measure-column.ts';
import type { Findings } from './measure-page.ts';
import { type LabSite, serveLab } from './serve-lab.ts';
import { cellOf, readCells, readColumn, writeColumn } from './table.ts';
import { judge, type Verdict } from './verdict.ts';
import { createVisit } from './visit.ts';

const PAGE = new URL('../../docs/leaks.md', import.meta.url);
const HOSTS = ['metrics.test', 'stranger.test'] as const;
/** Milliseconds that a vector has to reach the tracker where nothing guards. */
const PATIENCE = 30_000;

test.describe.configure({ timeout: 180_000 });

let lab: LabSite;
test.beforeAll(async () => {
  lab = await serveLab();
});
test.afterAll(() => lab.close());

test('every vector reaches the third party where nothing guards the page', async ({ browser, tracker, engine }) => {
  /** The vectors of a page that did not get there although the browser has them. */
  async function unseenOn(page: LabPage): Promise<string[]> {
    const visit = await createVisit({ browser, tracker, lab }, page, 'none', 'metrics.test');
    const missing = async (): Promise<string[]> => {
      const reached = [...visit.sent(1).keys(), ...(await visit.kept())];
      return page.vectors.filter(({ id }) => !reached.includes(id)).map(({ id }) => id);
    };
    const absent = page.vectors.filter(({ lacks }) => lacks?.includes(engine)).map(({ id }) => id);
    const until = Date.now() + PATIENCE;
    await visit.load();
    while ((await missing()).length > absent.length && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 100));
    const unseen = await missing();
    await visit.close();
    // What it is not expected to have and has is wrong as well.
    return [...unseen.filter((id) => !absent.includes(id)), ...absent.filter((id) => !unseen.includes(id))];
  }
  const pages = pagesFor('metrics.test');
  const unseen = await Promise.all(pages.map(unseenOn));
  // Firefox prefetches only while no page loads, which it is not given beside the others: those pages are looked at again, each by itself.
  const alone: string[] = [];
  for (const page of pages.filter((_, index) => unseen[index]?.length)) alone.push(...(await unseenOn(page)));
  expect(alone).toEqual([]);
});

for (const host of HOSTS) {
  for (const depth of DEPTHS) {
    const whose = host === 'metrics.test' ? 'a vendor' : 'a host that nobody declared';
    test(`nothing reaches ${whose} that no choice allows, but what docs/leaks.md says: ${depth}`, async ({
      browser,
      tracker,
      engine,
    }, info) => {
      const column: Column = { engine, depth, host };
      const rewrites = ['all', 'changed'].includes(info.config.updateSnapshots);
      const published = readColumn(readCells(readFileSync(PAGE, 'utf8'), host), column);
      const known = new Set(Object.keys(published).filter((id) => published[id]?.endsWith(', once')));
      const findings = await measureColumn({ browser, tracker, lab }, column, rewrites ? undefined : known);
      const vectors = vectorsFor(host);
      const verdicts = vectors.map((vector) => judge(vector, column, findings));
      if (CHOSEN.length > 0) return print(verdicts, findings);
      if (rewrites) writeFileSync(PAGE, writeColumn(readFileSync(PAGE, 'utf8'), column, vectors, verdicts));
      const leaking = verdicts.filter(({ held }) => held === 'LEAK').map(({ id }) => id);
      const moments = findings.leaks.map(({ id, phase, ran }) => `${id}: ${phase}${ran ? ' (ran)' : ''}`);
      expect
        .soft(leaking.sort(), `what leaks is what known-open.ts names; reached: ${moments.join('; ')}`)
        .toEqual(openIn(column));
      if (depth !== 'strict') expect.soft(throwing(findings, column), 'a held call throws nothing').toEqual({});
      if (rewrites) return;
      const measured = Object.fromEntries(verdicts.map((verdict) => [verdict.id, cellOf(verdict)]));
      expect(published, 'docs/leaks.md says what was measured; `npm run leaks` rewrites it').toEqual(measured);
    });
  }
}

function throwing({ thrown }: Findings, { engine, host }: Column): Record<string, string> {
  const here = vectorsFor(host).filter(({ lacks }) => !lacks?.includes(engine));
  return Object.fromEntries(here.flatMap(({ id }) => (thrown[id] ? [[id, thrown[id]]] : [])));
}

/** For whoever works on the gate: one line for each vector, with the moments at which it got through. */
function print(verdicts: readonly Verdict[], { leaks, thrown }: Findings): void {
  for (const verdict of verdicts) {
    const moments = leaks
      .filter(({ id }) => id === verdict.id)
      .map(({ phase, ran }) => `${phase}${ran ? ' (ran)' : ''}`);
    process.stdout.write(`${verdict.id}: ${cellOf(verdict)} ${moments.join('; ')} ${thrown[verdict.id] ?? ''}\n`);
  }
}
