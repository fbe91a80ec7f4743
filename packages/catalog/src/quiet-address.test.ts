import { describe, expect, it } from 'vitest';
import { quietVimeo, quietYoutube } from './quiet-address.ts';

const quietAddress = (address: string): string => quietVimeo(quietYoutube(address));

describe('a viewer of a video', () => {
  it.each([
    [
      'https://www.youtube.com/embed/abc?start=30&list=PL1#t',
      'https://www.youtube-nocookie.com/embed/abc?start=30&list=PL1#t',
    ],
    ['http://youtube.com/embed/abc', 'http://www.youtube-nocookie.com/embed/abc'],
    ['//www.youtube.com/embed/videoseries?list=PL1', '//www.youtube-nocookie.com/embed/videoseries?list=PL1'],
    [' HTTPS://WWW.YouTube.com/embed/abc', ' HTTPS://www.youtube-nocookie.com/embed/abc'],
  ])('gets %s from the host of YouTube that keeps less', (written, asked) => {
    expect(quietAddress(written)).toBe(asked);
    expect(quietAddress(asked)).toBe(asked);
  });

  it.each([
    ['https://player.vimeo.com/video/1', 'https://player.vimeo.com/video/1?dnt=1'],
    [
      'https://player.vimeo.com/video/1?h=a%20b&title=0#t=30s',
      'https://player.vimeo.com/video/1?h=a%20b&title=0&dnt=1#t=30s',
    ],
    ['//player.vimeo.com/video/1#t=30s', '//player.vimeo.com/video/1?dnt=1#t=30s'],
  ])('gets %s without being tracked by Vimeo', (written, asked) => {
    expect(quietAddress(written)).toBe(asked);
    expect(quietAddress(asked)).toBe(asked);
  });
});

describe('an address that is none of these', () => {
  it.each([
    'https://www.youtube.com/watch?v=abc',
    'https://www.youtube.com/playlist?list=PL1',
    'https://www.youtube.com/embedded/abc',
    'https://youtu.be/abc',
    'https://www.youtube-nocookie.com/embed/abc',
    'https://www.youtube.com.evil.test/embed/abc',
    'https://notyoutube.com/embed/abc',
    'https://evil.test/https://www.youtube.com/embed/abc',
    'https://evil.test/?u=//player.vimeo.com/video/1',
    'https://www.youtube.com@evil.test/embed/abc',
    'javascript://www.youtube.com/embed/%0aalert(1)',
    '/embed/abc',
    'https://player.vimeo.com.evil.test/video/1',
    'https://vimeo.com/1',
    'https://player.vimeo.com/api/player.js',
    '',
    'https://',
    `https://www.youtube.com/${'embed'.repeat(100_000)}`,
  ])('stays as it is: %.60s', (address) => {
    expect(quietAddress(address)).toBe(address);
  });

  it('stays as it is where the site has said itself what Vimeo may do', () => {
    expect(quietAddress('https://player.vimeo.com/video/1?dnt=0')).toBe('https://player.vimeo.com/video/1?dnt=0');
  });

  it('stays as it is where YouTube’s own code has made the frame, which talks to the host that it knows', () => {
    const made = 'https://www.youtube.com/embed/abc?enablejsapi=1&origin=https%3A%2F%2Fsite.test&widgetid=1';
    expect(quietAddress(made)).toBe(made);
  });
});
