import { type ConfigIssue, isPlainObject, type ParsedConfig, parseConfig } from '@sluice/core';

/** The attributes of the script tag that stand for a member of the configuration. */
const ATTRIBUTES = ['site', 'collector', 'region', 'vendors', 'age'] as const;

const READ: Readonly<Record<string, (value: string) => unknown>> = {
  vendors: (value) => value.split(/[\s,]+/).filter(Boolean),
  // An empty one is no age, and what is no age counts as a child's.
  age: (value) => (value.trim() ? Number(value) : value),
};

/**
 * Reads the configuration from the script tag: JSON in `data-config`, or as the tag's own text (a comment around it
 * keeps the page valid HTML), with `data-site`, `data-collector`, `data-region`, `data-age` and `data-vendors` (ids parted by
 * spaces or commas) on top. Never throws: what is wrong becomes an issue, and everything is held by the strictest default.
 */
export function readConfig(script: HTMLScriptElement | null): ParsedConfig {
  const data: DOMStringMap = script?.dataset ?? {};
  const text = data.config ?? (script?.text ?? '').replace(/^\s*\/\*|\*\/\s*$/g, '');
  const given = parseJson(text);
  const input: Record<string, unknown> = { ...(given.value as object) };
  for (const name of ATTRIBUTES) {
    const value = data[name];
    if (value !== undefined) input[name] = READ[name]?.(value) ?? value;
  }
  const parsed = parseConfig(given.isJson && !isPlainObject(given.value) ? given.value : input);
  const notJson: ConfigIssue = { path: '', wanted: 'json', got: '' };
  return { config: parsed.config, issues: given.isJson ? parsed.issues : [notJson, ...parsed.issues] };
}

function parseJson(text: string): { value: unknown; isJson: boolean } {
  try {
    return { value: text.trim() ? JSON.parse(text) : {}, isJson: true };
  } catch {
    return { value: {}, isJson: false };
  }
}
