import type { VendorId } from '@sluice/core';
import type { JSX } from 'preact';
import { explain } from './explain.ts';
import type { TagEntry } from './host.ts';

/** Rows beyond this are not drawn: a page that sends thousands of beacons must not freeze its own inspector. */
const MAX_ROWS = 500;

/** The table of what was seen, newest last. */
export function EntryTable(props: {
  readonly entries: readonly TagEntry[];
  readonly vendorName: (id: VendorId) => string;
}): JSX.Element {
  const { entries, vendorName } = props;
  return (
    // Scrolling regions must be reachable by keyboard (WCAG 2.1.1).
    <section class="sluice-scroll" tabIndex={0} aria-label="Tags on this page">
      <table>
        <thead>
          <tr>
            {['Time', 'Kind', 'What', 'Vendor', 'Category', 'State', 'Why'].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.slice(0, MAX_ROWS).map((entry, index) => (
            <Row key={index} entry={entry} vendorName={vendorName} />
          ))}
        </tbody>
      </table>
      {entries.length === 0 && <p class="sluice-note">Nothing here.</p>}
      {entries.length > MAX_ROWS && (
        <p class="sluice-note">
          The first {MAX_ROWS} of {entries.length}. Filter, or copy them all.
        </p>
      )}
    </section>
  );
}

function Row({ entry, vendorName }: { entry: TagEntry; vendorName: (id: VendorId) => string }): JSX.Element {
  const { at, kind, what, vendor, category, state } = entry;
  return (
    <tr>
      <td class="sluice-number">{formatTime(at)}</td>
      <td>{kind}</td>
      <td class="sluice-what">{what}</td>
      <td>{vendor === undefined ? '–' : vendorName(vendor)}</td>
      <td>{category ?? '–'}</td>
      <td>
        <span class={`sluice-state sluice-state-${state}`}>{state}</span>
      </td>
      <td class="sluice-why">{explain(entry).replace(/^\w+: /, '')}</td>
    </tr>
  );
}

function formatTime(at: number): string {
  return at < 1000 ? `${at.toFixed()} ms` : `${(at / 1000).toFixed(2)} s`;
}
