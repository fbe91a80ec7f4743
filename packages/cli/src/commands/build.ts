import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildTag, CATALOGUE, generalScript, undeclarable } from '@sluice/catalog';
import { type Config, explainIssue, parseIab, parseUi } from '@sluice/core';
import { readTagConfig } from '@sluice/edge';
import { Command } from 'commander';

interface BuildOptions {
  readonly config: string;
  readonly out: string;
  readonly path: string;
  readonly files?: string;
}

/**
 * Creates `sluice build`: writes all files of the script tag as a site's own, which carry its configuration and only its
 * vendors' details, and prints the tag with the hash that a browser holds the file to (Subresource Integrity).
 */
export function createBuildCommand(): Command {
  return new Command('build')
    .description("Writes the site's own script tag: smaller, with its configuration inside.")
    .option('--config <file>', "the site's configuration", 'sluice.config.json')
    .option('--out <folder>', 'where to write the files', 'sluice')
    .option('--path <path>', 'where the site serves that folder', '/sluice/')
    .option('--files <folder>', 'the general files, if not those of the installed @sluice/sdk')
    .action(async (options: BuildOptions, command: Command) => {
      const { json, config } = await readConfigFile(options.config, command);
      const files = options.files ?? installedFiles();
      const general = await readFile(join(files, generalScript(config)), 'utf8').catch((error: Error) =>
        command.error(`cannot read the general script: ${error.message}`),
      );
      const { script, vendors } = buildTag(general, json);
      await mkdir(options.out, { recursive: true });
      await cp(files, options.out, {
        recursive: true,
        filter: (name) => !/sluice(-vendors|-strict|-iab)?\.js(\.map)?$/.test(name),
      });
      await writeFile(join(options.out, 'sluice.js'), script);
      await writeFile(join(options.out, 'sluice-vendors.js'), vendors);
      const hash = createHash('sha384').update(script).digest('base64');
      const { writeOut, writeErr } = command.configureOutput();
      writeOut?.(`<script src="${posix.join(options.path, 'sluice.js')}" integrity="sha384-${hash}"></script>\n`);
      writeErr?.(`sluice.js: ${size(script)} in brotli, the general one ${size(general)}\n`);
    });
}

/** Ends the command where the file cannot be read or has a mistake: nobody would see it in the script. */
async function readConfigFile(file: string, command: Command): Promise<{ json: string; config: Config }> {
  const json = await readFile(file, 'utf8').catch((error: Error) =>
    command.error(`cannot read ${file}: ${error.message}`),
  );
  const { config, issues } = readTagConfig(json);
  const unknown = undeclarable(config, CATALOGUE).map(
    (id) => `vendor "${id}" is not in the catalogue; give it a category and hosts`,
  );
  const later = [...parseIab(config).issues, ...parseUi(config.ui).issues];
  const mistakes = [...[...issues, ...later].map(explainIssue), ...unknown];
  if (mistakes.length > 0) command.error(mistakes.join('\n'));
  return { json, config };
}

function installedFiles(): string {
  return dirname(createRequire(import.meta.url).resolve('@sluice/sdk/tag/sluice.js'));
}

function size(text: string): string {
  return `${(brotliCompressSync(text).length / 1000).toFixed(1)} kB`;
}
