import { describe, expect, it } from 'vitest';
import { createGoogleAnalytics } from './google-analytics.ts';
import { toArguments } from './to-arguments.ts';
import { visit } from './visit.ts';

const VENDORS = { 'google-analytics': ['analytics'] } as const;
const YES = { vendors: { 'google-analytics': true } };
const NO = { vendors: { 'google-analytics': false } };

function page(...commands: unknown[]): Record<string, unknown> {
  return { dataLayer: commands };
}

describe('Google Analytics’ own opt-out', () => {
  it('is set by a withdrawal for declared ids and for those that the page configures, and taken back by a yes', () => {
    const globals = page(toArguments('js', 1), toArguments('config', 'G-1AB'), ['config', 'UA-1-2'], { event: 'own' });
    const visitor = visit({ vendors: VENDORS, chosen: YES });
    createGoogleAnalytics(['G-OWN']).connect(visitor.view, globals);
    visitor.choose(NO);
    expect(globals).toMatchObject({ 'ga-disable-G-OWN': true, 'ga-disable-G-1AB': true, 'ga-disable-UA-1-2': true });
    visitor.choose(YES);
    expect(globals).toMatchObject({ 'ga-disable-G-OWN': false, 'ga-disable-G-1AB': false, 'ga-disable-UA-1-2': false });
  });

  it('is no affair of ids of ads, nor of texts that are none', () => {
    const globals = page(toArguments('config', 'AW-1'), toArguments('config', '__proto__'), toArguments('config'));
    createGoogleAnalytics([]).connect(visit({ vendors: VENDORS, chosen: NO }).view, globals);
    expect(Object.keys(globals)).toEqual(['dataLayer']);
  });

  it('is not set while a visitor has not answered, and is set by their browser’s signal', () => {
    const asked = page(toArguments('config', 'G-1'));
    createGoogleAnalytics([]).connect(visit({ vendors: VENDORS }).view, asked);
    expect(asked).not.toHaveProperty('ga-disable-G-1');
    const signals = { gpc: true, dnt: null };
    createGoogleAnalytics([]).connect(visit({ vendors: VENDORS, regime: 'opt-out', signals }).view, asked);
    expect(asked).toHaveProperty('ga-disable-G-1', true);
  });

  it('stays where the site has set it itself', () => {
    const globals = { 'ga-disable-G-1': true };
    const visitor = visit({ vendors: VENDORS, chosen: NO });
    createGoogleAnalytics(['G-1']).connect(visitor.view, globals);
    visitor.choose(YES);
    expect(globals['ga-disable-G-1']).toBe(true);
  });
});
