import { CATALOGUE, type DeclaredVendor, declareVendors } from '@sluice/catalog';
import { CATEGORIES, type Category, type Config } from '@sluice/core';
import { escapeHtml } from './escape-html.ts';

const TITLE: Readonly<Record<Category, string>> = {
  necessary: 'Necessary: these keep the site working, and are not asked about',
  functional: 'Preferences',
  analytics: 'Measurement',
  ads: 'Advertising',
  social: 'Social media',
  support: 'Live chat',
};

/**
 * Renders what the policy page says about each vendor from the very configuration that the gate acts on, so that what
 * is written and what happens cannot differ.
 */
export function renderVendors(config: Config): string {
  const vendors = declareVendors(config, CATALOGUE);
  return CATEGORIES.map((category) => {
    const inCategory = vendors.filter((vendor) => vendor.category === category);
    const own = category === 'necessary' ? renderOwnCookie(config) : '';
    if (inCategory.length === 0 && !own) return '';
    return `<section class="policy-category"><h3>${escapeHtml(TITLE[category])}</h3>${own}${inCategory.map(renderVendor).join('')}</section>`;
  }).join('\n');
}

function renderVendor(vendor: DeclaredVendor): string {
  const facts = [
    fact('Company', escapeHtml(vendor.company)),
    fact('Receives', escapeHtml(vendor.receives.join(', '))),
    fact('Its policy', link(vendor.privacyPolicy)),
    fact('Opt out at the vendor', link(vendor.optOut)),
    fact('Stored in the browser', escapeHtml(vendor.storage.map(({ key }) => key).join(', '))),
  ];
  const state = vendor.enabled ? '' : ' <span class="tag">not in use today</span>';
  return `<article class="vendor" data-vendor="${vendor.id}">
<h4>${escapeHtml(vendor.name)}${state}</h4>
<p>${escapeHtml(vendor.purpose)}</p>
<dl>${facts.join('')}</dl>
${renderCookies(vendor.cookies)}
</article>`;
}

function renderOwnCookie({ collector, cookie, expiry }: Config): string {
  const purpose = 'Remembers what you chose about everything on this page, under a random number.';
  const outbox = fact(
    'Stored in the browser',
    collector ? '<code>sluice-outbox</code>: receipts of your choices, until we have them.' : '',
  );
  return `<article class="vendor"><h4>Your privacy choice</h4>${outbox && `<dl>${outbox}</dl>`}${renderCookies([{ name: cookie.name, purpose, days: expiry }])}</article>`;
}

function renderCookies(cookies: DeclaredVendor['cookies']): string {
  if (cookies.length === 0) return '';
  const rows = cookies.map(
    ({ name, purpose, days, thirdParty }) =>
      `<tr><th scope="row"><code>${escapeHtml(name)}</code></th><td>${escapeHtml(purpose)}${
        thirdParty ? ' Kept on the vendor’s own domain.' : ''
      }</td><td>${lifetime(days)}</td></tr>`,
  );
  return `<div class="table"><table><thead><tr><th scope="col">Cookie</th><th scope="col">What for</th><th scope="col">Kept</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function fact(name: string, value: string): string {
  return value ? `<div><dt>${name}</dt><dd>${value}</dd></div>` : '';
}

function link(url: string | undefined): string {
  return url ? `<a href="${escapeHtml(url)}" rel="noopener">${escapeHtml(new URL(url).host)}</a>` : '';
}

function lifetime(days: number | undefined): string {
  if (days === undefined) return '';
  if (days === 0) return 'until the browser is closed';
  return days === 1 ? '1 day' : `${days} days`;
}
