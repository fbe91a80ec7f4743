import { explainIssue, isPlainObject, parseConfig, parseIab, parseUi } from '@sluice/core';
import * as v from 'valibot';

const EXAMPLE = 'an object such as { "vendors": ["google-analytics"], "policy": { "url": "/privacy" } }';

/** Members that follow from where the tag is served. */
const OWN = ['site', 'collector'];

/** The shape of a script tag's configuration: what a page would find wrong with it, an operator finds first. */
export const tagSchema: v.GenericSchema<unknown, Readonly<Record<string, unknown>>> = v.pipe(
  v.custom<Record<string, unknown>>(isPlainObject, EXAMPLE),
  v.check(
    (given) => OWN.every((name) => !Object.hasOwn(given, name)),
    'a configuration without "site" and "collector": the collector adds them',
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { config, issues } = parseConfig(dataset.value);
    for (const issue of [...issues, ...parseIab(config).issues, ...parseUi(config.ui).issues])
      addIssue({ message: explainIssue(issue) });
  }),
);
