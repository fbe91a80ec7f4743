import { readdirSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minify } from 'rolldown/utils';
import typescript from 'typescript';

/**
 * Builds the files of the script tag from the packages' sources. The tag itself is a classic script, because a module
 * would run after the page's own tags. What it loads when it is needed are modules, each built apart: a chunk that
 * two of them share would be one more round trip before either can run.
 */
export default [
  bundle('entry-tag.ts', 'sluice', { format: 'iife', ...failingClosed() }),
  bundle('entry-strict.ts', 'sluice-strict', { format: 'iife', ...failingClosed() }),
  bundle('entry-iab.ts', 'sluice-iab', { format: 'iife', ...failingClosed() }),
  ...[
    'ui',
    'chooser',
    'recorder',
    'integrations',
    'embeds',
    'late',
    'sweeper',
    'vendors',
    'issues',
    'fields',
    'handover',
    'region',
    'notices',
    'rights',
    'tcf',
    'gpp',
    'inspector',
  ].map((part) => bundle(`parts/${part}.ts`, `sluice-${part}`, { format: 'es' })),
  texts(),
];

/** The texts of each language, in two files: what is said at once, and what is said later. */
function texts() {
  const folder = 'packages/ui/src/strings';
  const tags = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  const inputs = tags.flatMap((tag) => [
    [`sluice-text-${tag}`, `${folder}/${tag}/prompt.ts`],
    [`sluice-more-${tag}`, `${folder}/${tag}/more.ts`],
  ]);
  const common = bundle('', '', { format: 'es' });
  return { ...common, plugins: [...common.plugins, robots()], input: Object.fromEntries(inputs) };
}

/** What runs on a page load or at the click, nearly whole. */
const RUNS_AT_ONCE = [
  'sluice',
  'sluice-strict',
  'sluice-iab',
  'sluice-ui',
  'sluice-chooser',
  'sluice-recorder',
  'sluice-late',
];

function bundle(entry, name, output) {
  return {
    input: { [name]: `packages/sdk/src/${entry}` },
    // IAB's libraries import in circles, which does no harm: their modules only declare classes.
    onwarn: (warning, warn) =>
      warning.code === 'CIRCULAR_DEPENDENCY' && /@iab/.test(warning.ids?.[0]) ? undefined : warn(warning),
    // Without this a part that splits further would become a file that only imports another one.
    preserveEntrySignatures: 'allow-extension',
    // As every package.json says: what a module does by itself, such as listing words for issues, is done where it is used.
    treeshake: { moduleSideEffects: false },
    output: {
      ...output,
      dir: 'packages/sdk/dist/tag',
      entryFileNames: '[name].js',
      chunkFileNames: `${name}-[name].js`,
      sourcemap: true,
    },
    plugins: [
      evaluated('packages/catalog/src/catalogue-table.ts', 'packages/catalog/dist/catalogue-table.js'),
      evaluated('packages/catalog/src/catalogue-names.ts', 'packages/catalog/dist/catalogue-names.js'),
      evaluated('packages/catalog/src/iab-ids.ts', 'packages/catalog/dist/iab-ids.js'),
      nodeResolve({ browser: true, exportConditions: ['@sluice/source'], extensions: ['.mjs', '.js', '.ts', '.tsx'] }),
      withoutTypes(),
      terser({
        ecma: 2020,
        module: output.format === 'es',
        compress: { passes: 3, hoist_funs: true, pure_getters: true, unsafe_arrows: true },
        format: { comments: false },
      }),
      minifiedAgain(output.format === 'es'),
      ...(output.format === 'iife' ? [readOnce()] : []),
      compiledAhead(),
      sizes(),
    ],
  };
}

/** How TypeScript writes JavaScript for the bundles. */
const { options: COMPILER_OPTIONS } = typescript.getParsedCommandLineOfConfigFile('tsconfig.bundle.json', undefined, {
  ...typescript.sys,
  onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
    throw new Error(typescript.flattenDiagnosticMessageText(messageText, '\n'));
  },
});

/** What {@link withoutTypes} has made, by the file's name: most files are in many bundles. */
const UNTYPED = new Map();

/** Takes the types off each file by itself. `tsc -b` has checked them: a whole program for each bundle would only be made and thrown away. */
function withoutTypes() {
  const take = (code, fileName) => {
    const { outputText, sourceMapText } = typescript.transpileModule(code, {
      fileName,
      compilerOptions: COMPILER_OPTIONS,
    });
    return { code: outputText, map: sourceMapText };
  };
  return {
    name: 'without-types',
    transform(code, fileName) {
      if (!/\.tsx?$/.test(fileName)) return null;
      if (UNTYPED.get(fileName)?.source !== code) UNTYPED.set(fileName, { source: code, made: take(code, fileName) });
      return UNTYPED.get(fileName).made;
    },
  };
}

/**
 * Where the script fails while it is still being loaded, such as on a page that has taken `XMLHttpRequest` away, no code of ours is
 * there to hold anything: then the browser does, by a policy under which the page's own files work.
 */
function failingClosed() {
  const policy = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";
  return {
    intro: 'const run = () => {',
    outro: `};
    try {
      run();
    } catch (error) {
      console.error('[sluice] cannot start, and lets the browser hold all that comes from other sites:', error);
      const meta = document.createElement('meta');
      meta.httpEquiv = 'Content-Security-Policy';
      meta.content = ${JSON.stringify(policy)};
      document.head.append(meta);
    }`,
  };
}

/**
 * Makes a block of the function that {@link failingClosed} has for the sake of the minifiers, which do better with one. Browsers only skim a
 * function before it is called, and then read it again with all that is in it: 30 ms on a slow phone. What is put in has the length of what is
 * taken out, so that the source map stays true.
 */
function readOnce() {
  return {
    name: 'read-once',
    renderChunk(code) {
      const [, head, open, body, call, rest] =
        /^(\(function\(\)\{"use strict";)(let e=\(\)=>\{)(.*)(\};try\{e\(\))(\}catch\(e\)\{.*)$/s.exec(code) ?? [];
      if (!body) this.error('the minified script has another form than expected: see failingClosed');
      const blank = (text, instead = '') => instead.padEnd(text.length);
      return { code: head + blank(open, 'try{') + body + blank(call) + rest, map: null };
    },
  };
}

/**
 * Asks the browser to compile a file as it comes in, beside the page's own thread: else each function is compiled there when it is first called.
 * Chromium does since 136, and spends a quarter less of a page's time on Sluice; others see a comment.
 *
 * @see https://v8.dev/blog/explicit-compile-hints
 */
function compiledAhead() {
  return {
    name: 'compiled-ahead',
    generateBundle(_, files) {
      for (const file of Object.values(files)) {
        if (!file.isEntry || !RUNS_AT_ONCE.includes(file.name)) continue;
        file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
        file.map.mappings = `;${file.map.mappings}`;
      }
    },
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

/** What one minifier leaves another one finds: oxc takes 1 % off what terser has made, mostly by how it names things. */
function minifiedAgain(module) {
  return {
    name: 'minified-again',
    async renderChunk(code, { fileName }) {
      const compress = { target: 'es2022' };
      const { errors, ...result } = await minify(fileName, code, { module, compress, mangle: true, sourcemap: true });
      if (errors.length > 0) this.error(errors[0].message);
      return result;
    },
  };
}

/** Puts the rules by which tools answer for visitors beside the files of the tag: see docs/robots.md. */
function robots() {
  return {
    name: 'robots',
    writeBundle: () => cp('packages/ui/robots', 'packages/sdk/dist/robots', { recursive: true }),
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
