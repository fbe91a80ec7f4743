/** The middle one of some numbers: what else a machine does now and then does not move it. */
export function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
