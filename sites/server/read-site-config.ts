import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CATALOGUE, undeclarable } from '@sluice/catalog';
import { type Config, type ConfigIssue, parseConfig } from '@sluice/core';

/** A site's configuration as it stands in its folder. */
export interface SiteConfig {
  /** What the file holds; `undefined` if it is no JSON. */
  readonly input: unknown;
  /** The file as it is written. */
  readonly text: string;
  /** What the script makes of it. */
  readonly config: Config;
  /** What is wrong in it, a vendor that nobody knows included; empty when all is well. */
  readonly issues: readonly ConfigIssue[];
}

/** Reads a site's configuration, by its name in `folder` or its full path. A broken one is reported, never repaired. */
export async function readSiteConfig(folder: string, file = 'sluice.config.json'): Promise<SiteConfig> {
  const text = await readFile(resolve(folder, file), 'utf8');
  const input = parseJson(text);
  const { config, issues } = parseConfig(input);
  const unknown = undeclarable(config, CATALOGUE).map(
    (got): ConfigIssue => ({ path: 'vendors', wanted: 'category', got }),
  );
  return { input, text, config, issues: [...issues, ...unknown] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
