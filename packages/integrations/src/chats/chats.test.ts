import { describe, expect, it } from 'vitest';
import { type ChatExample, chatConformance } from './chat-conformance.ts';
import { CHATS } from './chats.ts';

function open(): Window {
  return { document: window.document.implementation.createHTMLDocument() } as unknown as Window;
}

/** Puts functions on the page that note how they were called: by a path, or by their bare name. */
function install(page: Window, name: string, ...methods: readonly string[]): unknown[] {
  const heard: unknown[] = [];
  const note =
    (...path: readonly string[]) =>
    (...args: readonly unknown[]) =>
      void heard.push([...path, ...args]);
  const value = methods.length ? Object.fromEntries(methods.map((method) => [method, note(method)])) : note();
  Reflect.set(page, name, value);
  return heard;
}

const EXAMPLES: Readonly<Record<string, ChatExample>> = {
  intercom: {
    run(page) {
      Reflect.set(page, 'intercomSettings', { app_id: 'abc' });
      return install(page, 'Intercom');
    },
    html: '<div id="intercom-container"></div><div class="intercom-lightweight-app"></div><iframe id="intercom-frame"></iframe>',
    stopped: [['shutdown']],
    started: [['boot', { app_id: 'abc' }]],
  },
  zendesk: {
    run: (page) => install(page, 'zE'),
    html: '<iframe data-product="web_widget"></iframe><iframe id="launcher"></iframe>',
    stopped: [
      ['messenger', 'hide'],
      ['messenger:set', 'cookies', false],
      ['webWidget', 'logout'],
      ['webWidget', 'hide'],
    ],
  },
  crisp: {
    run: (page) => install(page, '$crisp', 'push', 'is'),
    html: '<div class="crisp-client"><div id="crisp-chatbox"></div></div>',
    stopped: [
      ['push', ['do', 'chat:hide']],
      ['push', ['do', 'session:reset']],
    ],
  },
  tawk: {
    run: (page) => install(page, 'Tawk_API', 'hideWidget', 'shutdown', 'maximize'),
    html: '<div id="abc123" class="widget-visible"><iframe title="chat widget"></iframe></div>',
    stopped: [['hideWidget'], ['shutdown']],
  },
  hubspot: {
    run(page) {
      const widget = {};
      const heard = install(widget as Window, 'widget', 'load', 'remove');
      Reflect.set(page, 'HubSpotConversations', widget);
      return heard;
    },
    html: '<div id="hubspot-messages-iframe-container"><iframe></iframe></div>',
    stopped: [['remove']],
    started: [['load']],
  },
};

for (const chat of CHATS) {
  const example = EXAMPLES[chat.vendor];
  if (example) chatConformance({ describe, it, expect }, chat, example, open);
  else it(`there is an example of ${chat.vendor}`, () => expect(example).toBeDefined());
}
