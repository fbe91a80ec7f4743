/**
 * The page at which a person sees outside of a frame what the frame with this address shows: the player's video, the plugin's post. Of what is
 * known no better it is the address itself. `undefined` for what is no web address. Never throws.
 *
 * @see https://developers.google.com/youtube/player_parameters
 * @see https://developer.vimeo.com/player/sdk/embed
 * @see https://developers.google.com/maps/documentation/urls/get-started
 */
export function plainAddress(address: string, base?: string): string | undefined {
  const url = parseWebAddress(address, base);
  if (!url) return undefined;
  const page = PAGES.find(([host]) => host.test(url.hostname))?.[1](url);
  return (page === undefined ? undefined : parseWebAddress(page)?.href) ?? url.href;
}

type ReadPage = (url: URL) => string | undefined;

const PAGES: readonly (readonly [host: RegExp, read: ReadPage])[] = [
  [/^(?:www\.)?youtube(?:-nocookie)?\.com$/, youtubePage],
  [/^player\.vimeo\.com$/, vimeoPage],
  [/^(?:www|maps)\.google\.com$/, mapPage],
  // Of a plugin `href` is what it shows.
  [/^(?:www|web)\.facebook\.com$/, ({ searchParams }) => searchParams.get('href') ?? undefined],
  [/^www\.instagram\.com$/, ({ href }) => href.replace(/\/embed(?:\/captioned)?\/?(?:\?.*)?$/, '/')],
  [/^open\.spotify\.com$/, ({ href }) => href.replace('/embed/', '/')],
  [/^(?:platform|syndication)\.twitter\.com$/, xPage],
];

function youtubePage({ pathname, searchParams }: URL): string | undefined {
  const id = /^\/embed\/([\w-]+)/.exec(pathname)?.[1];
  const list = searchParams.get('list');
  if (id === 'videoseries')
    return list ? `https://www.youtube.com/playlist?${new URLSearchParams({ list })}` : undefined;
  if (!id) return undefined;
  const start = searchParams.get('start');
  const query = new URLSearchParams({ v: id, ...(list && { list }), ...(start && { t: start }) });
  return `https://www.youtube.com/watch?${query}`;
}

/** A video that is not listed has its key as `h`, and on its page behind its number. */
function vimeoPage({ pathname, searchParams }: URL): string | undefined {
  const id = /^\/video\/(\d+)/.exec(pathname)?.[1];
  const key = searchParams.get('h');
  return id && `https://vimeo.com/${id}${key && /^\w+$/.test(key) ? `/${key}` : ''}`;
}

/** Maps with a key (`/maps/embed/v1/`) answer in a frame alone; they name what they show as `q`. */
function mapPage({ pathname, searchParams }: URL): string | undefined {
  const query = searchParams.get('q');
  if (!query || !pathname.startsWith('/maps/embed/v1/')) return undefined;
  return `https://www.google.com/maps/search/?${new URLSearchParams({ api: '1', query })}`;
}

/** As X's script makes them of a timeline and of a post; seen of it, not documented. */
function xPage({ pathname, searchParams }: URL): string | undefined {
  const name = /\/screen-name\/(\w+)$/.exec(pathname)?.[1];
  const post = /^\d+$/.exec(searchParams.get('id') ?? '')?.[0];
  return name ? `https://x.com/${name}` : post && `https://x.com/i/status/${post}`;
}

function parseWebAddress(address: string, base?: string): URL | undefined {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
