export { keepFields } from '../strict/keep-fields.ts';
export { restoreFields } from '../strict/restore-fields.ts';
