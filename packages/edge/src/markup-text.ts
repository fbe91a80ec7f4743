import { decodeHTML } from 'entities/decode';

/** Text as a browser makes it of markup, and where it stands there. */
export interface MarkupText {
  readonly text: string;
  /** The position in the markup of a character of the text. */
  placeOf(index: number): number;
}

/** A position in the text, and the one in the markup that it came from. */
interface Anchor {
  readonly index: number;
  readonly place: number;
}

/** A comment, the two ends of a CDATA section, a tag; a character reference. */
const PARTS = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[|\]\]>|<[a-z/!?][^>]*>?|(&#?\w+;?)/gi;

/** Reads the text in markup: without tags and comments, with its character references resolved. */
export function readMarkupText(markup: string): MarkupText {
  let text = '';
  const places: Anchor[] = [{ index: 0, place: 0 }];
  let at = 0;
  for (const { 0: part, 1: reference, index } of markup.matchAll(PARTS)) {
    text += markup.slice(at, index);
    if (reference !== undefined) {
      places.push({ index: text.length, place: index });
      text += decodeHTML(reference);
    }
    at = index + part.length;
    places.push({ index: text.length, place: at });
  }
  text += markup.slice(at);
  return {
    text,
    placeOf(index) {
      const last = lastUpTo(places, index);
      return last.place + index - last.index;
    },
  };
}

function lastUpTo(places: readonly Anchor[], index: number): Anchor {
  let [low, high] = [0, places.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.index ?? 0) <= index) low = middle;
    else high = middle;
  }
  return places[low] ?? { index: 0, place: 0 };
}
