import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** The day whose behaviour of the runtime the tests ask for; the example's `wrangler.toml` names the same. */
export const COMPATIBILITY_DATE = '2026-04-01';

/** For tests: bundles a worker, given as the text of a module in `src`, from the sources into one module. */
export async function bundleForWorkerd(text: string): Promise<string> {
  const entry = fileURLToPath(new URL('../worker.mjs', import.meta.url));
  const bundle = await rolldown({
    input: entry,
    resolve: { conditionNames: ['@sluice/source', 'workerd', 'worker', 'import', 'default'] },
    plugins: [{ name: 'entry', load: (id) => (id === entry ? text : null), resolveId: (id) => (id === entry ? id : null) }],
  });
  const { output } = await bundle.generate({ format: 'esm' });
  return output[0].code;
}
