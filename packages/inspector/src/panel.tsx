import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CopyButtons } from './copy-buttons.tsx';
import { describeState } from './describe-state.ts';
import { EntryTable } from './entry-table.tsx';
import { EVERYTHING, filterEntries } from './filter-entries.ts';
import { Filters } from './filters.tsx';
import { findLeaks, type Timing } from './find-leaks.ts';
import type { InspectorHost } from './host.ts';

/** What the panel reads of its window. */
export interface PanelPage {
  readonly clipboard: Pick<Clipboard, 'writeText'> | undefined;
  /** The browser's own account of the requests of this page. */
  timings(): readonly Timing[];
  /** Calls `listener` after every new one; returns the undo. */
  onTiming(listener: () => void): () => void;
}

/** The whole panel. Takes the focus when it appears, so that Escape and Tab work at once. */
export function Panel(props: {
  readonly host: InspectorHost;
  readonly page: PanelPage;
  readonly onClose: () => void;
}): JSX.Element {
  const { host, page, onClose } = props;
  const [filter, setFilter] = useState(EVERYTHING);
  const [, setVersion] = useState(0);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const redraw = (): void => setVersion((version) => version + 1);
    const undos = [host.subscribe(redraw), page.onTiming(redraw)];
    return () => {
      for (const undo of undos) undo();
    };
  }, [host, page]);
  useEffect(() => panel.current?.focus(), []);

  const seen = host.entries();
  const entries = [...seen, ...findLeaks(page.timings(), seen, host)].sort((a, b) => a.at - b.at);
  const shown = filterEntries(entries, filter);
  return (
    // Not modal: the marketer goes on using the page while it is open.
    <section
      ref={panel}
      class="sluice-panel"
      role="dialog"
      aria-label="Sluice inspector"
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header>
        <h2>Sluice inspector</h2>
        <dl>
          {Object.entries(describeState(host.state())).map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <button type="button" class="sluice-close" onClick={onClose}>
          Close
        </button>
      </header>
      <div class="sluice-bar">
        <Filters entries={entries} filter={filter} onFilter={setFilter} vendorName={host.vendorName} />
        <CopyButtons entries={shown} clipboard={page.clipboard} />
      </div>
      <EntryTable entries={shown} vendorName={host.vendorName} />
    </section>
  );
}
