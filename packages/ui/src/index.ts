export type { Ui, UiHost, UiState } from './host.ts';
export { mountUi } from './mount-ui.tsx';
