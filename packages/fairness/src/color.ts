import { converter, parse } from 'culori';

/** A colour in sRGB: three parts and the opacity, 0 to 1 each. */
export type Color = readonly [red: number, green: number, blue: number, opacity: number];

/** Nothing painted. */
export const CLEAR: Color = [0, 0, 0, 0];

const toRgb = converter('rgb');

/**
 * Reads a colour as `getComputedStyle` answers it: `rgb()`, `rgba()`, `color()`, `oklch()` and the like. What lies outside of
 * sRGB is cut to it, as a screen without more does. What is no colour is {@link CLEAR}.
 *
 * @see https://drafts.csswg.org/css-color-4/#serializing-color-values
 */
export function parseColor(text: string): Color {
  const rgb = text.length > 200 ? undefined : toRgb(parse(text));
  if (!rgb) return CLEAR;
  return [clip(rgb.r), clip(rgb.g), clip(rgb.b), clip(rgb.alpha ?? 1)];
}

/** A colour as it looks over another one, by simple alpha compositing in sRGB as browsers do it. */
export function over(top: Color, below: Color): Color {
  const opacity = top[3] + below[3] * (1 - top[3]);
  if (opacity === 0) return CLEAR;
  const mix = (part: 0 | 1 | 2): number => (top[part] * top[3] + below[part] * below[3] * (1 - top[3])) / opacity;
  return [mix(0), mix(1), mix(2), opacity];
}

/** What several layers look like, the uppermost first. */
export function flatten(layers: readonly Color[]): Color {
  return layers.reduceRight((below, top) => over(top, below), CLEAR);
}

/** The same colour, as much of it as an element of that opacity lets through. */
export function fade([red, green, blue, own]: Color, opacity: number): Color {
  return [red, green, blue, own * clip(opacity)];
}

/**
 * The contrast of two opaque colours, 1 to 21.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(a: Color, b: Color): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red, green, blue]: Color): number {
  const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function clip(part: number): number {
  return Number.isFinite(part) ? Math.min(1, Math.max(0, part)) : 0;
}
