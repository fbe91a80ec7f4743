import { callGlobal, readGlobal } from '../read-global.ts';
import type { Chat } from './chat.ts';

/**
 * Crisp. The page makes `$crisp` as a list; the script takes it over, and gives it functions. Its session is forgotten, so that the next
 * visitor of this browser does not find it.
 *
 * @see https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/dollar-crisp/
 */
export const crisp: Chat = {
  vendor: 'crisp',
  elements: '.crisp-client,#crisp-chatbox',
  isRunning: (page) => typeof readGlobal(page, '$crisp', 'is') === 'function',
  stop(page) {
    callGlobal(page, ['$crisp', 'push'], ['do', 'chat:hide']);
    callGlobal(page, ['$crisp', 'push'], ['do', 'session:reset']);
  },
};
