/**
 * What `&` in the styles stands for. The ids are never used: inside `:is()` they only lend their weight, so that a
 * page's own rules (`#main button`) do not reach in. CSS nesting would say the same, but not before Safari 17.2.
 */
const SCOPE = ':is(.sluice-ui,#a#b#c#d#e#f)';

/** Styles in the page. */
export interface InstalledStyles {
  /** Puts them back where page code has taken them out, as one does that assigns `document.adoptedStyleSheets` a list of its own. */
  keep(): void;
  undo(): void;
}

/** A declaration, or keyframes: those know no `!important`. */
const DECLARATION = /@keyframes.*|[^;{}\s][^;{}]*(?=[;}])/g;

/**
 * Puts styles into the page; each `&` in them stands for the prompt's own elements, and every declaration is `!important`:
 * a page's `button:first-of-type{display:none!important}` must not take one answer and leave the other. The visitor's own style sheets still
 * win (CSS Cascading 5, 6.1). What moves does so by transitions, which win too, or by a property that no other rule sets. A constructed style sheet needs no leave of a
 * Content-Security-Policy; where the browser has none, a `style` element carries the nonce of the page's scripts.
 */
export function installStyles(document: Document, css: string): InstalledStyles {
  const scoped = css
    .replaceAll('&', SCOPE)
    .replace(DECLARATION, (found) => (found.startsWith('@') ? found : `${found}!important`));
  const styles = adoptSheet(document, scoped) ?? appendStyle(document, scoped);
  styles.keep();
  return styles;
}

function adoptSheet(document: Document, css: string): InstalledStyles | undefined {
  if (!document.adoptedStyleSheets) return undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return {
    keep() {
      const { adoptedStyleSheets: adopted } = document;
      if (!adopted.includes(sheet)) document.adoptedStyleSheets = [...adopted, sheet];
    },
    undo() {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    },
  };
}

function appendStyle(document: Document, css: string): InstalledStyles {
  const style = document.createElement('style');
  // The attribute is blank to scripts on purpose (HTML, "nonce-hiding"): only the property answers.
  style.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  style.textContent = css;
  return {
    keep() {
      if (!style.isConnected) (document.head ?? document.documentElement).append(style);
    },
    undo: () => style.remove(),
  };
}
