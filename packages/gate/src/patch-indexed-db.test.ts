// @vitest-environment node: happy-dom calls `onerror` of every event target, which no browser does
import type { Decision } from '@sluice/core';
import { beforeEach, expect, it, vi } from 'vitest';
import type { GateEntry } from './hold.ts';
import { createHolds } from './holds.ts';
import { patchIndexedDb } from './patch-indexed-db.ts';
import type { Realm, Scope } from './scope.ts';

class IDBOpenDBRequest extends EventTarget {
  result = Object.assign(new EventTarget(), { close: vi.fn() });
}
const nativeOpen = vi.fn();
class IDBFactory {
  open(...args: unknown[]): IDBOpenDBRequest {
    nativeOpen(...args);
    return new IDBOpenDBRequest();
  }
}

let decision: Decision;
let entries: GateEntry[];
const factory = new IDBFactory();

beforeEach(() => {
  decision = { granted: false, reason: 'opt-in' };
  entries = [];
  nativeOpen.mockClear();
  const holds = createHolds({
    document: {} as Document,
    judge: () => decision,
    report: (entry) => entries.push(entry),
    settled() {},
  });
  const realm = { IDBFactory, IDBOpenDBRequest, EventTarget, Event, DOMException, setTimeout } as unknown as Realm;
  return patchIndexedDb({ realm, holds } as Scope, (name) => (name.startsWith('mp_') ? { vendor: 'acme' } : undefined));
});

const versionChange = (newVersion: number | null): Event => Object.assign(new Event('versionchange'), { newVersion });

it('a vendor’s database without a grant fails by an event, after its handlers are set, and no exception', async () => {
  const request = factory.open('mp_db', 2) as unknown as IDBOpenDBRequest & { onerror: unknown; error: DOMException };
  expect(nativeOpen).not.toHaveBeenCalled();
  expect(request).toBeInstanceOf(IDBOpenDBRequest);
  const heard: string[] = [];
  request.onerror = ({ target }: Event) => heard.push(`handler ${target === request}`);
  request.addEventListener('error', () => heard.push('listener'));
  request.addEventListener('success', () => heard.push('success'));
  await vi.waitFor(() => expect(heard).toEqual(['handler true', 'listener']));
  expect(request.error.name).toBe('UnknownError');
  expect(entries.map(({ what, outcome }) => `${what} ${outcome}`)).toEqual(['mp_db dropped']);
});

it('a page that sets no handler hears nothing', async () => {
  const request = factory.open('mp_db');
  await new Promise((resolve) => request.addEventListener('error', resolve));
});

it('a granted connection closes when its database is to be deleted, and for no other change', () => {
  decision = { granted: true, reason: 'given' };
  const request = factory.open('mp_db', 2);
  expect(nativeOpen).toHaveBeenCalledWith('mp_db', 2);
  request.dispatchEvent(new Event('success'));
  request.result.dispatchEvent(versionChange(3));
  expect(request.result.close).not.toHaveBeenCalled();
  request.result.dispatchEvent(versionChange(null));
  expect(request.result.close).toHaveBeenCalledOnce();
});

it('the site’s own databases are opened as ever, and closed by nobody', () => {
  const request = factory.open('orders');
  request.dispatchEvent(new Event('success'));
  request.result.dispatchEvent(versionChange(null));
  expect(request.result.close).not.toHaveBeenCalled();
  expect(entries).toEqual([]);
});
