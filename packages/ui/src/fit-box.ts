const FORMS = ['', 'sluice-small', 'sluice-tiny'];

/** Gives a placeholder of a fixed size the roomiest of its forms that shows all it says; the smallest scrolls. */
export function fitBox(root: HTMLElement): void {
  const box = root.firstElementChild;
  if (!box) return;
  for (const form of FORMS) {
    root.classList.remove(...FORMS.filter(Boolean));
    if (form) root.classList.add(form);
    if (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth) return;
  }
}
