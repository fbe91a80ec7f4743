import { escapeHtml } from './escape-html.ts';

/** What a template may name, by its name. */
export type Values = Readonly<Record<string, string>>;

/**
 * Fills in a template: `{{name}}` becomes the value's text, escaped; `{{{name}}}` the value as it is, for markup that
 * the server made. Values are not looked into again, so that braces in them stay what they are.
 *
 * @throws {Error} if the template names a value that there is none of: a page with a hole must not go out.
 */
export function renderTemplate(template: string, values: Values): string {
  return template.replace(/\{\{\{([^{}]+)\}\}\}|\{\{([^{}]+)\}\}/g, (_, raw?: string, escaped?: string) => {
    const name = (raw ?? escaped ?? '').trim();
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`[sites] the template names {{${name}}}; known: ${Object.keys(values)}`);
    return raw === undefined ? escapeHtml(value) : value;
  });
}
