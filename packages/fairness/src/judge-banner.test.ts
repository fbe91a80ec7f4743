import { describe, expect, it } from 'vitest';
import type { Finding, JudgedRegime } from './finding.ts';
import { judgeBanner } from './judge-banner.ts';
import { madeBox, madeControl, madeLink, madePrompt, madeSurvey } from './made-survey.ts';
import { pickBanner } from './pick-banner.ts';
import { RULES } from './rules.ts';
import type { SurveyedControl, SurveyedPrompt } from './survey.ts';
import { createWords } from './words.ts';

const words = createWords();
const accept = madeControl('Accept all');
const reject = madeControl('Reject all');
const settings = madeControl('Settings');
const policy = madeLink('Privacy policy');

function judge(
  controls: readonly SurveyedControl[],
  { regime = 'opt-in', ...prompt }: Partial<SurveyedPrompt> & { regime?: JudgedRegime } = {},
): readonly Finding[] {
  const banner = pickBanner(madeSurvey(madePrompt(controls, prompt)), words);
  if (!banner) throw new Error('no prompt was found');
  return judgeBanner(banner, undefined, regime);
}

const rulesOf = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule);

/** What is said of a prompt whose refusal differs like this from the button that agrees. */
const rejectLike = (other: Partial<SurveyedControl>): string[] =>
  rulesOf(judge([madeControl('Reject all', other), accept, policy]));

describe('a prompt that asks', () => {
  it('is fair with two buttons alike, in whatever order, and a quiet third', () => {
    const quiet = madeControl('Settings', { color: 'rgb(0, 0, 0)', inside: ['rgba(0, 0, 0, 0)'] });
    expect(judge([reject, accept, quiet, policy])).toEqual([]);
    expect(judge([accept, reject, policy])).toEqual([]);
  });

  it('is fair where a refusal stands out more', () => {
    expect(rejectLike({ fontWeight: 800, box: { x: 0, y: 0, width: 300, height: 60 } })).toEqual([]);
  });

  it('is unfair where one can accept and not reject', () => {
    expect(rulesOf(judge([accept, policy]))).toEqual(['reject-missing']);
    expect(rulesOf(judge([accept, settings, policy]))).toEqual(['reject-missing']);
    expect(rulesOf(judge([madeControl('OK'), policy]))).toEqual(['reject-missing']);
    expect(rulesOf(judge([accept, madeControl('Reject all', { isDisabled: true }), policy]))).toEqual([
      'reject-missing',
    ]);
  });

  it('is unfair where rejecting is a link in the text', () => {
    const link = madeLink('Reject all');
    expect(rulesOf(judge([accept, link, policy]))).toEqual(['reject-other-kind', 'reject-smaller', 'reject-paler']);
    expect(rulesOf(judge([accept, madeControl('Reject all', { element: 'div', kind: 'other' }), policy]))).toEqual([
      'reject-other-kind',
    ]);
  });

  it.each([
    [{ width: 100, height: 44 }, ['reject-smaller']],
    [{ width: 140, height: 38 }, ['reject-smaller']],
    [{ width: 110, height: 44 }, []],
  ])('judges a refusal of %o by its size', (size, expected) => {
    expect(rejectLike({ box: { x: 0, y: 0, ...size } })).toEqual(expected);
  });

  it.each<Partial<SurveyedControl>>([{ fontSize: 14 }, { fontWeight: 400 }, { fontFamily: 'fantasy' }])(
    'is unfair where the text to reject is lesser: %o',
    (font) => {
      expect(rejectLike(font)).toEqual(['reject-lesser-font']);
    },
  );

  it.each<[string, Partial<SurveyedControl>, string[]]>([
    ['bare', { color: 'rgb(20, 40, 160)', inside: ['rgba(0, 0, 0, 0)'] }, ['reject-paler']],
    [
      'outlined beside one that is filled',
      { color: 'rgb(20, 40, 160)', inside: ['rgba(0, 0, 0, 0)'], borderWidth: 2, borderColor: 'rgb(20, 40, 160)' },
      ['reject-paler'],
    ],
    ['grey on grey', { color: 'rgb(190, 190, 190)', inside: ['rgb(160, 160, 160)'] }, ['reject-paler', 'low-contrast']],
    ['grey with dark text', { color: 'rgb(0, 0, 0)', inside: ['rgb(160, 160, 160)'] }, []],
    ['half let through', { opacity: 0.3 }, ['reject-paler', 'low-contrast']],
  ])('judges a refusal that is %s', (_, look, expected) => {
    expect(rejectLike(look)).toEqual(expected);
  });

  it('is fair with two that are outlined alike, and unfair where only accepting is', () => {
    const look = { color: 'rgb(0, 0, 0)', inside: ['rgba(0, 0, 0, 0)'] };
    const line = { ...look, borderWidth: 1, borderColor: 'rgb(0, 0, 0)' };
    expect(judge([madeControl('Reject all', line), madeControl('Accept all', line), policy])).toEqual([]);
    expect(rulesOf(judge([madeControl('Reject all', look), madeControl('Accept all', line), policy]))).toEqual([
      'reject-paler',
    ]);
  });

  it('cannot be judged by contrast where a picture lies behind the text', () => {
    const look = { hasPicture: true, color: 'rgb(255, 255, 255)', inside: ['rgba(0, 0, 0, 0)'] };
    expect(judge([madeControl('Reject all', look), madeControl('Accept all', look), policy])).toEqual([]);
  });

  it.each<Partial<SurveyedControl>>([{ shown: 0 }, { shown: 0.5 }, { isCovered: true }])(
    'is unfair where rejecting is out of sight: %o',
    (sight) => {
      expect(rejectLike(sight)).toEqual(['reject-out-of-sight']);
    },
  );

  it('is unfair where the keyboard only reaches the yes', () => {
    expect(rejectLike({ isFocusable: false })).toEqual(['reject-off-keyboard']);
  });

  it('is unfair with a ticked box, unless it cannot be cleared', () => {
    expect(rulesOf(judge([reject, accept, policy, madeBox('Ads', true)]))).toEqual(['pre-ticked']);
    expect(judge([reject, accept, policy, madeBox('Necessary', true, true), madeBox('Ads', false)])).toEqual([]);
  });

  it('needs a link to its policy, text of 12 pixels and targets of 24', () => {
    const box = { x: 0, y: 0, width: 60, height: 20 };
    expect(
      rulesOf(judge([madeControl('Reject all', { box }), madeControl('Accept all', { box })], { smallestText: 11 })),
    ).toEqual(['policy-missing', 'small-text', 'small-target']);
  });
});

describe('a prompt where things run until a no', () => {
  const optOut = madeControl('Do not sell or share my personal information', {
    box: { x: 0, y: 0, width: 360, height: 44 },
  });

  it('is fair with the no on it, and with boxes that are ticked', () => {
    expect(judge([optOut, settings, policy, madeBox('Ads', true)], { regime: 'opt-out' })).toEqual([]);
    expect(judge([settings, madeControl('OK'), policy], { regime: 'notice' })).toEqual([]);
  });

  it('is unfair with nothing but an OK, and where the no is a small link beside it', () => {
    expect(rulesOf(judge([madeControl('OK'), policy], { regime: 'opt-out' }))).toEqual(['opt-out-missing']);
    const link = madeLink('Do not sell my personal information');
    expect(rulesOf(judge([madeControl('OK'), link, policy], { regime: 'opt-out' }))).toContain('reject-other-kind');
  });
});

describe('the way to an answer', () => {
  const banner = pickBanner(madeSurvey(madePrompt([reject, accept, policy])), words);
  const judgeWay = (rejecting: number | undefined, accepting: number | undefined, regime: JudgedRegime = 'opt-in') =>
    banner && rulesOf(judgeBanner(banner, { reject: rejecting, accept: accepting }, regime));

  it('is fair where a no is as near as a yes', () => {
    expect(judgeWay(1, 1)).toEqual([]);
    expect(judgeWay(1, 3)).toEqual([]);
    expect(judgeWay(2, undefined, 'notice')).toEqual([]);
    expect(judgeWay(2, 1, 'notice')).toEqual([]);
  });

  it('is unfair where it is not', () => {
    expect(judgeWay(2, 1)).toEqual(['more-clicks-to-reject']);
    expect(judgeWay(undefined, 1)).toEqual(['reject-unreachable']);
    expect(judgeWay(2, 2, 'opt-out')).toEqual(['opt-out-clicks']);
  });
});

describe('what is said', () => {
  it('names what was measured, and the law that the prompt is judged by', () => {
    const [euro] = judge([accept, policy]);
    expect(euro).toMatchObject({ severity: 'error', measured: '“Accept all” stands alone' });
    expect(euro?.sources.map(({ law }) => law)).toEqual(['EU', 'EU']);
    const [american] = judge([accept, policy], { regime: 'opt-out' });
    expect(american?.sources.map(({ name }) => name)).toEqual([
      'California Code of Regulations, title 11, § 7004(a)(2)',
    ]);
  });

  it('rests on a source for every rule', () => {
    for (const { sentence, sources } of Object.values(RULES)) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sources.length).toBeGreaterThan(0);
      for (const { url } of sources) expect(url).toMatch(/^https:\/\//);
    }
  });
});
