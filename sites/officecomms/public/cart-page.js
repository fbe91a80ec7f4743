import { readCart, setQuantity } from './cart.js';
import { formatPrices } from './prices.js';
import { PRODUCTS } from './products.js';

const rows = document.querySelector('[data-cart-rows]');
const total = document.querySelector('[data-cart-total]');

function showCart() {
  const cart = readCart();
  document.querySelector('[data-cart-empty]').hidden = cart.size > 0;
  document.querySelector('[data-cart-filled]').hidden = cart.size === 0;
  rows.replaceChildren(...[...cart].map(([id, quantity]) => createRow(id, quantity)));
  total.dataset.price = [...cart].reduce((sum, [id, quantity]) => sum + PRODUCTS[id].price * quantity, 0);
  formatPrices(document.documentElement.dataset.currency ?? 'USD');
}

function createRow(id, quantity) {
  const { name, price } = PRODUCTS[id];
  const row = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = name;
  const count = document.createElement('td');
  count.className = 'quantity';
  count.append(
    createButton('−', `One ${name} less`, () => setQuantity(id, quantity - 1)),
    ` ${quantity} `,
    createButton('+', `One ${name} more`, () => setQuantity(id, quantity + 1)),
  );
  const cost = document.createElement('td');
  cost.dataset.price = price * quantity;
  const remove = document.createElement('td');
  remove.append(createButton('Remove', `Remove ${name}`, () => setQuantity(id, 0)));
  row.append(head, count, cost, remove);
  return row;
}

function createButton(text, label, act) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'small';
  button.textContent = text;
  button.ariaLabel = label;
  button.addEventListener('click', () => {
    act();
    showCart();
  });
  return button;
}

showCart();
