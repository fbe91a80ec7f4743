import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

/** What the site's edge says of a visitor: headers as Cloudflare sends them, or none. */
type Edge = Readonly<Record<string, string>>;

const country = (code: string, part?: string): Edge => ({
  'cf-ipcountry': code,
  ...(part && { 'cf-region-code': part }),
});

/** Where nothing may run before a yes: the visitor is asked. */
const ASKED: readonly [string, Edge][] = [
  ['the European Union (Germany)', country('DE')],
  ['the United Kingdom', country('GB')],
  ['Switzerland', country('CH')],
  ['Quebec', country('CA', 'QC')],
  ['nobody knows where', {}],
  ['where a header says garbage', country('"><script>alert(1)</script>', 'x'.repeat(2000))],
];

/** Where things run until a no. */
const UNTIL_A_NO: readonly [string, Edge][] = [
  ['the rest of Canada (Ontario)', country('CA', 'ON')],
  ['California', country('US', 'CA')],
  ['another state that has signals honoured (Colorado)', country('US', 'CO')],
  ['Australia', country('AU')],
];

/** Has the visitor's pages come from behind an edge that says this: requests to other hosts do not carry it. */
async function standBehind(visitor: Visitor, edge: Edge): Promise<void> {
  await visitor.context.route(/^http:\/\/officecomms\.localhost:\d+\/(?!sluice|assets)/, (route) =>
    route.continue({ headers: { ...route.request().headers(), ...edge } }),
  );
}

/** A no to everything, by the link that stands on every page. */
async function sayNo(visitor: Visitor): Promise<void> {
  await visitor.openPreferences();
  await visitor.preferences.getByRole('button', { name: 'Reject all' }).click();
  await visitor.preferences.waitFor({ state: 'hidden' });
  await visitor.settle();
}

for (const [where, edge] of ASKED) {
  test(`a visitor from ${where} is asked, and nothing leaves the page before or after their no`, async ({
    arrive,
    tracker,
  }) => {
    const visitor = await arrive();
    await standBehind(visitor, edge);
    await visitor.open('/');
    await expect(visitor.banner).toBeVisible();
    await visitor.rejectAll();
    await visitor.reload();
    await expect(visitor.banner).toBeHidden();
    expect(tracker.contacts()).toEqual([]);
  });
}

for (const [where, edge] of UNTIL_A_NO) {
  test(`a visitor from ${where} is not asked: what they let run goes out until their no, and then nothing`, async ({
    arrive,
    tracker,
  }) => {
    const visitor = await arrive();
    await standBehind(visitor, edge);
    await visitor.open('/');
    await expect(visitor.banner).toBeHidden();
    expect(tracker.hits({ path: '/g/collect' })).toHaveLength(1);
    expect(tracker.hits({ path: '/pagead/viewthroughconversion' })).toHaveLength(1);
    await sayNo(visitor);
    tracker.forget();
    await visitor.reload();
    await expect(visitor.banner).toBeHidden();
    expect(tracker.contacts()).toEqual([]);
  });
}

for (const [where, edge] of [...ASKED, ...UNTIL_A_NO]) {
  test(`a visitor from ${where} with Global Privacy Control is told that it is honoured, and nothing leaves the page`, async ({
    arrive,
    tracker,
  }) => {
    const visitor = await arrive({ gpc: true });
    await standBehind(visitor, edge);
    await visitor.open('/');
    await expect(visitor.signalLine.first()).toBeVisible();
    await expect(visitor.banner).toBeHidden();
    expect(tracker.contacts()).toEqual([]);
  });
}
