import type { Subject } from '@sluice/core';
import { readText, subjectOfText } from './read-code.ts';
import type { Scope } from './scope.ts';

/** Whose a worker is, as far as its code says: at once, or after its files have been read. */
export type Found = Subject | undefined | Promise<Subject | undefined>;

/** Most files of one worker that are read. */
const MAX_FILES = 20;

/** What code imports, or runs in a worker of its own. */
const IMPORTS =
  /\b(?:import|importScripts|from|Worker)\b[\s(]*(?:new\s+URL\s*\(\s*)?((?:\s*,?\s*["'`][^"'`\s]+["'`])+)/g;

/** Bare names are for an import map, and workers have none. */
const FILE = /^(?:\.{0,2}\/|https?:)|\.m?js\b/;

/** Finds the first vendor who is not granted in a worker's code, and in what it imports from the site itself by plain spelling. */
export function subjectOfWorker(scope: Scope, address: string): Found {
  if (/^(blob|data):/i.test(address)) {
    const files = filesIn(readText(address), address, scope);
    return subjectOfText(scope, address) ?? (files.length > 0 ? subjectOfFiles(scope, files) : undefined);
  }
  const subject = scope.classify(address, 'worker');
  if (subject && !scope.judge(subject).granted) return subject;
  const file = resolve(address, scope.realm.document.baseURI);
  return file && subjectOfFiles(scope, [file.href]);
}

async function subjectOfFiles(scope: Scope, first: readonly string[]): Promise<Subject | undefined> {
  const seen = new Set<string>();
  for (let files = first; files.length > 0; ) {
    for (const file of files) seen.add(file);
    const texts = await Promise.all(files.map((file) => read(scope, file)));
    for (const [index, text] of texts.entries()) {
      const subject = subjectOfText(scope, [text, ...namedBy(files[index] ?? '', text)].join('\n'));
      if (subject) return subject;
    }
    const next = new Set(texts.flatMap((text, index) => filesIn(text, files[index] ?? '', scope)));
    files = [...next].filter((file) => !seen.has(file)).slice(0, MAX_FILES - seen.size);
  }
  return undefined;
}

/** A file that cannot be read is left to the browser, which reports it to the page. */
function read({ fetch, realm }: Scope, file: string): Promise<string> {
  return fetch
    .call(realm, file)
    .then((response) => response.text())
    .catch(() => '');
}

/** What a worker is to reach may also stand in the parameters of its own address; it may be what it imports. */
function namedBy(file: string, text: string): string[] {
  const imports = /\bimport(?:Scripts)?\s*\(\s*[^"'`\s)]/.test(text);
  return [...new URL(file).searchParams.values()].map((value) => (imports ? `import("${value}")` : value));
}

/** The site's own files that a text names as code. */
function filesIn(text: string, base: string, { realm }: Scope): string[] {
  const names = [...text.matchAll(IMPORTS)].flatMap(([, list = '']) => list.split(/[\s,"'`]+/));
  return names.flatMap((name) => {
    const file = FILE.test(name) ? resolve(name, base) : undefined;
    return file?.origin === realm.location.origin && file.protocol !== 'blob:' ? file.href : [];
  });
}

/** What is no address is left to the browser as well. */
function resolve(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
