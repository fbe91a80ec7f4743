import { type ParsedCollectorConfig, parseCollectorConfig } from '../collector-config.ts';

/** What a worker is deployed with: its variables and secrets as texts, its bindings as objects. */
export type EdgeEnv = Readonly<Record<string, unknown>>;

/**
 * Parses the configuration of a worker: the variables are those of the Node collector. There are no files, so `SLUICE_CONFIG` and
 * `SLUICE_VENDOR_LIST` name none; host, port and folder count for nothing.
 */
export function parseEdgeConfig(env: EdgeEnv): ParsedCollectorConfig {
  const texts = Object.entries(env).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return parseCollectorConfig(Object.fromEntries(texts), () => {
    throw new Error('a worker has no files');
  });
}
