import { callGlobal, readGlobal } from '../read-global.ts';
import type { Chat } from './chat.ts';

/**
 * Intercom. Its shutdown takes the messenger out of the page and ends the visitor's session.
 *
 * @see https://developers.intercom.com/installing-intercom/web/methods
 */
export const intercom: Chat = {
  vendor: 'intercom',
  elements: '#intercom-container,#intercom-frame,.intercom-lightweight-app,.intercom-namespace',
  isRunning: (page) => typeof readGlobal(page, 'Intercom') === 'function',
  stop: (page) => void callGlobal(page, ['Intercom'], 'shutdown'),
  start: (page) => void callGlobal(page, ['Intercom'], 'boot', readGlobal(page, 'intercomSettings') ?? {}),
};
