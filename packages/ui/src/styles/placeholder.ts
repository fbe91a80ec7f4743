import { LOAD_MARK } from '@sluice/core';

/**
 * What stands in for a held embed. Over a frame (`sluice-over`) it has the frame's place and size, else it stands in the page's flow before
 * the markup. Smaller forms are chosen by what fits.
 */
export const PLACEHOLDER: string = `
&.sluice-embed{overflow:hidden}
&.sluice-over{width:0;height:0;font-size:0;line-height:0;overflow:visible}
&.sluice-over.sluice-unseen>*{display:none}
& .sluice-placeholder{position:relative;display:flex;min-height:var(--sluice-height,0);padding:24px;overflow:auto;font-size:medium;line-height:1.5;
background:var(--s-tint);color:var(--s-text);border:1px solid var(--s-line);border-radius:var(--s-round);text-align:start}
&.sluice-over .sluice-placeholder{position:absolute;left:var(--sluice-left,0);top:var(--sluice-top,0);
width:var(--sluice-width,300px);height:var(--sluice-height,150px);min-height:0}
& .sluice-inner{display:flex;flex-direction:column;gap:12px;margin:auto;width:100%;max-width:34em}
& .sluice-what .sluice-name{display:block}
& .sluice-title{display:block;font-size:1.15em;font-weight:650;line-height:1.3;letter-spacing:-.01em;overflow-wrap:anywhere}
& .sluice-what:has(.sluice-title) .sluice-name{font-size:.875em;color:var(--s-soft)}
& .sluice-says{display:flex;flex-direction:column;gap:4px;font-size:.9375em;color:var(--s-soft)}
& .sluice-plain{font-size:.9375em}
& .sluice-placeholder .sluice-buttons{margin-top:4px}
& .sluice-placeholder .sluice-button{flex:0 1 auto}
& .sluice-placeholder .sluice-quiet{background:var(--s-back)}
& [aria-busy=true] .sluice-button{opacity:.55;cursor:progress}
& [aria-busy=true]::before{content:"";position:absolute;inset:0 0 auto;height:3px;background-size:40% 100%;background-repeat:no-repeat;
background-image:linear-gradient(90deg,transparent,var(--s-accent),transparent);animation:sluice-wait 1.6s ease-in-out infinite}
@keyframes sluice-wait{from{background-position:-70% 0}to{background-position:170% 0}}
@media (prefers-reduced-motion:reduce){& [aria-busy=true]::before{animation:none;background-size:100% 100%}}
@media (forced-colors:active){& [aria-busy=true]::before{forced-color-adjust:none;background-color:Highlight}}
&.sluice-small .sluice-placeholder,&.sluice-tiny .sluice-placeholder{padding:10px 12px;font-size:small}
&.sluice-small .sluice-inner,&.sluice-tiny .sluice-inner{gap:8px;max-width:none;margin-block:auto}
&.sluice-small .sluice-says,&.sluice-tiny .sluice-says,&.sluice-small .sluice-plain,&.sluice-tiny .sluice-plain{font-size:1em}
&.sluice-small .sluice-buttons,&.sluice-tiny .sluice-buttons{gap:6px;margin:0}
&.sluice-small button,&.sluice-tiny button{min-height:32px;padding:.2em .8em}
&.sluice-tiny .sluice-placeholder{padding:8px 10px}
&.sluice-tiny .sluice-inner{margin-block:0;gap:6px}
&.sluice-tiny .sluice-what{display:flex;align-items:baseline;gap:.5em;white-space:nowrap}
&.sluice-tiny .sluice-what>:last-child{font-size:1em;overflow:hidden;text-overflow:ellipsis}
&.sluice-tiny .sluice-what:has(.sluice-title) .sluice-name{font-size:1em}
&.sluice-tiny .sluice-buttons{order:1}
&.sluice-tiny .sluice-says{order:2}
&.sluice-tiny .sluice-plain{order:3}
&.sluice-hint{position:absolute;z-index:1;width:max-content;max-width:min(20em,90vw);margin-top:6px;padding:8px 12px;visibility:hidden;transition:visibility 0s .3s;
font-size:small;background:var(--s-back);border:1px solid var(--s-line);border-radius:calc(var(--s-round)*.5);box-shadow:0 4px 16px rgb(0 0 0/.12)}
[${LOAD_MARK}]:is(:hover,:focus-visible)+&.sluice-hint,&.sluice-hint:hover{visibility:visible;transition:none}
&.sluice-hint::before{content:"";position:absolute;inset:-7px 0 auto;height:6px}
&.sluice-hint.sluice-hint.sluice-shut{visibility:hidden;transition:none}
iframe.sluice-held{visibility:hidden}
.sluice-waits{display:block}
`;
