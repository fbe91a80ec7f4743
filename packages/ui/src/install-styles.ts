/**
 * What `&` in the styles stands for. The ids are never used: inside `:is()` they only lend their weight, so that a
 * page's own rules (`#main button`) do not reach in. CSS nesting would say the same, but not before Safari 17.2.
 */
const SCOPE = ':is(.sluice-ui,#a#b#c#d#e#f)';

/**
 * Puts styles into the page and returns the undo; each `&` in them stands for the prompt's own elements. A constructed style sheet needs no leave of a
 * Content-Security-Policy; where the browser has none, a `style` element carries the nonce of the page's scripts.
 */
export function installStyles(document: Document, css: string): () => void {
  const scoped = css.replaceAll('&', SCOPE);
  return adoptSheet(document, scoped) ?? appendStyle(document, scoped);
}

function adoptSheet(document: Document, css: string): (() => void) | undefined {
  if (!document.adoptedStyleSheets) return undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
}

function appendStyle(document: Document, css: string): () => void {
  const style = document.createElement('style');
  // The attribute is blank to scripts on purpose (HTML, "nonce-hiding"): only the property answers.
  style.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  style.textContent = css;
  (document.head ?? document.documentElement).append(style);
  return () => style.remove();
}
