import { parseUi } from '@sluice/core';
import { type FirstTexts, mountUi as mount, type Ui, type UiHost } from '@sluice/ui';
import { connectWayBack } from '../connect-way-back.ts';
import type { LoadPart } from '../parts.ts';

/** Mounts the prompt as the site has configured it, and tells the site's owner what is wrong there. */
export function mountUi(host: UiHost, document: Document, first: FirstTexts | undefined, loadPart: LoadPart): Ui {
  const { ui, issues } = parseUi(host.config.ui);
  const tell = (all: typeof issues): void => {
    // What is not told is no reason to do without the prompt.
    if (all.length > 0)
      void loadPart('issues').then(
        ({ logIssues }) => logIssues(all),
        () => {},
      );
  };
  tell(issues);
  const mounted = mount(host, document, first, ui);
  const isAsking = host.asked.categories.length > 0;
  const undo = ui.button || !isAsking ? () => {} : connectWayBack(document, (issue) => tell([issue]));
  return {
    ...mounted,
    undo() {
      undo();
      mounted.undo();
    },
  };
}
