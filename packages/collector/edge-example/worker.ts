import { createWorker } from '@sluice/collector/edge';

const { fetch, SiteObject } = createWorker({ log: (line) => console.error(line) });

export { SiteObject };
export default { fetch };
