import { render } from 'preact';
import { coverFrame } from './cover-frame.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { fitBox } from './fit-box.ts';
import { isSeenFrame } from './frame-size.ts';
import { giveFocus } from './give-focus.ts';
import type { HeldEmbed } from './held-embed.ts';
import type { TakeChoice } from './one-at-a-time.ts';
import type { Place } from './place.ts';
import { Placeholder, type PlaceholderProps } from './placeholder.tsx';
import { reserveRoom } from './reserve-room.ts';

/** Milliseconds after which an embed that may load and has not come up is said not to have. */
const PATIENCE = 10_000;
/** Milliseconds between looks whether it has come up, where nothing tells. */
const INTERVAL = 250;

/** A placeholder in the page. */
export interface PlaceholderRoot {
  readonly embed: HeldEmbed;
  /** It stands for its embed, or did until that came up; `false` where page code has moved or removed either. */
  isKept(): boolean;
  /** The embed is held: it says so. Safe to call again. */
  hold(): void;
  /** The embed may load: it stays until that has come up, then calls back and is gone. Safe to call again. */
  await(): void;
  /** Takes it out at once. */
  remove(): void;
}

/** What a placeholder in the page is made of. */
export type RootOptions = Omit<PlaceholderProps, 'state' | 'isPending' | 'press'>;

/** Puts a placeholder where its embed will be. A frame too small to be seen by a person gets none: `undefined`. */
export function insertPlaceholder(options: RootOptions, gone: () => void): PlaceholderRoot | undefined {
  const { embed, texts } = options;
  const { element } = embed;
  const isFrame = element instanceof HTMLIFrameElement;
  if (isFrame && !isSeenFrame(element)) return undefined;
  const root = element.ownerDocument.createElement('div');
  root.className = 'sluice-ui sluice-embed';
  root.lang = texts.language;
  root.dir = texts.text('direction');
  let state: PlaceholderProps['state'] = 'held';
  let isPressed = false;
  let isPending = false;
  let stopAwaiting: (() => void) | undefined;
  // A small embed's markup has a link of its own at least; a frame is as large as it is.
  const fit = (): void => (isFrame ? fitBox(root) : undefined);
  const press = (): void => {
    isPressed = true;
  };

  /** The chooser's code may still be on its way. That it cannot be had, the prompt's status line says. */
  const choose: TakeChoice = (...choice) => {
    const taken = options.choose(...choice);
    const tell = (isNow: boolean): void => {
      isPending = isNow;
      if (root.isConnected) show(state);
    };
    if (taken) tell(true);
    const settled = () => tell(false);
    taken?.then(settled, settled);
    return taken;
  };

  function show(next: PlaceholderProps['state']): void {
    state = next;
    render(
      <ErrorBoundary>
        <Placeholder {...options} choose={choose} state={state} isPending={isPending} press={press} />
      </ErrorBoundary>,
      root,
    );
    fit();
  }

  const place: Place = isFrame ? coverFrame(root, element, fit) : reserveRoom(root, element);
  show('held');

  function remove(): void {
    const focus = ownerOfFocus(root, isPressed);
    const target = place.target();
    stopAwaiting?.();
    render(null, root);
    place.leave();
    if (focus && target) giveFocus(target);
  }

  function look(): void {
    if (!place.hasCome()) return;
    remove();
    gone();
  }

  function giveUp(): void {
    if (!place.isExpected()) {
      remove();
      gone();
      return;
    }
    if (state === 'failed') return;
    const hadFocus = root.contains(root.ownerDocument.activeElement);
    show('failed');
    if (hadFocus) (root.querySelector('a') ?? place.target())?.focus();
  }

  return {
    embed,
    isKept: () => root.isConnected && (stopAwaiting ? place.isExpected() : place.isKept()),
    hold() {
      if (stopAwaiting) {
        stopAwaiting();
        stopAwaiting = undefined;
        show('held');
        place.hold();
      } else place.arrange();
    },
    await() {
      if (stopAwaiting) return;
      const stopPlace = place.await(look);
      let left = PATIENCE;
      const timer = setInterval(() => {
        place.arrange();
        look();
        // What waits for its place to be scrolled to is not late.
        if (!isFarLazy(element)) left -= INTERVAL;
        if (left <= 0 && stopAwaiting) giveUp();
      }, INTERVAL);
      stopAwaiting = () => {
        clearInterval(timer);
        stopPlace();
      };
      show('awaited');
    },
    remove,
  };
}

/** A visitor who is somewhere else by now is left there. Safari gives no focus to a button that is clicked. */
function ownerOfFocus(root: HTMLElement, isPressed: boolean): boolean {
  const { activeElement, body } = root.ownerDocument;
  return root.contains(activeElement) || (isPressed && (!activeElement || activeElement === body));
}

function isFarLazy(element: HTMLElement): boolean {
  if (element.getAttribute('loading') !== 'lazy') return false;
  const { bottom, height, top } = element.getBoundingClientRect();
  return height === 0 || bottom < 0 || top > innerHeight;
}
