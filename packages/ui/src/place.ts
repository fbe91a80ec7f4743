/** How a placeholder lies in the page, for one kind of embed. */
export interface Place {
  /** The placeholder stands where it has been put, and so does its embed; page code may have moved or removed either. */
  isKept(): boolean;
  /** Lets the placeholder follow what has changed in the page. */
  arrange(): void;
  /** The embed is held again. */
  hold(): void;
  /** The embed may load from now on: calls back whenever it may have come up, until the function that it returns is called. */
  await(look: () => void): () => void;
  /** Whether the embed is there to be seen. */
  hasCome(): boolean;
  /** Whether it is still to be looked for; it may have left the page. */
  isExpected(): boolean;
  /** What gets the focus. */
  target(): HTMLElement | undefined;
  /** Gives the place to the embed, so that nothing moves. The placeholder's element leaves the page, sooner or later. */
  leave(): void;
}
