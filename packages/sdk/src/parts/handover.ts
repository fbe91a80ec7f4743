export { connectHandover } from '../connect-handover.ts';
