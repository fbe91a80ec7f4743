import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { serveDemo } from './serve-demo.mjs';

// Starts the collector and the demo site on this machine, and ends both on Ctrl-C.

try {
  await start();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function start() {
  const data = fileURLToPath(new URL('../data', import.meta.url));
  const given = process.env.SLUICE_OPERATOR_PASSWORD;
  const operatorPassword = given || randomBytes(12).toString('base64url');
  const demo = await serveDemo({ data, operatorPassword });
  console.log(`
Sluice is running:

  demo site   ${demo.site}
  collector   ${demo.collector}
  dashboard   ${demo.collector}/dashboard   name: operator   password: ${given ? '(from SLUICE_OPERATOR_PASSWORD)' : operatorPassword}
  receipts    ${data}

Ctrl-C ends it.`);

  let isEnding = false;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, async () => {
      // npm passes the terminal's Ctrl-C on, so that it arrives twice.
      if (isEnding) return;
      isEnding = true;
      await demo.close();
      process.exit(0);
    });
  }
}
