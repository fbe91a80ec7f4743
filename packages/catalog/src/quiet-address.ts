/**
 * The address at which YouTube keeps less of a viewer: `youtube.com/embed/…` on `www.youtube-nocookie.com`, with the same path and query. Any
 * other address stays as it is, and what YouTube's own code has made (`widgetid`): it talks to the host that the site has
 * named in `host`, and to no other.
 *
 * @see https://support.google.com/youtube/answer/171780 (privacy-enhanced mode)
 */
export function quietYoutube(address: string): string {
  return address.replace(YOUTUBE, '$1www.youtube-nocookie.com');
}

/**
 * The address at which Vimeo does not track a viewer: `player.vimeo.com/video/…` with `dnt=1`. Any other stays as it is, and one where the
 * site itself has said `dnt=…`.
 *
 * @see https://help.vimeo.com/hc/en-us/articles/12426260232977 (parameters of the player)
 */
export function quietVimeo(address: string): string {
  return address.replace(VIMEO, (written: string, player: string, query = '', fragment = '') => {
    if (/[?&]dnt=/.test(query)) return written;
    return `${player}${query ? `${query}&` : '?'}dnt=1${fragment}`;
  });
}

const YOUTUBE = /^(\s*(?:https?:)?\/\/)(?:www\.)?youtube\.com(?=\/embed\/(?!.*[?&]widgetid=))/i;

/** The player, its query and its fragment: `#t=30s`. */
const VIMEO = /^(\s*(?:https?:)?\/\/player\.vimeo\.com\/video\/[^?#]*)(\?[^#]*)?(#.*)?$/i;
