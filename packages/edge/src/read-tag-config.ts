import { type ParsedConfig, parseConfig } from '@sluice/core';

/**
 * Reads a site's configuration as servers and commands keep it: the same JSON that the script tag carries. Never throws: text that
 * is no JSON is one issue, and everything is held by the strictest default.
 */
export function readTagConfig(text: string): ParsedConfig {
  try {
    return parseConfig(JSON.parse(text));
  } catch {
    const { config, issues } = parseConfig({});
    return { config, issues: [{ path: '', wanted: 'json', got: '' }, ...issues] };
  }
}
