import type { Notice } from '@sluice/core';
import { Component, type ComponentChild } from 'preact';
import { type DueNotice, dueNotices } from './due-notices.ts';
import type { UiHost } from './host.ts';
import { NoticeCard } from './notice-card.tsx';
import { noticeText, type SpokenText } from './notice-text.ts';
import type { Texts } from './strings/texts.ts';

/** What the notices are made from. */
export interface NoticesProps {
  readonly host: UiHost;
  readonly texts: Texts;
  /** The operator's. */
  readonly notices: readonly Notice[];
}

interface NoticesState {
  /** What is said to those who do not see the notices. */
  readonly said: string;
}

/** Shown at once, so that they cover little of a page; the others follow. */
const AT_ONCE = 2;
/** After how long they are said, in milliseconds: a live region that comes with its words is passed over. */
const SAID_AFTER = 500;

/**
 * The notices that are due, at the top, over the page and beside the prompt. They take no focus: their titles are said once, politely, and whoever
 * reads on finds them as a landmark (WCAG 2.2, 4.1.3).
 */
export class Notices extends Component<NoticesProps, NoticesState> {
  override state: NoticesState = { said: '' };
  readonly #announced = new Set<string>();
  #root: HTMLElement | null = null;
  #isLeft = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override componentDidMount(): void {
    this.#announce();
  }

  override componentDidUpdate(): void {
    this.#announce();
    if (!this.#isLeft) return;
    this.#isLeft = false;
    this.#root?.querySelector('button')?.focus();
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timer);
  }

  override render({ host, texts }: NoticesProps, { said }: NoticesState): ComponentChild {
    const shown = this.#shown();
    const isBeside = host.state().prompt !== 'none';
    return (
      <>
        {shown.length > 0 && (
          <div
            class={isBeside ? 'sluice-notices sluice-beside' : 'sluice-notices'}
            role="region"
            aria-label={texts.text('noticesTitle')}
            ref={(root: HTMLElement | null) => {
              this.#root = root;
            }}
          >
            {shown.map((due) => (
              <NoticeCard
                key={due.name}
                name={due.name}
                words={this.#wordsOf(due)}
                link={texts.text(due.notice ? 'readMore' : 'policy')}
                texts={texts}
                putAway={() => this.#putAway(due.name)}
              />
            ))}
          </div>
        )}
        <p class="sluice-heard" role="status">
          {said}
        </p>
      </>
    );
  }

  #shown(): readonly DueNotice[] {
    return dueNotices(this.props.host, this.props.notices).slice(0, AT_ONCE);
  }

  #wordsOf({ notice }: DueNotice): SpokenText {
    const { config } = this.props.host;
    const { language, text } = this.props.texts;
    if (notice) return noticeText(notice, language);
    return { title: text('policyTitle'), text: text('policyText'), url: config.policy.url };
  }

  #putAway(name: string): void {
    // The focus goes on to the next notice; after the last one `connectFocusBack` has it.
    this.#isLeft = this.#root?.contains(document.activeElement) === true;
    this.props.host.see(name);
    this.forceUpdate();
  }

  #announce(): void {
    const fresh = this.#shown().filter(({ name }) => !this.#announced.has(name));
    if (fresh.length === 0) return;
    for (const { name } of fresh) this.#announced.add(name);
    const said = fresh.map((due) => this.#wordsOf(due).title).join('. ');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.setState({ said }), SAID_AFTER);
  }
}
