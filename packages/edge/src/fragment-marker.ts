import { applyEdits } from './apply-edits.ts';
import { attributeOf } from './attribute-of.ts';
import type { Marker } from './create-marker.ts';
import { hasLiveAttributes } from './live-attributes.ts';
import { markScriptText, wantedText } from './mark-content.ts';
import { srcdocEdit } from './mark-srcdoc.ts';
import { markStyleAttributes, markStyleText, moved } from './mark-style.ts';
import { inspectTag, markEdits, type TagFindings } from './mark-tag.ts';
import { type Edit, type Marking, sumUp } from './marking.ts';
import type { OpenElements } from './open-elements.ts';
import { regionEdit } from './region-edit.ts';
import type { Tag } from './tag.ts';
import type { Content, TagHandler } from './tag-handler.ts';
import { createTagReader } from './tag-reader.ts';

/** Marks one text: a page, or what stands in a `srcdoc` or between tags. */
export interface FragmentMarker extends Marker {
  /** After the end: whether it came outside of tags, comments and raw text. */
  isClean(): boolean;
}

/** Creates the marker of one text. `around`: it is content that may be markup, and stands in these elements. */
export function createFragmentMarker(marking: Marking, around?: OpenElements): FragmentMarker {
  const edits: Edit[] = [];
  const reader = createTagReader(createHandler(marking, edits), around);
  let sent = 0;
  let isClean = true;
  let total = 0;

  /** The text up to a position, with the edits that are due. */
  function take(upTo: number): string {
    let ready = '';
    const due = edits.findIndex(({ start }) => start >= upTo);
    for (const { start, end, text } of edits.splice(0, due < 0 ? edits.length : due)) {
      ready += reader.slice(sent, start) + text;
      sent = end;
    }
    ready += reader.slice(sent, upTo);
    sent = upTo;
    return ready;
  }

  return {
    write(chunk) {
      total += chunk.length;
      const settled = reader.write(chunk);
      const ready = take(settled);
      reader.forget();
      return ready;
    },
    end() {
      isClean = reader.end();
      return take(total);
    },
    isClean: () => isClean,
  };
}

function markPage(html: string, marking: Marking): string {
  const marker = createFragmentMarker(marking);
  return marker.write(html) + marker.end();
}

function createHandler(marking: Marking, edits: Edit[]): TagHandler {
  const { judge, onIntegrity, onMark } = marking;
  let marked: Tag | undefined;

  function mark(tag: Tag, findings: TagFindings | undefined): void {
    const inner = srcdocEdit(tag, marking, markPage);
    const style = markStyleAttributes(tag, judge);
    const region = regionEdit(tag, marking.region);
    const marks = findings ? markEdits(tag, findings) : [];
    const due = [...(region ? [region] : []), ...marks, ...style.edits, ...(inner ? [inner] : [])];
    edits.push(...due.sort((a, b) => a.start - b.start));
    if (findings) marked = tag;
    const found = sumUp([...(findings ? [findings.found] : []), ...style.found]);
    if (found) onMark({ element: tag.name, ...found, position: tag.start });
  }

  function tellIntegrity(tag: Tag): void {
    const address = attributeOf(tag, 'integrity') && (attributeOf(tag, 'src') ?? attributeOf(tag, 'href'));
    if (address) onIntegrity(judge.hrefOf(address));
  }

  function markScript(tag: Tag, content: Content): void {
    const findings = markScriptText(tag, content, marking);
    if (!findings) return;
    edits.push(...findings.edits);
    marked = tag;
    onMark({ element: tag.name, ...findings.found, position: tag.start });
  }

  /** Marks the addresses in a style sheet; answers its text with them where it is markup for some. */
  function markStyle({ start: tagStart }: Tag, { start, text, isWhole, isMarkup }: Content): string {
    if (!isWhole)
      throw new RangeError(`[edge] the style at character ${tagStart} does not end; mend the page's HTML there`);
    const style = markStyleText(text, judge, isMarkup);
    const found = sumUp(style.found);
    if (found) onMark({ element: 'style', ...found, position: tagStart });
    if (isMarkup) return applyEdits(text, style.edits);
    edits.push(...style.edits.map((edit) => moved(edit, start)));
    return text;
  }

  /** Marks content that is markup for some. */
  function markMarkup({ start, text, elements }: Content, read: string): boolean {
    const inner = createFragmentMarker(
      { ...marking, judge: judge.fork(), onMark: (each) => onMark({ ...each, position: each.position + start }) },
      elements,
    );
    const result = inner.write(read) + inner.end();
    if (result !== text) edits.push({ start, end: start + text.length, text: result });
    return inner.isClean();
  }

  return {
    watches: (name) => name === 'base' || hasLiveAttributes(name),
    onTag(tag) {
      const base = tag.name === 'base' ? attributeOf(tag, 'href') : undefined;
      if (base !== undefined) judge.rebase(base);
      tellIntegrity(tag);
      mark(tag, inspectTag(tag, marking));
      return tag === marked ? 0 : wantedText(tag);
    },
    onContent(content) {
      const { tag, text } = content;
      if (tag?.name === 'script' && tag !== marked && wantedText(tag) > 0) markScript(tag, content);
      const read = tag?.name === 'style' ? markStyle(tag, content) : text;
      return !content.isMarkup || markMarkup(content, read);
    },
  };
}
