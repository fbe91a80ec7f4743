export { createSweeper } from '@sluice/gate';
