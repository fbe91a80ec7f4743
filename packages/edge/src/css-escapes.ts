const ESCAPED = /\\(?:([\da-f]{1,6})(?:\r\n|[\t\n\f\r ])?|(\r\n|[\n\r\f])|([\s\S]))/gi;

/** A name, string or address of CSS as the browser reads it. */
export function withoutCssEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPED, (_, hex?: string, lineBreak?: string, character?: string) => {
    if (hex) return codePoint(Number.parseInt(hex, 16));
    return lineBreak ? '' : (character ?? '');
  });
}

function codePoint(value: number): string {
  return value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : '\ufffd';
}
