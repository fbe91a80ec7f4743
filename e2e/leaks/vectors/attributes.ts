import type { Vector } from '../vector.ts';

/** Ways to give an element its address. */
export const ATTRIBUTES: readonly Vector[] = [
  {
    id: 'set-attribute',
    via: 'script',
    what: '`setAttribute`',
    run: ({ url, stage }) => {
      const script = document.createElement('script');
      script.setAttribute('src', url());
      stage(script);
    },
  },
  {
    id: 'set-attribute-case',
    via: 'script',
    what: '`setAttribute("SRC")`',
    run: ({ url, stage }) => {
      const script = document.createElement('script');
      script.setAttribute('SRC', url());
      stage(script);
    },
  },
  {
    id: 'set-attribute-ns',
    via: 'script',
    what: '`setAttributeNS`',
    run: ({ url, stage }) => {
      const script = document.createElement('script');
      script.setAttributeNS(null, 'src', url());
      stage(script);
    },
  },
  {
    id: 'set-attribute-node',
    via: 'script',
    what: '`setAttributeNode`',
    run: ({ url, stage }) => {
      const script = document.createElement('script');
      const attribute = document.createAttribute('src');
      attribute.value = url();
      script.setAttributeNode(attribute);
      stage(script);
    },
  },
  {
    id: 'set-attribute-image',
    via: 'image',
    what: '`setAttribute` of an image',
    run: ({ url }) => new Image().setAttribute('src', url('svg')),
  },
  {
    id: 'set-attribute-srcset',
    via: 'image',
    what: '`setAttribute("srcset")`',
    run: ({ url }) => new Image().setAttribute('srcset', `${url('svg')} 1x`),
  },
  {
    id: 'attribute-node-image',
    via: 'image',
    what: '`setAttributeNode` of an image',
    run: ({ url }) => {
      const attribute = document.createAttribute('src');
      attribute.value = url('svg');
      new Image().setAttributeNode(attribute);
    },
  },
  {
    id: 'named-item',
    via: 'image',
    what: '`attributes.setNamedItem`',
    run: ({ url }) => {
      const attribute = document.createAttribute('src');
      attribute.value = url('svg');
      new Image().attributes.setNamedItem(attribute);
    },
  },
  {
    id: 'attr-value',
    via: 'image',
    what: '`Attr.value`',
    run: ({ url, stage }) => {
      const image = document.createElement('img');
      image.setAttribute('src', '/own/image.svg');
      stage(image);
      const attribute = image.getAttributeNode('src');
      if (attribute) attribute.value = url('svg');
    },
  },
  {
    id: 'attr-text',
    via: 'image',
    what: '`Attr.textContent`',
    run: ({ url, stage }) => {
      const image = document.createElement('img');
      image.setAttribute('src', '/own/image.svg');
      stage(image);
      const attribute = image.getAttributeNode('src');
      if (attribute) attribute.textContent = url('svg');
    },
  },
  {
    id: 'attr-node-value',
    via: 'frame',
    what: '`Attr.nodeValue` of a frame',
    run: ({ url, stage }) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('src', 'about:blank');
      stage(frame);
      const attribute = frame.getAttributeNode('src');
      if (attribute) attribute.nodeValue = url('html');
    },
  },
  {
    id: 'attribute-added',
    via: 'script',
    what: 'a script that gets its address in its place',
    run: ({ url, stage }) => {
      const script = stage(document.createElement('script'));
      script.src = url();
    },
  },
  {
    id: 'url-object',
    via: 'script',
    what: 'a `URL` object',
    run: ({ url, stage }) => {
      const script = document.createElement('script');
      (script as { src: unknown }).src = new URL(url());
      stage(script);
    },
  },
  {
    id: 'to-string',
    via: 'image',
    what: 'an object with `toString`',
    run: ({ url }) => {
      (new Image() as { src: unknown }).src = { toString: () => url('svg') };
    },
  },
  {
    id: 'protocol-relative',
    via: 'image',
    what: 'an address without a scheme',
    run: ({ url }) => {
      new Image().src = url('svg').replace('https:', '');
    },
  },
  {
    id: 'backslashes',
    via: 'image',
    what: 'an address with backslashes',
    run: ({ url }) => {
      new Image().src = url('svg').replace('https://', 'https:\\\\');
    },
  },
  {
    id: 'line-breaks',
    via: 'image',
    what: 'an address with line breaks',
    run: ({ url }) => {
      new Image().src = ` \n${url('svg').replace('metrics', 'met\nrics').replace('https', 'ht\ttps')}`;
    },
  },
  {
    id: 'upper-case',
    via: 'image',
    what: 'an address in upper case',
    run: ({ url }) => {
      const { pathname, search, host } = new URL(url('svg'));
      new Image().src = `HTTPS://${host.toUpperCase()}${pathname}${search}`;
    },
  },
  {
    id: 'trailing-dot',
    via: 'image',
    what: 'a host with a dot at its end',
    run: ({ url }) => {
      new Image().src = url('svg').replace('.test/', '.test./');
    },
  },
  {
    id: 'port',
    via: 'image',
    what: 'a host with a port',
    run: ({ url }) => {
      new Image().src = url('svg').replace('.test/', '.test:8443/');
    },
  },
  {
    id: 'reflect-set',
    via: 'image',
    what: '`Reflect.set`',
    run: ({ url }) => {
      Reflect.set(new Image(), 'src', url('svg'));
    },
  },
  {
    id: 'object-assign',
    via: 'image',
    what: '`Object.assign`',
    run: ({ url }) => {
      Object.assign(new Image(), { src: url('svg') });
    },
  },
  {
    id: 'set-background',
    via: 'image',
    what: 'the attribute `background`',
    run: ({ url, stage }) => stage(document.createElement('table')).setAttribute('background', url('svg')),
  },
  {
    id: 'link-swap',
    via: 'style',
    what: 'another `href` of a style sheet that is there',
    run: ({ url, stage }) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = '/own/style.css';
      stage(link);
      link.href = url('css');
    },
  },
  {
    id: 'link-rel-late',
    via: 'style',
    what: '`rel` given after `href`',
    run: ({ url, stage }) => {
      const link = document.createElement('link');
      link.href = url('css');
      stage(link);
      link.rel = 'stylesheet';
    },
  },
  {
    id: 'link-rel-list',
    via: 'style',
    what: '`relList.add`',
    run: ({ url, stage }) => {
      const link = document.createElement('link');
      link.href = url('css');
      stage(link);
      link.relList.add('stylesheet');
    },
  },
  {
    id: 'input-type-late',
    via: 'image',
    what: '`type=image` given after `src`',
    run: ({ url, stage }) => {
      const input = document.createElement('input');
      input.src = url('svg');
      stage(input);
      input.type = 'image';
    },
  },
];
