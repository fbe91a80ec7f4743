import { callGlobal, readGlobal } from '../read-global.ts';
import type { Chat } from './chat.ts';

/**
 * HubSpot's chat. What HubSpot measures beside it is not its affair.
 *
 * @see https://developers.hubspot.com/docs/api-reference/conversations-chat-widget-sdk/guide
 */
export const hubspot: Chat = {
  vendor: 'hubspot',
  elements: '#hubspot-messages-iframe-container',
  isRunning: (page) => typeof readGlobal(page, 'HubSpotConversations', 'widget', 'remove') === 'function',
  stop: (page) => void callGlobal(page, ['HubSpotConversations', 'widget', 'remove']),
  start: (page) => void callGlobal(page, ['HubSpotConversations', 'widget', 'load']),
};
