import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { expect, it } from 'vitest';

/** Globals of Node that no standard of the web has; where one is used free, the bundler writes `nodeOnly.<name>`. */
const NODE_GLOBALS = ['Buffer', 'process', 'setImmediate', 'clearImmediate', 'require', '__dirname', '__filename'];

it.each(['create-app.ts', 'edge/index.ts'])('%s and all it imports needs nothing of Node', async (entry) => {
  const builtins: string[] = [];
  const bundle = await rolldown({
    input: fileURLToPath(new URL(entry, import.meta.url)),
    resolve: { conditionNames: ['@sluice/source', 'workerd', 'worker', 'import', 'default'] },
    transform: { define: Object.fromEntries(NODE_GLOBALS.map((name) => [name, `nodeOnly.${name}`])) },
    plugins: [
      {
        name: 'note-builtins',
        resolveId(id, importer = '') {
          if (!id.startsWith('node:') && !builtinModules.includes(id)) return null;
          builtins.push(`${importer} imports ${id}`);
          return { id, external: true };
        },
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm' });
  const modules = output.flatMap((part) => (part.type === 'chunk' ? Object.entries(part.modules) : []));
  const ours = modules.filter(([path]) => !path.includes('node_modules'));
  const globals = ours.flatMap(([path, { code }]) =>
    (code?.match(/nodeOnly\.\w+/g) ?? []).map((use) => `${path}: ${use}`),
  );
  expect(ours.length).toBeGreaterThan(20);
  expect([...builtins, ...globals]).toEqual([]);
});
