import type { Realm } from '@sluice/gate';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nudgeTabs } from './nudge-tabs.ts';
import { watchTabs } from './watch-tabs.ts';

/** Channels of this origin that are open, as the browser has them. */
const open = new Set<Channel>();

class Channel {
  onmessage: ((event: unknown) => void) | null = null;
  readonly name: string;

  constructor(name: string) {
    this.name = name;
    open.add(this);
  }

  postMessage(data: unknown): void {
    for (const each of open) if (each !== this && each.name === this.name) each.onmessage?.({ data });
  }

  close(): void {
    open.delete(this);
  }
}

let undo = (): void => {};
let reread: ReturnType<typeof vi.fn<() => void>>;
let forget: ReturnType<typeof vi.fn<() => void>>;
const cookieStore = new EventTarget();

function openPage(changes: object = {}): EventTarget {
  const realm = Object.assign(new EventTarget(), { BroadcastChannel: Channel, cookieStore, ...changes });
  undo = watchTabs(realm as unknown as Realm, 'sluice', reread, forget);
  reread.mockClear();
  return realm;
}

beforeEach(() => {
  reread = vi.fn();
  forget = vi.fn();
  vi.useFakeTimers();
  vi.stubGlobal('BroadcastChannel', Channel);
});

afterEach(() => {
  undo();
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  expect(open.size).toBe(0);
});

it('a choice in another tab of the site is read at once, and one of another site’s cookie is not', () => {
  openPage();
  nudgeTabs('sluice');
  expect(reread).toHaveBeenCalledOnce();
  nudgeTabs('other');
  expect(reread).toHaveBeenCalledOnce();
});

it('an erasure in another tab is heard at once, and again a little later, and is no choice to read', () => {
  openPage();
  nudgeTabs('sluice', 'erased');
  expect([forget.mock.calls.length, reread.mock.calls.length]).toEqual([1, 0]);
  nudgeTabs('other', 'erased');
  expect(forget).toHaveBeenCalledOnce();
  vi.runAllTimers();
  expect(forget.mock.calls.length).toBeGreaterThan(1);
});

it('a choice whose message overtook its cookie is read again a little later', () => {
  openPage();
  nudgeTabs('sluice');
  vi.runAllTimers();
  expect(reread.mock.calls.length).toBeGreaterThan(1);
});

it.each(['storage', 'focus', 'visibilitychange', 'pageshow'])('the choice is read again on %s', (type) => {
  openPage().dispatchEvent(new Event(type));
  expect(reread).toHaveBeenCalledOnce();
});

it('the browser tells of a choice on another subdomain, and of a tag’s cookies nothing is heard', () => {
  openPage();
  const change = (name: string): Event => Object.assign(new Event('change'), { changed: [{ name }], deleted: [] });
  cookieStore.dispatchEvent(change('_ga'));
  expect(reread).not.toHaveBeenCalled();
  cookieStore.dispatchEvent(change('sluice'));
  expect(reread).toHaveBeenCalledOnce();
});

it('a page that goes has no channel open, which would keep it from being kept, and one that comes back reads and hears again', () => {
  const realm = openPage();
  realm.dispatchEvent(new Event('pagehide'));
  expect(open.size).toBe(0);
  nudgeTabs('sluice');
  expect(reread).not.toHaveBeenCalled();
  realm.dispatchEvent(new Event('pageshow'));
  expect(reread).toHaveBeenCalledOnce();
  nudgeTabs('sluice');
  expect(reread).toHaveBeenCalledTimes(2);
  expect(open.size).toBe(1);
});

it.each([
  ['no channels', { BroadcastChannel: undefined }],
  [
    'channels that cannot be opened',
    {
      BroadcastChannel: class {
        constructor() {
          throw new Error('denied');
        }
      },
    },
  ],
  ['no cookie store', { cookieStore: undefined }],
])('a browser with %s reads the choice when the page comes into sight', (_, changes) => {
  const realm = openPage(changes);
  realm.dispatchEvent(new Event('focus'));
  expect(reread).toHaveBeenCalledOnce();
});

it('nothing is heard any more after the undo', () => {
  const realm = openPage();
  undo();
  for (const type of ['storage', 'focus', 'visibilitychange', 'pageshow']) realm.dispatchEvent(new Event(type));
  nudgeTabs('sluice');
  expect(reread).not.toHaveBeenCalled();
});
