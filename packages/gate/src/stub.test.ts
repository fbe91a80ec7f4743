import { describe, expect, it, vi } from 'vitest';
import { createStub, type Stub } from './stub.ts';

// biome-ignore lint/suspicious/noExplicitAny: a page calls whatever it likes
type Anything = any;

/** A stub, and how its real counterpart comes. */
function stubFor(): { stub: Stub; vendor: Anything; arrive: (library: unknown) => void } {
  let real: unknown;
  const stub = createStub(() => real);
  return {
    stub,
    vendor: stub.value,
    arrive(library) {
      real = library;
      stub.replay();
    },
  };
}

describe('a page that calls a vendor before it is there', () => {
  it('has its calls made once, in order, with what it gave, on the object that it called', () => {
    const { vendor, arrive } = stubFor();
    const calls: unknown[] = [];
    class Library {
      people = { set: (...args: unknown[]) => calls.push(['people', ...args]) };
      init(key: string) {
        calls.push(['init', key, this instanceof Library]);
      }
    }
    vendor.init('key');
    vendor.people.set({ plan: 'free' });
    vendor.init.apply(vendor, ['again']);
    expect(calls).toEqual([]);
    arrive(new Library());
    expect(calls).toEqual([
      ['init', 'key', true],
      ['people', { plan: 'free' }],
      ['init', 'again', true],
    ]);
  });

  it('can go on with what a call answers, construct, and hand stubs to other calls', () => {
    const { vendor, arrive } = stubFor();
    const page = vi.fn();
    const identify = vi.fn();
    class Tracker {
      page = page;
    }
    const tracker = new vendor.Tracker();
    vendor.load('key').page('home');
    vendor.use(tracker, vendor.version);
    const use = vi.fn();
    arrive({ Tracker, load: () => ({ page: identify }), use, version: 7 });
    expect(identify).toHaveBeenCalledWith('home');
    expect(use).toHaveBeenCalledWith(expect.any(Tracker), 7);
  });

  it('finds the settings that it made, before and after', () => {
    const { vendor, arrive } = stubFor();
    vendor.config = { debug: true };
    vendor.options.deep = 1;
    expect(vendor.config).toEqual({ debug: true });
    const library = { config: {}, options: { deep: 0 } };
    arrive(library);
    expect(library).toEqual({ config: { debug: true }, options: { deep: 1 } });
    vendor.config = 'later';
    expect(library.config).toBe('later');
  });

  it('can ask it anything without an error: as text, number, list, JSON, promise or class', async () => {
    const { vendor } = stubFor();
    expect(`${vendor.id}${vendor.get('x')}`).toBe('');
    expect(vendor.count() + 0).toBe('0');
    expect(vendor.count() * 1).toBeNaN();
    expect([...vendor.list()]).toEqual([]);
    const [first] = vendor.list();
    expect(first).toBeUndefined();
    expect(JSON.stringify({ vendor })).toBe('{}');
    expect(typeof vendor).toBe('function');
    expect({} instanceof vendor.Class).toBe(false);
    expect('queue' in vendor).toBe(false);
    expect(vendor.people).toBe(vendor.people);
    for (let index = 0; index < vendor.length; index++) expect.unreachable();
    expect(() => Object.keys(vendor)).not.toThrow();
    expect(delete vendor.people).toBe(true);
  });

  it('does not hang where it awaits the vendor or one of its answers', async () => {
    const { vendor } = stubFor();
    expect(await vendor).toBe(vendor);
    await vendor.track('order');
    await Promise.all([vendor.track('a'), vendor.flush()]);
  });

  it('has its callbacks called with the real answer', async () => {
    const { vendor, arrive } = stubFor();
    const done = vi.fn();
    vendor.load().then(done);
    await Promise.resolve();
    expect(done).not.toHaveBeenCalled();
    arrive({ load: async () => 'loaded' });
    await vi.waitFor(() => expect(done).toHaveBeenCalledWith('loaded'));
  });

  it('reaches the real one through what it kept of the stub', () => {
    const { vendor, arrive } = stubFor();
    const { capture } = vendor;
    const result = vendor.make();
    class Library {
      #seen: string[] = [];
      name = 'library';
      capture(event: string) {
        this.#seen.push(event);
        return [...this.#seen];
      }
      make() {
        return { id: 7, list: [1, 2] };
      }
    }
    arrive(new Library());
    expect(vendor.name).toBe('library');
    expect(vendor.capture('one')).toEqual(['one']);
    expect(capture.call(vendor, 'two')).toEqual(['one', 'two']);
    expect([result.id, ...result.list]).toEqual([7, 1, 2]);
  });
});

describe('a library that comes', () => {
  it('gets the other calls, although it does not know one or throws at it', () => {
    const { vendor, arrive } = stubFor();
    vendor.unknown('x').deeper.and.deeper();
    vendor.broken();
    vendor.track('y');
    const track = vi.fn();
    arrive({
      track,
      broken() {
        throw new Error('broken');
      },
    });
    expect(track).toHaveBeenCalledExactlyOnceWith('y');
  });

  it('finds nothing yet where the page keeps what a call will answer', () => {
    const { vendor, arrive } = stubFor();
    const page = { analytics: vendor.load() };
    const seen: unknown[] = [];
    arrive({
      load() {
        seen.push(page.analytics.host);
        return { host: 'real' };
      },
    });
    expect([...seen, page.analytics.host]).toEqual([undefined, 'real']);
  });

  it('gets the first five hundred calls of a page that calls without end', () => {
    const { vendor, arrive } = stubFor();
    for (let index = 0; index < 10_000; index++) vendor.track(index);
    const track = vi.fn();
    arrive({ track });
    expect(track).toHaveBeenCalledTimes(500);
    expect(track).toHaveBeenLastCalledWith(499);
  });

  it('gets nothing of what was called while the visitor had refused', () => {
    const { stub, vendor, arrive } = stubFor();
    vendor.track('before');
    stub.keep(false);
    const old = vendor.track('refused');
    stub.keep(true);
    vendor.track('after');
    const track = vi.fn();
    arrive({ track });
    expect(track).toHaveBeenCalledExactlyOnceWith('after');
    expect(() => old.people.page()).not.toThrow();
  });
});

describe('a library that comes in two steps', () => {
  it('gets the calls that it can take first, and the others once when it can', () => {
    const { stub, vendor, arrive } = stubFor();
    const calls: unknown[] = [];
    vendor.render('box', { sitekey: 'key' });
    vendor.ready(() => calls.push('ready'));
    const library: Anything = { ready: (done: () => void) => done() };
    arrive(library);
    expect(calls).toEqual(['ready']);
    library.render = (...args: unknown[]) => calls.push(args);
    expect(stub.replay()).toBe(true);
    stub.replay();
    expect(calls).toEqual(['ready', ['box', { sitekey: 'key' }]]);
  });

  it('tells what waits for an answer only when it has answered', async () => {
    const { stub, vendor, arrive } = stubFor();
    const heard = vi.fn();
    vendor.execute('key').then(heard);
    const library: Anything = {};
    arrive(library);
    await Promise.resolve();
    expect(heard).not.toHaveBeenCalled();
    library.execute = async (key: string) => `token of ${key}`;
    stub.replay();
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('token of key'));
  });

  it('that never brings a function does not keep back the others', () => {
    const { stub, vendor, arrive } = stubFor();
    const track = vi.fn();
    vendor.trakc('typo');
    vendor.track('x');
    arrive({ track });
    expect(track).toHaveBeenCalledWith('x');
    expect(stub.replay()).toBe(false);
  });
});
