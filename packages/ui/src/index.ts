export { connectPageChanges } from './connect-page-changes.ts';
export type { OwnReceipt, OwnReceipts, Rights, ShownReceipt, Ui, UiHost, UiState } from './host.ts';
export { mountUi } from './mount-ui.tsx';
export type { FirstTexts } from './strings/texts.ts';
