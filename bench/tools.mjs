// The same page with each tool that holds its tags, installed as the tool's documentation says, and with none: thirty tags of ten
// vendors, two files and an inline snippet each.

/** Vendors of the page, each with three tags. */
export const VENDORS = [
  'google-analytics',
  'google-ads',
  'meta-pixel',
  'youtube',
  'x-timeline',
  'hotjar',
  'hubspot',
  'linkedin-insight',
  'tiktok-pixel',
  'microsoft-clarity',
];

/** How many tags are held in each page. */
export const TAGS = VENDORS.length * 3;

/** What each tag does: it says that it has run. */
export const RAN = 'window.ran = (window.ran ?? 0) + 1; if (window.ran === 30) window.allRan = performance.now();';

/** A page has something to show: what comes late is measured against it. */
const CONTENT = `<h1>Shop</h1>${'<p>Shoes, hats and bags, and a paragraph about each of them that says why it is worth its price.</p>'.repeat(40)}`;

/** What a page without a tool would hold: nothing runs, and nobody asks. */
const none = {
  head: '',
  file: (_vendor, address) => `<script type="text/plain" data-src="${address}"></script>`,
  inline: () => `<script type="text/plain">${RAN}</script>`,
};

const sluice = {
  head: `<script src="/sluice/sluice.js" data-site="bench" data-policy="/privacy" data-vendors="${VENDORS.join(' ')}"></script>`,
  file: (vendor, address) => `<script type="text/plain" data-sluice="${vendor}" data-src="${address}" async></script>`,
  inline: (vendor) => `<script type="text/plain" data-sluice="${vendor}">${RAN}</script>`,
  accept: '.sluice-ui button',
};

const CATEGORIES = { analytics: VENDORS.slice(0, 5), ads: VENDORS.slice(5) };
const categoryOf = (vendor) => Object.keys(CATEGORIES).find((name) => CATEGORIES[name].includes(vendor));

/** https://cookieconsent.orestbida.com/essential/getting-started.html, "HTML/JS" */
const vanilla = {
  head: '<link rel="stylesheet" href="/modules/vanilla-cookieconsent/dist/cookieconsent.css">',
  foot: '<script type="module" src="/vanilla-cookieconsent-config.js"></script>',
  file: (vendor, address) =>
    `<script type="text/plain" data-category="${categoryOf(vendor)}" data-service="${vendor}" src="${address}" async></script>`,
  inline: (vendor) =>
    `<script type="text/plain" data-category="${categoryOf(vendor)}" data-service="${vendor}">${RAN}</script>`,
  accept: '#cc-main button[data-role=all]',
};

const VANILLA_CONFIG = {
  // Playwright's browsers say that they are driven, which hides its banner.
  hideFromBots: false,
  categories: {
    necessary: { enabled: true, readOnly: true },
    ...Object.fromEntries(
      Object.entries(CATEGORIES).map(([name, vendors]) => [
        name,
        { services: Object.fromEntries(vendors.map((vendor) => [vendor, { label: vendor }])) },
      ]),
    ),
  },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'We use cookies',
          description: 'To see how the shop is used, and to advertise.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Manage individual preferences',
        },
        preferencesModal: {
          title: 'Manage cookie preferences',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Accept current selection',
          closeIconLabel: 'Close modal',
          sections: Object.keys(CATEGORIES).map((name) => ({ title: name, linkedCategory: name })),
        },
      },
    },
  },
};

/** https://klaro.org/docs/getting-started */
const klaro = {
  head:
    '<script defer type="application/javascript" src="/klaro-config.js"></script>' +
    '<script defer type="application/javascript" src="/modules/klaro/dist/klaro.js"></script>',
  file: (vendor, address) =>
    `<script type="text/plain" data-type="application/javascript" data-name="${vendor}" data-src="${address}" async></script>`,
  inline: (vendor) =>
    `<script type="text/plain" data-type="application/javascript" data-name="${vendor}">${RAN}</script>`,
  accept: '#klaro .cm-btn-accept-all, #klaro .cm-btn-success',
};

const KLARO_CONFIG = {
  acceptAll: true,
  privacyPolicy: '/privacy',
  translations: { en: { purposes: { analytics: 'Analytics', ads: 'Ads' } } },
  services: VENDORS.map((name) => ({ name, title: name, purposes: [categoryOf(name)] })),
};

/**
 * The tools by name. Klaro names what it was built with (Babel, ESLint, Sass, webpack) as what it needs, 146 packages of which its
 * built file uses none: `overrides` in package.json puts one small package in their place.
 */
export const TOOLS = { none, sluice, 'vanilla-cookieconsent': vanilla, klaro };

/** A page that has asked by itself, and inserts the same scripts on a click: what no tool can be faster than. */
export const PLAIN_LOADER = {
  head: '',
  foot: `<dialog open style="position:fixed;bottom:0"><button>Accept all</button></dialog><script>
    document.querySelector('button').onclick = () => {
      document.querySelector('dialog').remove();
      for (let index = 0; index < ${TAGS}; index++) {
        const script = document.createElement('script');
        if (index % 3 === 2) script.text = ${JSON.stringify(RAN)};
        else script.src = '/tag.js?' + index;
        document.head.append(script);
      }
    };
  </script>`,
  file: () => '',
  inline: () => '',
  accept: 'dialog button',
};

/** Tags that nothing holds. */
export const PLAIN_TAGS = {
  head: '',
  file: (_vendor, address) => `<script src="${address}" async></script>`,
  inline: () => `<script>${RAN}</script>`,
};

/** The configurations that tools want as files of the site. */
export const CONFIGS = {
  '/vanilla-cookieconsent-config.js': `import '/modules/vanilla-cookieconsent/dist/cookieconsent.umd.js';\nCookieConsent.run(${JSON.stringify(VANILLA_CONFIG)});`,
  '/klaro-config.js': `var klaroConfig = ${JSON.stringify(KLARO_CONFIG)};`,
};

/**
 * Makes the page of a tool.
 *
 * @param {{ head: string, foot?: string, content?: string, file(vendor: string, address: string): string, inline(vendor: string): string }} tool
 */
export function pageOf({ head, foot = '', content = CONTENT, file, inline }) {
  const tags = VENDORS.flatMap((vendor, index) => [
    file(vendor, `/tag.js?${index}a`),
    file(vendor, `/tag.js?${index}b`),
    inline(vendor),
  ]);
  return `<head>${head}<meta charset="utf-8"><title>Shop</title>${tags.join('\n')}</head><body>${content}${foot}</body>`;
}
