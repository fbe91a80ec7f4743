import type { CountryHeader } from '@sluice/core';
import * as v from 'valibot';
import { configSchema, HEADERS_EXAMPLE, SITES_EXAMPLE, WITNESS_EXAMPLE } from './collector-config-schema.ts';
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
  /** Opens the dashboard to who knows it, under the name `operator`. Without it there is no dashboard. */
  readonly operatorPassword?: string;
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
const VARIABLES = {
  sites: 'SLUICE_SITES',
  host: 'SLUICE_HOST',
  port: 'SLUICE_PORT',
  data: 'SLUICE_DATA',
  operatorPassword: 'SLUICE_OPERATOR_PASSWORD',
  countryHeaders: 'SLUICE_COUNTRY_HEADERS',
  logKey: 'SLUICE_LOG_KEY',
  logName: 'SLUICE_LOG_NAME',
  witness: 'SLUICE_WITNESS',
  vendorList: 'SLUICE_VENDOR_LIST',
} as const;

/**
 * Parses the configuration from the environment: `SLUICE_SITES` (JSON), `SLUICE_HOST`, `SLUICE_PORT`, `SLUICE_DATA`,
 * `SLUICE_OPERATOR_PASSWORD`, `SLUICE_COUNTRY_HEADERS` (JSON), `SLUICE_LOG_KEY`, `SLUICE_LOG_NAME`, `SLUICE_WITNESS` (JSON), `SLUICE_VENDOR_LIST`, and before them the JSON file that `SLUICE_CONFIG` names, with the members of
 * {@link CollectorConfig}. A variable goes before the file. Never throws; no secret is repeated in an issue.
 *
 * @param readFile gives the text of a file, or throws
 */
export function parseCollectorConfig(
  env: Readonly<Record<string, string | undefined>>,
  readFile: (path: string) => string,
): ParsedCollectorConfig {
  const issues: SettingIssue[] = [];
  const {
    SLUICE_CONFIG: file = '',
    SLUICE_SITES: sites,
    SLUICE_PORT: port,
    SLUICE_COUNTRY_HEADERS: headers,
    SLUICE_WITNESS: witness,
  } = env;
  const fromFile = file ? parseFile(file, readFile, issues) : {};
  const fromEnv = {
    ...(sites ? { sites: parseJson(sites, VARIABLES.sites, `JSON, such as ${SITES_EXAMPLE}`, issues) } : {}),
    ...(headers
      ? {
          countryHeaders: parseJson(headers, VARIABLES.countryHeaders, `JSON, such as ${HEADERS_EXAMPLE}`, issues),
        }
      : {}),
    ...(witness ? { witness: parseJson(witness, VARIABLES.witness, `JSON, such as ${WITNESS_EXAMPLE}`, issues) } : {}),
    ...(port ? { port: /^\d{1,5}$/.test(port) ? Number(port) : port } : {}),
    ...textsOf(env),
  };
  if (issues.length > 0) return { ok: false, issues };
  const { success, output, issues: found } = v.safeParse(configSchema, merged(fromFile, fromEnv));
  if (success) return { ok: true, config: output };
  return { ok: false, issues: found.map((issue) => issueOf(issue, Object.keys(fromEnv), file)) };
}

function textsOf(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const members = ['host', 'data', 'operatorPassword', 'logKey', 'logName', 'vendorList'] as const;
  return Object.fromEntries(members.map((name) => [name, env[VARIABLES[name]] ?? '']).filter(([, value]) => value));
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
  if (issue.input === undefined) {
    return member === 'sites' ? `is missing; give at least one site, such as ${SITES_EXAMPLE}` : 'is missing; add it';
  }
  return `is not right; give ${issue.message}`;
}
