/** Prompts that are unfair on purpose, each in its own way, and how: the page's markup, by what is wrong with it. */

const page = (
  style: string,
  banner: string,
  script = '',
): string => `<!doctype html><html lang="en"><head><title>Shop</title>
<style>body{font:16px sans-serif} .banner{position:fixed;inset:auto 0 0;padding:20px;background:#fff;color:#222}
button{font:inherit;padding:12px 24px;border:0;border-radius:6px} ${style}</style></head>
<body><h1>Shop</h1>${banner}<script>
const banner = document.querySelector('.banner');
const close = () => banner.remove();
${script}</script></body></html>`;

const TEXT = '<p>We use cookies. <a href="/privacy">Privacy policy</a></p>';

/** Accepting is a big blue button, rejecting a grey word. */
export const GREY_LINK: string = page(
  '.yes{background:#0b57d0;color:#fff;font-weight:700} .no{color:#aaa;font-size:13px;text-decoration:none}',
  `<div class="banner">${TEXT}<button class="yes" onclick="close_()">Accept all</button> <a class="no" href="#" onclick="close_()">Reject all</a></div>`,
  'window.close_ = close;',
);

/** One has to go to the settings to reject. */
export const HIDDEN_REJECT: string = page(
  'button{background:#0b57d0;color:#fff}',
  `<div class="banner">${TEXT}<button id="yes">Accept all</button> <button id="more">Settings</button></div>`,
  `document.querySelector('#yes').addEventListener('click', close);
document.querySelector('#more').addEventListener('click', () => {
  banner.innerHTML = '<p>Cookie settings <a href="/privacy">Privacy policy</a></p><label><input type="checkbox"> Ads</label> <button>Save settings</button>';
  banner.querySelector('button').addEventListener('click', close);
});`,
);

/** Boxes are ticked, and their texts can hardly be read. */
export const TICKED: string = page(
  'button{background:#ccc;color:#fff}',
  `<div class="banner">${TEXT}<label><input type="checkbox" checked disabled> Necessary</label> <label><input type="checkbox" checked> Ads</label>
<button>Save settings</button> <button>Reject all</button> <button>Accept all</button></div>`,
  "for (const button of document.querySelectorAll('button')) button.addEventListener('click', close);",
);

/** Two alike, as it should be: what is found in the others is not found here. */
export const FAIR: string = page(
  'button{background:#0b57d0;color:#fff}',
  `<div class="banner">${TEXT}<button>Reject all</button> <button>Accept all</button></div>`,
  "for (const button of document.querySelectorAll('button')) button.addEventListener('click', close);",
);

/** A fair prompt in a page that does what it can to get in the way of being looked at. */
export const HOSTILE: string = page(
  'button{background:#0b57d0;color:#fff}',
  `<div id="__proto__" class="constructor" style="position:fixed;top:0"><form role="dialog"><input name="childNodes"><input name="getAttribute">
<input name="checkVisibility"><input name="querySelectorAll"><input name="parentElement"><button name="localName">Search</button></form></div>
<iframe sandbox srcdoc="<p>We use cookies</p><button>Accept all</button>"></iframe>
<div id="host"></div>`,
  `const many = document.createElement('div');
many.append(...Array.from({ length: 20000 }, (_, index) => Object.assign(document.createElement('p'), { textContent: 'cookie ' + index })));
many.append('consent '.repeat(130000));
document.body.prepend(many);
const layers = document.createElement('div');
let deep = layers;
for (let depth = 0; depth < 400; depth++) deep = deep.appendChild(document.createElement('div'));
document.body.append(layers);
const root = document.querySelector('#host').attachShadow({ mode: 'open' });
root.innerHTML = '<style>div{position:fixed;inset:auto 0 0;padding:20px;background:#111;color:#fff}button{background:#9bf;color:#000;font:inherit;padding:12px}</style>' +
  '<div>We use cookies. <a href="/privacy">Privacy policy</a>' +
  '<form><input name="childNodes" hidden><input name="checkVisibility" hidden><input name="parentElement" hidden><input name="getBoundingClientRect" hidden>' +
  '<button type="button">Reject all</button><button type="button">Accept all</button></form></div>';
for (const button of root.querySelectorAll('button')) button.addEventListener('click', () => document.querySelector('#host').remove());
Object.prototype.category = 'accept';
Object.prototype.toJSON = () => { throw new Error('no'); };
Array.prototype.toJSON = () => 'no';`,
);
