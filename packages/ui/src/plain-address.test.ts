import { describe, expect, it } from 'vitest';
import { plainAddress } from './plain-address.ts';

describe('the plain link of a frame', () => {
  it.each([
    ['https://www.youtube.com/embed/a-B_c?start=30', 'https://www.youtube.com/watch?v=a-B_c&t=30'],
    ['https://www.youtube-nocookie.com/embed/abc?rel=0', 'https://www.youtube.com/watch?v=abc'],
    ['https://www.youtube.com/embed/videoseries?list=PL1', 'https://www.youtube.com/playlist?list=PL1'],
    ['https://player.vimeo.com/video/12?dnt=1', 'https://vimeo.com/12'],
    ['https://player.vimeo.com/video/12?h=0a1b&dnt=1', 'https://vimeo.com/12/0a1b'],
    ['https://www.google.com/maps/embed?pb=!1m18', 'https://www.google.com/maps/embed?pb=!1m18'],
    [
      'https://www.google.com/maps/embed/v1/place?key=K&q=Town+Hall',
      'https://www.google.com/maps/search/?api=1&query=Town+Hall',
    ],
    [
      'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fx%2Fvideos%2F1%2F&width=500',
      'https://www.facebook.com/x/videos/1/',
    ],
    ['https://www.instagram.com/p/Abc/embed/captioned/?cr=1', 'https://www.instagram.com/p/Abc/'],
    ['https://open.spotify.com/embed/track/1', 'https://open.spotify.com/track/1'],
    ['https://syndication.twitter.com/srv/timeline-profile/screen-name/Example?dnt=true', 'https://x.com/Example'],
    ['https://platform.twitter.com/embed/Tweet.html?id=20', 'https://x.com/i/status/20'],
    ['https://forms.example/a?b#c', 'https://forms.example/a?b#c'],
  ])('of %s leads to what it shows', (address, page) => {
    expect(plainAddress(address)).toBe(page);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://[',
    '',
    'about:blank',
    'blob:https://a.example/1',
    'ftp://a.example/',
  ])('is none for %s', (address) => {
    expect(plainAddress(address)).toBeUndefined();
  });

  it.each([
    'https://www.youtube.com.evil.example/embed/abc',
    'https://www.youtube.com/embed/',
    'https://player.vimeo.com/video/x"onclick=1',
    'https://www.facebook.com/plugins/video.php?href=javascript:alert(1)',
    'https://platform.twitter.com/embed/Tweet.html?id=20/../../evil',
  ])('goes nowhere else for %s', (address) => {
    expect(plainAddress(address)).toBe(new URL(address).href);
  });

  it('of a relative address is read in its page', () => {
    expect(plainAddress('/map', 'https://site.example/a/')).toBe('https://site.example/map');
  });
});
