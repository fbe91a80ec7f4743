import type { ComponentChild } from 'preact';
import { paragraphsOf, type SpokenText } from './notice-text.ts';
import type { Texts } from './strings/texts.ts';

/** What one notice shows, and what it offers. */
export interface NoticeCardProps {
  /** Unique among those that are shown, and fit for an id. */
  readonly name: string;
  readonly words: SpokenText;
  /** What its link is called, where it has one. */
  readonly link: string;
  readonly texts: Texts;
  putAway(): void;
}

/** One notice. Its words may be of another script than the rest, so that each block finds its own direction. */
export function NoticeCard({ name, words, link, texts, putAway }: NoticeCardProps): ComponentChild {
  const id = `sluice-${name}`;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // The page may close something of its own at that key.
    event.stopPropagation();
    putAway();
  };
  return (
    <div class="sluice-notice" onKeyDown={onKeyDown}>
      <div class="sluice-text" lang={words.lang}>
        <h2 id={id} dir="auto">
          {words.title}
        </h2>
        {[...paragraphsOf(words.text).entries()].map(([index, paragraph]) => (
          <p key={index} dir="auto">
            {paragraph}
          </p>
        ))}
      </div>
      <div class="sluice-buttons">
        {words.url && (
          <a href={words.url} aria-describedby={id}>
            {link}
          </a>
        )}
        <button type="button" class="sluice-button sluice-quiet" aria-describedby={id} onClick={putAway}>
          {texts.text('understood')}
        </button>
      </div>
    </div>
  );
}
