import type { DeclaredVendor } from '@sluice/catalog';
import type { HeldButton } from './held-buttons.ts';
import { sendsText } from './sends-text.ts';
import type { Texts } from './strings/texts.ts';

/** The hints of a page. */
export interface Hints {
  /** Puts them right for the buttons whose vendor is held now. */
  review(buttons: readonly HeldButton[]): void;
  undo(): void;
}

/**
 * Says at each button that loads a vendor who would receive what: as its description, and in sight while it is pointed at or has the
 * focus, until Escape; the way over from the button is bridged (`styles/placeholder.ts`). The hint takes no room in the page.
 */
export function keepHints(vendors: readonly DeclaredVendor[], texts: Texts): Hints {
  const hints = new Map<HTMLElement, () => void>();
  let count = 0;

  function review(buttons: readonly HeldButton[]): void {
    const held = new Set(buttons.map(({ button }) => button));
    for (const [button, remove] of hints) {
      if (held.has(button) && button.isConnected) continue;
      remove();
      hints.delete(button);
    }
    for (const { button, vendor } of buttons) {
      if (hints.has(button)) continue;
      const facts = vendors.find(({ id }) => id === vendor);
      hints.set(
        button,
        addHint(button, `sluice-hint-${++count}`, sendsText(facts, facts?.name ?? vendor, texts), texts),
      );
    }
  }

  return { review, undo: () => review([]) };
}

function addHint(button: HTMLElement, id: string, words: string, texts: Texts): () => void {
  const hint = button.ownerDocument.createElement('div');
  hint.className = 'sluice-ui sluice-hint';
  hint.id = id;
  hint.lang = texts.language;
  hint.dir = texts.text('direction');
  hint.textContent = words;
  button.after(hint);
  const others = (): string[] =>
    (button.getAttribute('aria-describedby') ?? '').split(/\s+/).filter((each) => each && each !== id);
  button.setAttribute('aria-describedby', [...others(), id].join(' '));
  const { ownerDocument: document } = button;
  // In the whole page, and before it: who points at the button may have the focus anywhere (WCAG 2.2, 1.4.13).
  const shut = ({ key }: KeyboardEvent): void => void (key === 'Escape' && hint.classList.add('sluice-shut'));
  const unshut = (): void => hint.classList.remove('sluice-shut');
  document.addEventListener('keydown', shut, true);
  button.addEventListener('pointerenter', unshut);
  button.addEventListener('focus', unshut);
  return () => {
    document.removeEventListener('keydown', shut, true);
    button.removeEventListener('pointerenter', unshut);
    button.removeEventListener('focus', unshut);
    hint.remove();
    const left = others().join(' ');
    if (left) button.setAttribute('aria-describedby', left);
    else button.removeAttribute('aria-describedby');
  };
}
