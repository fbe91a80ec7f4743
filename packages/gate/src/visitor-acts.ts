import type { Undo } from './patch.ts';

/** Knows whether the visitor has just done something on the page. */
export interface VisitorActs {
  /** What a script does now follows on a click or a key, as far as the browser can tell. */
  isActing(): boolean;
  /** Forgets the last act: it was the answer to the prompt, and asked for nothing else. */
  forget(): void;
  undo: Undo;
}

/**
 * Watches for acts of the visitor. The browser's own measure lasts for seconds and counts the click on the prompt too, so that it takes
 * an act of which the gate has not heard yet as well.
 *
 * @see https://html.spec.whatwg.org/multipage/interaction.html#transient-activation
 */
export function createVisitorActs({ document, navigator }: Window): VisitorActs {
  let hasActed = false;
  const types = ['pointerdown', 'keydown'];
  const note = ({ isTrusted }: Event): void => {
    hasActed ||= isTrusted;
  };
  for (const type of types) document.addEventListener(type, note, true);
  return {
    isActing: () => hasActed && (navigator.userActivation?.isActive ?? true),
    forget() {
      hasActed = false;
    },
    undo() {
      for (const type of types) document.removeEventListener(type, note, true);
    },
  };
}
