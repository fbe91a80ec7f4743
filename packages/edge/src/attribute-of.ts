import { decodeHTMLAttribute } from 'entities/decode';
import type { Attribute, Tag } from './tag.ts';

/** The value of the tag's first attribute of this name, as the browser reads it; `undefined` if there is none. */
export function attributeOf(tag: Tag, name: string): string | undefined {
  const attribute = tag.attributes.find((each) => each.name === name);
  return attribute && decodedValue(attribute);
}

/** The value with its character references resolved. */
export function decodedValue({ value }: Attribute): string {
  return value.includes('&') ? decodeHTMLAttribute(value) : value;
}
