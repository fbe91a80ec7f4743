/** What is loaded when there is something to tell: on most pages there is not. */
export { Notices } from './notices.tsx';
export { NOTICES } from './styles/notices.ts';
