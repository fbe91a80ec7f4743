import type { Promising, TestRunner } from '../conformance.ts';
import { allPages, HOSTILE } from './tools.ts';

/** What a store promises of documents. */
export function documentPromises(promise: Promising, expect: TestRunner['expect']): void {
  promise('keeps documents apart by kind and key, character for character', async ({ documents }) => {
    const text = '{"é":"🍪 \\u0000 \'; DROP TABLE document; --"}\n';
    expect(await documents.put('notice', 'a', text)).toEqual(true);
    expect(await documents.put('request', 'a', '{}')).toEqual(true);
    expect(await documents.get('notice', 'a')).toEqual(text);
    expect(await documents.get('request', 'a')).toEqual('{}');
    for (const key of [...HOSTILE, 'A', 'a ']) expect(await documents.get('notice', key)).toEqual(undefined);
    for (const kind of HOSTILE) expect(await documents.get(kind, 'a')).toEqual(undefined);
  });

  promise('writes a document over, or only where there is none', async ({ documents }) => {
    expect(await documents.put('notice', 'a', '1', 'absent')).toEqual(true);
    expect(await documents.put('notice', 'a', '2', 'absent')).toEqual(false);
    expect(await documents.get('notice', 'a')).toEqual('1');
    expect(await documents.put('notice', 'a', '3')).toEqual(true);
    expect(await documents.get('notice', 'a')).toEqual('3');
    const raced = await Promise.all(['x', 'y', 'z'].map((text) => documents.put('notice', 'b', text, 'absent')));
    expect(raced.filter(Boolean).length).toEqual(1);
  });

  promise('removes a document once', async ({ documents }) => {
    await documents.put('session', 'a', '1');
    await documents.put('session', 'b', '2');
    expect((await Promise.all([documents.remove('session', 'a'), documents.remove('session', 'a')])).sort()).toEqual([
      false,
      true,
    ]);
    expect(await documents.remove('nothing', 'b')).toEqual(false);
    expect(await documents.get('session', 'a')).toEqual(undefined);
    expect(await documents.get('session', 'b')).toEqual('2');
    expect(await documents.put('session', 'a', '3', 'absent')).toEqual(true);
  });

  promise('lists the documents of one kind page by page in the order of keys', async ({ documents }) => {
    // The order of ASCII, in which languages do not sort.
    const keys = ['!', '-', '0', '10', '9', 'A', 'Z', '_', 'a', 'a-', 'aa', 'z'];
    for (const key of [...keys].reverse()) await documents.put('notice', key, `"${key}"`);
    await documents.put('other', 'b', '{}');
    const listed = await allPages(
      (after) => documents.list('notice', after, 5),
      ({ key }) => key,
    );
    expect(listed).toEqual({ keys, sizes: [5, 5, 2, 0] });
    expect(await documents.list('notice', 'Z', 1)).toEqual([{ key: '_', text: '"_"' }]);
    expect(await documents.list('nothing', '', 5)).toEqual([]);
  });
}
