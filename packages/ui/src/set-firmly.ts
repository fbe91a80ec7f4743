/** Sets a style of one of our own elements, as firmly as the prompt's style sheets do (`installStyles`). */
export function setFirmly({ style }: HTMLElement, name: string, value: string): void {
  style.setProperty(name, value, 'important');
}
