export { connectGpp, type GppOptions } from './gpp/connect-gpp.ts';
export type { IabView } from './iab/iab-view.ts';
