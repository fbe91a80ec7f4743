import type { CountryHeader } from '@sluice/core';
import * as v from 'valibot';
import type { Account, TokenHolder } from './access/operator.ts';
import { OPERATORS_EXAMPLE, TOKENS_EXAMPLE } from './access/operator-schema.ts';
import {
  configSchema,
  HEADERS_EXAMPLE,
  REQUESTS_EXAMPLE,
  SITES_EXAMPLE,
  WITNESS_EXAMPLE,
} from './collector-config-schema.ts';
import type { LogLevel } from './log.ts';
import type { RequestTerms } from './requests/request-terms.ts';
import type { Site } from './site.ts';

/** How a collector is set up. */
export interface CollectorConfig {
  readonly sites: readonly Site[];
  /** The address to listen on. Default `127.0.0.1`, which is reached from this machine alone. */
  readonly host: string;
  /** Default 8787; 0 takes any free one. */
  readonly port: number;
  /** The folder of the database. Default `sluice-data`. */
  readonly data: string;
  /** A PostgreSQL in place of the embedded database, see `PostgresOptions.url`. Several collectors may share it. */
  readonly database?: string;
  /** Opens the dashboard to who knows it, under the name `operator`. For one operator and one process; sessions end with it. */
  readonly operatorPassword?: string;
  /** Who signs in at the dashboard, with the hash of their password. Without them, a password and tokens there is no dashboard. */
  readonly operators?: readonly Account[];
  /** Programs that read as operators or auditors do. */
  readonly operatorTokens?: readonly TokenHolder[];
  /** Whether a proxy in front sets `X-Forwarded-Proto`, so that the session's cookie is one for HTTPS. Default false. */
  readonly trustProxy?: boolean;
  /** How long requests for personal data take and stay. Default: 30 days, 60 more where it is extended, kept for a year. */
  readonly requests?: Partial<RequestTerms>;
  /** Whole days for which receipts of all sites are kept, see `createRetention`. Default: until their visitors have them erased. */
  readonly retentionDays?: number;
  /**
   * The request headers in which the edge in front of the collector names the visitor's country. Only those that it sets or strips itself: what
   * a visitor can send says nothing. Default: none, so that no region is known.
   */
  readonly countryHeaders?: readonly CountryHeader[];
  /** The secret key that signs the log, as `sluice-collector key` prints it. Default: one that is made once and kept in `data`. */
  readonly logKey?: string;
  /** Names the log where its key is made: an address without a scheme. Default: the first site's, `shop.example/receipts`. */
  readonly logName?: string;
  /** Who cosigns the log. Default: nobody. */
  readonly witness?: { readonly url: string; readonly key: string };
  /** The file of IAB Europe's Global Vendor List that is served to pages. Without it there is none: 404. */
  readonly vendorList?: string;
  /** Opens `/metrics` to who brings it as `Authorization: Bearer`. Without it there is no such page. */
  readonly metricsToken?: string;
  /** What is written to the log: lines of this level and graver ones. Default `info`, which has a line for every request. */
  readonly logLevel?: LogLevel;
  /** How long a collector that ends goes on taking requests, so that whoever sends them hears of it from `/readyz` first. Default 2 seconds. */
  readonly drainSeconds?: number;
  /** How long an idle connection is kept. Longer than the proxy in front keeps it, or a request can meet its end. Default 5 seconds. */
  readonly keepAliveSeconds?: number;
}

/** One setting that is wrong. */
export interface SettingIssue {
  /** Where: `SLUICE_PORT`, or `sluice.json: sites.0.id`. */
  readonly path: string;
  /** What is wrong, and what would be right; reads on from the path. */
  readonly message: string;
}

/** A configuration, or everything that is wrong with it. */
export type ParsedCollectorConfig =
  | { readonly ok: true; readonly config: CollectorConfig }
  | { readonly ok: false; readonly issues: readonly SettingIssue[] };

/** Which variable sets which member. */
export const VARIABLES: Readonly<Record<keyof CollectorConfig, string>> = {
  sites: 'SLUICE_SITES',
  host: 'SLUICE_HOST',
  port: 'SLUICE_PORT',
  data: 'SLUICE_DATA',
  database: 'SLUICE_DATABASE',
  operatorPassword: 'SLUICE_OPERATOR_PASSWORD',
  operators: 'SLUICE_OPERATORS',
  operatorTokens: 'SLUICE_OPERATOR_TOKENS',
  trustProxy: 'SLUICE_TRUST_PROXY',
  requests: 'SLUICE_REQUESTS',
  retentionDays: 'SLUICE_RETENTION_DAYS',
  countryHeaders: 'SLUICE_COUNTRY_HEADERS',
  logKey: 'SLUICE_LOG_KEY',
  logName: 'SLUICE_LOG_NAME',
  witness: 'SLUICE_WITNESS',
  vendorList: 'SLUICE_VENDOR_LIST',
  metricsToken: 'SLUICE_METRICS_TOKEN',
  logLevel: 'SLUICE_LOG_LEVEL',
  drainSeconds: 'SLUICE_DRAIN_SECONDS',
  keepAliveSeconds: 'SLUICE_KEEP_ALIVE_SECONDS',
};

const JSON_MEMBERS = {
  sites: SITES_EXAMPLE,
  operators: OPERATORS_EXAMPLE,
  operatorTokens: TOKENS_EXAMPLE,
  countryHeaders: HEADERS_EXAMPLE,
  witness: WITNESS_EXAMPLE,
  requests: REQUESTS_EXAMPLE,
} as const;
const FLAGS = ['trustProxy'] as const;
const NUMBERS = ['port', 'retentionDays', 'drainSeconds', 'keepAliveSeconds'] as const;
const TEXTS = [
  'host',
  'data',
  'database',
  'operatorPassword',
  'logKey',
  'logName',
  'vendorList',
  'metricsToken',
  'logLevel',
] as const;

/**
 * Parses the configuration from the environment, by {@link VARIABLES} (lists and objects are JSON), and before them the JSON
 * file that `SLUICE_CONFIG` names, with the members of {@link CollectorConfig}. A variable goes before the file. Never throws; no secret is repeated in an issue.
 *
 * @param readFile gives the text of a file, or throws
 */
export function parseCollectorConfig(
  env: Readonly<Record<string, string | undefined>>,
  readFile: (path: string) => string,
): ParsedCollectorConfig {
  const issues: SettingIssue[] = [];
  const { SLUICE_CONFIG: file = '' } = env;
  const fromFile = file ? parseFile(file, readFile, issues) : {};
  const fromEnv = parseEnv(env, issues);
  if (issues.length > 0) return { ok: false, issues };
  const { success, output, issues: found } = v.safeParse(configSchema, merged(fromFile, fromEnv));
  if (success) return { ok: true, config: output };
  return { ok: false, issues: found.map((issue) => issueOf(issue, Object.keys(fromEnv), file)) };
}

function parseEnv(env: Readonly<Record<string, string | undefined>>, issues: SettingIssue[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const read = <Name extends keyof CollectorConfig>(
    names: readonly Name[],
    parse: (text: string, name: Name) => unknown,
  ) => {
    for (const name of names) {
      const text = env[VARIABLES[name]];
      // An empty variable is how many systems leave one out.
      if (text) found[name] = parse(text, name);
    }
  };
  read(Object.keys(JSON_MEMBERS) as (keyof typeof JSON_MEMBERS)[], (text, name) =>
    parseJson(text, VARIABLES[name], `JSON, such as ${JSON_MEMBERS[name]}`, issues),
  );
  read(NUMBERS, (text) => (/^\d{1,5}$/.test(text) ? Number(text) : text));
  read(FLAGS, (text) => text === 'true' || (text !== 'false' && text));
  read(TEXTS, (text) => text);
  return found;
}

function merged(fromFile: unknown, fromEnv: Readonly<Record<string, unknown>>): unknown {
  const isObject = typeof fromFile === 'object' && fromFile !== null && !Array.isArray(fromFile);
  return isObject ? { ...fromFile, ...fromEnv } : fromFile;
}

function parseFile(path: string, readFile: (path: string) => string, issues: SettingIssue[]): unknown {
  try {
    return parseJson(readFile(path), path, `JSON, such as { "sites": ${SITES_EXAMPLE} }`, issues);
  } catch {
    issues.push({
      path: 'SLUICE_CONFIG',
      message: `names ${path}, which cannot be read; give the path of a JSON file`,
    });
    return undefined;
  }
}

function parseJson(json: string, path: string, expected: string, issues: SettingIssue[]): unknown {
  try {
    return JSON.parse(json);
  } catch {
    issues.push({ path, message: `is no JSON; give ${expected}` });
    return undefined;
  }
}

function issueOf(issue: v.BaseIssue<unknown>, inEnv: readonly string[], file: string): SettingIssue {
  const path = v.getDotPath(issue) ?? '';
  const [member = '', ...rest] = path.split('.');
  const variable = Object.entries(VARIABLES).find(([name]) => name === member)?.[1];
  const where =
    file && !inEnv.includes(member) ? [file, path].filter(Boolean).join(': ') : [variable ?? member, ...rest].join('.');
  return { path: where, message: adviceOf(issue, member) };
}

function adviceOf(issue: v.BaseIssue<unknown>, member: string): string {
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return 'is no option; remove it or mend its spelling';
  if (issue.type === 'raw_check') return `has a mistake. ${issue.message}`;
  if (issue.input === undefined) {
    return member === 'sites' ? `is missing; give at least one site, such as ${SITES_EXAMPLE}` : 'is missing; add it';
  }
  return `is not right; give ${issue.message}`;
}
