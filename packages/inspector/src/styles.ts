/**
 * The panel's style sheet. It stands in the page's own document, so that `all: revert` under an id first takes back
 * whatever the page styles by element or class. Text and state colours keep a contrast of 4.5:1 in both schemes.
 */
export const STYLES = `
#sluice-inspector, #sluice-inspector * { all: revert; box-sizing: border-box; }
#sluice-inspector {
  color-scheme: light dark;
  --ink: light-dark(#1b2130, #e8ebf2);
  --soft: light-dark(#596277, #a4adc0);
  --paper: light-dark(#ffffff, #171b24);
  --raised: light-dark(#f3f5f9, #202634);
  --line: light-dark(#d9dee8, #333b4d);
  --focus: light-dark(#1f5fd6, #8ab4ff);
}
#sluice-inspector .sluice-panel {
  position: fixed; inset: 0 0 auto; z-index: 2147483646;
  display: flex; flex-direction: column; max-height: min(60vh, 34rem);
  font: 13px/1.45 system-ui, sans-serif; color: var(--ink); background: var(--paper);
  border-top: 1px solid var(--line); box-shadow: 0 -8px 32px rgb(0 0 0 / .18);
}
#sluice-inspector .sluice-panel:focus { outline: none; }
#sluice-inspector :focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
#sluice-inspector header { display: flex; align-items: center; gap: 8px 24px; padding: 10px 16px; flex-wrap: wrap; }
#sluice-inspector h2 { margin: 0; font-size: 15px; font-weight: 650; }
#sluice-inspector dl { display: flex; flex: 1; flex-wrap: wrap; gap: 2px 20px; margin: 0; min-width: 0; }
#sluice-inspector dl div { display: flex; gap: 6px; }
#sluice-inspector dt { color: var(--soft); text-transform: capitalize; }
#sluice-inspector dd { margin: 0; font-weight: 550; overflow-wrap: anywhere; }
#sluice-inspector button, #sluice-inspector select {
  font: inherit; color: inherit; background: var(--paper); cursor: pointer;
  border: 1px solid var(--line); border-radius: 6px; padding: 3px 10px; min-height: 28px;
}
#sluice-inspector button:hover, #sluice-inspector select:hover { background: var(--raised); border-color: var(--soft); }
#sluice-inspector .sluice-bar {
  display: flex; flex-wrap: wrap; gap: 8px; justify-content: space-between; padding: 8px 16px;
  background: var(--raised); border-block: 1px solid var(--line);
}
#sluice-inspector .sluice-filters, #sluice-inspector .sluice-copy {
  display: flex; flex-wrap: wrap; align-items: center; gap: 6px;
}
#sluice-inspector .sluice-count[aria-pressed="true"] { border-color: currentcolor; box-shadow: inset 0 0 0 1px; }
#sluice-inspector .sluice-vendor { margin-inline-start: 8px; color: var(--soft); }
#sluice-inspector .sluice-vendor select { color: var(--ink); }
#sluice-inspector .sluice-copy { margin-inline-start: auto; }
#sluice-inspector output { color: var(--soft); order: -1; }
#sluice-inspector output:empty { display: none; }
#sluice-inspector textarea { flex-basis: 100%; height: 6em; font: 12px/1.4 ui-monospace, monospace; }
#sluice-inspector .sluice-scroll { overflow: auto; min-height: 8rem; }
#sluice-inspector table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
#sluice-inspector th {
  position: sticky; top: 0; background: var(--paper); color: var(--soft); font-weight: 500; text-align: start;
  padding: 6px 8px; box-shadow: inset 0 -1px var(--line);
}
#sluice-inspector td { padding: 5px 8px; vertical-align: top; border-bottom: 1px solid var(--line); }
#sluice-inspector tbody tr:hover { background: var(--raised); }
#sluice-inspector :is(th, td):first-child { padding-inline-start: 16px; }
#sluice-inspector .sluice-number { white-space: nowrap; color: var(--soft); }
#sluice-inspector .sluice-what { font: 12px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; min-width: 14rem; }
#sluice-inspector .sluice-why { color: var(--soft); min-width: 14rem; }
#sluice-inspector .sluice-note { padding: 10px 16px; margin: 0; color: var(--soft); }
#sluice-inspector .sluice-state { white-space: nowrap; font-weight: 600; }
#sluice-inspector .sluice-state::before { content: "● "; }
#sluice-inspector .sluice-state-held, #sluice-inspector .sluice-state-dropped { color: light-dark(#8a5300, #f2b65a); }
#sluice-inspector .sluice-state-released, #sluice-inspector .sluice-state-granted,
#sluice-inspector .sluice-state-fired { color: light-dark(#116b3c, #6fd49b); }
#sluice-inspector .sluice-state-swept { color: light-dark(#5b45b0, #b9a8ff); }
#sluice-inspector .sluice-state-leaked, #sluice-inspector .sluice-state-kept,
#sluice-inspector .sluice-state-failed { color: light-dark(#b3261e, #ff9b92); }
@media (max-width: 640px) {
  #sluice-inspector .sluice-panel { max-height: 75vh; }
  #sluice-inspector dl { flex-basis: 100%; order: 1; }
  #sluice-inspector .sluice-close { margin-inline-start: auto; }
}
`;
