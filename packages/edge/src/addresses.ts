/** Reads addresses out of a value; each is as the page wrote it, not resolved. */
export type ReadAddresses = (value: string) => readonly string[];

/** The whole value is one. */
export const oneAddress: ReadAddresses = (value) => [value];

/** They are parted by spaces, as in `ping`. */
export const spacedAddresses: ReadAddresses = (value) => value.split(/[\t\n\f\r ]+/);

/**
 * The candidates of a `srcset`.
 *
 * @see https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute
 */
export const srcsetAddresses: ReadAddresses = (value) => {
  const addresses: string[] = [];
  const candidate = /[\t\n\f\r ,]*([^\t\n\f\r ]+)/y;
  for (let match = candidate.exec(value); match; match = candidate.exec(value)) {
    const [, url = ''] = match;
    addresses.push(url.replace(/,+$/, ''));
    if (!url.endsWith(',')) candidate.lastIndex = endOfDescriptors(value, candidate.lastIndex);
  }
  return addresses;
};

/** Descriptors end at the first comma outside parentheses. */
function endOfDescriptors(value: string, from: number): number {
  let depth = 0;
  for (let at = from; at < value.length; at++) {
    const character = value[at];
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === ',' && depth <= 0) return at;
  }
  return value.length;
}
