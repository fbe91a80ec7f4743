import type { Csp } from '@sluice/catalog';

/** How `sluice csp` writes a policy. */
export const CSP_FORMATS = ['header', 'meta', 'json'] as const;

/** One of {@link CSP_FORMATS}. */
export type CspFormat = (typeof CSP_FORMATS)[number];

/** Writes the policies of states, by their name: lines for a server's or a page's source, or one JSON object. */
export function formatCsp(policies: ReadonlyMap<string, Csp>, format: CspFormat): string {
  if (format === 'json') {
    const entries = [...policies].map(([state, { value, omitted }]) => [state, { policy: value ?? null, omitted }]);
    return JSON.stringify(Object.fromEntries(entries), null, 2);
  }
  return [...policies].map(([state, { value }]) => `${comment(state, format)}\n${line(value, format)}`).join('\n');
}

function comment(state: string, format: CspFormat): string {
  return format === 'meta' ? `<!-- ${state} -->` : `# ${state}`;
}

function line(value: string | undefined, format: CspFormat): string {
  if (format === 'meta') {
    return value === undefined
      ? '<!-- no policy -->'
      : `<meta http-equiv="Content-Security-Policy" content="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}">`;
  }
  return value === undefined ? '# no policy' : `Content-Security-Policy: ${value}`;
}
