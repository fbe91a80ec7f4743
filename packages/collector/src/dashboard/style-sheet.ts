import { FORM_STYLES } from './form-styles.ts';

/** The style sheet of all pages: light and dark by the reader's setting, black on white in print. */
export const STYLE_SHEET: string = `
:root {
  color-scheme: light dark;
  --ground: #f6f7f6;
  --sheet: #fff;
  --ink: #16201c;
  --quiet: #54615b;
  --line: #dde3e0;
  --bar: #2f7d68;
  --track: #e6ebe9;
  --link: #14614e;
  --field: #7d8a84;
  --alarm: #a32a1c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #101513;
    --sheet: #181f1c;
    --ink: #e8eeeb;
    --quiet: #a3b0aa;
    --line: #2b3531;
    --bar: #57b59a;
    --track: #26302c;
    --link: #7fd1b9;
    --field: #75837c;
    --alarm: #ff9d8c;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif;
}
main { max-width: 72rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; letter-spacing: -0.01em; }
.lead { margin: 0.4rem 0 1.75rem; color: var(--quiet); max-width: 44rem; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible, [tabindex]:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, textarea:focus-visible, summary:focus-visible { outline: 2px solid var(--bar); outline-offset: 2px; }
code { font: 0.875em/1.4 ui-monospace, monospace; }
.totals { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr)); gap: 1rem; margin: 0 0 1rem; }
.totals div, section {
  background: var(--sheet);
  border: 1px solid var(--line);
  border-radius: 0.6rem;
  padding: 1rem 1.25rem;
}
.totals dt { color: var(--quiet); font-size: 0.875rem; }
.totals dd { margin: 0; font-size: 2rem; font-weight: 650; line-height: 1.25; font-variant-numeric: tabular-nums; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 0 1rem; align-items: start; }
section { margin-bottom: 1rem; }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; }
caption { text-align: left; font-weight: 650; padding-bottom: 0.5rem; }
th, td { padding: 0.4rem 0.9rem 0.4rem 0; text-align: left; vertical-align: middle; border-top: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th, thead td { border-top: 0; color: var(--quiet); font-size: 0.8125rem; font-weight: 500; }
tbody th { font-weight: 450; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.bar { width: 38%; }
.bar svg { display: block; width: 100%; height: 0.5rem; border-radius: 0.25rem; background: var(--track); }
.bar rect { fill: var(--bar); }
.scroll { overflow-x: auto; }
.scroll td { white-space: nowrap; }
.event::before { content: "●"; margin-right: 0.4em; color: var(--quiet); }
.event.given::before { color: var(--bar); }
.event.partial::before { content: "◐"; color: var(--bar); }
.event.refused::before, .event.withdrawn::before { content: "○"; }
${FORM_STYLES}@media (max-width: 34rem) {
  .answers .bar, .answers thead td { display: none; }
  .answers th, .answers td { padding-right: 0.6rem; }
}
@media print {
  :root { --ground: #fff; --sheet: #fff; --ink: #000; --quiet: #333; --line: #bbb; --bar: #444; --track: #eee; --link: #000; }
  /* So that the widest table fits on A4. */
  html { font-size: 62.5%; }
  body { font-size: 1.1rem; }
  main { max-width: none; padding: 0; }
  .columns { grid-template-columns: 1fr 1fr; }
  section { break-inside: avoid; }
  .columns + section { break-inside: auto; break-before: page; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  header, .skip { display: none; }
  a { text-decoration: none; }
  .bar svg, .bar rect { print-color-adjust: exact; }
}
`;
