import { type Field, isChoice } from './list-fields.ts';

/** What a visitor made of a field: a text, whether it is ticked, or which options are chosen. */
export type FieldValue = string | boolean | readonly number[];

/** Reads what a visitor made of a field; `undefined` while it is as the page made it. */
export function readField(field: Field): FieldValue | undefined {
  if (isChoice(field)) {
    if (field.checked === field.defaultChecked) return undefined;
    // That one of a group is off follows from the other that is on.
    return field.type === 'radio' && !field.checked ? undefined : field.checked;
  }
  if ('options' in field) {
    const options = [...field.options];
    const chosen = options.flatMap(({ selected }, index) => (selected ? index : []));
    const own = options.flatMap((option, index) => (option.hasAttribute('selected') ? index : []));
    // A list of which nothing is chosen shows its first.
    const first = own.length === 0 && field.type === 'select-one' ? [0] : own;
    return `${chosen}` === `${first}` ? undefined : chosen;
  }
  return field.value === field.defaultValue ? undefined : field.value;
}

/**
 * Writes a value as a visitor would have: the page hears of it by the events that it would have had. Frameworks replace
 * `value` on the element to notice the page's own writing; the prototype's setter passes them by.
 */
export function writeField(field: Field, value: FieldValue): void {
  if (isChoice(field)) {
    if (typeof value === 'boolean' && field.checked !== value) field.click();
    return;
  }
  if ('options' in field) {
    if (!Array.isArray(value)) return;
    for (const [index, option] of [...field.options].entries()) option.selected = value.includes(index);
  } else {
    if (typeof value !== 'string') return;
    Reflect.set(Object.getPrototypeOf(field), 'value', value, field);
  }
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}
