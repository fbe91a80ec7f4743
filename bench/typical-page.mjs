// A page as shops and papers send them: text in paragraphs, cards with pictures, a header full of links, inline styles and
// scripts, JSON, SVG icons, and the tags of some third parties.

const THIRD_PARTIES = `<script async src="https://www.googletagmanager.com/gtag/js?id=G-0000000000"></script>
<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}gtag('js',new Date());gtag('config','G-0000000000');</script>
<script>!function(f,b,e,v,n,t,s){if(f.fbq)return;n=f.fbq=function(){n.queue.push(arguments)};n.queue=[];t=b.createElement(e);t.async=!0;t.src=v;s=b.getElementsByTagName(e)[0];s.parentNode.insertBefore(t,s)}(window,document,'script','https://connect.facebook.net/en_US/fbevents.js');fbq('init','1');</script>
<noscript><img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=1&ev=PageView&noscript=1"></noscript>
<link rel="preconnect" href="https://fonts.gstatic.com"><link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Inter&display=swap">
<iframe width="560" height="315" src="https://www.youtube.com/embed/x" title="Film"></iframe>
`;

const ICON =
  '<svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true"><path d="M5 4h22a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H15l-7 6v-6H5a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3z"/></svg>';

const words =
  'the of and to a in that is was he for it with as his on be at by had not are but from or have an they which one you were her all she there would their we him been has when who will more no if out'.split(
    ' ',
  );

/** Makes a page of about `size` bytes, always the same. */
export function typicalPage(size) {
  let seed = 7;
  const next = (below) => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return (seed >>> 8) % below;
  };
  const sentence = (length) => Array.from({ length }, () => words[next(words.length)]).join(' ');
  const parts = [
    `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>${sentence(6)}</title>\n`,
    `<script src="/sluice.js" data-site="bench"></script>\n<style>${'.card{margin:0 auto;color:#333;background:url(/img/a.png)}'.repeat(40)}</style>\n`,
    THIRD_PARTIES,
    '</head>\n<body>\n<header><nav><ul>',
    ...Array.from({ length: 40 }, () => `<li class="item"><a href="/section/${next(99)}">${sentence(2)}</a></li>`),
    '</ul></nav></header>\n<main>\n',
  ];
  let length = parts.join('').length;
  while (length < size - 2000) {
    const part =
      next(4) === 0
        ? `<article class="card" data-id="${next(9999)}"><a href="/product/${next(9999)}?ref=list" class="card-link"><img src="/img/${next(999)}.jpg" srcset="/img/${next(999)}@2x.jpg 2x" alt="${sentence(4)}" width="300" height="200" loading="lazy">${ICON}<h3 style="margin:0">${sentence(5)}</h3></a></article>\n`
        : `<p class="text">${sentence(40)}, <a href="/page/${next(999)}">${sentence(3)}</a> <em>${sentence(4)}</em>. ${sentence(60)}.</p>\n`;
    parts.push(part);
    length += part.length;
  }
  const data = JSON.stringify({ items: Array.from({ length: 20 }, () => ({ id: next(9999), name: sentence(3) })) });
  parts.push(
    `</main>\n<script type="application/json" id="data">${data}</script>\n<script src="/app.js"></script>\n</body>\n</html>\n`,
  );
  return parts.join('');
}
