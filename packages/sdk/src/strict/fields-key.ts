/** Where a page keeps what was typed while it is loaded anew; the next page of the tab takes it away. */
export const FIELDS_KEY = 'sluice-fields';
