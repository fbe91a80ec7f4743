import type { InspectorSource } from './inspector-host.ts';
import { logProblem } from './log.ts';
import type { LoadPart } from './parts.ts';

/** Opens the inspector, and closes it with its undo. */
export interface InspectorOpener {
  open(): void;
  undo(): void;
}

/** Connects the inspector, without loading it yet. */
export function createInspectorOpener(source: InspectorSource, loadPart: LoadPart): InspectorOpener {
  let close = (): void => {};
  return {
    open() {
      loadPart('inspector')
        .then(({ openInspector }) => {
          close();
          close = openInspector(source).undo;
        })
        .catch((error: unknown) => logProblem(String(error)));
    },
    undo: () => close(),
  };
}
