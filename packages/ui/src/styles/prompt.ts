/**
 * What is fixed over the page, so that the page beneath never moves: the first layer as a bar, a box or a dialog, the notice of rights,
 * the signal line, the status and the floating button.
 *
 * The answers stand in a grid of two columns of one width, or of one where a word would not fit: however long their words are in some
 * language, they are of one size. Asking for 34 % of the width keeps a third column away, which would part them from what spans all.
 *
 * What comes fades in, moves nothing, and is never what the page's largest contentful paint is measured by: browsers do not count what is
 * transparent when it is first painted (`e2e/prompt/paint.spec.ts`).
 */
export const PROMPT = `
& .sluice-bar,& .sluice-box,& .sluice-dialog,& .sluice-line{transition:opacity .2s}
@starting-style{& .sluice-bar,& .sluice-box,& .sluice-dialog,& .sluice-line{opacity:0}}
& .sluice-heard{position:fixed;top:0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
& .sluice-bar,& .sluice-box,& .sluice-line,& .sluice-status:not(:empty){position:fixed;z-index:2147483647;
inset:auto 16px max(16px,env(safe-area-inset-bottom));margin:0 auto;width:fit-content;max-width:calc(100% - 32px);
max-height:calc(100vh - 32px);max-height:calc(100dvh - 32px);overflow:auto;overscroll-behavior:contain}
& .sluice-bar,& .sluice-box,& .sluice-dialog,& .sluice-line,& .sluice-status:not(:empty),& .sluice-reopen{background:var(--s-back);
color:var(--s-text);border:1px solid var(--s-line);border-radius:var(--s-round);
box-shadow:0 1px 2px rgb(10 14 30/.08),0 12px 40px rgb(10 14 30/.18)}
& .sluice-bar,& .sluice-box,& .sluice-dialog{padding:20px 24px}
& .sluice-bar{display:flex;flex-wrap:wrap;align-items:center;gap:16px 32px;width:66em}
& .sluice-bar>.sluice-buttons{flex:1 1 26em}
& .sluice-box{width:24em;margin-inline:0 auto}
& .sluice-end.sluice-box{margin-inline:auto 0}
& .sluice-dialog{width:30em;max-width:calc(100% - 32px);max-height:calc(100vh - 32px);max-height:calc(100dvh - 32px);overflow:auto;
overscroll-behavior:contain}
& .sluice-dialog::backdrop{background:rgb(12 14 24/.55)}
& .sluice-text{flex:1 1 22em;color:var(--s-soft);font-size:.9375em}
& .sluice-text h2{color:var(--s-text);margin-bottom:6px;outline:0}
& .sluice-text p+p{margin-top:.35em}
& .sluice-text a{display:inline-block}
& :is(.sluice-box,.sluice-dialog)>.sluice-buttons{margin-top:16px}
& .sluice-answers{display:grid;grid-auto-rows:1fr;grid-template-columns:repeat(auto-fit,minmax(min(100%,max(8.5em,34%)),1fr))}
& .sluice-rights .sluice-answers{grid-template-columns:repeat(auto-fit,minmax(min(100%,max(11em,34%)),1fr))}
& .sluice-answers .sluice-quiet{grid-column:1/-1}
& .sluice-corner{position:absolute;top:8px;inset-inline-end:8px}
& .sluice-rights h2,& .sluice-dialog h2{padding-inline-end:32px}
& .sluice-line{display:flex;align-items:center;padding:4px 6px;padding-inline-start:20px;font-size:.9375em}
& .sluice-line p{padding-block:8px}
& .sluice-line .sluice-close{font-size:1.2em}
& .sluice-status:not(:empty){padding:12px 20px;font-size:.9375em;font-weight:500}
& .sluice-reopen{position:fixed;z-index:2147483646;bottom:max(16px,env(safe-area-inset-bottom));inset-inline-start:16px;
max-width:calc(100% - 32px);padding:.4em 1.1em;border-color:var(--s-edge);border-radius:22px;font-size:.875em;font-weight:600;line-height:1.3}
& .sluice-reopen.sluice-end{inset-inline:auto 16px}
& .sluice-reopen:hover{background:var(--s-tint)}
& .sluice-away{top:max(16px,env(safe-area-inset-top));bottom:auto}
@media (min-width:62em),(min-width:34em) and (max-height:30em){& .sluice-bar .sluice-answers{grid-template-columns:repeat(auto-fit,minmax(7em,1fr))}
& .sluice-bar .sluice-quiet{grid-column:auto}& .sluice-rights.sluice-bar{padding-inline-end:60px}}
@media (max-width:40em){& :is(.sluice-bar,.sluice-box,.sluice-dialog){padding:16px}
& .sluice-box{width:100%}& .sluice-bar>.sluice-buttons{flex-basis:100%}}
`;
