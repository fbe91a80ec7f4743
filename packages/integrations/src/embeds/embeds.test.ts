import { describe, expect, it } from 'vitest';
import { CHATS } from '../chats/chats.ts';
import { ATTENDED } from './attended.ts';
import { type EmbedExample, embedConformance } from './embed-conformance.ts';
import { EMBEDS, FRAMES } from './embeds.ts';

/** An empty page: a window of its own that no script runs in. */
function open(): Window {
  return { document: window.document.implementation.createHTMLDocument() } as unknown as Window;
}

const set = (page: Window, name: string, value: unknown): unknown => Reflect.set(page, name, value);

const EXAMPLES: Readonly<Record<string, EmbedExample>> = {
  'x-timeline': {
    html: '<a class="twitter-timeline" data-height="600" href="https://twitter.com/OfficeComms">Tweets by OfficeComms</a>',
    run(page) {
      const heard: unknown[] = [];
      set(page, 'twttr', { widgets: { load: (place: unknown) => heard.push(place) } });
      return heard;
    },
    told: (place) => [place],
  },
  'facebook-plugins': {
    html: '<div class="fb-page" data-href="https://www.facebook.com/officecomms"></div>',
    run(page) {
      const heard: unknown[] = [];
      set(page, 'FB', { XFBML: { parse: (place: unknown) => heard.push(place) } });
      return heard;
    },
    told: (place) => [place],
  },
  instagram: {
    html: '<blockquote class="instagram-media"><a href="https://www.instagram.com/p/abc/">A post</a></blockquote>',
    run(page) {
      const heard: unknown[] = [];
      set(page, 'instgrm', { Embeds: { process: () => heard.push('all') } });
      return heard;
    },
    told: () => ['all'],
  },
  'tiktok-embed': {
    html: '<blockquote class="tiktok-embed" data-video-id="1"><section><a href="https://www.tiktok.com/@a">@a</a></section></blockquote>',
    run(page) {
      const { document } = page;
      document.body.innerHTML = '<blockquote class="tiktok-embed"><iframe></iframe></blockquote>';
      const heard: unknown[] = [];
      const append = document.body.append.bind(document.body);
      document.body.append = (...nodes) => {
        for (const node of nodes) if (node instanceof HTMLScriptElement) heard.push(node.src);
        append(...nodes);
      };
      return heard;
    },
    told: () => ['https://www.tiktok.com/embed.js'],
  },
};

for (const embed of EMBEDS) {
  const example = EXAMPLES[embed.vendor];
  if (example) embedConformance({ describe, it, expect }, embed, example, open);
  else it(`there is an example of ${embed.vendor}`, () => expect(example).toBeDefined());
}

it('a page’s head knows of every vendor that is attended to', () => {
  const vendors = [...EMBEDS, ...FRAMES, ...CHATS].map(({ vendor }) => vendor);
  expect([...ATTENDED]).toEqual(vendors.sort());
});

it('every post of X on a page is shown without being used for suggestions and ads', () => {
  const { document } = open();
  document.body.innerHTML = `<a class="twitter-timeline" data-dnt="false" href="https://x.com/a">A</a>
    <blockquote class="twitter-tweet"><p>Post</p></blockquote><blockquote>Words</blockquote><a href="/">Home</a>`;
  for (const embed of EMBEDS) embed.prepare?.(document);
  const marked = [...document.querySelectorAll('[data-dnt="true"]')].map(({ className }) => className);
  expect(marked).toEqual(['twitter-timeline', 'twitter-tweet']);
});
