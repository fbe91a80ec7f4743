import type { UiSettings } from '@sluice/core';

/** The classes that put what is shown unasked into its place. */
export function panelClass(layout: UiSettings['layout'], side: UiSettings['side']): string {
  return `sluice-${layout} sluice-${side}`;
}
