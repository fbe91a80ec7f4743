import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findPort } from './find-port.mjs';

const PORTS = { collector: 8787, sites: 8080 };
const BUILT = ['packages/collector/dist/index.js', 'sites/dist/index.js', 'packages/sdk/dist/tag/sluice.js'];
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * Serves the demo site and a collector for it from this process, on the usual ports or the next free ones.
 *
 * @param {{ data: string, operatorPassword: string }} options where receipts are kept, and what opens the dashboard
 * @returns {Promise<{ site: string, collector: string, close(): Promise<void> }>} their addresses, and how to end them
 * @throws {Error} if something is not built, with what to do
 */
export async function serveDemo({ data, operatorPassword }) {
  const missing = BUILT.filter((file) => !existsSync(at(file)));
  if (missing.length > 0) throw new Error(`Not built yet: ${missing.join(', ')}. Run \`npm run build\` first.`);
  const { explainIssue } = await import('../packages/core/dist/index.js');
  const { serveCollector } = await import('../packages/collector/dist/index.js');
  const { COUNTRY_HEADERS, createSite, readSiteConfig, serveSites } = await import('../sites/dist/index.js');

  const sitesPort = await findPort(PORTS.sites);
  const collectorPort = await findPort(PORTS.collector, [sitesPort]);
  const folder = at('sites/officecomms');
  for (const issue of (await readSiteConfig(folder)).issues) {
    console.error(`sites/officecomms/sluice.config.json: ${explainIssue(issue)}`);
  }
  const collector = await serveCollector(
    {
      sites: [{ id: 'officecomms', origins: [`http://officecomms.localhost:${sitesPort}`] }],
      host: '127.0.0.1',
      port: collectorPort,
      data,
      operatorPassword,
    },
    // A line for every request would bury what matters here.
    (message, level = 'error') => level !== 'info' && level !== 'debug' && console.error(message),
  );
  const site = createSite({
    folder,
    scriptFolder: at('packages/sdk/dist/tag'),
    collectorUrl: collector.url,
    countryHeaders: COUNTRY_HEADERS,
  });
  const sites = await serveSites({ officecomms: site }, sitesPort);
  return {
    site: sites.urlOf('officecomms'),
    collector: collector.url,
    close: async () => {
      await Promise.all([sites.close(), collector.close()]);
    },
  };
}
