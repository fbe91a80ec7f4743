/**
 * What the vendors' scripts do, as their documentation describes it and as seen from outside, by host and path. Each notes in `ran` that it
 * has run, and what it was told.
 */
export const SCRIPTS: Readonly<Record<string, string>> = {
  // Scans the body once, and later what it is told to; a timeline takes the place of its link.
  'platform.twitter.com/widgets.js': `(() => {
    ran.push('widgets.js');
    const isQuiet = () => document.querySelector('meta[name="twitter:dnt"]')?.content === 'on';
    function load(root = document.body) {
      for (const link of root.querySelectorAll('a.twitter-timeline')) {
        const frame = document.createElement('iframe');
        frame.title = 'X Timeline';
        frame.src = 'https://syndication.twitter.com/srv/timeline-profile/screen-name/' + new URL(link.href).pathname.slice(1) +
          '?dnt=' + (link.dataset.dnt === 'true' && isQuiet());
        link.replaceWith(frame);
      }
    }
    window.twttr = { widgets: { load: (root) => { ran.push('load'); load(root); } }, ready: (done) => done(window.twttr) };
    load();
  })();`,
  'www.instagram.com/embed.js': `(() => {
    ran.push('embed.js');
    function process() {
      for (const post of document.querySelectorAll('blockquote.instagram-media')) {
        const frame = document.createElement('iframe');
        frame.className = 'instagram-media-rendered';
        frame.src = post.querySelector('a').href + 'embed/';
        post.replaceWith(frame);
      }
    }
    window.instgrm = { Embeds: { process: () => { ran.push('process'); process(); } } };
    process();
  })();`,
  // It documents no call: each run reads the page.
  'www.tiktok.com/embed.js': `ran.push('embed.js');
    for (const post of document.querySelectorAll('blockquote.tiktok-embed:not(:has(iframe))')) {
      const frame = document.createElement('iframe');
      frame.src = 'https://www.tiktok.com/embed/v2/' + post.dataset.videoId;
      post.replaceChildren(frame);
    }`,
  'connect.facebook.net/en_US/sdk.js': `(() => {
    ran.push('sdk.js');
    let isReady = false;
    window.FB = {
      init() { isReady = true; this.XFBML.parse(); },
      XFBML: {
        parse(root = document) {
          if (!isReady) throw new Error('not initialised');
          ran.push('parse ' + (root.id ?? 'all'));
          for (const plugin of root.querySelectorAll('.fb-page:not([fb-xfbml-state])')) plugin.setAttribute('fb-xfbml-state', 'rendered');
        },
      },
    };
    setTimeout(() => window.fbAsyncInit?.());
  })();`,
  'maps.googleapis.com/maps/api/js': `(() => {
    ran.push('maps');
    window.google = window.google || {};
    google.maps = { Map: class { constructor(place, { zoom }) { ran.push('map ' + place.id + ' ' + zoom); } } };
    const callback = new URL(document.currentScript.src).searchParams.get('callback');
    if (callback) window[callback]();
  })();`,
  // The loader only queues; what it loads can render.
  'www.google.com/recaptcha/api.js': `(() => {
    ran.push('api.js');
    const api = window.grecaptcha = window.grecaptcha || {};
    const config = window.___grecaptcha_cfg = window.___grecaptcha_cfg || {};
    api.ready = api.ready || ((done) => (config.fns = config.fns || []).push(done));
    config.onload = new URL(document.currentScript.src).searchParams.get('onload');
    const script = document.createElement('script');
    script.async = true;
    script.src = 'https://www.gstatic.com/recaptcha/releases/1/recaptcha__en.js';
    document.head.append(script);
  })();`,
  'www.gstatic.com/recaptcha/releases/1/recaptcha__en.js': `(() => {
    grecaptcha.render = (place, { sitekey }) => { ran.push('render ' + place + ' ' + sitekey); return 0; };
    grecaptcha.execute = async (key, { action }) => { ran.push('execute ' + action); return 'token of ' + key; };
    grecaptcha.ready = (done) => done();
    const config = window.___grecaptcha_cfg;
    for (const done of config.fns || []) done();
    window[config.onload]?.();
  })();`,
  'widget.intercom.io/widget/abc': `(() => {
    const queued = window.Intercom?.q ?? [];
    const call = (method, ...args) => {
      ran.push(['Intercom', method, ...args.map((each) => JSON.stringify(each))].join(' '));
      if (method === 'boot') document.body.insertAdjacentHTML('beforeend', '<div id="intercom-container"><iframe title="Intercom"></iframe></div>');
      if (method === 'shutdown') document.getElementById('intercom-container')?.remove();
    };
    window.Intercom = call;
    call('boot', window.intercomSettings);
    for (const args of queued) call(...args);
  })();`,
  'client.crisp.chat/l.js': `(() => {
    const queued = window.$crisp ?? [];
    const push = (command) => ran.push('$crisp ' + command.slice(0, 2).join(' '));
    window.$crisp = { push, is: () => true };
    document.body.insertAdjacentHTML('beforeend', '<div class="crisp-client"><iframe title="Crisp"></iframe></div>');
    ran.push('l.js');
    queued.forEach(push);
  })();`,
  'static.zdassets.com/ekr/snippet.js': `(() => {
    ran.push('snippet.js');
    window.zE = (...command) => { ran.push('zE ' + command.join(' ')); };
    document.body.insertAdjacentHTML('beforeend', '<iframe title="Zendesk" data-product="web_widget"></iframe>');
  })();`,
  'embed.tawk.to/abc/default': `(() => {
    ran.push('tawk');
    const api = window.Tawk_API = window.Tawk_API || {};
    for (const name of ['hideWidget', 'shutdown', 'maximize']) api[name] = () => { ran.push('Tawk_API ' + name); };
    document.body.insertAdjacentHTML('beforeend', '<div id="r4nd0m"><iframe title="chat widget"></iframe></div>');
    api.onLoad?.();
  })();`,
  'js.hs-scripts.com/1.js': `(() => {
    ran.push('hs-scripts');
    const script = document.createElement('script');
    script.src = 'https://js.usemessages.com/conversations-embed.js';
    document.head.append(script);
  })();`,
  'js.usemessages.com/conversations-embed.js': `(() => {
    const box = '<div id="hubspot-messages-iframe-container"><iframe title="HubSpot"></iframe></div>';
    const show = () => { document.body.insertAdjacentHTML('beforeend', box); };
    window.HubSpotConversations = { widget: {
      load() { ran.push('widget load'); show(); },
      remove() { ran.push('widget remove'); document.getElementById('hubspot-messages-iframe-container')?.remove(); },
      open() { ran.push('widget open'); },
    } };
    show();
    for (const done of window.hsConversationsOnReady ?? []) done();
  })();`,
};
