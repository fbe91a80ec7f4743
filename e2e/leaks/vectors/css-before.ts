import type { Vector } from '../vector.ts';

/** Makes the vector of a style that is written before its element stands in the page. */
const before = (id: string, what: string, run: Vector['run']): Vector => ({
  id: `style-${id}`,
  via: 'image',
  what,
  ...(run && { run }),
});

/** Makes the vector of a rule that comes into a style sheet of the page by a piece of text. */
const piece = (id: string, what: string, run: Vector['run']): Vector => ({
  ...before(id, what, run),
  via: 'style',
});

/** Styles of elements that are not in the page yet, and pieces of a style sheet that is. */
export const CSS_BEFORE: readonly Vector[] = [
  before('before', '`style.backgroundImage`, then inserted', ({ url, stage }) => {
    const text = document.createElement('p');
    text.style.backgroundImage = `url("${url('svg')}")`;
    stage(text);
  }),
  before('before-text', '`style.cssText`, then inserted', ({ url, stage }) => {
    const text = document.createElement('p');
    text.style.cssText = `background: url("${url('svg')}")`;
    stage(text);
  }),
  before('before-forwarded', '`element.style = text`, then inserted', ({ url, stage }) => {
    const text = document.createElement('p');
    (text as unknown as { style: string }).style = `background: url("${url('svg')}")`;
    stage(text);
  }),
  {
    ...before('before-map', '`attributeStyleMap`, then inserted', ({ url, stage }) => {
      const text = document.createElement('p');
      const { attributeStyleMap } = text as unknown as { attributeStyleMap: Map<string, string> };
      attributeStyleMap.set('background-image', `url("${url('svg')}")`);
      stage(text);
    }),
    lacks: ['firefox'],
  },
  before('before-picture', '`style.backgroundImage` of a picture, then inserted', ({ url, stage }) => {
    const picture = new Image(9, 9);
    picture.style.backgroundImage = `url("${url('svg')}")`;
    stage(picture);
  }),
  before('before-below', '`style.backgroundImage` below what is inserted', ({ url, stage }) => {
    const text = document.createElement('p');
    const inner = text.appendChild(document.createElement('i'));
    inner.textContent = 'x';
    inner.style.backgroundImage = `url("${url('svg')}")`;
    document.getElementById('stage')?.appendChild(text);
    stage(text);
  }),
  before('before-fragment', '`style.backgroundImage` in a fragment', ({ url, stage }) => {
    const fragment = document.createDocumentFragment();
    const text = document.createElement('p');
    text.style.backgroundImage = `url("${url('svg')}")`;
    fragment.append('x', text);
    stage(document.createElement('div')).append(fragment);
  }),
  before('copied', '`style.backgroundImage`, copied with its parent', ({ url, stage }) => {
    const text = document.createElement('p');
    const inner = text.appendChild(document.createElement('i'));
    inner.textContent = 'x';
    inner.style.backgroundImage = `url("${url('svg')}")`;
    stage(text.cloneNode(true) as HTMLElement);
  }),
  before('cut', '`style.backgroundImage`, copied by a range', ({ url, stage }) => {
    const whole = document.createElement('div');
    const text = whole.appendChild(document.createElement('p'));
    text.style.backgroundImage = `url("${url('svg')}")`;
    const range = document.createRange();
    range.selectNodeContents(whole);
    stage(range.cloneContents().firstElementChild as HTMLElement);
  }),
  before('again', 'a kept `style`, written while its element is taken out', ({ url, stage }) => {
    const text = stage(document.createElement('p'));
    const { style } = text;
    text.remove();
    style.backgroundImage = `url("${url('svg')}")`;
    stage(text);
  }),
  before('template', 'an element with a `style`, out of a template', ({ url, stage }) => {
    const template = document.createElement('template');
    template.innerHTML = `<p style="background: url('${url('svg')}')">x</p>`;
    stage(template.content.firstElementChild as HTMLElement);
  }),
  before('adopted', 'an element with a `style`, by `adoptNode`', ({ url, stage }) => {
    const parsed = new DOMParser().parseFromString(`<p style="background: url('${url('svg')}')">x</p>`, 'text/html');
    stage(document.adoptNode(parsed.body.firstElementChild as HTMLElement));
  }),
  before('xslt', 'a `style` that XSLT makes', ({ url, stage }) => {
    const read = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml');
    const processor = new XSLTProcessor();
    processor.importStylesheet(
      read(`<x:stylesheet version="1.0" xmlns:x="http://www.w3.org/1999/XSL/Transform"><x:template match="/">
        <p style="background: url('${url('svg').replaceAll('&', '&amp;')}')">x</p></x:template></x:stylesheet>`),
    );
    stage(document.createElement('div')).append(processor.transformToFragment(read('<none/>'), document));
  }),
  before('mask', '`setAttribute("mask")`, then inserted', ({ url, stage }) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const shape = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'rect'));
    shape.setAttribute('width', '9');
    shape.setAttribute('height', '9');
    shape.setAttribute('mask', `url("${url('svg')}")`);
    stage(svg);
  }),
  before('mask-in-place', '`setAttributeNS("mask")` in the page', ({ url, stage }) => {
    const svg = stage(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
    const shape = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'rect'));
    shape.setAttribute('width', '9');
    shape.setAttribute('height', '9');
    shape.setAttributeNS(null, 'mask', `url("${url('svg')}")`);
  }),
  piece('append', '`append` of a string to a `<style>`', ({ url, stage }) =>
    stage(document.createElement('style')).append(`@import "${url('css')}";`),
  ),
  piece('adjacent', '`insertAdjacentText` in a `<style>`', ({ url, stage }) =>
    stage(document.createElement('style')).insertAdjacentText('beforeend', `@import "${url('css')}";`),
  ),
  piece('append-data', '`appendData` in a `<style>`', ({ url, stage }) => {
    const text = document.createTextNode(' ');
    stage(document.createElement('style')).append(text);
    text.appendData(`@import "${url('css')}";`);
  }),
  piece('replace-data', '`replaceData` in a `<style>`', ({ url, stage }) => {
    const text = document.createTextNode('@import "";');
    stage(document.createElement('style')).append(text);
    text.replaceData(8, 2, `"${url('css')}"`);
  }),
  piece('node-value', '`nodeValue` of a text in a `<style>`', ({ url, stage }) => {
    const text = document.createTextNode(' ');
    stage(document.createElement('style')).append(text);
    text.nodeValue = `@import "${url('css')}";`;
  }),
  piece('node-text', '`textContent` of a text in a `<style>`', ({ url, stage }) => {
    const text = document.createTextNode(' ');
    stage(document.createElement('style')).append(text);
    text.textContent = `@import "${url('css')}";`;
  }),
];
