import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Call } from './iab/install-api.ts';
import { installGppStub, installTcfStub } from './iab-stub.ts';

type Api = (...args: unknown[]) => unknown;
const page = window as unknown as Record<string, Api | undefined>;
const tcfapi: Api = (...args) => page.__tcfapi?.(...args);
const gpp: Api = (...args) => page.__gpp?.(...args);

const undos: (() => void)[] = [];
afterEach(() => {
  for (const undo of undos.splice(0)) undo();
});

function openTcf(called = () => {}) {
  const stub = installTcfStub(window, called);
  undos.push(stub.undo);
  return stub;
}

function openGpp(called = () => {}) {
  const stub = installGppStub(window, called);
  undos.push(stub.undo);
  return stub;
}

/** Posts a message as a frame would; answers with what the frame gets back, and for whom it is meant. */
function post(data: unknown, origin = 'https://ads.test'): [unknown, string][] {
  const answers: [unknown, string][] = [];
  const source = { postMessage: (answer: unknown, target: string) => answers.push([answer, target]) };
  window.dispatchEvent(Object.assign(new MessageEvent('message', { data, origin }), { source }) as MessageEvent);
  return answers;
}

describe('a vendor’s script that is there before the module', () => {
  it('finds by ping that it has to wait', () => {
    openTcf();
    const answers: unknown[] = [];
    tcfapi('ping', 2, (...answer: unknown[]) => answers.push(answer));
    const ping = { cmpLoaded: false, cmpStatus: 'stub', displayStatus: 'hidden', apiVersion: '2.3' };
    expect(answers).toEqual([[ping, true]]);
  });

  it('gets its calls answered in their order once the module is there, by the same function', () => {
    const called = vi.fn();
    const stub = openTcf(called);
    const kept = page.__tcfapi;
    tcfapi('addEventListener', 2, () => {});
    tcfapi('getTCData', 2, () => {}, [7]);
    expect(called).toHaveBeenCalledTimes(2);
    const calls: Call[] = [];
    stub.take((call) => calls.push(call));
    kept?.('removeEventListener', 2, () => {}, 1);
    expect(calls.map(({ command, parameter }) => [command, parameter])).toEqual([
      ['addEventListener', undefined],
      ['getTCData', [7]],
      ['removeEventListener', 1],
    ]);
  });

  it('cannot fill the page’s memory with calls', () => {
    const stub = openTcf();
    for (let count = 0; count < 2000; count++) tcfapi('addEventListener', 2, () => {});
    const take = vi.fn();
    stub.take(take);
    expect(take).toHaveBeenCalledTimes(500);
  });

  it('is not bothered by another platform that is there already', () => {
    const other = () => {};
    page.__tcfapi = other;
    openTcf().locate();
    expect(page.__tcfapi).toBe(other);
    expect(document.querySelectorAll('[name=__tcfapiLocator]')).toHaveLength(0);
    delete page.__tcfapi;
  });

  it('finds nothing any more after it was taken back', () => {
    const stub = openTcf();
    stub.locate();
    stub.undo();
    expect(page.__tcfapi).toBeUndefined();
    expect(document.querySelector('[name=__tcfapiLocator]')).toBeNull();
    expect(post({ __tcfapiCall: { command: 'ping', version: 2, callId: 1 } })).toEqual([]);
  });
});

describe('a vendor’s script that asks for GPP before the module', () => {
  it('is answered at once, whatever it asks', () => {
    openGpp();
    const answers: unknown[] = [];
    const ask = (command: string, parameter?: unknown) =>
      gpp(command, (answer: unknown, success: unknown) => answers.push([answer, success]), parameter);
    ask('ping');
    ask('hasSection', 'usnat');
    ask('getSection', 'usnat');
    ask('getField', 'usnat.SaleOptOut');
    ask('constructor');
    expect(answers).toMatchObject([
      [{ gppVersion: '1.1', cmpStatus: 'stub', signalStatus: 'not ready', gppString: '', sectionList: [] }, true],
      [false, true],
      [null, true],
      [null, true],
      [null, false],
    ]);
  });

  it('has its listener registered at once, and hears what comes until it asks for no more', () => {
    const stub = openGpp();
    const heard: string[] = [];
    const listen = ({ eventName, listenerId, data }: Record<string, unknown>) =>
      heard.push(`${eventName} ${listenerId} ${data}`);
    gpp('addEventListener', listen);
    gpp('addEventListener', ({ eventName }: Record<string, unknown>) => {
      if (eventName === 'signalStatus') throw new Error('of a vendor');
    });
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    stub.fire('signalStatus', 'ready');
    expect(reported).toHaveBeenCalledOnce();
    const removed: unknown[] = [];
    gpp('removeEventListener', (is: unknown) => removed.push(is), 1);
    gpp('removeEventListener', (is: unknown) => removed.push(is), 1);
    stub.fire('signalStatus', 'not ready');
    expect(heard).toEqual(['listenerRegistered 1 true', 'signalStatus 1 ready']);
    expect(removed).toEqual([true, false]);
    vi.unstubAllGlobals();
  });
});

describe('a frame of another origin', () => {
  it('finds the APIs by the names of empty frames, which nothing shows', () => {
    const stubs = [openTcf(), openGpp()];
    expect(document.querySelector('iframe')).toBeNull();
    for (const { locate } of [...stubs, ...stubs]) locate();
    const frames = [...document.querySelectorAll('iframe')];
    expect(frames.map(({ name }) => name)).toEqual(['__tcfapiLocator', '__gppLocator']);
    expect(frames.every((frame) => frame.parentElement === document.head)).toBe(true);
  });

  it('gets its answer as an object for an object, as text for text, and with its own call’s id', () => {
    openTcf();
    openGpp();
    const call = { command: 'ping', version: 2, callId: 'c1' };
    const answer = { returnValue: expect.objectContaining({ cmpStatus: 'stub' }), success: true, callId: 'c1' };
    expect(post({ __tcfapiCall: call })).toEqual([[{ __tcfapiReturn: answer }, 'https://ads.test']]);
    const [[text] = []] = post(JSON.stringify({ __tcfapiCall: call }));
    expect(JSON.parse(String(text))).toEqual({ __tcfapiReturn: answer });
    expect(post({ __gppCall: call })).toEqual([[{ __gppReturn: answer }, 'https://ads.test']]);
  });

  it('gets its answer although it has no origin of its own', () => {
    openTcf();
    expect(post({ __tcfapiCall: { command: 'ping', version: 2 } }, 'null')).toEqual([[expect.anything(), '*']]);
  });

  it('that is gone by the time of the answer breaks nothing', () => {
    const stub = openTcf();
    const data = { __tcfapiCall: { command: 'addEventListener', version: 2, callId: 1 } };
    window.dispatchEvent(new MessageEvent('message', { data, origin: 'https://ads.test' }));
    const calls: Call[] = [];
    stub.take((call) => calls.push(call));
    expect(() => calls[0]?.callback({}, true)).not.toThrow();
  });

  const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const HOSTILE: [string, unknown][] = [
    ['nothing', null],
    ['a number', 7],
    ['text that only looks like a call', '{"__tcfapiCall"'],
    ['megabytes of text', `{"__tcfapiCall":{"command":"ping","x":"${'x'.repeat(5_000_000)}"}}`],
    ['text nested without end', `{"__tcfapiCall":${deep(4000)}}`],
    ['a call that is none', { __tcfapiCall: null }],
    ['a call that is a list', { __tcfapiCall: [] }],
    ['a command that is an object', { __tcfapiCall: { command: { toString: 7 }, version: 2 } }],
    ['names of members that every object has', { __tcfapiCall: { command: '__proto__', parameter: 'constructor' } }],
    ['an answer in place of a call', { __tcfapiReturn: { returnValue: 1, success: true, callId: 1 } }],
    [
      'an object that cannot be read',
      Object.defineProperty({}, '__tcfapiCall', { get: () => Object.keys(null as never) }),
    ],
  ];
  it.each(HOSTILE)('that sends %s hears nothing and breaks nothing', (_, data) => {
    const stub = openTcf();
    openGpp();
    const errors = vi.fn();
    window.addEventListener('error', errors);
    const answers = post(data);
    stub.take(({ command, callback }) => callback(command === 'ping' ? 'leak' : null, false));
    expect(answers.filter(([answer]) => /leak|cmpStatus/.test(JSON.stringify(answer)))).toEqual([]);
    expect(errors).not.toHaveBeenCalled();
    window.removeEventListener('error', errors);
  });

  it.each([[{}], [[]], ['x'], [Symbol('s')], [() => 'ping'], [null], [undefined]])(
    'or a page that calls with the command %s is refused, and needs no callback',
    (command) => {
      const stub = openTcf();
      openGpp();
      const refused = vi.fn();
      expect(() => [
        tcfapi(command),
        gpp(command),
        tcfapi(command, 2, 'callback'),
        gpp(command, refused),
      ]).not.toThrow();
      expect(refused).toHaveBeenCalledWith(null, false);
      expect(() => stub.take(({ callback }) => callback(null, false))).not.toThrow();
    },
  );
});
