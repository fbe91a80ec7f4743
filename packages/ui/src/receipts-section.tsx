import type { DeclaredVendor } from '@sluice/catalog';
import { Component, type ComponentChild } from 'preact';
import { downloadJson } from './download-json.ts';
import { EraseStep } from './erase-step.tsx';
import type { OwnReceipt, UiHost } from './host.ts';
import { ReceiptItem } from './receipt-item.tsx';
import type { StringKey } from './strings/strings.ts';
import type { Texts } from './strings/texts.ts';

/** The end of the preferences. */
export interface ReceiptsSectionProps {
  readonly host: UiHost;
  readonly texts: Texts;
  readonly vendors: readonly DeclaredVendor[];
  /** Called when everything was erased, so that nothing shows a choice any more. */
  erased(): void;
}

interface ReceiptsState {
  /** What was found when the visitor looked. */
  readonly receipts?: readonly OwnReceipt[] | undefined;
  /** What the status line says. */
  readonly said?: StringKey | undefined;
}

/** The visitor's own receipts: to look at, to check, to keep a copy of, and to have erased. */
export class ReceiptsSection extends Component<ReceiptsSectionProps, ReceiptsState> {
  override state: ReceiptsState = {};

  override render({ host, texts }: ReceiptsSectionProps, { said }: ReceiptsState): ComponentChild {
    const { text } = texts;
    const { subject } = host.state().consent;
    const hasReceipts = subject !== '' && host.config.collector !== undefined;
    return (
      <section class="sluice-receipts">
        <h3 tabIndex={-1}>{text('receiptsTitle')}</h3>
        <p class="sluice-about">{text(hasReceipts ? 'receiptsAbout' : 'receiptsNone')}</p>
        {subject && <p class="sluice-about sluice-id">{text('consentId', { id: subject })}</p>}
        {hasReceipts && this.#renderList()}
        {subject && <EraseStep texts={texts} erase={this.#erase} />}
        <p class="sluice-said" role="status">
          {said && text(said)}
        </p>
      </section>
    );
  }

  #renderList(): ComponentChild {
    const { host, texts, vendors } = this.props;
    const { receipts } = this.state;
    return (
      <details onToggle={({ currentTarget }) => currentTarget.open && this.#load()}>
        <summary>{texts.text('receiptsShow')}</summary>
        {receipts && receipts.length > 0 && (
          <>
            <ul class="sluice-vendors">
              {receipts.map((own) => (
                <ReceiptItem
                  key={own.receipt.id}
                  own={own}
                  host={host}
                  texts={texts}
                  vendors={vendors}
                  all={receipts}
                />
              ))}
            </ul>
            <button
              type="button"
              class="sluice-button sluice-quiet"
              onClick={() => downloadJson(document, `receipts-${host.config.site}.json`, { receipts })}
            >
              {texts.text('receiptsDownload')}
            </button>
          </>
        )}
      </details>
    );
  }

  /** Looks again with each opening: a choice may have come since. */
  async #load(): Promise<void> {
    this.setState({ said: 'receiptsLoading' });
    try {
      const rights = await this.props.host.rights();
      const { receipts, isWhole } = await rights.receipts();
      const said = receipts.length > 0 ? undefined : 'receiptsNone';
      this.setState({ receipts, said: isWhole ? said : 'receiptsFailed' });
    } catch {
      this.setState({ said: 'receiptsFailed' });
    }
  }

  /** Answers whether it is done. */
  readonly #erase = async (): Promise<boolean> => {
    const { erased, host } = this.props;
    this.setState({ said: undefined });
    try {
      const rights = await host.rights();
      await rights.erase();
      this.setState({ receipts: undefined, said: 'erased' });
      erased();
      return true;
    } catch {
      this.setState({ said: 'eraseFailed' });
      return false;
    }
  };
}
