import { describe, expect, it } from 'vitest';
import { CLEAR, contrast, fade, flatten, over, parseColor } from './color.ts';

const rounded = (text: string) => parseColor(text).map((part) => Math.round(part * 255));

describe('a colour of a page', () => {
  it.each([
    ['rgb(255, 0, 128)', [255, 0, 128, 255]],
    ['rgba(0, 0, 0, 0.5)', [0, 0, 0, 128]],
    ['rgb(0 128 255 / 25%)', [0, 128, 255, 64]],
    ['rgba(0, 0, 0, 0)', [0, 0, 0, 0]],
    ['color(srgb 1 0.5 0)', [255, 128, 0, 255]],
    ['color(srgb 1 0.5 0 / 0.5)', [255, 128, 0, 128]],
    ['color(display-p3 1 0 0)', [255, 0, 0, 255]],
    ['oklch(1 0 0)', [255, 255, 255, 255]],
    ['oklab(0 0 0)', [0, 0, 0, 255]],
    ['lab(100 0 0)', [255, 255, 255, 255]],
  ])('is read from %s', (text, expected) => {
    expect(rounded(text)).toEqual(expected);
  });

  it.each(['', 'currentcolor', 'url(x)', 'rgb(', 'constructor', '__proto__', 'a'.repeat(1_000_000)])(
    'is none where the page answers "%.20s"',
    (text) => {
      expect(parseColor(text)).toEqual(CLEAR);
    },
  );

  it('has the contrast that WCAG has for it', () => {
    const [white, black, grey] = ['rgb(255,255,255)', 'rgb(0,0,0)', 'rgb(118,118,118)'].map(parseColor) as [
      ReturnType<typeof parseColor>,
      ReturnType<typeof parseColor>,
      ReturnType<typeof parseColor>,
    ];
    expect(contrast(white, black)).toBe(21);
    expect(contrast(black, black)).toBe(1);
    expect(contrast(grey, white)).toBeCloseTo(4.54, 2);
  });

  it('shows what is beneath it as far as it is let through', () => {
    const half = parseColor('rgba(0, 0, 0, 0.5)');
    const white = parseColor('rgb(255, 255, 255)');
    expect(over(half, white)).toEqual([0.5, 0.5, 0.5, 1]);
    expect(flatten([half, half, white])[0]).toBe(0.25);
    expect(flatten([CLEAR, CLEAR])).toEqual(CLEAR);
    expect(fade(white, 0.3)).toEqual([1, 1, 1, 0.3]);
  });
});
