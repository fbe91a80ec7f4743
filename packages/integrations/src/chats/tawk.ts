import { callGlobal, readGlobal } from '../read-global.ts';
import type { Chat } from './chat.ts';

/**
 * tawk.to. Its elements have names that change; what stays is the title of their frames.
 *
 * @see https://developer.tawk.to/jsapi/
 */
export const tawk: Chat = {
  vendor: 'tawk',
  elements: 'body>div:has(>iframe[title="chat widget"])',
  isRunning: (page) => typeof readGlobal(page, 'Tawk_API', 'hideWidget') === 'function',
  stop(page) {
    callGlobal(page, ['Tawk_API', 'hideWidget']);
    callGlobal(page, ['Tawk_API', 'shutdown']);
  },
};
