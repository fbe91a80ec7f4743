import { render } from 'preact';
import { App } from './app.tsx';
import { connectClearance } from './connect-clearance.ts';
import { connectPageChanges } from './connect-page-changes.ts';
import { connectPlaceholders } from './connect-placeholders.ts';
import type { Ui, UiHost } from './host.ts';
import { installStyles } from './install-styles.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { createTexts, type FirstTexts } from './strings/texts.ts';
import { BASE } from './styles/base.ts';
import { PROMPT } from './styles/prompt.ts';

/**
 * Mounts the prompt in one element at the end of the page's body, and a placeholder before each embed that is held.
 *
 * All of it is light DOM on purpose: tools that reject on a visitor's behalf look for a dialog with the usual words, and
 * most of them do not see into shadow roots. No name says what it is for either: content blockers hide such names.
 *
 * @param first what it says, in the page's language; English without it
 */
export function mountUi(host: UiHost, document: Document, first?: FirstTexts): Ui {
  const undos: (() => void)[] = [];
  const addStyles = (css: string) => undos.push(installStyles(document, css));
  const texts = createTexts(host.config.ui, first);
  let openPreferences = (): void => {};
  const open = () => openPreferences();
  const ready = (opener: () => void): void => {
    openPreferences = opener;
  };
  const choose = oneAtATime(host);
  const root = document.createElement('div');
  root.className = 'sluice-ui';
  root.lang = texts.language;
  root.dir = texts.text('direction');
  const attach = () => (document.body ?? document.documentElement).append(root);
  addStyles(BASE + PROMPT);
  attach();
  render(<App host={host} texts={texts} choose={choose} addStyles={addStyles} ready={ready} />, root);
  undos.push(
    connectClearance(root),
    connectPlaceholders({ host, document, texts, choose, open, addStyles }),
    // Page transitions of some frameworks put another body in place of the one that holds the prompt.
    connectPageChanges(document, () => root.isConnected || attach()),
  );
  return {
    open,
    undo() {
      for (const undo of undos) undo();
      render(null, root);
      root.remove();
    },
  };
}
