import { describe, expect, it, vi } from 'vitest';
import { amplitude } from './amplitude.ts';
import { hubspot } from './hubspot.ts';
import type { Integration } from './integration.ts';
import { matomo } from './matomo.ts';
import { mixpanel } from './mixpanel.ts';
import { posthog } from './posthog.ts';
import { segment } from './segment.ts';
import { visit } from './visit.ts';

/** A visitor who is asked, says yes, and withdraws. */
function live(integration: Integration, page: object): void {
  const [vendor = ''] = integration.vendors;
  const visitor = visit({ vendors: { [vendor]: ['analytics'] } });
  integration.connect(visitor.view, page);
  for (const yes of [true, false]) visitor.choose({ vendors: { [vendor]: yes } });
}

function recorder(methods: Record<string, unknown>, more: object = {}) {
  const calls: unknown[][] = [];
  const target: Record<string, unknown> = { ...more };
  for (const [name, answer] of Object.entries(methods)) {
    target[name] = (...args: unknown[]) => {
      calls.push([name, ...args]);
      return answer;
    };
  }
  return { target, calls };
}

describe('Matomo', () => {
  it('is asked to wait before it is there, allowed at the yes, and forgets at the withdrawal', () => {
    const page: { _paq?: unknown[] } = { _paq: [['trackPageView'], ['setSiteId', '1']] };
    live(matomo, page);
    expect(page._paq?.slice(2)).toEqual([['requireConsent'], ['setConsentGiven'], ['forgetConsentGiven']]);
  });

  it('finds the list that was made for it', () => {
    const page: { _paq?: unknown[] } = {};
    matomo.connect(visit({ vendors: { 'matomo-cloud': ['analytics'] } }).view, page);
    expect(page._paq).toEqual([['requireConsent']]);
  });
});

describe('PostHog', () => {
  it('is left alone by a yes when it is not opted out, and opts out at the withdrawal for pages that store nothing too', () => {
    const { target, calls } = recorder(
      { set_config: 0, has_opted_out_capturing: false, opt_in_capturing: 0, opt_out_capturing: 0 },
      { __loaded: true },
    );
    live(posthog, { posthog: target });
    expect(calls).toEqual([
      ['has_opted_out_capturing'],
      ['set_config', { opt_out_capturing_by_default: true }],
      ['opt_out_capturing'],
    ]);
  });

  it('opts in, without an event, where the site opts out by default', () => {
    const { target, calls } = recorder(
      { has_opted_out_capturing: true, opt_in_capturing: 0, opt_out_capturing: 0 },
      { __loaded: true },
    );
    live(posthog, { posthog: target });
    expect(calls[1]).toEqual(['opt_in_capturing', { captureEventName: null }]);
  });

  it('that has no project yet is told when it has one', async () => {
    const { target, calls } = recorder({ has_opted_out_capturing: true, opt_in_capturing: 0 });
    const visitor = visit({ vendors: { posthog: ['analytics'] }, chosen: { vendors: { posthog: true } } });
    const undo = posthog.connect(visitor.view, { posthog: target, document });
    expect(calls).toEqual([]);
    target.__loaded = true;
    document.dispatchEvent(new Event('load'));
    await vi.waitFor(() => expect(calls.at(-1)).toEqual(['opt_in_capturing', { captureEventName: null }]));
    undo();
  });
});

describe('Mixpanel', () => {
  it('opts out at the withdrawal and deletes no profile, and opts in without an event', () => {
    const { target, calls } = recorder(
      { has_opted_out_tracking: true, opt_in_tracking: 0, opt_out_tracking: 0 },
      { __loaded: true },
    );
    live(mixpanel, { mixpanel: target });
    expect(calls).toEqual([
      ['has_opted_out_tracking'],
      ['opt_in_tracking', { track: expect.any(Function) }],
      ['opt_out_tracking', { delete_user: false }],
    ]);
  });
});

describe('Amplitude', () => {
  it('opts in and out', () => {
    const { target, calls } = recorder({ setOptOut: 0 });
    live(amplitude, { amplitude: target });
    expect(calls).toEqual([
      ['setOptOut', false],
      ['setOptOut', true],
    ]);
  });
});

describe('HubSpot', () => {
  it('tracks with a yes; a withdrawal is its opt-out, and takes back what its own banner was given', () => {
    const page: { _hsq?: unknown[]; _hsp?: unknown[] } = {};
    live(hubspot, page);
    expect(page._hsq).toEqual([['doNotTrack', { track: true }], ['doNotTrack']]);
    expect(page._hsp).toEqual([['revokeCookieConsent']]);
  });
});

describe('Segment', () => {
  /** Sends an event through the middleware that was added: what of it goes on. */
  function open() {
    const added: ((passage: object) => void)[] = [];
    const passed: object[] = [];
    const analytics = { addSourceMiddleware: (middleware: (passage: object) => void) => void added.push(middleware) };
    const send = (obj: object) => {
      let go = true;
      for (const middleware of added) {
        if (!go) return;
        go = false;
        middleware({ payload: { obj }, next: () => (go = true) });
      }
      if (go) passed.push(obj);
    };
    return { page: { analytics }, added, passed, send };
  }
  const YES = { categories: { analytics: true }, vendors: { segment: true } };

  it('passes on with a yes, saying to what the visitor agreed, and nothing after the withdrawal', () => {
    const { page, passed, send, added } = open();
    const visitor = visit({ vendors: { segment: ['analytics'], 'meta-pixel': ['ads'] } });
    segment.connect(visitor.view, page);
    visitor.choose(YES);
    send({ event: 'a', context: { own: 1 } });
    visitor.choose({ vendors: { segment: false } });
    send({ event: 'b' });
    visitor.choose(YES);
    send({ event: 'c' });
    const consent = { categoryPreferences: { analytics: true, ads: false } };
    expect(passed).toEqual([
      { event: 'a', context: { own: 1, consent } },
      { event: 'c', context: { consent } },
    ]);
    expect(added).toHaveLength(1);
  });

  it('is left alone after the undo, and by sites that do not declare it', () => {
    const { page, passed, send, added } = open();
    segment.connect(visit({ chosen: YES }).view, page);
    expect(added).toEqual([]);
    const visitor = visit({ vendors: { segment: ['analytics'] }, chosen: YES });
    segment.connect(visitor.view, page)();
    visitor.choose({ vendors: { segment: false } });
    send({ event: 'a' });
    expect(passed).toEqual([{ event: 'a' }]);
  });

  it.each([null, 1, 'text', { addSourceMiddleware: 1 }, Object.freeze([])])(
    'does no harm to a page with %j',
    (analytics) => {
      live(segment, { analytics });
    },
  );
});
