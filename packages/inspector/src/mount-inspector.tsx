import { render } from 'preact';
import type { InspectorHost } from './host.ts';
import { Panel, type PanelPage } from './panel.tsx';
import { STYLES } from './styles.ts';

/**
 * Opens the inspector at the bottom of the page, in the light DOM, and moves the focus into it. It closes by its button,
 * by Escape inside it, or by `undo`; each puts the focus back and leaves nothing behind. Safe to undo twice.
 * Throws a TypeError for a document without a window.
 *
 * Works under a Content-Security-Policy without `unsafe-inline`: the style sheet is adopted, no element has a `style`.
 */
export function mountInspector(host: InspectorHost, document: Document): { undo(): void } {
  const view = document.defaultView;
  if (!view) throw new TypeError('[inspector] the document has no window; give the document of an open page');
  const before = document.activeElement;
  const container = document.createElement('div');
  container.id = 'sluice-inspector';
  const unadopt = adoptStyles(document, view);
  document.body.append(container);
  const undo = (): void => {
    if (!container.isConnected) return;
    render(null, container);
    container.remove();
    unadopt();
    if (before && 'focus' in before && typeof before.focus === 'function') before.focus();
  };
  render(<Panel host={host} page={pageOf(view)} onClose={undo} />, container);
  return { undo };
}

function pageOf(view: Window & typeof globalThis): PanelPage {
  return {
    clipboard: view.navigator.clipboard,
    timings: () => view.performance.getEntriesByType('resource') as PerformanceResourceTiming[],
    onTiming(listener) {
      const observer = new view.PerformanceObserver(listener);
      observer.observe({ type: 'resource' });
      return () => observer.disconnect();
    },
  };
}

function adoptStyles(document: Document, view: Window & typeof globalThis): () => void {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(STYLES);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
}
