import { boot } from './boot.ts';
import { installStrict } from './strict/install-strict.ts';

// The script tag with strict mode. A file of its own: pages without it do not pay for what must be there synchronously.
boot(installStrict);
