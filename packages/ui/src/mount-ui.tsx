import { parseUi, type UiSettings } from '@sluice/core';
import { render } from 'preact';
import { App, type Mounted } from './app.tsx';
import { connectFocusBack } from './connect-focus-back.ts';
import { connectMakeWay } from './connect-make-way.ts';
import { connectPageChanges } from './connect-page-changes.ts';
import { connectPlaceholders } from './connect-placeholders.ts';
import type { Ui, UiHost } from './host.ts';
import { type InstalledStyles, installStyles } from './install-styles.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { showAgain } from './show-again.ts';
import { createTexts, type FirstTexts } from './strings/texts.ts';
import { baseStyles } from './styles/base.ts';
import { PROMPT } from './styles/prompt.ts';

/**
 * Mounts the prompt in one element at the end of the page's body, and a placeholder before each embed that is held.
 *
 * All of it is light DOM on purpose: tools that reject on a visitor's behalf look for a dialog with the usual words, and
 * most of them do not see into shadow roots. No name says what it is for either: content blockers hide such names.
 *
 * @param first what it says, in the page's language; English without it
 * @param ui what the configuration says of it
 */
export function mountUi(
  host: UiHost,
  document: Document,
  first?: FirstTexts,
  ui: UiSettings = parseUi(host.config.ui).ui,
): Ui {
  const undos: (() => void)[] = [];
  const styles: InstalledStyles[] = [];
  const addStyles = (css: string) => styles.push(installStyles(document, css));
  const texts = createTexts(ui, first);
  const choose = oneAtATime(host);
  let app: Mounted = { open() {}, take: choose };
  const open = () => app.open();
  const ready = (mounted: Mounted): void => {
    app = mounted;
  };
  const root = document.createElement('div');
  root.className = 'sluice-ui';
  root.lang = texts.language;
  root.dir = texts.text('direction');
  const attach = () => (document.body ?? document.documentElement).append(root);
  function review(): void {
    for (const { keep } of styles) keep();
    // Page transitions of some frameworks put another body in place of the one that holds the prompt.
    if (root.isConnected) return;
    attach();
    showAgain(root);
  }
  addStyles(baseStyles(ui.theme) + PROMPT);
  attach();
  render(<App host={host} texts={texts} ui={ui} choose={choose} addStyles={addStyles} ready={ready} />, root);
  undos.push(
    connectMakeWay(root),
    connectFocusBack(root),
    connectPlaceholders({ host, document, texts, choose: (...choice) => app.take(...choice), open, addStyles }),
    connectPageChanges(document, review),
  );
  return {
    open,
    undo() {
      for (const { undo } of styles) undo();
      for (const undo of undos) undo();
      render(null, root);
      root.remove();
    },
  };
}
