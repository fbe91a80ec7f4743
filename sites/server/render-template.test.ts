import { describe, expect, test } from 'vitest';
import { renderTemplate } from './render-template.ts';

describe('a template', () => {
  test('takes values as text: markup in them stays text, in content and in attributes', () => {
    const html = renderTemplate('<p title="{{value}}">{{ value }}</p>', { value: `<script>"&'` });
    expect(html).toBe('<p title="&lt;script&gt;&quot;&amp;&#39;">&lt;script&gt;&quot;&amp;&#39;</p>');
  });

  test('takes markup of the server as it is, between three braces', () => {
    expect(renderTemplate('{{{content}}}', { content: '<b>$& $1</b>' })).toBe('<b>$& $1</b>');
  });

  test('does not look into a value again', () => {
    expect(renderTemplate('{{a}} {{{b}}}', { a: '{{b}}', b: '{{a}}' })).toBe('{{b}} {{a}}');
  });

  test.each(['{{missing}}', '{{{missing}}}', '{{toString}}', '{{__proto__}}'])(
    'with %s does not go out',
    (template) => {
      expect(() => renderTemplate(template, { known: '' })).toThrow('known: known');
    },
  );

  test('leaves the braces of scripts alone', () => {
    const script = 'function gtag(){dataLayer.push({a:{}});}';
    expect(renderTemplate(script, {})).toBe(script);
  });
});
