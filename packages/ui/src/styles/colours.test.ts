// @vitest-environment node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Colours, DARK, LIGHT } from './colours.ts';

/** Relative luminance of `#rgb` or `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['background', 'tint'] as const;
const TEXTS = ['text', 'soft', 'accent'] as const;

describe.each<[string, Colours]>([
  ['light', LIGHT],
  ['dark', DARK],
])('in the %s theme', (_name, colours) => {
  it.each(GROUNDS.flatMap((ground) => TEXTS.map((text) => [text, ground] as const)))(
    'a visitor can read %s on %s',
    (text, ground) => {
      expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('a visitor can read the words of buttons', () => {
    expect(contrast(colours['on-accent'], colours.accent)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GROUNDS)('a visitor can see the edges of controls, switches and the focus on %s', (ground) => {
    for (const part of ['control', 'soft', 'accent'] as const)
      expect(contrast(colours[part], colours[ground]), part).toBeGreaterThanOrEqual(3);
  });
});

it('the ratio is that of WCAG', () => {
  expect(contrast('#000', '#fff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

it('the documentation has every colour as it is', () => {
  const page = readFileSync(fileURLToPath(new URL('../../../../docs/prompt.md', import.meta.url)), 'utf8');
  for (const name of Object.keys(LIGHT) as (keyof Colours)[])
    expect(page).toContain(`| \`--sluice-${name}\` | \`${LIGHT[name]}\` | \`${DARK[name]}\` |`);
});
