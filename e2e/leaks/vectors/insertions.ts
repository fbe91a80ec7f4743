import type { Vector } from '../vector.ts';

/** Makes an insertion's vector: a script of the vendor, put into the page by `insert`, with a neighbour to hold on to. */
const insertion = (id: string, what: string, run: Vector['run']): Vector => ({
  id,
  via: 'script',
  what,
  ...(run && { run }),
});

/** Every method that puts a node into the page, with a script of the vendor. */
export const INSERTIONS: readonly Vector[] = [
  insertion('append-child', '`appendChild`', ({ url }) => {
    const script = document.createElement('script');
    script.src = url();
    document.body.appendChild(script);
  }),
  insertion('insert-before', '`insertBefore`', ({ url }) => {
    const script = document.createElement('script');
    script.src = url();
    const first = document.getElementsByTagName('script')[0];
    first?.parentNode?.insertBefore(script, first);
  }),
  insertion('prepend', '`prepend`', ({ url }) => {
    const script = document.createElement('script');
    script.src = url();
    document.head.prepend(script);
  }),
  insertion('before', '`before`', ({ url, stage }) => {
    const script = document.createElement('script');
    script.src = url();
    stage(document.createElement('i')).before(script);
  }),
  insertion('after', '`after`', ({ url, stage }) => {
    const script = document.createElement('script');
    script.src = url();
    stage(document.createElement('i')).after(script);
  }),
  insertion('replace-with', '`replaceWith`', ({ url, stage }) => {
    const script = document.createElement('script');
    script.src = url();
    stage(document.createElement('i')).replaceWith(script);
  }),
  insertion('replace-child', '`replaceChild`', ({ url, stage }) => {
    const script = document.createElement('script');
    script.src = url();
    const old = stage(document.createElement('i'));
    old.parentNode?.replaceChild(script, old);
  }),
  insertion('replace-children', '`replaceChildren`', ({ url, stage }) => {
    const script = document.createElement('script');
    script.src = url();
    stage(document.createElement('p')).replaceChildren(script);
  }),
  insertion('insert-adjacent-element', '`insertAdjacentElement`', ({ url, stage }) => {
    const script = document.createElement('script');
    script.src = url();
    stage(document.createElement('p')).insertAdjacentElement('beforeend', script);
  }),
  insertion('range-insert', '`Range.insertNode`', ({ url, stage }) => {
    const script = document.createElement('script');
    script.src = url();
    const range = document.createRange();
    range.selectNodeContents(stage(document.createElement('p')));
    range.insertNode(script);
  }),
  insertion('range-surround', '`Range.surroundContents`', ({ url, stage }) => {
    const script = document.createElement('script');
    script.src = url();
    const range = document.createRange();
    const text = stage(document.createElement('p'));
    text.textContent = '/**/';
    range.selectNodeContents(text);
    range.surroundContents(script);
  }),
  {
    id: 'move-before',
    via: 'image',
    what: '`moveBefore` of a lazy image from where it is hidden',
    run: ({ url, stage }) => {
      const hidden = stage(document.createElement('p'));
      hidden.hidden = true;
      const image = document.createElement('img');
      image.loading = 'lazy';
      image.src = url('svg');
      hidden.append(image);
      const place = stage(document.createElement('p'));
      (place as Element & { moveBefore(node: Node, child: null): void }).moveBefore(image, null);
    },
  },
  insertion('fragment', 'a `DocumentFragment`', ({ url, stage }) => {
    const script = document.createElement('script');
    script.src = url();
    const fragment = document.createDocumentFragment();
    fragment.append(script);
    stage(document.createElement('p')).append(fragment);
  }),
  insertion('subtree', 'deep in a tree that is built first', ({ url, stage }) => {
    const script = document.createElement('script');
    script.src = url();
    const tree = document.createElement('div');
    const leaf = document.createElement('p');
    tree.append(leaf);
    leaf.append(script);
    stage(tree);
  }),
  insertion('shadow-append', '`append` to a shadow root', ({ url, stage }) => {
    const script = document.createElement('script');
    script.src = url();
    stage(document.createElement('div')).attachShadow({ mode: 'open' }).append(script);
  }),
  insertion('shadow-closed', '`append` to a closed shadow root', ({ url, stage }) => {
    const script = document.createElement('script');
    script.src = url();
    stage(document.createElement('div')).attachShadow({ mode: 'closed' }).append(script);
  }),
  insertion('custom-element', 'a custom element that adds it when it is connected', ({ url, stage }) => {
    const name = `v-${Math.random().toString(36).slice(2)}`;
    customElements.define(
      name,
      class extends HTMLElement {
        connectedCallback(): void {
          const script = document.createElement('script');
          script.src = url();
          this.append(script);
        }
      },
    );
    stage(document.createElement(name));
  }),
  insertion('custom-element-markup', 'a custom element, made by `innerHTML`, that adds it', ({ url, stage }) => {
    const name = `v-${Math.random().toString(36).slice(2)}`;
    customElements.define(
      name,
      class extends HTMLElement {
        connectedCallback(): void {
          const script = document.createElement('script');
          script.src = url();
          this.append(script);
        }
      },
    );
    stage(document.createElement('p')).innerHTML = `<${name}></${name}>`;
  }),
  insertion('adopted', 'a script that another document made', ({ url, stage }) => {
    const script = document.implementation.createHTMLDocument('').createElement('script');
    script.src = url();
    stage(script);
  }),
  insertion('clone-node', '`cloneNode`', ({ url, stage }) => {
    const script = document.createElement('script');
    script.src = url();
    stage(script.cloneNode() as Element);
  }),
  insertion('import-node', '`importNode`', ({ url, stage }) => {
    const script = document.createElement('script');
    script.src = url();
    stage(document.importNode(script, true));
  }),
  insertion('caption', '`table.caption`', ({ url, stage }) => {
    const script = document.createElement('script');
    script.src = url();
    const caption = document.createElement('caption');
    caption.append(script);
    stage(document.createElement('table')).caption = caption;
  }),
  insertion('table-head', '`table.tHead`', ({ url, stage }) => {
    const script = document.createElement('script');
    script.src = url();
    const head = document.createElement('thead');
    head.append(script);
    stage(document.createElement('table')).tHead = head;
  }),
  insertion('select-add', '`select.add`', ({ url, stage }) => {
    const script = document.createElement('script');
    script.src = url();
    const option = document.createElement('option');
    option.append(script);
    stage(document.createElement('select')).add(option);
  }),
  insertion('options-add', '`select.options.add`', ({ url, stage }) => {
    const script = document.createElement('script');
    script.src = url();
    const option = document.createElement('option');
    option.append(script);
    stage(document.createElement('select')).options.add(option);
  }),
  {
    ...insertion('exec-command', '`execCommand("insertHTML")`', ({ url, stage }) => {
      const editor = stage(document.createElement('div'));
      editor.contentEditable = 'true';
      editor.focus();
      getSelection()?.selectAllChildren(editor);
      document.execCommand('insertHTML', false, `<img src="${url('svg')}" alt="">`);
    }),
    via: 'image',
  },
  {
    ...insertion('exec-image', '`execCommand("insertImage")`', ({ url, stage }) => {
      const editor = stage(document.createElement('div'));
      editor.contentEditable = 'true';
      editor.focus();
      getSelection()?.selectAllChildren(editor);
      document.execCommand('insertImage', false, url('svg'));
    }),
    via: 'image',
  },
  {
    ...insertion('parse-html', '`Document.parseHTMLUnsafe`, adopted', ({ url, stage }) => {
      const read = (Document as unknown as { parseHTMLUnsafe(html: string): Document }).parseHTMLUnsafe;
      const image = read.call(Document, `<img src="${url('svg')}" alt="">`).body.firstElementChild;
      if (image) stage(document.adoptNode(image));
    }),
    via: 'image',
  },
];
