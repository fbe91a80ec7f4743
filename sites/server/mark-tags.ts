import type { Matcher } from '@sluice/catalog';

const RAW_TEXT = 'style|textarea|title|xmp|noembed|noframes|plaintext';
const TAG = new RegExp(
  `<!--[\\s\\S]*?-->|<(${RAW_TEXT})\\b[\\s\\S]*?</\\1|(<script\\b)((?:"[^"]*"|'[^']*'|[^'">])*)(>[\\s\\S]*?</script)` +
    `|(<iframe\\b)((?:"[^"]*"|'[^']*'|[^'">])*)(>)`,
  'gi',
);
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/**
 * Makes the scripts and frames of known vendors inert in the HTML itself, so that the browser never sees a live
 * address: no script in the page can stop the preload scanner, which requests what stands in the same chunk of HTML as
 * the script tag before anything runs. Inline scripts stay: they send nothing by themselves.
 *
 * Left alone are tags that carry a mark already, tags of hosts that no rule knows, and everything inside comments and
 * raw text. The page's own source keeps each vendor's snippet as the vendor publishes it.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#speculative-html-parsing
 */
export function markTags(html: string, { vendorOf }: Pick<Matcher, 'vendorOf'>): string {
  return html.replace(TAG, (whole: string, ...groups: (string | undefined)[]) => {
    const [, script, scriptAttributes, scriptRest, frame, frameAttributes, frameRest] = groups;
    const [open, attributes, rest] = script
      ? [script, scriptAttributes, scriptRest]
      : [frame, frameAttributes, frameRest];
    const marked = open && markAttributes(attributes ?? '', Boolean(script), vendorOf);
    return marked ? open + marked + rest : whole;
  });
}

function markAttributes(text: string, isScript: boolean, vendorOf: Matcher['vendorOf']): string | undefined {
  const attributes = readAttributes(text);
  const address = attributes.get('src');
  if (!address || attributes.has('data-sluice')) return undefined;
  const vendor = URL.canParse(address, 'https://own.invalid') && vendorOf(new URL(address, 'https://own.invalid'));
  if (!vendor) return undefined;
  const renamed = text.replace(ATTRIBUTE, (attribute: string, name: string) =>
    /^(src|type)$/i.test(name) && !(name.toLowerCase() === 'type' && !isScript) ? `data-${attribute}` : attribute,
  );
  return `${isScript ? ' type="text/plain"' : ''} data-sluice="${vendor}"${renamed}`;
}

/** The first of each name counts, as in a browser; `&` is the one character that addresses need to escape. */
function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const value = (double ?? single ?? bare ?? '').replaceAll('&amp;', '&');
    if (!attributes.has(name.toLowerCase())) attributes.set(name.toLowerCase(), value);
  }
  return attributes;
}
