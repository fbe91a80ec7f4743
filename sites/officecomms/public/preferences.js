import { showCount } from './cart.js';
import { formatPrices } from './prices.js';

const COOKIE = 'oc_prefs';
const HALF_A_YEAR = 180 * 24 * 60 * 60;
const DEFAULTS = { currency: 'USD', theme: 'auto' };

/** Reads `currency~EUR!theme~dark`; what is missing or foreign is the default. */
function readPreferences() {
  const value = new RegExp(`(?:^|; )${COOKIE}=([^;]*)`).exec(document.cookie)?.[1] ?? '';
  const stored = Object.fromEntries(value.split('!').map((item) => item.split('~')));
  return {
    currency: ['USD', 'CAD', 'EUR'].includes(stored.currency) ? stored.currency : DEFAULTS.currency,
    theme: ['light', 'dark'].includes(stored.theme) ? stored.theme : DEFAULTS.theme,
  };
}

function apply({ currency, theme }) {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  formatPrices(currency);
}

/** Writes the cookie and says whether the browser has it: it is held until the visitor allows preferences. */
function store({ currency, theme }) {
  // biome-ignore lint/suspicious/noDocumentCookie: Safari and Firefox have no cookieStore before 2025.
  document.cookie = `${COOKIE}=currency~${currency}!theme~${theme};path=/;max-age=${HALF_A_YEAR};samesite=lax`;
  const kept = document.cookie.includes(`${COOKIE}=currency~${currency}!theme~${theme}`);
  for (const element of document.querySelectorAll('[data-preference-state]')) {
    element.textContent = kept ? 'Remembered for your next visit.' : 'Used on this page. Allow preferences to keep it.';
  }
}

const preferences = readPreferences();
for (const select of document.querySelectorAll('[data-preference]')) {
  select.value = preferences[select.dataset.preference];
  select.addEventListener('change', () => {
    preferences[select.dataset.preference] = select.value;
    apply(preferences);
    store(preferences);
  });
}
apply(preferences);
showCount();
