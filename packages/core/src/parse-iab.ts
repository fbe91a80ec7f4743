import { bare, type Check, listOf, objectOf, reportTo, text, whole } from './check.ts';
import type { Config } from './config.ts';
import type { ConfigIssue } from './config-issue.ts';
import { GPP_SECTIONS, type GppConfig, type GppSection, type IabConfig, type TcfConfig } from './iab-config.ts';
import type { VendorId } from './vendor.ts';

/** What can be used of what a site says about IAB's frameworks, and what is wrong with the rest. */
export interface ParsedIab {
  readonly iab: IabConfig;
  /** Ids in the Global Vendor List that the site gives its vendors. */
  readonly ids: ReadonlyMap<VendorId, number>;
  readonly issues: readonly ConfigIssue[];
}

/** Browsers must not load the list from IAB Europe's own host: the specification wants each site to have its copy. */
const ownList = text(
  /^(?![a-z]+:\/\/([^/]*[.@])?consensu\.org\.?([:/?#]|$))(https?:\/\/[^\s/\\]|\/(?![/\\]))\S*$/i,
  'own list',
);
const section = text<GppSection>((value) => Object.hasOwn(GPP_SECTIONS, value), 'gpp section');

const vendorId = whole(1, 65535, 'iab id');

type Given = Partial<{ tcf: Partial<TcfConfig>; gpp: Partial<GppConfig> }>;

const root = objectOf<Required<Given>>({
  tcf: objectOf<TcfConfig>({
    cmpId: whole(2, 4095, 'cmp id'),
    cmpVersion: whole(1, 4095, 'cmp version'),
    vendorList: ownList,
    publisherCountry: text(/^[A-Z]{2}$/, 'country'),
  }),
  gpp: objectOf<GppConfig>({
    sections: listOf(section),
    cmpId: whole(1, 4095, 'cmp id'),
    mspa: text(/^(none|opt-out|service-provider)$/, 'mspa mode') as Check<GppConfig['mspa']>,
  }),
});

/**
 * Parses the members `iab` of a configuration and its vendors, with the same promises as `parseConfig`. Without a number of the platform there is
 * no TCF: an invented one would be a false statement in every string.
 *
 * @see https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework/blob/master/TCFv2/IAB%20Tech%20Lab%20-%20Consent%20string%20and%20vendor%20list%20formats%20v2.md
 */
export function parseIab({ iab: input, vendors }: Pick<Config, 'iab' | 'vendors'>): ParsedIab {
  const issues: ConfigIssue[] = [];
  const report = reportTo(issues);
  const { tcf, gpp } = (input == null ? undefined : root(input, 'iab', report)) ?? bare<Given>({});
  if (tcf && tcf.cmpId === undefined && !issues.some(({ path }) => path === 'iab.tcf.cmpId')) {
    report('iab.tcf.cmpId', 'cmp id', undefined);
  }
  const ids = new Map<VendorId, number>();
  for (const [index, { id, iab }] of vendors.entries()) {
    const number = iab === undefined ? undefined : vendorId(iab, `vendors[${index}].iab`, report);
    if (number !== undefined) ids.set(id, number);
  }
  const sections = [...new Set(gpp?.sections ?? [])];
  return {
    issues,
    ids,
    iab: {
      ...(tcf?.cmpId === undefined
        ? {}
        : { tcf: bare({ cmpVersion: 1, publisherCountry: 'AA', ...tcf, cmpId: tcf.cmpId }) }),
      ...(gpp && {
        gpp: bare<GppConfig>({ cmpId: 1, mspa: 'none', ...gpp, sections: sections.length > 0 ? sections : ['usnat'] }),
      }),
    },
  };
}
