import { readdir } from 'node:fs/promises';

// Runs the benchmarks whose name holds the argument, or all: `npm run bench -- mark`. They measure what `npx tsc -b` has built.

const [wanted = ''] = process.argv.slice(2);
const names = (await readdir(import.meta.dirname)).filter(
  (name) => name.endsWith('.bench.mjs') && name.includes(wanted),
);
if (names.length === 0) {
  console.error(`No benchmark is called ${wanted}.`);
  process.exitCode = 2;
}
for (const name of names) {
  console.log(name);
  await import(`./${name}`);
}
