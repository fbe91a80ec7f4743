/**
 * X's script as it is seen to work: a box takes the place of the markup at once, and its frame gets a size some time later. Timelines have the height
 * that the page asked for; posts are lower than what is kept for them.
 */
export const WIDGETS = `(() => {
  function load(root = document.body) {
    for (const written of root.querySelectorAll('a.twitter-timeline,blockquote.twitter-tweet')) {
      const box = document.createElement('div');
      const frame = document.createElement('iframe');
      const height = written.dataset.height ?? 180;
      box.style.display = 'flex';
      Object.assign(frame.style, { visibility: 'hidden', width: '0', height: '0', border: '0', flexGrow: '1' });
      frame.title = 'X ' + written.localName;
      frame.src = 'https://platform.twitter.com/embed/Tweet.html?id=1';
      box.append(frame);
      written.replaceWith(box);
      setTimeout(() => Object.assign(frame.style, { visibility: 'visible', width: '500px', height: height + 'px' }), 200);
    }
  }
  window.twttr = { widgets: { load } };
  load();
})();`;
