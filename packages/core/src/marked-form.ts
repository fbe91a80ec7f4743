/** The attribute by which a page says what a tag belongs to: a category or a vendor's id; empty: whoever its address belongs to. */
export const MARK = 'data-sluice';

/** The attribute of a page's own button or link that loads the vendor whose id it has, for one page view. */
export const LOAD_MARK = 'data-sluice-load';

/** The attribute of a page's own button or link that opens the preferences. */
export const OPEN_MARK = 'data-sluice-open';

/** What stands before an address in CSS that must not be fetched: a browser answers it with an error and no request. */
export const NOWHERE = 'about:invalid#';

/**
 * Attributes whose value is CSS: `style`, and those of SVG that name paint, masks and markers by an address. Chromium 156 requests all of
 * them but `cursor` and `filter` from another host by themselves, Firefox 153 only `mask`.
 *
 * @see https://www.w3.org/TR/SVG2/styling.html#PresentationAttributes
 */
export const CSS_ATTRIBUTES: readonly string[] =
  'style fill stroke filter mask clip-path cursor marker-start marker-mid marker-end'.split(' ');

/** By this name marked scripts find, on their global, what they ask before they import. */
export const IMPORT_HOOK = 'sluiceImport';

/**
 * What stands in marked scripts before what {@link IMPORT_HOOK} gets. Without a gate, as in workers, the import goes on. It begins with a name, so
 * that it may begin a line as `import` may.
 */
export const IMPORT_CALL: string = `Object(globalThis.${IMPORT_HOOK}||((f,...a)=>f(...a)))`;
