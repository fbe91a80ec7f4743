import type { Visitor } from '../fixtures/visitor.ts';

/** One move of the page: how much, and what moved. */
export interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** Notes every layout shift of the visitor's pages, those soon after a click too; the function it returns takes what has been noted. */
export async function noteShifts({ page }: Visitor): Promise<() => Promise<Shift[]>> {
  await page.addInitScript(() => {
    const shifts: object[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node: Element | null }[] };
        const moved = sources.map(
          ({ node }) => `${node?.nodeName} ${node?.id || node?.className} ${node?.textContent?.slice(0, 40)}`,
        );
        shifts.push({ value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(
      () =>
        new Promise<Shift[]>((resolve) => {
          requestAnimationFrame(() =>
            setTimeout(() => resolve((window as unknown as { shifts: Shift[] }).shifts.splice(0)), 100),
          );
        }),
    );
}
