import { TCString } from '@iabtechlabtcf/core';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';
import { LISTENING, openLab } from './lab.ts';

interface TcData {
  readonly eventStatus: string;
  readonly tcString: string;
  readonly success: boolean;
  readonly gdprApplies: boolean;
}

const heardBy = ({ page }: Visitor): Promise<TcData[]> => page.evaluate('heard');
const statuses = async (visitor: Visitor): Promise<string[]> =>
  (await heardBy(visitor)).map(({ eventStatus }) => eventStatus);
const granted = (vector: Iterable<[number, boolean]>): number[] => [...vector].flatMap(([id, is]) => (is ? id : []));

test('a vendor that listens before the module is there hears in order: asked and nothing agreed to, accepted, and on the next page the same', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor);
  await expect.poll(() => statuses(visitor)).toEqual(['cmpuishown']);
  const [before] = await heardBy(visitor);
  const asked = TCString.decode(before?.tcString ?? '');
  expect(before).toMatchObject({ success: true, gdprApplies: true });
  expect([granted(asked.purposeConsents), granted(asked.vendorConsents)]).toEqual([[], []]);
  expect(granted(asked.vendorsDisclosed)).toEqual([7, 900]);

  await visitor.acceptAll();
  await expect.poll(() => statuses(visitor)).toEqual(['cmpuishown', 'useractioncomplete']);
  const [, accepted] = await heardBy(visitor);
  const model = TCString.decode(accepted?.tcString ?? '');
  expect(granted(model.purposeConsents)).toEqual([1, 2, 3, 4, 7, 8, 9, 10]);
  expect(granted(model.vendorConsents)).toEqual([7, 900]);
  expect(granted(model.vendorsDisclosed)).toEqual([7, 900]);
  expect([model.vendorListVersion, model.policyVersion, model.consentLanguage]).toEqual([130, 5, 'EN']);
  expect(accepted?.tcString.split('.')[1]).toMatch(/^[I-P]/);

  await lab.again();
  await expect.poll(() => statuses(visitor)).toEqual(['tcloaded']);
  expect((await heardBy(visitor))[0]?.tcString).toBe(accepted?.tcString);
  expect(await visitor.cookies()).toEqual(['sluice']);
});

test('the browser asks the site’s collector for the vendor list, for its own vendors, and nobody else', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor);
  await expect.poll(lab.asked).toEqual([`${lab.collector}/iab/vendor-list.json?ids=7%2C900`]);
});

test('a vendor hears of a refusal, and of a later change by the preferences', async ({ arrive }) => {
  const visitor = await arrive();
  await openLab(visitor);
  await visitor.rejectAll();
  await visitor.set({ analytics: true });
  await expect
    .poll(() => statuses(visitor))
    .toEqual(['cmpuishown', 'useractioncomplete', 'cmpuishown', 'useractioncomplete']);
  const heard = await heardBy(visitor);
  const consents = heard.map(({ tcString }) => granted(TCString.decode(tcString).vendorConsents));
  expect(consents).toEqual([[], [], [], [900]]);
});

test('a frame of another origin finds the API by its locator, and is answered from before the choice on', async ({
  arrive,
}) => {
  const visitor = await arrive();
  await visitor.context.route('https://frames.test/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<script>
        addEventListener('message', ({ data, origin }) => document.title += [data.__tcfapiReturn.returnValue.eventStatus, data.__tcfapiReturn.callId].join(' ') + ';');
        const isThere = Boolean(parent.frames['__tcfapiLocator']);
        parent.postMessage({ __tcfapiCall: { command: isThere ? 'addEventListener' : 'none', version: 2, callId: 'c7' } }, '*');
      </script>`,
    }),
  );
  await openLab(visitor, { body: '<iframe src="https://frames.test/ad" title="Ad"></iframe>' });
  const frame = visitor.page.frame({ url: /frames\.test/ });
  await expect.poll(() => frame?.evaluate('document.title')).toBe('cmpuishown c7;');
  await visitor.acceptAll();
  await expect.poll(() => frame?.evaluate('document.title')).toBe('cmpuishown c7;useractioncomplete c7;');
});

test('the frames by which others find the APIs show nothing and open no way around the gate', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive();
  await openLab(visitor);
  const frames = await visitor.page.evaluate(async () => {
    const all = [...document.querySelectorAll('iframe')];
    for (const { contentWindow: inner, contentDocument: document } of all) {
      if (!inner || !document) throw new Error('it cannot be looked into');
      await Promise.race([
        (inner as unknown as typeof globalThis).fetch('https://acme.test/by-frame').catch(() => {}),
        new Promise((resolve) => setTimeout(resolve, 200)),
      ]);
      document.body.append(Object.assign(document.createElement('img'), { src: 'https://acme.test/image' }));
    }
    return all.map((frame) => [frame.name, frame.getClientRects().length]);
  });
  expect(frames).toEqual([
    ['__tcfapiLocator', 0],
    ['__gppLocator', 0],
  ]);
  expect(tracker.hits({ host: 'acme.test' })).toEqual([]);
});

test('a site whose collector has no list has no string: vendors find an error by ping, and the owner is told', async ({
  arrive,
}) => {
  const visitor = await arrive();
  await openLab(visitor, { config: { iab: { tcf: { cmpId: 300, vendorList: '/none.json' } } } });
  const status = () =>
    visitor.page.evaluate(
      () =>
        new Promise((resolve) => {
          const { __tcfapi } = window as unknown as { __tcfapi(...call: unknown[]): void };
          __tcfapi('ping', 2, ({ cmpStatus }: { cmpStatus: string }) => resolve(cmpStatus));
        }),
    );
  await expect.poll(status).toBe('error');
  expect(await heardBy(visitor)).toEqual([]);
  expect(visitor.consoleErrors.join()).toContain('/none.json answers 404');
});

test('a site with a strict policy needs nothing more for it than its own files and its collector', async ({
  arrive,
}) => {
  const visitor = await arrive();
  await openLab(visitor, {
    csp: (collector) =>
      `default-src 'self'; script-src 'nonce-n1' 'strict-dynamic'; style-src 'self'; connect-src ${collector}; require-trusted-types-for 'script'; trusted-types sluice`,
  });
  await expect.poll(() => statuses(visitor)).toEqual(['cmpuishown']);
  expect(visitor.consoleErrors).toEqual([]);
});

test('a site in strict mode has the APIs too, from the one file', async ({ arrive }) => {
  const visitor = await arrive();
  await openLab(visitor, { config: { gate: { strict: true } } });
  await expect.poll(() => statuses(visitor)).toEqual(['cmpuishown']);
  expect(visitor.consoleErrors).toEqual([]);
});

test('a site that asks for the APIs with the plain script tag is told so', async ({ arrive }) => {
  const visitor = await arrive();
  await openLab(visitor, { script: 'sluice.js', head: LISTENING });
  await expect.poll(() => visitor.consoleErrors.join()).toContain('iab needs the file sluice-iab.js');
});
