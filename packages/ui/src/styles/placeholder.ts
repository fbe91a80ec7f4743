/** What stands in for a held embed: in the page's flow, with the size of the frame whose place it takes. */
export const PLACEHOLDER = `
&.sluice-embed{width:var(--sluice-width,auto);max-width:100%;margin-block:8px}
& .sluice-placeholder{display:flex;flex-direction:column;justify-content:center;gap:8px;min-height:var(--sluice-height,0);
padding:20px;background:var(--s-tint);color:var(--s-text);border:1px solid var(--s-line);border-radius:var(--s-round)}
& .sluice-placeholder p{max-width:36em}
& .sluice-placeholder .sluice-buttons{margin-top:8px}
& .sluice-placeholder .sluice-button{flex:0 1 auto;background:var(--s-back);color:var(--s-accent)}
iframe.sluice-held{display:none!important}
`;
