import { readFile } from 'node:fs/promises';
import { CATALOGUE, resolveRules, ruleOf } from '@sluice/catalog';
import { type Config, explainIssue, NO_SIGNALS, REGION, resolveGround } from '@sluice/core';
import { createCspResolver, readTagConfig } from '@sluice/edge';
import { Command, InvalidArgumentError, Option } from 'commander';
import { CSP_STATES, type CspState, consentIn } from '../csp-states.ts';
import { CSP_FORMATS, type CspFormat, formatCsp } from '../format-csp.ts';

interface CspOptions {
  readonly config: string;
  readonly state: CspState | 'all';
  readonly format: CspFormat;
  readonly host?: string;
  readonly region?: string;
  readonly files?: string;
}

/**
 * Creates `sluice csp`: prints the Content-Security-Policy of strict mode for each consent state, and says on the error stream what
 * had to be left out of it.
 */
export function createCspCommand(): Command {
  return new Command('csp')
    .description('Prints the Content-Security-Policy of strict mode per consent state.')
    .option('--config <file>', "the site's configuration", 'sluice.config.json')
    .addOption(new Option('--state <state>', 'whose page').choices([...CSP_STATES, 'all']).default('all'))
    .addOption(new Option('--format <format>', 'how to print it').choices(CSP_FORMATS).default('header'))
    .option('--host <host>', "the page's host; without it only its own origin counts as the site")
    .option('--region <region>', 'where the visitor is, such as DE or US-CA', parseRegion)
    .option('--files <address>', "where the script tag's files lie, if on another site")
    .action(async (options: CspOptions, command: Command) => {
      const config = await readConfigFile(options.config, command);
      const { terms } = resolveRules(config, CATALOGUE.map(ruleOf));
      const { asked } = resolveGround(config, terms, config.region, NO_SIGNALS);
      const resolve = createCspResolver({ config, files: options.files });
      const states = options.state === 'all' ? CSP_STATES : [options.state];
      const region = options.region ?? config.region;
      const policies = new Map(
        states.map((state) => {
          const consent = consentIn(state, asked, Date.now());
          return [state, resolve({ consent, signals: NO_SIGNALS, region, once: [] }, options.host ?? '')];
        }),
      );
      const { writeOut, writeErr } = command.configureOutput();
      writeOut?.(`${formatCsp(policies, options.format)}\n`);
      for (const [state, { omitted }] of policies) {
        for (const pattern of omitted) {
          writeErr?.(`${state}: ${pattern} is left out, because it would let through what is held\n`);
        }
      }
    });
}

/** Ends the command where the file cannot be read or has a mistake: a policy made of something else would be a surprise. */
async function readConfigFile(file: string, command: Command): Promise<Config> {
  const text = await readFile(file, 'utf8').catch((error: Error) =>
    command.error(`cannot read ${file}: ${error.message}`),
  );
  const { config, issues } = readTagConfig(text);
  if (issues.length > 0) command.error(issues.map(explainIssue).join('\n'));
  return config;
}

function parseRegion(text: string): string {
  if (REGION.test(text)) return text;
  throw new InvalidArgumentError('Give an ISO 3166 code in capitals, such as DE or US-CA.');
}
