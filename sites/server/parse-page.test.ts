import { expect, test } from 'vitest';
import { parsePage } from './parse-page.ts';

test('a page has facts before the line and content after it', () => {
  expect(parsePage('title: Shop: six things\nsection: /shop\n---\n<h1>Shop</h1>\n')).toEqual({
    facts: { title: 'Shop: six things', section: '/shop' },
    content: '<h1>Shop</h1>\n',
  });
});

test('a page without the line is content alone', () => {
  expect(parsePage('<p>title: none</p>')).toEqual({ facts: {}, content: '<p>title: none</p>' });
});

test('a second line belongs to the content', () => {
  expect(parsePage('title: A\n---\none\n---\ntwo').content).toBe('one\n---\ntwo');
});

test('a page of Windows lines is read the same', () => {
  expect(parsePage('title: A\r\n---\r\none').facts).toEqual({ title: 'A' });
});
