import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_SIGNALS, readSignalHeaders, readSignals } from './signals.ts';

describe('a visitor’s Do Not Track is heard in every spelling that a browser has had:', () => {
  it.each([
    ['any browser that asks not to be tracked', { navigator: { doNotTrack: '1' } }, true],
    ['any browser that allows tracking', { navigator: { doNotTrack: '0' } }, false],
    ['any browser that says nothing', { navigator: { doNotTrack: null } }, null],
    ['Firefox that says nothing', { navigator: { doNotTrack: 'unspecified' } }, null],
    ['Firefox before 32', { navigator: { doNotTrack: 'yes' } }, true],
    ['Firefox before 32', { navigator: { doNotTrack: 'no' } }, false],
    ['Internet Explorer 11, old Edge, old Safari', { navigator: {}, doNotTrack: '1' }, true],
    ['Internet Explorer 11, old Edge, old Safari', { navigator: {}, doNotTrack: '0' }, false],
    ['Internet Explorer 11 that says nothing', { navigator: {}, doNotTrack: null }, null],
    ['Internet Explorer 9 and 10', { navigator: { msDoNotTrack: '1' } }, true],
    ['Internet Explorer 9 and 10', { navigator: { msDoNotTrack: '0' } }, false],
    ['a browser without any of them', { navigator: {} }, null],
    ['a page without a navigator', {}, null],
    ['a value with an extension', { navigator: { doNotTrack: '1xyz' } }, true],
    ['a silent navigator and a speaking window', { navigator: { doNotTrack: 'unspecified' }, doNotTrack: '1' }, true],
    ['two that disagree: the standard’s own', { navigator: { doNotTrack: '0' }, doNotTrack: '1' }, false],
    ['two that disagree: the window', { navigator: { msDoNotTrack: '0' }, doNotTrack: '1' }, true],
  ])('%s: %j', (_browser, source, dnt) => {
    expect(readSignals(source)).toEqual({ dnt, gpc: null });
  });

  it.each(['', 'yesterday', 'nothing', 'true', 'Yes', ' 1', 'null', 1, 0, true, false, ['1'], {}, () => '1'])(
    '%j says nothing',
    (doNotTrack) => {
      expect(readSignals({ navigator: { doNotTrack, msDoNotTrack: doNotTrack }, doNotTrack })).toEqual(NO_SIGNALS);
    },
  );
});

describe('a visitor’s Global Privacy Control', () => {
  it('is on when it is true', () => {
    expect(readSignals({ navigator: { globalPrivacyControl: true } })).toEqual({ dnt: null, gpc: true });
  });

  it.each([false, undefined, null, '1', 'true', 1, {}])('says nothing when it is %j', (globalPrivacyControl) => {
    expect(readSignals({ navigator: { globalPrivacyControl } })).toEqual(NO_SIGNALS);
  });
});

describe('a visitor’s request carries the signals in headers,', () => {
  it.each([
    ['1', true],
    [' 1 ', true],
    ['1, 1', true],
    ['0, 1', true],
    ['\t1', true],
    ['0', null],
    ['', null],
    ['true', null],
    ['11', null],
    ['1.0', null],
    ['1;x', null],
    ['"1"', null],
    ['?1', null],
  ])('Sec-GPC: %j', (value, gpc) => {
    const headers = new Headers({ 'Sec-GPC': value });
    expect(readSignalHeaders((name) => headers.get(name))).toEqual({ dnt: null, gpc });
  });

  it('Sec-GPC sent twice, which the platform joins', () => {
    const headers = new Headers();
    headers.append('Sec-GPC', '0');
    headers.append('Sec-GPC', '1');
    expect(readSignalHeaders((name) => headers.get(name)).gpc).toBe(true);
  });

  it.each([
    ['1', true],
    ['1xyz', true],
    ['1, 1', true],
    ['0', false],
    ['0abc', false],
    ['', null],
    ['x1', null],
    ['null', null],
  ])('DNT: %j', (value, dnt) => {
    const headers = new Headers({ DNT: value });
    expect(readSignalHeaders((name) => headers.get(name))).toEqual({ dnt, gpc: null });
  });

  it.each([null, undefined])('and none of them when there are no headers (%s)', (missing) => {
    expect(readSignalHeaders(() => missing)).toEqual(NO_SIGNALS);
  });
});

describe('a page', () => {
  it('never fails over what a browser, an extension or a proxy puts where signals stand', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), fc.string(), (a, b, c, header) => {
        const navigator = { doNotTrack: a, msDoNotTrack: b, globalPrivacyControl: c };
        for (const { dnt, gpc } of [readSignals({ navigator, doNotTrack: b }), readSignalHeaders(() => header)]) {
          expect([true, false, null]).toContain(dnt);
          expect([true, null]).toContain(gpc);
        }
      }),
    );
  });
});
