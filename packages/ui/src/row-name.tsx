import type { ComponentChild, ComponentChildren } from 'preact';

/** The name at the beginning of a row; of a category it is a heading, by which those who hear the page go from one to the next. */
export function RowName({
  isHeading,
  children,
}: {
  isHeading?: boolean | undefined;
  children: ComponentChildren;
}): ComponentChild {
  return isHeading ? <h3 class="sluice-name">{children}</h3> : <span class="sluice-name">{children}</span>;
}
