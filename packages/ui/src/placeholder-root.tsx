import { render } from 'preact';
import { ErrorBoundary } from './error-boundary.tsx';
import { type Size, sizeOfFrame } from './frame-size.ts';
import { Placeholder, type PlaceholderProps } from './placeholder.tsx';

/** A placeholder in the page. */
export interface PlaceholderRoot {
  /** Whether it still stands right before its element; page code may have moved or removed either. */
  isInPlace(): boolean;
  /** Takes it out. If it had the focus, the embed gets it. */
  remove(): void;
}

/** Puts a placeholder right before its embed. A frame too small to be seen by a person gets none: `undefined`. */
export function insertPlaceholder(props: PlaceholderProps): PlaceholderRoot | undefined {
  const { element } = props.embed;
  const size = element instanceof HTMLIFrameElement ? sizeOfFrame(element) : null;
  if (size === undefined) return undefined;
  const root = element.ownerDocument.createElement('div');
  root.className = 'sluice-ui sluice-embed';
  root.lang = props.texts.language;
  root.dir = props.texts.text('direction');
  element.before(root);
  if (size) takePlaceOfFrame(root, element, size);
  render(
    <ErrorBoundary>
      <Placeholder {...props} />
    </ErrorBoundary>,
    root,
  );
  return {
    isInPlace: () => root.nextElementSibling === element,
    remove() {
      const hadFocus = root.contains(root.ownerDocument.activeElement);
      render(null, root);
      root.remove();
      element.classList.remove('sluice-held');
      if (hadFocus) (element.querySelector('a') ?? element).focus();
    },
  };
}

/**
 * An empty frame shows nothing: it is hidden, and the placeholder has its size, so that nothing moves. The size goes in
 * by the CSSOM, which a Content-Security-Policy without 'unsafe-inline' lets through (CSP 3, 8.3: `style` attributes
 * are governed, `element.style` is not).
 */
function takePlaceOfFrame(root: HTMLElement, frame: HTMLElement, { width, height }: Size): void {
  root.style.setProperty('--sluice-width', `${width}px`);
  root.style.setProperty('--sluice-height', `${height}px`);
  frame.classList.add('sluice-held');
}
