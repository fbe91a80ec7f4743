import { boot } from './boot.ts';
import { installIab } from './iab/install-iab.ts';
import { installStrict } from './strict/install-strict.ts';

// The script tag with the stubs of IAB's APIs, which must be there before a vendor's script. Strict mode is in it too: 1.1 kB for those few
// pages, where else a fourth file for the pages that have both would be built, measured and chosen from.
boot(installStrict, installIab);
