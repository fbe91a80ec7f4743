import { expect, test } from '../fixtures/test.ts';
import { openEmbeds } from './open-embeds.ts';

/** As each vendor hands it out; `call` is the page's own, `loads` how often its script may be asked for. */
const CHATS = [
  {
    vendor: 'intercom',
    title: 'Intercom',
    snippet: `window.intercomSettings = { app_id: 'abc' };
      (function(){var w=window;var ic=w.Intercom;if(typeof ic==="function"){ic('reattach_activator');ic('update',w.intercomSettings);}
      else{var d=document;var i=function(){i.c(arguments);};i.q=[];i.c=function(args){i.q.push(args);};w.Intercom=i;
      var s=d.createElement('script');s.async=true;s.src='https://widget.intercom.io/widget/abc';d.body.appendChild(s);}})();`,
    call: "Intercom('show')",
    started: ['Intercom boot {"app_id":"abc"}', 'Intercom show'],
    stopped: ['Intercom shutdown'],
    again: ['Intercom boot {"app_id":"abc"}'],
  },
  {
    vendor: 'crisp',
    title: 'Crisp',
    snippet: `window.$crisp=[];window.CRISP_WEBSITE_ID="abc";(function(){d=document;s=d.createElement("script");
      s.src="https://client.crisp.chat/l.js";s.async=1;d.getElementsByTagName("head")[0].appendChild(s);})();`,
    call: "$crisp.push(['do', 'chat:open'])",
    started: ['l.js', '$crisp do chat:open'],
    stopped: ['$crisp do chat:hide', '$crisp do session:reset'],
  },
  {
    vendor: 'zendesk',
    title: 'Zendesk',
    tag: '<script id="ze-snippet" src="https://static.zdassets.com/ekr/snippet.js?key=abc"></script>',
    call: "zE('messenger', 'open')",
    started: ['snippet.js', 'zE messenger open'],
    stopped: ['zE messenger hide', 'zE messenger:set cookies false', 'zE webWidget logout', 'zE webWidget hide'],
  },
  {
    vendor: 'tawk',
    title: 'chat widget',
    snippet: `var Tawk_API=Tawk_API||{}, Tawk_LoadStart=new Date();(function(){
      var s1=document.createElement("script"),s0=document.getElementsByTagName("script")[0];
      s1.async=true;s1.src='https://embed.tawk.to/abc/default';s1.charset='UTF-8';s1.setAttribute('crossorigin','*');
      s0.parentNode.insertBefore(s1,s0);})();`,
    call: 'Tawk_API.onLoad = () => Tawk_API.maximize()',
    started: ['tawk', 'Tawk_API maximize'],
    stopped: ['Tawk_API hideWidget', 'Tawk_API shutdown'],
  },
  {
    vendor: 'hubspot',
    title: 'HubSpot',
    tag: '<script id="hs-script-loader" async defer src="https://js.hs-scripts.com/1.js"></script>',
    call: 'const open = () => HubSpotConversations.widget.open(); window.HubSpotConversations ? open() : (window.hsConversationsOnReady = [open])',
    started: ['hs-scripts', 'widget open'],
    stopped: ['widget remove'],
    again: ['widget load'],
  },
] as const;

for (const chat of CHATS) {
  const { vendor, title, call, started, stopped } = chat;
  const again = 'again' in chat ? chat.again : [];
  for (const form of ['plain', 'marked'] as const) {
    if (form === 'marked' && !('snippet' in chat)) continue;
    test(`${title} starts once after a yes, with what the page had asked of it, and is gone after a withdrawal: ${form}`, async ({
      arrive,
    }) => {
      const visitor = await arrive();
      const open = form === 'plain' ? '<script>' : `<script type="text/plain" data-sluice="${vendor}">`;
      const page = await openEmbeds(visitor, {
        vendors: [vendor],
        body: `${'tag' in chat ? chat.tag : `${open}${chat.snippet}</script>`}<script>${call}</script>`,
      });
      expect(page.asked()).toEqual('tag' in chat ? page.asked() : []);
      expect(await page.ran()).toEqual([]);
      await visitor.acceptAll();
      await expect.poll(page.ran).toEqual([...started]);
      await expect(visitor.page.getByTitle(title, { exact: true })).toHaveCount(1);
      await page.refuse(vendor);
      await expect.poll(page.ran).toEqual([...started, ...stopped]);
      await expect(visitor.page.getByTitle(title, { exact: true })).toHaveCount(0);
      await page.give(vendor);
      await visitor.settle();
      expect(await page.ran()).toEqual([...started, ...stopped, ...again]);
      await expect(visitor.page.getByTitle(title, { exact: true })).toHaveCount(again.length);
    });
  }
}

test('a button of the page starts the chat for this page view alone, also after a refusal', async ({ arrive }) => {
  const visitor = await arrive();
  const [intercom] = CHATS;
  const page = await openEmbeds(visitor, {
    vendors: ['intercom'],
    body: `<chat-way></chat-way><script>${intercom.snippet}
      const way = document.querySelector('chat-way');
      way.attachShadow({ mode: 'open' }).innerHTML = '<button data-sluice-load="intercom"><b>Chat with us</b></button>';
      way.addEventListener('click', (event) => event.stopPropagation());</script>`,
  });
  await visitor.rejectAll();
  await visitor.page.getByText('Chat with us').click();
  await expect(visitor.page.getByTitle('Intercom')).toHaveCount(1);
  expect(await page.ran()).toEqual(['Intercom boot {"app_id":"abc"}']);
  await visitor.reload();
  await expect(visitor.page.getByTitle('Intercom')).toHaveCount(0);
  expect(page.asked()).toHaveLength(1);
});

test('a link that names a vendor whom the site does not declare loads nothing, and is a link still', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const [intercom] = CHATS;
  const page = await openEmbeds(visitor, {
    vendors: ['crisp'],
    body: `<a href="#chat" data-sluice-load="intercom">Chat with us</a><script>${intercom.snippet}</script>`,
  });
  await visitor.rejectAll();
  await visitor.page.getByText('Chat with us').click();
  await expect(visitor.page).toHaveURL(/#chat$/);
  await visitor.settle();
  expect(page.asked()).toEqual([]);
});
