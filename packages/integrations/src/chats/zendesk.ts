import { callGlobal, readGlobal } from '../read-global.ts';
import type { Chat } from './chat.ts';

/**
 * Zendesk's widget. Without leave to use cookies and storage it hides and deletes what it has stored. The classic widget knows
 * other commands; each ignores those of the other.
 *
 * @see https://developer.zendesk.com/api-reference/widget-messaging/web/core/
 * @see https://developer.zendesk.com/api-reference/widget/core/
 */
export const zendesk: Chat = {
  vendor: 'zendesk',
  elements: '#launcher,#webWidget,iframe[data-product="web_widget"]',
  isRunning: (page) => typeof readGlobal(page, 'zE') === 'function',
  stop(page) {
    tell(page, 'messenger', 'hide');
    tell(page, 'messenger:set', 'cookies', false);
    tell(page, 'webWidget', 'logout');
    tell(page, 'webWidget', 'hide');
  },
};

function tell(page: Window, ...command: readonly unknown[]): void {
  try {
    callGlobal(page, ['zE'], ...command);
  } catch {
    // The widget is the other one of the two.
  }
}
