import { mountInspector } from '@sluice/inspector';
import { createInspectorHost, type InspectorSource } from '../inspector-host.ts';

/** Opens the inspector over a page's journal; its undo closes it. */
export function openInspector(source: InspectorSource): { undo(): void } {
  return mountInspector(createInspectorHost(source), source.document);
}
