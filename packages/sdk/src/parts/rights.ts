export { createRights } from '../rights.ts';
