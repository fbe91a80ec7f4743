/** The preferences: a sheet with a fixed head and foot, and a list of switches that scrolls between them. */
export const PREFERENCES = `
& .sluice-preferences{width:min(100% - 24px,42em);max-height:94vh;max-width:none;padding:0;overflow:hidden;
background:var(--s-back);color:var(--s-text);border:1px solid var(--s-line);border-radius:var(--s-round);
box-shadow:0 24px 80px rgb(10 14 30/.35)}
& .sluice-preferences[open]{display:flex;flex-direction:column}
& .sluice-preferences::backdrop{background:rgb(12 14 24/.55)}
& header,& footer{flex:none;padding:10px 24px;border:0 solid var(--s-line);border-bottom-width:1px}
& header{display:flex;align-items:center;justify-content:space-between;padding-inline-end:12px}
& footer.sluice-buttons{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,4.6em),1fr));padding-block:16px;border-width:1px 0 0}
& footer button{padding-inline:.4em}
& .sluice-body{overflow:auto;overscroll-behavior:contain;padding:16px 24px 20px}
& .sluice-note{margin-top:12px;padding:10px 14px;border-radius:calc(var(--s-round)*.625);background:var(--s-tint);font-weight:500}
& section{margin-top:16px;padding-top:10px;border-top:1px solid var(--s-line)}
& .sluice-row{display:flex;align-items:center;gap:12px;min-height:44px}
& .sluice-row .sluice-name{flex:1;min-width:0;overflow-wrap:anywhere}
& label{cursor:pointer}
& section>.sluice-row{font-size:1.0625em}
& h3{margin:0;font-size:1em}
& .sluice-name label{display:block;padding-block:.6em}
& .sluice-word,& .sluice-about,& details,& dl{color:var(--s-soft);font-size:.9375em}
& .sluice-vendors{margin-top:8px}
& .sluice-vendors li{padding:4px 16px 10px;margin-top:8px;border-radius:calc(var(--s-round)*.625);background:var(--s-tint)}
& .sluice-switch{appearance:none;position:relative;flex:none;margin:0;width:44px;height:26px;border-radius:13px;
background:var(--s-soft);cursor:pointer}
& .sluice-switch::before{content:"";position:absolute;top:3px;inset-inline-start:3px;width:20px;height:20px;
border-radius:50%;background:var(--s-back)}
& .sluice-switch:checked,& .sluice-switch:indeterminate{background:var(--s-accent)}
& .sluice-switch:indeterminate::before{inset-inline-start:12px}
& .sluice-switch:checked::before{inset-inline-start:21px}
& .sluice-switch:focus-visible{border-radius:13px}
& details{margin-top:4px}
& summary{width:fit-content;padding-block:4px}
& details ul,& dl{overflow-wrap:anywhere}
& dt{font-weight:600;margin-top:8px}
& details dl{font-size:1em}
& .sluice-vendors dl li{background:none;padding:0;margin:4px 0 0}
& dd .sluice-word{font-size:1em}
@media (max-width:30em){& .sluice-body,& header,& footer{padding-inline:16px}}
& code{font-family:ui-monospace,monospace;font-size:.9em}
@media (prefers-reduced-motion:no-preference){& .sluice-switch,& .sluice-switch::before{transition:.15s}}
@media (forced-colors:active){& .sluice-switch{appearance:auto}& .sluice-switch::before{content:none}}
`;
