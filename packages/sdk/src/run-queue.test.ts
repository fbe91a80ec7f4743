import { expect, it, vi } from 'vitest';
import { runQueue } from './run-queue.ts';
import type { Sluice, SluiceQueue } from './sluice.ts';

const sluice = { version: '1' } as Sluice;

function run(queue?: unknown): { sluiceQueue?: SluiceQueue } {
  const realm = { ...(queue !== undefined && { sluiceQueue: queue as SluiceQueue }) };
  runQueue(realm, sluice);
  return realm;
}

it('what a page wanted before Sluice was there happens in its order, and what it wants later at once', () => {
  const said: string[] = [];
  const queue: (() => void)[] = [() => said.push('a'), () => queue.push(() => said.push('c')), () => said.push('b')];
  const realm = run(queue);
  expect(said).toEqual(['a', 'b', 'c']);
  realm.sluiceQueue?.push(({ version }) => said.push(version));
  expect(said).toEqual(['a', 'b', 'c', '1']);
});

it('a page that has kept the list in its hands is heard as well', () => {
  const queue: ((given: Sluice) => void)[] = [];
  run(queue);
  const act = vi.fn();
  queue.push(act, act);
  expect(act.mock.calls).toEqual([[sluice], [sluice]]);
});

it('code that throws is reported as its own, and stops nobody', () => {
  const report = vi.fn();
  vi.stubGlobal('reportError', report);
  const act = vi.fn();
  const error = new Error('the page’s own');
  const fail = (): void => {
    throw error;
  };
  run([fail, act]).sluiceQueue?.push(fail, act);
  expect(act).toHaveBeenCalledTimes(2);
  expect(report.mock.calls).toEqual([[error], [error]]);
  vi.unstubAllGlobals();
});

it.each([[null], [7], ['push'], [{}], [{ push: 1 }], [document.createElement('a')], [() => {}]])(
  'a page that has %s in its place finds a queue there',
  (garbage) => {
    const act = vi.fn();
    run(garbage).sluiceQueue?.push(act);
    expect(act).toHaveBeenCalledOnce();
  },
);

it('what is no function is left out', () => {
  const act = vi.fn();
  const garbage = [null, undefined, 1, 'alert(1)', {}, [act], Symbol('x'), ...new Array(3)];
  run([...garbage, act, ...garbage]).sluiceQueue?.push(...(garbage as []), act);
  expect(act).toHaveBeenCalledTimes(2);
});
