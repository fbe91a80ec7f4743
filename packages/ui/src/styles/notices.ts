/**
 * Notices: fixed at the top, or at the bottom (`connectMakeWay`), so that the page beneath never moves, and beneath the prompt where a small screen has no place for both. Their
 * titles are said by a line that nobody sees.
 */
export const NOTICES = `
& .sluice-notices{position:fixed;z-index:2147483646;left:0;right:0;top:max(16px,env(safe-area-inset-top));margin:var(--s-off,0px) auto;
width:54em;max-width:calc(100% - 32px);max-height:60vh;overflow:auto;overscroll-behavior:contain;background:var(--s-back);
color:var(--s-text);border:1px solid var(--s-line);border-radius:var(--s-round);
box-shadow:0 1px 2px rgb(10 14 30/.08),0 12px 40px rgb(10 14 30/.18)}
& .sluice-notices.sluice-away{top:auto;bottom:max(16px,env(safe-area-inset-bottom))}
& .sluice-beside{max-height:40vh}
& .sluice-notice{display:flex;flex-wrap:wrap;align-items:center;gap:8px 32px;padding:14px 24px}
& .sluice-notice + .sluice-notice{border-top:1px solid var(--s-line)}
& .sluice-notice .sluice-text{min-width:0;overflow-wrap:anywhere}
& .sluice-notice .sluice-text p{white-space:pre-line}
& .sluice-notice .sluice-text p + p{margin-top:.6em}
& .sluice-notice .sluice-buttons{align-items:center;gap:0 20px;margin-inline-start:auto}
& .sluice-notice .sluice-button{flex:none;min-width:6em}
& .sluice-notice a{padding-block:.6em}
@media (max-width:40em){& .sluice-notice{padding:12px 16px}}
`;
