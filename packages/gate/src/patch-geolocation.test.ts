import type { Decision } from '@sluice/core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { GateEntry } from './hold.ts';
import { createHolds } from './holds.ts';
import { patchGeolocation } from './patch-geolocation.ts';
import type { Realm, Scope } from './scope.ts';

class GeolocationPositionError {
  get code(): number {
    return 0;
  }
}
const native = vi.fn(() => 1);
class Geolocation {
  getCurrentPosition(...args: unknown[]): void {
    native.apply(this, args as []);
  }
  watchPosition(...args: unknown[]): number {
    return native.apply(this, args as []);
  }
}

let decision: Decision;
let entries: GateEntry[];
const { setTimeout } = globalThis;
const scope = {
  realm: { Geolocation, GeolocationPositionError, setTimeout } as unknown as Realm,
  holds: createHolds({ document, judge: () => decision, report: (entry) => entries.push(entry), settled() {} }),
} as Scope;
let undo: () => void;

beforeEach(() => {
  decision = { granted: false, reason: 'opt-in' };
  entries = [];
  native.mockClear();
  undo = patchGeolocation(scope, 'functional');
});

afterEach(() => undo());

it.each(['getCurrentPosition', 'watchPosition'] as const)(
  '%s answers once, later, that the visitor denies it',
  async (name) => {
    const fail = vi.fn();
    const found = vi.fn();
    new Geolocation()[name](found, fail);
    expect(fail).not.toHaveBeenCalled();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(fail).toHaveBeenCalledOnce();
    expect(fail.mock.calls[0]?.[0]).toBeInstanceOf(GeolocationPositionError);
    expect(fail.mock.calls[0]?.[0].code).toBe(1);
    expect(found).not.toHaveBeenCalled();
    expect(native).not.toHaveBeenCalled();
    expect(entries.map(({ kind, outcome, subject }) => [kind, outcome, subject])).toEqual([
      ['geolocation', 'dropped', { category: 'functional' }],
    ]);
  },
);

it.each([[undefined], [null], ['no function'], [{}]])('a page that passes %j for its errors is not broken', (fail) => {
  const geolocation = new Geolocation();
  expect(geolocation.getCurrentPosition(() => {}, fail)).toBeUndefined();
  expect(geolocation.watchPosition(() => {}, fail)).toBeGreaterThan(1);
});

it('with the grant the browser itself is asked, with what the page gave', () => {
  decision = { granted: true, reason: 'given' };
  const options = { timeout: 5 };
  expect(new Geolocation().watchPosition('found', 'fail', options)).toBe(1);
  expect(native).toHaveBeenCalledWith('found', 'fail', options);
});

it('a site that names no category keeps the browser’s own', () => {
  undo();
  const before = Geolocation.prototype.getCurrentPosition;
  undo = patchGeolocation(scope, undefined);
  expect(Geolocation.prototype.getCurrentPosition).toBe(before);
});
