export type { IabVendor, IabView } from './iab/iab-view.ts';
export { connectTcf, type TcfOptions } from './tcf/connect-tcf.ts';
