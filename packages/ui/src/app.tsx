import type { DeclaredVendor } from '@sluice/catalog';
import { type Choice, noticeNames, type ReceiptSource, type UiSettings } from '@sluice/core';
import { Component, type ComponentChild } from 'preact';
import { Banner } from './banner.tsx';
import { answerAll, presentChoice } from './choices.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import type { UiHost } from './host.ts';
import { loadVendors } from './load-vendors.ts';
import { NoticePlace } from './notice-place.tsx';
import type { TakeChoice } from './one-at-a-time.ts';
import { ReopenButton } from './reopen-button.tsx';
import { RightsNotice } from './rights-notice.tsx';
import { savedText } from './saved-text.ts';
import { SignalLine } from './signal-line.tsx';
import { refuseSale, soldCategories } from './sold-categories.ts';
import type { Texts } from './strings/texts.ts';

/** What the prompt is made from. */
export interface AppProps {
  readonly host: UiHost;
  readonly texts: Texts;
  readonly ui: UiSettings;
  readonly choose: TakeChoice;
  /** Puts more styles into the page. */
  addStyles(css: string): void;
  /** Gets what others in the page need of it. Preact 11 has no references to components. */
  ready(mounted: Mounted): void;
}

/** The prompt, for others in the page. */
export interface Mounted {
  /** Opens the preferences. */
  open(): void;
  /** Passes a choice on that is made elsewhere, and says if it is not kept or fails: if it is, its embed tells. */
  readonly take: TakeChoice;
}

/** The code of the preferences, and what they tell: both come when they are first opened. */
interface SecondLayer extends Pick<typeof import('./second-layer.ts'), 'Preferences'> {
  readonly vendors: readonly DeclaredVendor[];
}

interface AppState {
  readonly second?: SecondLayer;
  /** What the switches of the preferences show; without it they are closed. */
  readonly draft?: Choice | undefined;
  /** What is shown unasked was put away, on this page view. */
  readonly dismissed?: boolean;
  /** What the status line says. */
  readonly saved?: string;
  /** What those hear who cannot see that something has come. */
  readonly told?: string;
}

/** How long the status line stays, in milliseconds: it repeats what the preferences show at any time. */
const STATUS_STAYS = 8000;

/** After how long it is read out that something has come, in milliseconds: a page that is just being opened is read out itself. */
const TELL_AFTER = 1000;

/** What asks or tells without taking the focus. */
const ASKING = 'div.sluice-banner>.sluice-text,.sluice-rights>.sluice-text,.sluice-line>p';

/**
 * The whole prompt: whichever of banner, notice and signal line is due, or else the way back; the preferences while they are open; a status
 * line.
 */
export class App extends Component<AppProps, AppState> {
  override state: AppState = {};
  #undo: (() => void) | undefined;
  #second: Promise<SecondLayer> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #telling: ReturnType<typeof setTimeout> | undefined;
  /** What asks or tells now. */
  #asks = '';

  override componentDidMount(): void {
    const { host, ready } = this.props;
    this.#undo = host.subscribe(() => this.forceUpdate());
    ready(this);
    this.#tell();
  }

  override componentDidUpdate(): void {
    this.#tell();
  }

  /** With each change, for what is due may be known late. By a region that is live before its text comes: what comes with its text is not read out. */
  #tell(): void {
    const asks = document.querySelector(ASKING)?.textContent ?? '';
    if (asks === this.#asks) return;
    this.#asks = asks;
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => {
      this.setState({ told: asks });
      this.#telling = setTimeout(() => this.setState({ told: '' }), STATUS_STAYS);
    }, TELL_AFTER);
  }

  override componentWillUnmount(): void {
    this.#undo?.();
    clearTimeout(this.#timer);
    clearTimeout(this.#telling);
  }

  /** Opens the preferences; open ones stay as they are. Rejects if their code cannot be loaded. */
  readonly open = async (): Promise<void> => {
    this.#second ??= this.#loadSecondLayer();
    const second = await this.#second;
    if (this.state.draft) {
      if (document.querySelector('.sluice-preferences[open]')) return;
      // A browser tells of a dialog that has closed only in a task of its own: until then it is still here, and does not open again.
      await new Promise<void>((gone) => this.setState({ draft: undefined }, gone));
    }
    this.setState({ second, draft: presentChoice(this.props.host) });
  };

  override render({ host, texts, ui, addStyles }: AppProps, { saved, told }: AppState): ComponentChild {
    const { prompt } = host.state();
    const due = this.#renderDue();
    return (
      <>
        {due && <ErrorBoundary key={prompt}>{due}</ErrorBoundary>}
        {!due && ui.button && <ReopenButton texts={texts} side={ui.side} open={this.open} />}
        {this.#renderPreferences()}
        <p class="sluice-status" role="status">
          {saved}
        </p>
        <p class="sluice-heard" role="status">
          {told}
        </p>
        <NoticePlace host={host} texts={texts} addStyles={addStyles} />
      </>
    );
  }

  #renderDue(): ComponentChild {
    const { host, texts, ui } = this.props;
    const { prompt } = host.state();
    if (this.state.dismissed) return null;
    const shared = { host, texts, ui, open: this.open };
    const dismiss = () => this.setState({ dismissed: true });
    const answer = (yes: boolean, act: Event) => this.#choose(answerAll(host.pending(), yes), 'banner', act);
    if (prompt === 'banner') return <Banner {...shared} answer={answer} leave={dismiss} />;
    const name = noticeNames.unasked(prompt, host.config.policy);
    if (prompt === 'none' || host.hasSeen(name)) return null;
    const seen = () => {
      host.see(name);
      dismiss();
    };
    if (prompt === 'signal') return <SignalLine {...shared} dismiss={seen} />;
    return <RightsNotice {...shared} doNotSell={this.#doNotSell} dismiss={seen} />;
  }

  #renderPreferences(): ComponentChild {
    const { host, texts } = this.props;
    const { draft, second } = this.state;
    if (!draft || !second) return null;
    return (
      <ErrorBoundary>
        <second.Preferences
          host={host}
          texts={texts}
          vendors={second.vendors}
          draft={draft}
          change={(changed) => this.setState({ draft: changed })}
          choose={(choice, act) => this.#choose(choice, 'preferences', act)}
          closed={() => this.setState({ draft: undefined })}
        />
      </ErrorBoundary>
    );
  }

  async #loadSecondLayer(): Promise<SecondLayer> {
    try {
      const { addStyles, host, texts } = this.props;
      const [{ Preferences, PREFERENCES }, vendors, more] = await Promise.all([
        import('./second-layer.ts'),
        loadVendors(host),
        host.moreTexts(texts.language),
      ]);
      addStyles(PREFERENCES);
      texts.learn(more);
      return { Preferences, vendors };
    } catch (cause) {
      // The next click tries again: the network may be back.
      this.#second = undefined;
      throw new Error('[ui] the code of the preferences could not be loaded', { cause });
    }
  }

  /** A manual opt-out is confirmed in the same words as a signal's (11 CCR 7026(g)). */
  readonly #doNotSell = (act: Event): void => {
    const { host, texts } = this.props;
    const sold = soldCategories(host);
    const categories = texts.list(sold.map((category) => texts.text(category)));
    this.#choose(refuseSale(host, sold), 'banner', act, texts.text('optOutHonoured', { categories }));
  };

  /** Answers whether the choice was taken; `saved` is what to say then, if not what follows from the choice. */
  #choose(choice: Choice, source: ReceiptSource, act: Pick<Event, 'isTrusted'>, saved?: string): boolean {
    const { host, texts } = this.props;
    const said = () => saved ?? savedText(choice, host, this.state.second?.vendors ?? [], texts);
    return this.take(choice, source, act, said) !== undefined;
  }

  readonly take = (
    choice: Choice,
    source: ReceiptSource,
    act: Pick<Event, 'isTrusted'>,
    said = () => '',
  ): Promise<boolean> | undefined => {
    const { choose, texts } = this.props;
    const taken = choose(choice, source, act);
    taken?.then(
      (isKept) => this.#say(isKept ? said() : texts.text('savedHere')),
      () => this.#say(texts.text('notSaved')),
    );
    return taken;
  };

  #say(saved: string): void {
    this.setState({ saved });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.setState({ saved: '' }), STATUS_STAYS);
  }
}
