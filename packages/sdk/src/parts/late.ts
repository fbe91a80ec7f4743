export { createStream, patchLateEvents } from '@sluice/gate/late';
