import { SALT_BYTES } from '@sluice/log';

/** Salts that are drawn at a time: a draw costs the same for one and for many, and that is more than all hashing of a receipt. */
const STOCK = 64;

/** Creates a source of salts for receipts: each call gives 32 bytes that nobody can foretell, and that nobody else gets. */
export function createSalts(): () => Uint8Array {
  const stock = new Uint8Array(STOCK * SALT_BYTES);
  let used = stock.length;
  return () => {
    if (used === stock.length) {
      crypto.getRandomValues(stock);
      used = 0;
    }
    const salt = stock.slice(used, used + SALT_BYTES);
    // A salt that was erased from the store must not be found here.
    stock.fill(0, used, used + SALT_BYTES);
    used += SALT_BYTES;
    return salt;
  };
}
