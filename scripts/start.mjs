import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findPort } from './find-port.mjs';

// Starts the collector and the demo site on this machine, and ends both on Ctrl-C.

const PORTS = { collector: 8787, sites: 8080 };
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const BUILT = ['packages/collector/dist/index.js', 'sites/dist/index.js', 'packages/sdk/dist/tag/sluice.js'];

try {
  await start();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function start() {
  const missing = BUILT.filter((file) => !existsSync(at(file)));
  if (missing.length > 0) throw new Error(`Not built yet: ${missing.join(', ')}. Run \`npm run build\` first.`);
  const { explainIssue } = await import('../packages/core/dist/index.js');
  const { parseCollectorConfig, serveCollector } = await import('../packages/collector/dist/index.js');
  const { COUNTRY_HEADERS, createSite, readSiteConfig, serveSites } = await import('../sites/dist/index.js');

  const sitesPort = await findPort(PORTS.sites);
  const collectorPort = await findPort(PORTS.collector, [sitesPort]);
  const folder = at('sites/officecomms');
  const { issues } = await readSiteConfig(folder);
  for (const issue of issues) console.error(`sites/officecomms/sluice.config.json: ${explainIssue(issue)}`);
  const operatorPassword = process.env.SLUICE_OPERATOR_PASSWORD || randomBytes(12).toString('base64url');
  const parsed = parseCollectorConfig(
    {
      SLUICE_SITES: JSON.stringify([{ id: 'officecomms', origins: [`http://officecomms.localhost:${sitesPort}`] }]),
      SLUICE_PORT: `${collectorPort}`,
      SLUICE_DATA: at('data'),
      SLUICE_OPERATOR_PASSWORD: operatorPassword,
    },
    () => '',
  );
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path} ${message}`).join('\n'));
  const collector = await serveCollector(parsed.config, console.error);
  const site = createSite({
    folder,
    scriptFolder: at('packages/sdk/dist/tag'),
    collectorUrl: collector.url,
    countryHeaders: COUNTRY_HEADERS,
  });
  const sites = await serveSites({ officecomms: site }, sitesPort);

  console.log(`
Sluice is running:

  demo site   ${sites.urlOf('officecomms')}
  collector   ${collector.url}
  dashboard   ${collector.url}/dashboard   name: operator   password: ${
    process.env.SLUICE_OPERATOR_PASSWORD ? '(from SLUICE_OPERATOR_PASSWORD)' : operatorPassword
  }
  receipts    ${at('data')}

Ctrl-C ends it.`);

  let isEnding = false;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, async () => {
      // npm passes the terminal's Ctrl-C on, so that it arrives twice.
      if (isEnding) return;
      isEnding = true;
      await Promise.all([sites.close(), collector.close()]);
      process.exit(0);
    });
  }
}
