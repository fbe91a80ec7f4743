import { describe, expect, it } from 'vitest';
import { isNoticeCurrent, type Notice, noticeTime } from './notice.ts';
import { parseNotices } from './parse-notices.ts';

const NOTICE: Notice = {
  id: 'closed',
  title: 'Closed on Sunday',
  text: 'We move.',
  from: '2026-03-01T08:00:00Z',
  until: '2026-03-08T09:00:00+01:00',
};
const NOW = Date.parse('2026-03-02T00:00:00Z');
const parse = (...notices: unknown[]) => parseNotices({ notices }, NOW);

describe('what a collector tells a page', () => {
  it('is taken as it is', () => {
    const whole = {
      ...NOTICE,
      url: 'https://shop.example/move?a#b',
      lang: 'en',
      texts: { de: { title: 'Zu', text: 'x' } },
    };
    expect(parse(whole)).toEqual([whole]);
  });

  it('is left out when it is over, and shown when only the visitor’s clock is slow', () => {
    expect(parseNotices({ notices: [NOTICE] }, Date.parse(NOTICE.until))).toEqual([]);
    expect(parseNotices({ notices: [NOTICE] }, 0)).toEqual([NOTICE]);
  });

  it('is five notices at most', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ ...NOTICE, id: `n${index}` }));
    expect(parse(...many).map(({ id }) => id)).toEqual(['n0', 'n1', 'n2', 'n3', 'n4']);
    expect(parse(NOTICE, NOTICE)).toHaveLength(1);
    expect(parseNotices({ notices: new Array(1e6).fill(null) }, NOW)).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'http://shop.example',
    '//evil.test',
    '/path',
    'https:evil.test',
    'https:///evil.test',
    'https://shop.example@evil.test',
    'https://shop.example\\@evil.test',
    'https://a b',
    `https://a.example/${'x'.repeat(2000)}`,
    7,
    {},
    ['https://a.example'],
  ])('has no link where that is %j', (url) => {
    expect(parse({ ...NOTICE, url })).toEqual([NOTICE]);
  });

  it.each([
    { id: '__proto__' },
    { id: 'Closed' },
    { id: '' },
    { id: 7 },
    { id: ['closed'] },
    { title: '' },
    { title: 'x'.repeat(121) },
    { title: { toString: 'x' } },
    { text: ' \n' },
    { text: 'x'.repeat(2001) },
    { text: ['x'] },
    { from: 'soon' },
    { from: undefined },
    { until: '2026-03-08' },
    { until: '2026-03-08T09:00:00' },
    { until: 'Sun, 08 Mar 2026 09:00:00 GMT' },
    { until: '2026-02-30T09:00:00Z' },
    { until: 9e15 },
  ])('is no notice with %j', (wrong) => {
    expect(parse({ ...NOTICE, ...wrong })).toEqual([]);
  });

  it('keeps what is right of its other languages', () => {
    const words = { title: 'Zu', text: 'Wir ziehen um.' };
    const texts = JSON.parse(
      JSON.stringify({
        de: words,
        constructor: words,
        'x y': words,
        fr: { title: 'x' },
        nl: null,
        'pt-BR': words,
      }).replace('"x y"', '"__proto__"'),
    );
    expect(parse({ ...NOTICE, texts, lang: '<b>' })).toEqual([{ ...NOTICE, texts: { de: words, 'pt-BR': words } }]);
    expect(parse({ ...NOTICE, texts: [words] })).toEqual([NOTICE]);
  });

  it.each([
    undefined,
    null,
    '',
    'notices',
    7,
    [],
    [NOTICE],
    {},
    { notices: {} },
    { notices: '[]' },
    { notices: { length: 1, 0: NOTICE } },
    { notices: [[NOTICE], null, 'x'] },
    JSON.parse(`${'{"notices":['.repeat(2000)}${']}'.repeat(2000)}`),
  ])('is nothing where it is something else: %#', (answer) => {
    expect(parseNotices(answer, NOW)).toEqual([]);
  });
});

it('a notice counts from its beginning until its end, in whichever zone they are said', () => {
  const at = (time: string) => isNoticeCurrent(NOTICE, Date.parse(time));
  expect(['2026-03-01T07:59:59Z', NOTICE.from, '2026-03-08T07:59:59Z', '2026-03-08T08:00:00Z'].map(at)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(noticeTime('2026-03-01T09:00+01:00')).toBe(noticeTime('2026-03-01T08:00:00.000Z'));
  expect(noticeTime('2026-03-01T99:00:00Z')).toBeNaN();
});
