/** US dollars to the currency, fixed for this demonstration. */
const RATE = { USD: 1, CAD: 1.38, EUR: 0.86 };

/** Writes every price on the page in `currency`; elements carry theirs in US dollars in `data-price`. */
export function formatPrices(currency) {
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency });
  for (const element of document.querySelectorAll('[data-price]')) {
    element.textContent = format.format(Number(element.dataset.price) * RATE[currency]);
  }
  document.documentElement.dataset.currency = currency;
}
