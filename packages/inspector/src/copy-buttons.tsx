import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { toCsv } from './csv.ts';
import type { TagEntry } from './host.ts';

/**
 * Copies what is shown, as JSON or CSV. Where the browser lets no page copy (no https, no permission) the text stands
 * in a field instead, for the marketer to copy by hand.
 */
export function CopyButtons(props: {
  readonly entries: readonly TagEntry[];
  readonly clipboard: Pick<Clipboard, 'writeText'> | undefined;
}): JSX.Element {
  const { entries, clipboard } = props;
  const [status, setStatus] = useState('');
  const [byHand, setByHand] = useState('');
  const copy = async (format: string, text: string): Promise<void> => {
    try {
      if (!clipboard) throw new TypeError('no clipboard');
      await clipboard.writeText(text);
      setByHand('');
      setStatus(`${entries.length} rows copied as ${format}.`);
    } catch {
      setByHand(text);
      setStatus('This browser does not let the page copy. Copy the text from the field.');
    }
  };
  return (
    <div class="sluice-copy">
      <button type="button" onClick={() => copy('JSON', JSON.stringify(entries, null, 2))}>
        Copy JSON
      </button>
      <button type="button" onClick={() => copy('CSV', toCsv(entries))}>
        Copy CSV
      </button>
      <output>{status}</output>
      {byHand && <textarea readOnly aria-label="Text to copy" value={byHand} />}
    </div>
  );
}
