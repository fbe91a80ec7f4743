export type { Ui, UiHost, UiState } from './host.ts';
