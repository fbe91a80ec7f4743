/** Any button or link with this attribute opens the preferences, also before the user interface is loaded. */
export const OPENER = '[data-sluice-open]';
