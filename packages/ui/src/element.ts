/**
 * Creates an element of the first layer. A library that brings a changing tree up to date weighs more than all that stands in
 * banner, signal line and placeholder, which only come and go.
 */
export function element(
  name: string,
  className: string,
  children: readonly (Node | string)[] = [],
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** Creates a button that says `label` and does `act`. */
export function button(className: string, label: string, act: () => unknown): HTMLElement {
  const made = element('button', className, [label], { type: 'button' });
  made.addEventListener('click', act);
  return made;
}
