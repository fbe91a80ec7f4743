export { createChooser } from '../chooser.ts';
