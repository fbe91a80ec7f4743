/** Banner, signal line and status: fixed at the bottom, so that the page beneath never moves. */
export const PROMPT = `
& .sluice-banner,& .sluice-line,& .sluice-status:not(:empty){position:fixed;z-index:2147483647;left:0;right:0;
bottom:max(16px,env(safe-area-inset-bottom));margin:0 auto;width:fit-content;max-width:calc(100% - 32px);
max-height:calc(100vh - 32px);overflow:auto;overscroll-behavior:contain;background:var(--s-back);color:var(--s-text);
border:1px solid var(--s-line);border-radius:var(--s-round);box-shadow:0 1px 2px rgb(10 14 30/.08),0 12px 40px rgb(10 14 30/.18)}
& .sluice-banner{display:flex;flex-wrap:wrap;align-items:center;gap:16px 32px;width:66em;padding:20px 24px}
& .sluice-text{flex:1 1 22em;color:var(--s-soft);font-size:.9375em}
& .sluice-text h2{color:var(--s-text);margin-bottom:4px}
& .sluice-banner .sluice-buttons{flex:1 1 26em}
& .sluice-line{display:flex;align-items:center;padding:4px 6px;padding-inline-start:20px;font-size:.9375em}
& .sluice-line p{padding-block:8px}
& .sluice-line .sluice-close{font-size:1.2em}
& .sluice-status:not(:empty){padding:12px 20px;font-size:.9375em;font-weight:500}
@media (max-width:40em){& .sluice-banner{padding:16px}& .sluice-banner .sluice-buttons{flex-basis:100%}}
`;
