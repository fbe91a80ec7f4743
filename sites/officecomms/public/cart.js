import { PRODUCTS } from './products.js';

const COOKIE = 'oc_cart';
const MONTH = 30 * 24 * 60 * 60;
const MOST = 99;

/** Reads the cart, quantities by product id; whatever the cookie holds beside that is left out. */
export function readCart() {
  const value = new RegExp(`(?:^|; )${COOKIE}=([^;]*)`).exec(document.cookie)?.[1] ?? '';
  const cart = new Map();
  for (const item of value.split('!')) {
    const [id, quantity] = item.split('~');
    if (Object.hasOwn(PRODUCTS, id) && /^[1-9]\d?$/.test(quantity)) cart.set(id, Number(quantity));
  }
  return cart;
}

/** Sets one product's quantity, 0 removes it; the header's count follows. */
export function setQuantity(id, quantity) {
  const cart = readCart();
  cart.delete(id);
  if (quantity > 0) cart.set(id, Math.min(quantity, MOST));
  const value = [...cart].map(([key, count]) => `${key}~${count}`).join('!');
  // biome-ignore lint/suspicious/noDocumentCookie: Safari and Firefox have no cookieStore before 2025.
  document.cookie = `${COOKIE}=${value};path=/;max-age=${cart.size > 0 ? MONTH : 0};samesite=lax`;
  showCount();
}

/** Shows the number of articles in the page's header. */
export function showCount() {
  const count = [...readCart().values()].reduce((sum, quantity) => sum + quantity, 0);
  for (const element of document.querySelectorAll('[data-cart-count]')) {
    element.textContent = `${count}`;
    element.hidden = count === 0;
  }
}
