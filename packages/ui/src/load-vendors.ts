import type { DeclaredVendor } from '@sluice/catalog';
import type { UiHost } from './host.ts';

/**
 * Loads what a person reads about the vendors. Never rejects: where that cannot be had, every vendor that is asked about
 * is still there to choose over, under its id.
 */
export async function loadVendors(host: UiHost): Promise<readonly DeclaredVendor[]> {
  try {
    return await host.vendors();
  } catch {
    const unknown = { company: '', purpose: '', receives: [], hosts: [], cookies: [], storage: [], enabled: true };
    return [...host.asked.vendors].map(([id, category]) => ({ ...unknown, id, name: id, category }));
  }
}
