import { describe, expect, it } from 'vitest';
import { madeControl, madeLink, madePrompt, madeSurvey } from './made-survey.ts';
import { pickBanner } from './pick-banner.ts';
import type { SurveyedPrompt } from './survey.ts';
import { createWords } from './words.ts';

const words = createWords();
const answers = [madeControl('Reject all'), madeControl('Accept all')];
const nameOf = (...prompts: readonly SurveyedPrompt[]) => pickBanner(madeSurvey(...prompts), words)?.name;

describe('the prompt of a page', () => {
  it('is none where nothing is about cookies, or nothing can be answered', () => {
    expect(nameOf()).toBeUndefined();
    expect(nameOf(madePrompt([madeControl('OK')], { text: 'Free shipping this week!' }))).toBeUndefined();
    expect(nameOf(madePrompt([madeLink('Home')], { text: 'Cookies and cakes' }))).toBeUndefined();
    expect(nameOf(madePrompt([madeLink('Privacy policy')]))).toBeUndefined();
  });

  it('is the one with answers, whatever else lies over the page', () => {
    const menu = madePrompt([madeControl('Menu'), madeControl('Settings')], { name: 'header', text: 'Shop' });
    const prompt = madePrompt(answers, { name: 'prompt' });
    const chat = madePrompt([madeControl('Close')], { name: 'chat', text: 'We read about privacy. Ask us!' });
    expect(nameOf(menu, prompt, chat)).toBe('prompt');
  });

  it('is the inner one of two, and the one on top', () => {
    const outer = madePrompt(answers, { name: 'overlay' });
    const inner = madePrompt(answers, { name: 'dialog' });
    expect(nameOf(outer, inner)).toBe('dialog');
    const beneath = madePrompt(
      [...answers, madeControl('Settings')].map((control) => ({ ...control, isCovered: true })),
      { name: 'first layer' },
    );
    expect(nameOf(beneath, inner)).toBe('dialog');
  });

  it('takes no answer from what leads to another website, and no policy from a button', () => {
    const away = madeLink('Opt out at Example', { leadsAway: true });
    const banner = pickBanner(madeSurvey(madePrompt([...answers, away, madeControl('Privacy policy')])), words);
    expect(banner?.buttons.map(({ category }) => category)).toEqual(['reject', 'accept', 'other', 'other']);
  });

  it('is measured with what shines through it', () => {
    const veil = madeControl('Reject all', { inside: ['rgba(0, 0, 0, 0.5)'] });
    const banner = pickBanner(madeSurvey(madePrompt([veil], { outside: ['rgba(0, 0, 0, 0)', 'rgb(0, 0, 0)'] })), words);
    expect(banner?.buttons[0]).toMatchObject({ contrast: 21, fill: 1, outline: 1 });
  });

  it('is found among what a hostile page answers', () => {
    const odd = madeControl('__proto__', {
      color: 'constructor',
      inside: ['', 'url(javascript:0)', 'x'.repeat(100_000)],
      fontSize: Number.NaN,
      box: { x: Number.NaN, y: 0, width: Number.NaN, height: -1 },
      opacity: Number.POSITIVE_INFINITY,
    });
    expect(nameOf(madePrompt([odd, ...answers]), madePrompt([odd], { text: 'cookie '.repeat(200_000) }))).toBe(
      'div #prompt . dialog',
    );
  });
});
