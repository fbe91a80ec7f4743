/**
 * Ground of everything: nothing of the page's own style comes in but its font. A site sets the look by the custom
 * properties `--sluice-*`. Sizes are in `em` of the font size that the visitor has set in the browser (`initial`): what
 * the page does to its root's font size does not count.
 */
export const BASE = `
&{all:initial;display:block;font-family:var(--sluice-font,inherit);line-height:1.5;color:var(--s-text);color-scheme:light dark;
--s-back:var(--sluice-background,#fff);--s-text:var(--sluice-text,#1b1e26);--s-soft:var(--sluice-soft,#5a6171);
--s-line:var(--sluice-border,#dcdfe6);--s-accent:var(--sluice-accent,#2b45c4);--s-on:var(--sluice-on-accent,#fff);
--s-tint:var(--sluice-tint,#f5f6f9);--s-round:var(--sluice-radius,16px)}
@media (prefers-color-scheme:dark){&{
--s-back:var(--sluice-background,#181a21);--s-text:var(--sluice-text,#eceef3);--s-soft:var(--sluice-soft,#a4abbb);
--s-line:var(--sluice-border,#363b48);--s-accent:var(--sluice-accent,#a9b8ff);--s-on:var(--sluice-on-accent,#10152e);
--s-tint:var(--sluice-tint,#20232c)}}
& *,& *::before,& *::after{all:revert;box-sizing:border-box}
& p,& h2,& ul,& dl,& dd{margin:0;padding:0;list-style:none}
& h2{font-size:1.15em;line-height:1.3;font-weight:650;letter-spacing:-.01em}
& a,& summary,& .sluice-link{color:var(--s-accent);text-underline-offset:.2em;cursor:pointer}
& :focus-visible{outline:3px solid var(--s-accent);outline-offset:2px;border-radius:6px}
& button{font:inherit;color:inherit;border:0;background:none;cursor:pointer;min-height:44px}
& .sluice-buttons{display:flex;flex-wrap:wrap;gap:10px}
& .sluice-button{flex:1 1 7.5em;padding:.5em 1em;border:1px solid var(--s-accent);border-radius:calc(var(--s-round)*.625);
background:var(--s-accent);color:var(--s-on);font-weight:600;line-height:1.3}
& .sluice-quiet{background:none;color:var(--s-text);border-color:var(--s-line)}
& .sluice-button:hover{box-shadow:inset 0 0 0 9em rgb(128 128 128/.16)}
& .sluice-close{width:44px;flex:none;font-size:1.4em;line-height:1;border-radius:50%;color:var(--s-soft)}
& .sluice-close:hover{background:var(--s-tint)}
& .sluice-link{text-decoration:underline;padding:0 .5em}
& .sluice-name{font-weight:600}
& .sluice-name::first-letter{text-transform:uppercase}
@media print{&{display:none}}
`;
