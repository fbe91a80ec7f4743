/** Code for scripts that run late: a page that holds nothing, or that nobody releases anything in, does without it. */
export { patchLateEvents } from './late-events.ts';
export { createStream } from './write-in-place.ts';
