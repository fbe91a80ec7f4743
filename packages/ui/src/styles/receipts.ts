/** The visitor's receipts, at the end of the preferences. */
export const RECEIPTS = `
& .sluice-receipts h3{margin:0;font-size:1.0625em;font-weight:600;line-height:2.6}
& .sluice-receipts h3:focus{outline:0}
& .sluice-id{margin-top:4px;overflow-wrap:anywhere}
& .sluice-receipts li{padding-block:10px}
& .sluice-receipts .sluice-row{flex-wrap:wrap;justify-content:space-between;gap:0 12px;min-height:0}
& .sluice-receipts .sluice-row .sluice-name{flex:none;max-width:100%;color:var(--s-text)}
& .sluice-receipts li p{margin-top:2px;font-size:1em}
& .sluice-receipts details .sluice-button{width:100%;margin-top:8px}
& .sluice-erase{padding:0;text-align:start}
& .sluice-note .sluice-buttons{margin-top:10px}
& .sluice-said{margin-top:4px;font-weight:500}
`;
