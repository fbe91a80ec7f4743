/** An element of a form that a visitor fills in. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What is never written anywhere: secrets, files, and what is no visitor's word. */
const TYPES = new Set(['password', 'file', 'hidden', 'submit', 'image', 'reset', 'button']);

/** What the page asks browsers not to keep, and payment cards and passwords under whatever type. */
const AUTOCOMPLETE = /(^|\s)(off|one-time-code|current-password|new-password|cc-\S*)(\s|$)/i;

/**
 * Lists the fields of a document that may be kept, each by a key that finds it again in the same page: its form, its name, and
 * its place among those alike.
 */
export function listFields(document: Document): Map<string, Field> {
  const forms = [...document.forms];
  const fields = new Map<string, Field>();
  for (const field of document.querySelectorAll<Field>('input,textarea,select')) {
    if (TYPES.has(field.type) || field.disabled || isPrivate(field)) continue;
    const form = field.form && (attribute(field.form, 'id') || `${forms.indexOf(field.form)}`);
    const choice = isChoice(field) ? field.value : '';
    const stem = [form, field.type, field.name || field.id, choice].join(' ');
    let place = 0;
    while (fields.has(`${stem} ${place}`)) place++;
    fields.set(`${stem} ${place}`, field);
  }
  return fields;
}

/** Tells whether a field is ticked rather than filled. */
export function isChoice(field: Field): field is HTMLInputElement {
  return field.type === 'checkbox' || field.type === 'radio';
}

function isPrivate(field: Field): boolean {
  const own = attribute(field, 'autocomplete');
  return AUTOCOMPLETE.test(own || (field.form && attribute(field.form, 'autocomplete')) || '');
}

/** Not the property: a field named `id` or `autocomplete` stands before it on its form. */
function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}
