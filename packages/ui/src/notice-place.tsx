import type { Notice } from '@sluice/core';
import { Component, type ComponentChild } from 'preact';
import { dueNotices } from './due-notices.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import type { UiHost } from './host.ts';
import type { Texts } from './strings/texts.ts';

/** What the place of the notices is made from. */
export interface NoticePlaceProps {
  readonly host: UiHost;
  readonly texts: Texts;
  /** Puts more styles into the page. */
  addStyles(css: string): void;
}

interface NoticePlaceState {
  readonly notices: readonly Notice[];
  /** The code that shows them. */
  readonly Shown?: typeof import('./notice-layer.ts')['Notices'];
}

/** The place where notices are shown; their code is loaded when one is due. */
export class NoticePlace extends Component<NoticePlaceProps, NoticePlaceState> {
  override state: NoticePlaceState = { notices: [] };
  #isLoading = false;
  #isGone = false;

  override componentDidMount(): void {
    const { host } = this.props;
    void host.notices().then((notices) => this.#isGone || this.setState({ notices }));
    this.#review();
  }

  override componentDidUpdate(): void {
    this.#review();
  }

  override componentWillUnmount(): void {
    this.#isGone = true;
  }

  override render({ host, texts }: NoticePlaceProps, { Shown, notices }: NoticePlaceState): ComponentChild {
    if (!Shown) return null;
    return (
      <ErrorBoundary>
        <Shown host={host} texts={texts} notices={notices} />
      </ErrorBoundary>
    );
  }

  #review(): void {
    if (!this.#isLoading && dueNotices(this.props.host, this.state.notices).length > 0) void this.#load();
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    try {
      const { Notices, NOTICES } = await import('./notice-layer.ts');
      if (this.#isGone) return;
      this.props.addStyles(NOTICES);
      this.setState({ Shown: Notices });
    } catch {
      // The next page shows it: it stays until it is put away.
    }
  }
}
