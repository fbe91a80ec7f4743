/** The colours of one theme. A site replaces each by the custom property of that name: `--sluice-accent` for `accent`. */
export interface Colours {
  /** Behind everything. */
  readonly background: string;
  readonly text: string;
  /** Text that is read second. */
  readonly soft: string;
  /** Lines that only part things. */
  readonly border: string;
  /** The edge of a control that has no fill: 3:1 on what is behind it (WCAG 2.2, 1.4.11). */
  readonly control: string;
  /** Fills of buttons, links, switches that are on, and the ring of the focus. */
  readonly accent: string;
  /** Text on `accent`. */
  readonly 'on-accent': string;
  /** Behind what is set off from the background. */
  readonly tint: string;
}

/** The colours on light ground. A test holds both themes to 4.5:1 for texts, 3:1 for controls (WCAG 2.2, 1.4.3 and 1.4.11). */
export const LIGHT: Colours = {
  background: '#fff',
  text: '#1b1e26',
  soft: '#5a6171',
  border: '#dcdfe6',
  control: '#868d9c',
  accent: '#2b45c4',
  'on-accent': '#fff',
  tint: '#f5f6f9',
};

/** The colours on dark ground. */
export const DARK: Colours = {
  background: '#181a21',
  text: '#eceef3',
  soft: '#a4abbb',
  border: '#363b48',
  control: '#737b8d',
  accent: '#a9b8ff',
  'on-accent': '#10152e',
  tint: '#20232c',
};
