import type { VendorId } from '@sluice/core';
import type { JSX } from 'preact';
import { countStates, EVERYTHING, type Filter, vendorsIn } from './filter-entries.ts';
import type { TagEntry } from './host.ts';

/** Counts by state, each a button that filters by it, and the choice of a vendor. */
export function Filters(props: {
  readonly entries: readonly TagEntry[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly vendorName: (id: VendorId) => string;
}): JSX.Element {
  const { entries, filter, onFilter, vendorName } = props;
  return (
    <div class="sluice-filters">
      <button
        type="button"
        class="sluice-count"
        aria-pressed={!filter.state}
        onClick={() => onFilter({ ...filter, state: EVERYTHING.state })}
      >
        all <b>{entries.length}</b>
      </button>
      {countStates(entries).map(([state, count]) => (
        <button
          key={state}
          type="button"
          class={`sluice-count sluice-state-${state}`}
          aria-pressed={filter.state === state}
          onClick={() => onFilter({ ...filter, state: filter.state === state ? EVERYTHING.state : state })}
        >
          {state} <b>{count}</b>
        </button>
      ))}
      <label class="sluice-vendor">
        Vendor{' '}
        <select value={filter.vendor} onChange={(event) => onFilter({ ...filter, vendor: event.currentTarget.value })}>
          <option value="">all</option>
          {vendorsIn(entries).map((id) => (
            <option key={id} value={id}>
              {vendorName(id)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
