import { quietly } from '../quietly.ts';
import type { Embed } from './embed.ts';
import type { EmbedHost } from './embed-host.ts';

/**
 * Keeps the embeds of one vendor right: markup is made fit before the script reads it, and the running script is told of what has come
 * since, once, as soon as the vendor is granted. What stood there before the script ran is the script's own affair; where it
 * ran before this was connected nobody can tell, so that it is told of all that it has not turned into anything. Returns
 * what has to be called after every change, with the event if something has loaded.
 */
export function connectEmbed(host: Pick<EmbedHost, 'decide'>, page: Window, embed: Embed): (event?: Event) => void {
  const { document } = page;
  const known = new WeakSet<Element>();
  let hasLoaded = false;

  function render(): void {
    const elements = [...document.querySelectorAll(embed.markup)].filter((element) => !known.has(element));
    if (elements.length === 0) return;
    const isRunning = embed.isRunning(page, hasLoaded);
    if (isRunning && !host.decide({ vendor: embed.vendor }).granted) return;
    for (const element of elements) known.add(element);
    if (isRunning) embed.render(page, elements);
  }

  return (event) => {
    if (embed.script && event?.target instanceof Element) hasLoaded ||= event.target.matches(embed.script);
    quietly(() => embed.prepare?.(document));
    if (embed.script && !host.decide({ vendor: embed.vendor }).granted) keepOne(document, embed.script);
    quietly(render);
  };
}

/** No browser runs it; the type of a data block would be taken for one that waits. */
const SPENT = 'application/x-spent';

/** Sites paste the script with each embed. While all of them are held, those behind the first are told not to run: it reads the whole page. */
function keepOne(document: Document, selector: string): void {
  const [, ...others] = document.querySelectorAll<HTMLScriptElement>(selector);
  for (const script of others) if (script.type !== SPENT) script.type = SPENT;
}
