import type { Vector } from '../vector.ts';

/** Style sheets and styles that a script makes. */
export const CSS: readonly Vector[] = [
  {
    id: 'style-text',
    via: 'image',
    what: 'a made `<style>`',
    run: ({ url, stage }) => {
      stage(document.createElement('p')).className = 'c-style-text';
      const style = document.createElement('style');
      style.textContent = `.c-style-text { background: url("${url('svg')}") }`;
      stage(style);
    },
  },
  {
    id: 'style-text-import',
    via: 'style',
    what: 'a made `<style>` with `@import`',
    run: ({ url, stage }) => {
      const style = document.createElement('style');
      style.append(`@import "${url('css')}";`);
      stage(style);
    },
  },
  {
    id: 'style-text-late',
    via: 'image',
    what: 'a text node added to a `<style>` in its place',
    run: ({ url, stage }) => {
      stage(document.createElement('p')).className = 'c-style-text-late';
      const style = stage(document.createElement('style'));
      style.append(document.createTextNode(`.c-style-text-late { background: url("${url('svg')}") }`));
    },
  },
  {
    id: 'style-text-data',
    via: 'image',
    what: '`Text.data` in a `<style>`',
    run: ({ url, stage }) => {
      stage(document.createElement('p')).className = 'c-style-text-data';
      const style = stage(document.createElement('style'));
      const text = document.createTextNode('i {}');
      style.append(text);
      text.data = `.c-style-text-data { background: url("${url('svg')}") }`;
    },
  },
  {
    id: 'style-inner-html',
    via: 'image',
    what: '`innerHTML` with a `<style>`',
    run: ({ url, stage }) => {
      stage(document.createElement('p')).innerHTML =
        `<style>.c-style-inner-html { background: url("${url('svg')}") }</style><p class="c-style-inner-html">x</p>`;
    },
  },
  {
    id: 'style-property',
    via: 'image',
    what: '`style.backgroundImage`',
    run: ({ url, stage }) => {
      stage(document.createElement('p')).style.backgroundImage = `url("${url('svg')}")`;
    },
  },
  {
    id: 'style-set-property',
    via: 'image',
    what: '`style.setProperty`',
    run: ({ url, stage }) =>
      stage(document.createElement('p')).style.setProperty('background-image', `url("${url('svg')}")`),
  },
  {
    id: 'style-css-text',
    via: 'image',
    what: '`style.cssText`',
    run: ({ url, stage }) => {
      stage(document.createElement('p')).style.cssText = `background: url("${url('svg')}")`;
    },
  },
  {
    id: 'style-forwarded',
    via: 'image',
    what: '`element.style = text`',
    run: ({ url, stage }) => {
      (stage(document.createElement('p')) as unknown as { style: string }).style = `background: url("${url('svg')}")`;
    },
  },
  {
    id: 'style-set-attribute',
    via: 'image',
    what: '`setAttribute("style")`',
    run: ({ url, stage }) =>
      stage(document.createElement('p')).setAttribute('style', `background: url("${url('svg')}")`),
  },
  {
    id: 'style-markup',
    via: 'image',
    what: '`innerHTML` with the attribute `style`',
    run: ({ url, stage }) => {
      stage(document.createElement('p')).innerHTML = `<i style="background: url('${url('svg')}')">x</i>`;
    },
  },
  {
    id: 'style-map',
    via: 'image',
    what: '`attributeStyleMap`',
    lacks: ['firefox'],
    run: ({ url, stage }) =>
      (
        stage(document.createElement('p')) as unknown as { attributeStyleMap: Map<string, string> }
      ).attributeStyleMap.set('background-image', `url("${url('svg')}")`),
  },
  {
    id: 'style-custom',
    via: 'image',
    what: 'a custom property, used later',
    run: ({ url, stage }) => {
      const text = stage(document.createElement('p'));
      text.style.setProperty('--v-custom', `url("${url('svg')}")`);
      text.style.backgroundImage = 'var(--v-custom)';
    },
  },
  {
    id: 'insert-rule',
    via: 'image',
    what: '`insertRule`',
    run: ({ url, stage }) => {
      stage(document.createElement('p')).className = 'c-insert-rule';
      stage(document.createElement('style')).sheet?.insertRule(`.c-insert-rule { background: url("${url('svg')}") }`);
    },
  },
  {
    id: 'insert-rule-import',
    via: 'style',
    what: '`insertRule` with `@import`',
    run: ({ url, stage }) => {
      stage(document.createElement('style')).sheet?.insertRule(`@import "${url('css')}";`);
    },
  },
  {
    id: 'add-rule',
    via: 'image',
    what: '`addRule`',
    run: ({ url, stage }) => {
      stage(document.createElement('p')).className = 'c-add-rule';
      stage(document.createElement('style')).sheet?.addRule('.c-add-rule', `background: url("${url('svg')}")`);
    },
  },
  {
    id: 'rule-style',
    via: 'image',
    what: '`CSSStyleRule.style`',
    run: ({ url, stage }) => {
      stage(document.createElement('p')).className = 'c-rule-style';
      const sheet = stage(document.createElement('style')).sheet as CSSStyleSheet;
      sheet.insertRule('.c-rule-style { color: red }');
      (sheet.cssRules[0] as CSSStyleRule).style.background = `url("${url('svg')}")`;
    },
  },
  {
    id: 'grouped-rule',
    via: 'image',
    what: '`insertRule` of a media rule',
    run: ({ url, stage }) => {
      stage(document.createElement('p')).className = 'c-grouped-rule';
      const sheet = stage(document.createElement('style')).sheet as CSSStyleSheet;
      sheet.insertRule('@media all {}');
      (sheet.cssRules[0] as CSSMediaRule).insertRule(`.c-grouped-rule { background: url("${url('svg')}") }`);
    },
  },
  {
    id: 'adopted-sheet',
    via: 'image',
    what: '`replaceSync`, `adoptedStyleSheets`',
    run: ({ url, stage }) => {
      stage(document.createElement('p')).className = 'c-adopted-sheet';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`.c-adopted-sheet { background: url("${url('svg')}") }`);
      document.adoptedStyleSheets.push(sheet);
    },
  },
  {
    id: 'adopted-replace',
    via: 'image',
    what: '`CSSStyleSheet.replace`',
    run: async ({ url, stage }) => {
      stage(document.createElement('p')).className = 'c-adopted-replace';
      const sheet = new CSSStyleSheet();
      document.adoptedStyleSheets.push(sheet);
      await sheet.replace(`.c-adopted-replace { background: url("${url('svg')}") }`);
    },
  },
  {
    id: 'font-face',
    via: 'font',
    what: '`new FontFace().load()`',
    run: ({ url }) => {
      new FontFace('v-font-face', `url("${url('woff2')}")`).load().catch(() => {});
    },
  },
  {
    id: 'font-used',
    via: 'font',
    what: 'a font of a made `<style>`, used',
    run: ({ url, stage }) => {
      const style = document.createElement('style');
      style.textContent = `@font-face { font-family: c-font-used; src: url("${url('woff2')}") }`;
      stage(style);
      const text = stage(document.createElement('p'));
      text.textContent = 'x';
      text.style.fontFamily = 'c-font-used';
    },
  },
  {
    id: 'animate',
    via: 'image',
    what: '`element.animate` of a background',
    run: ({ url, stage }) => {
      stage(document.createElement('p')).animate(
        { backgroundImage: [`url("${url('svg')}")`, `url("${url('svg')}")`] },
        { duration: 9000 },
      );
    },
  },
  {
    id: 'blob-sheet',
    via: 'style',
    what: 'a `blob:` style sheet with `@import`',
    run: ({ url, stage }) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = URL.createObjectURL(new Blob([`@import "${url('css')}";`], { type: 'text/css' }));
      stage(link);
    },
  },
  {
    id: 'data-sheet',
    via: 'style',
    what: 'a `data:` style sheet with `@import`',
    run: ({ url, stage }) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = `data:text/css,@import "${url('css')}";`;
      stage(link);
    },
  },
  {
    id: 'shadow-style',
    via: 'image',
    what: 'a `<style>` in a shadow root',
    run: ({ url, stage }) => {
      const root = stage(document.createElement('div')).attachShadow({ mode: 'open' });
      root.innerHTML = `<style>p { background: url("${url('svg')}") }</style><p>x</p>`;
    },
  },
];
