const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes a text for HTML content and for quoted attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITY[character] ?? character);
}

/**
 * Escapes a text for an attribute value in single quotes. JSON is full of double quotes, which may stand there as they
 * are, so that the configuration stays readable in the page's source.
 */
export function escapeSingleQuoted(text: string): string {
  return text.replace(/[&<']/g, (character) => ENTITY[character] ?? character);
}
