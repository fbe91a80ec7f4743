export { mountUi } from '@sluice/ui';
