import { readCart, setQuantity } from './cart.js';
import { PRODUCTS } from './products.js';

const state = document.querySelector('[data-cart-state]');

for (const button of document.querySelectorAll('[data-add]')) {
  button.addEventListener('click', () => {
    const id = button.dataset.add;
    setQuantity(id, (readCart().get(id) ?? 0) + 1);
    state.textContent = `${PRODUCTS[id].name} is in your cart.`;
  });
}
