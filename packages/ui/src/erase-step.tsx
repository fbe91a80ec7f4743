import { Component, type ComponentChild } from 'preact';
import type { Texts } from './strings/texts.ts';

/** What the two steps of an erasure show, and do. */
export interface EraseStepProps {
  readonly texts: Texts;
  /** Answers whether it is done. */
  erase(): Promise<boolean>;
}

interface EraseState {
  readonly step?: 'asked' | 'busy' | undefined;
}

/** A button that first says what it will do, and does it with a second press. The focus goes along. */
export class EraseStep extends Component<EraseStepProps, EraseState> {
  override state: EraseState = {};

  override render({ texts: { text } }: EraseStepProps, { step }: EraseState): ComponentChild {
    if (!step) {
      return (
        <p>
          <button type="button" class="sluice-link sluice-erase" onClick={() => this.setState({ step: 'asked' })}>
            {text('erase')}
          </button>
        </p>
      );
    }
    return (
      <div class="sluice-note" role="group" aria-label={text('erase')}>
        <p id="sluice-erase-about">{text('eraseAbout')}</p>
        <p class="sluice-buttons">
          <button
            type="button"
            class="sluice-button sluice-quiet"
            aria-disabled={step === 'busy'}
            aria-describedby="sluice-erase-about"
            ref={focusOnce}
            onClick={this.#erase}
          >
            {text('eraseNow')}
          </button>
          <button
            type="button"
            class="sluice-button sluice-quiet"
            aria-disabled={step === 'busy'}
            onClick={this.#cancel}
          >
            {text('cancel')}
          </button>
        </p>
      </div>
    );
  }

  readonly #erase = async ({ currentTarget }: { readonly currentTarget: Element }): Promise<void> => {
    if (this.state.step === 'busy') return;
    this.setState({ step: 'busy' });
    // The buttons go with what they were for, and would take the focus out of the dialog.
    const heading = currentTarget.closest('section')?.querySelector<HTMLElement>('h3');
    if (await this.props.erase()) heading?.focus();
    else this.setState({ step: 'asked' });
  };

  /** What is under way cannot be called back. */
  readonly #cancel = ({ currentTarget }: { readonly currentTarget: Element }): void => {
    if (this.state.step === 'busy') return;
    const section = currentTarget.closest('section');
    this.setState({ step: undefined }, () => section?.querySelector<HTMLElement>('.sluice-erase')?.focus());
  };
}

/** One function for all renderings, see `showModal`. */
function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}
