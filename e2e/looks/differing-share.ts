import { PNG } from 'pngjs';

/** How far colours may be apart, of 255, and places, in pixels: what stands at half a pixel is rounded either way. */
const NEAR = { colour: 40, place: 1 };

/**
 * Tells which share of two pictures looks different, from 0 to 1; pictures of different sizes are different as a whole. A pixel counts if no
 * pixel next to its place in the other picture has nearly its colour.
 *
 * @param one and `other`: PNG files
 */
export function differingShare(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (Math.abs(a.width - b.width) > NEAR.place || Math.abs(a.height - b.height) > NEAR.place) return 1;
  let count = 0;
  for (let y = 0; y < a.height; y++) {
    for (let x = 0; x < a.width; x++) {
      if (!isFoundIn(b, a, x, y)) count++;
    }
  }
  return count / (a.width * a.height);
}

function isFoundIn(there: PNG, here: PNG, x: number, y: number): boolean {
  for (let dy = -NEAR.place; dy <= NEAR.place; dy++) {
    for (let dx = -NEAR.place; dx <= NEAR.place; dx++) {
      if (isAlike(here, x, y, there, x + dx, y + dy)) return true;
    }
  }
  return false;
}

function isAlike(a: PNG, ax: number, ay: number, b: PNG, bx: number, by: number): boolean {
  if (bx < 0 || by < 0 || bx >= b.width || by >= b.height) return false;
  const [i, j] = [(ay * a.width + ax) * 4, (by * b.width + bx) * 4];
  return [0, 1, 2].every((part) => Math.abs((a.data[i + part] ?? 0) - (b.data[j + part] ?? 0)) <= NEAR.colour);
}
