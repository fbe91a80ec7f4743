import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';

/**
 * Builds the files of the script tag from the packages' sources. The tag itself is a classic script, because a module
 * would run after the page's own tags. What it loads when it is needed are modules, each built apart: a chunk that
 * two of them share would be one more round trip before either can run.
 */
export default [
  bundle('entry-tag.ts', 'sluice', { format: 'iife' }),
  bundle('entry-strict.ts', 'sluice-strict', { format: 'iife' }),
  ...['ui', 'chooser', 'sweeper', 'vendors', 'issues', 'fields', 'inspector'].map((part) =>
    bundle(`parts/${part}.ts`, `sluice-${part}`, { format: 'es' }),
  ),
];

function bundle(entry, name, output) {
  return {
    input: { [name]: `packages/sdk/src/${entry}` },
    // Without this a part that splits further would become a file that only imports another one.
    preserveEntrySignatures: 'allow-extension',
    output: {
      ...output,
      dir: 'packages/sdk/dist/tag',
      entryFileNames: '[name].js',
      chunkFileNames: `${name}-[name].js`,
      sourcemap: true,
    },
    plugins: [
      evaluated('packages/catalog/src/catalogue-table.ts', 'packages/catalog/dist/catalogue-table.js'),
      nodeResolve({ browser: true, exportConditions: ['@sluice/source'], extensions: ['.mjs', '.js', '.ts', '.tsx'] }),
      typescript({ tsconfig: 'tsconfig.bundle.json', outDir: 'packages/sdk/dist/tag' }),
      terser({
        ecma: 2020,
        module: output.format === 'es',
        compress: { passes: 3, hoist_funs: true, pure_getters: true, unsafe_arrows: true },
        format: { comments: false },
      }),
      sizes(),
    ],
  };
}

/** Puts the values that a built module exports in place of its source, so that what they were made of stays out. */
function evaluated(source, built) {
  const id = fileURLToPath(new URL(source, import.meta.url));
  return {
    name: 'evaluated',
    async load(loaded) {
      if (loaded !== id) return null;
      await readFile(built).catch(() => this.error(`${built} is missing; run npx tsc -b first`));
      const values = await import(new URL(built, import.meta.url));
      return Object.entries(values)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}

/** Prints what a visitor downloads. */
function sizes() {
  return {
    name: 'sizes',
    writeBundle(_, files) {
      for (const { fileName, code } of Object.values(files)) {
        if (code === undefined) continue;
        const brotli = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
        const gzip = gzipSync(code, { level: 9 }).length;
        console.log(`${fileName}: ${code.length} bytes, ${gzip} gzip, ${brotli} brotli`);
      }
    },
  };
}
