import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Removes what builds and tests have made. `data/`, the receipts of `npm start`, stays.

for (const path of ['packages/sdk/dist', 'e2e/dist', 'e2e/test-results', 'test-results', 'playwright-report']) {
  rmSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), { recursive: true, force: true });
}
