import type { UiSettings } from '@sluice/core';
import { type Colours, DARK, LIGHT } from './colours.ts';

/** The short names by which the styles call the colours. */
const SHORT: Readonly<Record<keyof Colours, string>> = {
  background: 'back',
  text: 'text',
  soft: 'soft',
  border: 'line',
  control: 'edge',
  accent: 'accent',
  'on-accent': 'on',
  tint: 'tint',
};

/**
 * Ground of everything: nothing of the page's own style comes in but its font. A site sets the look by the custom
 * properties `--sluice-*` (docs/prompt.md). Sizes are in `em` of the font size that the visitor has set in the browser (`initial`): what
 * the page does to its root's font size does not count.
 */
export function baseStyles(theme: UiSettings['theme']): string {
  const isDark = theme === 'dark';
  return `
&{all:initial;display:block;font-family:var(--sluice-font,inherit);line-height:1.5;color:var(--s-text);
--s-round:var(--sluice-radius,16px);${colours(isDark ? DARK : LIGHT, isDark ? 'dark' : 'light')}}
${theme === 'auto' ? `@media (prefers-color-scheme:dark){&{${colours(DARK, 'dark')}}}` : ''}
& *,& *::before,& *::after{all:revert;box-sizing:border-box}
& p,& h2,& ul,& dl,& dd{margin:0;padding:0;list-style:none}
& h2{font-size:1.15em;line-height:1.3;font-weight:650;letter-spacing:-.01em;text-wrap:balance}
& a,& summary,& .sluice-link{color:var(--s-accent);text-underline-offset:.2em;cursor:pointer}
& :focus-visible{outline:3px solid var(--s-accent);outline-offset:2px;border-radius:6px}
& button{font:inherit;color:inherit;border:0;background:none;cursor:pointer;min-height:44px}
& .sluice-buttons{display:flex;flex-wrap:wrap;gap:10px}
& .sluice-button{flex:1 1 7.5em;padding:.5em 1em;border:1px solid var(--s-accent);border-radius:calc(var(--s-round)*.625);
background:var(--s-accent);color:var(--s-on);font-weight:600;line-height:1.3;overflow-wrap:anywhere}
& .sluice-quiet{background:none;color:var(--s-text);border-color:var(--s-edge)}
& .sluice-button:hover{box-shadow:inset 0 0 0 9em rgb(128 128 128/.16)}
& .sluice-close{width:44px;flex:none;font-size:1.4em;line-height:1;border-radius:50%;color:var(--s-soft)}
& .sluice-close:hover{background:var(--s-tint)}
& .sluice-link{text-decoration:underline;padding:0 .5em}
& .sluice-name{font-weight:600}
& .sluice-name::first-letter{text-transform:uppercase}
@media print{&{display:none}}
`;
}

function colours(of: Colours, scheme: 'dark' | 'light'): string {
  const names = Object.keys(SHORT) as (keyof Colours)[];
  return `color-scheme:${scheme};${names.map((name) => `--s-${SHORT[name]}:var(--sluice-${name},${of[name]})`).join(';')}`;
}
