import { readFile } from 'node:fs/promises';
import { CATALOGUE, undeclarable } from '@sluice/catalog';
import { type Config, explainIssue, parseUi } from '@sluice/core';
import { readTagConfig } from '@sluice/edge';
import { UsageError } from './usage-error.ts';

/** A site's configuration, and what is wrong in it, in words. */
export interface ConfigFile {
  readonly config: Config;
  readonly issues: readonly string[];
}

/**
 * Reads a site's configuration. What is wrong in it is left out, and told.
 *
 * @throws {UsageError} if there is no such file, or if it is no JSON: then it says nothing of what the site meant.
 */
export async function readConfigFile(file: string): Promise<ConfigFile> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`The configuration ${file} cannot be read (${error.code}); name another with --config.`);
  });
  const { config, issues } = readTagConfig(text);
  if (issues.some(({ wanted }) => wanted === 'json')) {
    throw new UsageError(`The configuration ${file} is no JSON; check quotes and commas.`);
  }
  const unknown = undeclarable(config, CATALOGUE).map(
    (id) => `configuration: the vendor "${id}" is not in the catalogue; give it a category`,
  );
  return { config, issues: [...[...issues, ...parseUi(config.ui).issues].map(explainIssue), ...unknown] };
}
